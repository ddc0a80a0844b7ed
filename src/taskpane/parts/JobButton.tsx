import { Button } from "@fluentui/react-components";
import type { Place } from "../placesOfWork";
import type { AskedFor, JobLabel } from "../ports";
import { useModel, usePane } from "../usePane";

interface JobButtonProps {
  readonly job: JobLabel;
  readonly isPrimary?: boolean;
  readonly isSmall?: boolean;
  readonly asked?: AskedFor;
  /** Where the result is to be seen, where that is another place. */
  readonly thenShow?: Place;
}

/** The button of a job. It rests while any job runs. */
export function JobButton({ job, isPrimary = false, isSmall = false, asked, thenShow }: JobButtonProps) {
  const pane = usePane();
  const { running } = useModel();
  return (
    <Button
      appearance={isPrimary ? "primary" : "secondary"}
      size={isSmall ? "small" : "medium"}
      disabledFocusable={running !== null}
      title={job.hint}
      data-job={job.id}
      onClick={() => {
        if (thenShow) pane.show(thenShow);
        void pane.run(job.id, asked);
      }}
    >
      {job.label}
    </Button>
  );
}
