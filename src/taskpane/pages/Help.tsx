import { Fold } from "../parts/Fold";
import { Section } from "../parts/Section";
import { help } from "../words/help";
import { Page } from "./Page";

/** Help, in the pane and offline: every button, in the order of the work. */
export default function Help() {
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
    </Page>
  );
}
