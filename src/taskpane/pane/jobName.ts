import type { JobLabel } from "../ports";
import { words } from "../words";

/** The label of a job, or of putting back. */
export function jobName(jobs: readonly JobLabel[], id: string): string {
  return jobs.find((job) => job.id === id)?.label ?? (id === "put-back" ? words.putItBack : id);
}
