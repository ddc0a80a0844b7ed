import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({
  instructions: { fontWeight: tokens.fontWeightSemibold, marginTop: "20px", marginBottom: "10px" },
  root: { display: "flex", flexDirection: "column", alignItems: "center" },
  field: { marginLeft: "20px", marginTop: "30px", marginBottom: "20px", marginRight: "20px", maxWidth: "50%" },
});

async function insertText(text: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.values = [[text]];
    range.format.autofitColumns();
    await context.sync();
  });
}

export function TextInsertion() {
  const styles = useStyles();
  const [text, setText] = useState("Some text.");
  return (
    <div className={styles.root}>
      <Field className={styles.field} size="large" label="Enter text to be inserted into the document.">
        <Textarea size="large" value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      <Field className={styles.instructions}>Click the button to insert text.</Field>
      <Button appearance="primary" disabled={false} size="large" onClick={() => void insertText(text)}>
        Insert text
      </Button>
    </div>
  );
}
