import { Section } from "../parts/Section";
import { help } from "../words/help";
import { Page } from "./Page";

/** Help, in the pane and offline. */
export default function Help() {
  return (
    <Page title={help.title}>
      {help.sections.map(({ heading, paragraphs }) => (
        <Section key={heading} title={heading}>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Section>
      ))}
    </Page>
  );
}
