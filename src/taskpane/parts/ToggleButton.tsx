import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface ToggleProps {
  readonly pressed: boolean;
  readonly onToggle: (pressed: boolean) => void;
  readonly children: ReactNode;
}

/** A small quiet button that stays pressed. */
export function ToggleButton({ pressed, onToggle, children }: ToggleProps) {
  return (
    <Button size="small" appearance="subtle" aria-pressed={pressed} onClick={() => onToggle(!pressed)}>
      {children}
    </Button>
  );
}
