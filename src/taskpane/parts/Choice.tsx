interface ChoiceProps {
  readonly id?: string;
  /** The name, where no label stands beside it. */
  readonly name?: string;
  readonly value: string;
  /** Values and what is shown for each. */
  readonly options: readonly (readonly [value: string, shown: string])[];
  readonly onChoose: (value: string) => void;
}

/** One of a few. */
export function Choice({ id, name, value, options, onChoose }: ChoiceProps) {
  return (
    <select
      id={id}
      aria-label={name}
      className="field"
      value={value}
      onChange={(event) => onChoose(event.target.value)}
    >
      {options.map(([each, shown]) => (
        <option key={each} value={each}>
          {shown}
        </option>
      ))}
    </select>
  );
}
