import { useId, type KeyboardEvent } from "react";

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onType: (value: string) => void;
}

/** Enter presses the button that the field is for: a form's own, which the browser sees to, else that of the job in the same section. */
function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
  const field = event.currentTarget;
  if (event.key !== "Enter" || field.form) return;
  field.closest("section")?.querySelector<HTMLElement>("[data-job]")?.click();
}

/** A line to type, under its label. */
export function TextField({ label, hint, value, onType }: TextFieldProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        placeholder={hint}
        value={value}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </>
  );
}
