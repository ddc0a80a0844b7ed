import { Fold } from "../parts/Fold";
import { Section } from "../parts/Section";
import { usePane } from "../usePane";
import { help } from "../words/help";
import { Page } from "./Page";

/** The jobs that no topic tells of. */
export function untold<J extends { readonly id: string }>(jobs: readonly J[]): readonly J[] {
  const told = help.sections.flatMap(({ topics }) => topics.flatMap((topic) => topic.jobs ?? []));
  return jobs.filter(({ id }) => !told.includes(id));
}

/** Help, in the pane and offline: every button, in the order of the work; one that no topic tells of by its own hint. */
export default function Help() {
  const others = untold(usePane().jobs);
  return (
    <Page title={help.title}>
      <p>{help.intro}</p>
      {help.sections.map(({ heading, topics }) => (
        <Section key={heading} title={heading}>
          {topics.map(({ title, paragraphs }) => (
            <Fold key={title} summary={title}>
              {paragraphs.map((paragraph) => (
                <p key={paragraph} className="sentence">
                  {paragraph}
                </p>
              ))}
            </Fold>
          ))}
        </Section>
      ))}
      {others.length > 0 && (
        <Section title={help.others}>
          {others.map(({ id, label, hint }) => (
            <Fold key={id} summary={label}>
              <p className="sentence">{hint}</p>
            </Fold>
          ))}
        </Section>
      )}
    </Page>
  );
}
