import { useId, type ReactNode } from "react";

interface SectionProps {
  readonly title: string;
  /** A count or a unit, at the right of the heading. */
  readonly aside?: string;
  readonly children: ReactNode;
}

/** A part of a place under a heading of its own. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <h2 className="section-heading" id={id}>
        <span>{title}</span>
        {aside !== undefined && <span className="quiet">{aside}</span>}
      </h2>
      {children}
    </section>
  );
}
