/** The pane's places, in the order of the work. */
export const places = ["plan", "ratings", "meetings", "schedule"] as const;
export type Place = (typeof places)[number];

/** Where the button of a job stands. A job that is not listed here has no button of its own. */
const placeOfJob: Readonly<Record<string, Place>> = {
  check: "plan",
  recalculate: "ratings",
  capture: "meetings",
  summary: "meetings",
  circulate: "meetings",
  schedule: "schedule",
  themes: "schedule",
  "roll-forward": "schedule",
};

/** The place of a job's button; undefined where it has none of its own. */
export function placeOf(jobId: string): Place | undefined {
  return placeOfJob[jobId];
}

/** The jobs that stand at a place, in the order of the jobs list. */
export function jobsAt<J extends { readonly id: string }>(place: Place, jobs: readonly J[]): readonly J[] {
  return jobs.filter((job) => placeOfJob[job.id] === place);
}

/** The places to show: Plan and Ratings always, the others once a job stands there. */
export function shownPlaces(jobs: readonly { readonly id: string }[]): readonly Place[] {
  return places.filter((place) => place === "plan" || place === "ratings" || jobsAt(place, jobs).length > 0);
}

/** A job by its id, where this build has it. */
export function findJob<J extends { readonly id: string }>(id: string, jobs: readonly J[]): J | undefined {
  return jobs.find((job) => job.id === id);
}
