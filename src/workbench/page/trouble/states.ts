import { parseAddress } from "../../../core/grid/address";
import { coAuthorChange, type Session } from "../../office/session";
import { activeSheet, type OpenBook } from "../openBook";
import type { Manner } from "./manner";

/** What a state of Excel can be brought about with. */
export interface Surroundings {
  readonly book: OpenBook;
  readonly manner: Manner;
  /** Begins to edit the selected cell; resolves when it is finished. */
  editCell(): Promise<void> | undefined;
  /** Loads the pane anew, as when a workbook is opened. */
  reloadPane(): void;
  /** Excel is as usual again. */
  over(): void;
}

/** A state of Excel that an officer meets and that can be tried here. The workbook's saved copy knows nothing of it. */
export interface State {
  readonly id: string;
  readonly label: string;
  /** What is so now, and what to do to see it. */
  readonly say: string;
  /** Brings it about and gives back the way to end it. */
  begin(on: Surroundings): () => void;
}

const nothing = (): void => undefined;

/** The kind of action that asks for something. */
const query = 2;

/** Every state, in the order of the list. */
export const states: readonly State[] = [
  {
    id: "editing",
    label: "A cell being edited",
    say: "The selected cell is being edited, so the add-in has to wait. Press a button in the pane, then finish the cell with Enter.",
    begin: ({ editCell, over }) => {
      const finished = editCell();
      if (finished) void finished.then(over);
      else queueMicrotask(over);
      return nothing;
    },
  },
  {
    id: "sheet-protected",
    label: "This sheet protected",
    say: "This sheet is protected, as by Review, Protect Sheet. Try to colour its ratings.",
    begin: ({ book }) => {
      const sheet = activeSheet(book);
      const { protected: wasProtected, protectedOptions } = sheet;
      sheet.protected = true;
      sheet.protectedOptions = { allowFormatCells: false };
      return () => Object.assign(sheet, { protected: wasProtected, protectedOptions });
    },
  },
  {
    id: "structure-protected",
    label: "The workbook protected",
    say: "The workbook's structure is protected, as by Review, Protect Workbook. Try to keep a meeting or to write papers.",
    begin: ({ book: { session } }) => {
      const was = session.state.structureProtected;
      session.state.structureProtected = true;
      return () => (session.state.structureProtected = was);
    },
  },
  {
    id: "read-only",
    label: "Open for reading only",
    say: "The workbook is open for reading only.",
    begin: ({ book: { session }, reloadPane }) => {
      const was = session.state.readOnly;
      session.state.readOnly = true;
      reloadPane();
      return () => {
        session.state.readOnly = was;
        reloadPane();
      };
    },
  },
  {
    id: "too-old",
    label: "Excel 2019, too old",
    say: "Excel is as old as Excel 2019, which lacks much of what the add-in needs.",
    begin: ({ book: { session }, reloadPane }) => {
      const { claims } = session;
      session.claims = { ...claims, ExcelApi: "1.7" };
      reloadPane();
      return () => {
        session.claims = claims;
        reloadPane();
      };
    },
  },
  {
    id: "silent",
    label: "Excel not answering",
    say: "Excel takes no notice of the add-in. Press a button in the pane: after a minute it says so.",
    begin: ({ manner }) => {
      manner.isSilent = true;
      return () => (manner.isSilent = false);
    },
  },
  {
    id: "colleague",
    label: "A colleague adding a row",
    say: "Just before the add-in's next change a colleague adds a row above the selected cell.",
    begin: ({ manner, over }) => beforeChange(manner, (session) => (addRow(session), over())),
  },
  {
    id: "busy-colleague",
    label: "A colleague who goes on adding rows",
    say: "Each time between the add-in's reading and its writing a colleague adds a row above the selected cell.",
    begin: ({ manner }) =>
      beforeChange(manner, (session, { Actions }) => {
        // What is only put back asks for nothing.
        if (Actions.some(({ ActionType }) => ActionType === query)) addRow(session);
      }),
  },
  {
    id: "unforeseen",
    label: "An error that nobody foresaw",
    say: "The add-in's next change fails when half of it is done.",
    begin: ({ manner, over }) =>
      beforeChange(manner, (session, { Actions }) => {
        session.faults = { failAt: session.actionsSeen + Math.ceil(Actions.length / 2), code: "GeneralException" };
        over();
      }),
  },
];

function beforeChange(manner: Manner, happen: NonNullable<Manner["beforeChange"]>): () => void {
  manner.beforeChange = happen;
  return () => (manner.beforeChange = undefined);
}

function addRow(session: Session): void {
  const row = parseAddress(session.state.selection)?.top ?? 1;
  coAuthorChange(session, { type: "insert-rows", sheet: session.state.activeSheet, from: row, to: row });
}
