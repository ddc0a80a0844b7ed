import type { Stage } from "../../core/key/key";
import type { Level } from "../../core/plan/finding";
import type { Role } from "../../core/plan/plan";
import type { Place } from "../placesOfWork";

export const places: Readonly<Record<Place, string>> = {
  plan: "Plan",
  ratings: "Ratings",
  meetings: "Meetings",
  schedule: "Schedule",
};

export const levels: Readonly<Record<Level, string>> = {
  must: "Needs putting right",
  should: "Worth checking",
  may: "Small things",
};

/** What a key entry means, as it follows "means". */
export const stages: Readonly<Record<Stage, string>> = {
  "on-track": "on track",
  "late-slight": "slightly late",
  "late-serious": "seriously late",
  complete: "completed",
  "complete-checked": "completed and checked",
  "not-started": "not started",
  stopped: "stopped",
  unknown: "not clear from its words",
};

export const roles: Readonly<Record<Role, string>> = {
  ref: "Reference",
  band: "Priority",
  outcome: "Outcome",
  action: "Action",
  lead: "Lead",
  team: "Team",
  measure: "Measure",
  timescale: "Timescale",
  rating: "Rating",
  update: "Update",
};
