import type { ReactNode } from "react";

interface LinkButtonProps {
  /** What a screen reader says, where the words shown do not say enough by themselves. */
  readonly name?: string;
  readonly quiet?: boolean;
  /** Given where the button opens and closes something. */
  readonly expanded?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button that looks like a link: it leads somewhere, or is too small a thing for a button's frame. */
export function LinkButton({ name, quiet = false, expanded, onPress, children }: LinkButtonProps) {
  return (
    <button
      type="button"
      className={quiet ? "link-button quiet" : "link-button"}
      aria-label={name}
      aria-expanded={expanded}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
