import { usePane } from "../usePane";
import { words } from "../words";
import { LinkButton } from "./LinkButton";

interface CellLinkProps {
  readonly sheet: string;
  readonly cell: string;
  /** What is shown instead of the address, such as "Guidance!B5". */
  readonly name?: string;
}

/** A cell's address that takes Excel there. */
export function CellLink({ sheet, cell, name = cell }: CellLinkProps) {
  const pane = usePane();
  return (
    <LinkButton name={words.goToCell(name)} onPress={() => void pane.goTo(sheet, cell)}>
      {name}
    </LinkButton>
  );
}
