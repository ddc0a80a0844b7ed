import { useId } from "react";

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onType: (value: string) => void;
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
      />
    </>
  );
}
