import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { words } from "../words";

/** The first few of a list, and the button that shows the rest (null where there is no rest). */
export function useFew<T>(all: readonly T[], few = 5): { readonly shown: readonly T[]; readonly more: ReactNode } {
  const [whole, setWhole] = useState(false);
  if (all.length <= few) return { shown: all, more: null };
  return {
    shown: whole ? all : all.slice(0, few),
    more: (
      <Button size="small" appearance="subtle" aria-expanded={whole} onClick={() => setWhole(!whole)}>
        {whole ? words.showFewer : words.showMore(all.length - few)}
      </Button>
    ),
  };
}
