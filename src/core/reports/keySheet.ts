import type { KeyPreset } from "../key/presets";
import { textColorOn } from "../rate/contrast";
import type { DraftCell, SheetDraft } from "../sheets/sheetDraft";

const head = { bold: true, border: "thin" } as const;

/** A key on a sheet of its own: ordinary cells, label and fill beside the meaning, to be changed as the board likes. */
export function keySheet({ entries }: KeyPreset): SheetDraft {
  const rows: DraftCell[][] = [
    [{ value: "RAG rating key", style: { bold: true, size: 14 } }],
    [],
    [
      { value: "Rating", style: head },
      { value: "Meaning", style: head },
    ],
    ...entries.map(({ label, color, meaning }): DraftCell[] => [
      {
        value: label,
        style: {
          bold: true,
          align: "center",
          border: "thin",
          ...(color === null ? {} : { fill: color, fontColor: textColorOn(color) }),
        },
      },
      { value: meaning, style: { wrap: true, border: "thin" } },
    ]),
  ];
  return {
    name: "RAG key",
    mark: "rag-key",
    rows,
    widths: [12, 80],
    print: { orientation: "landscape", paper: "A4", fitToWidth: true },
    mode: "replace-own",
  };
}
