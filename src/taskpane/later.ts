import { lazy } from "react";

/** What the first sight of a plan does not need: fetched when it is shown, or once the plan is on screen. */
const ratings = () => import("./places/RatingsPlace");
const findings = () => import("./places/Findings");
const meetings = () => import("./places/meetings/MeetingsPlace");
const schedule = () => import("./places/schedule/SchedulePlace");
const selected = () => import("./parts/SelectedAction");

export const RatingsPlace = lazy(ratings);
export const Findings = lazy(findings);
export const SelectedAction = lazy(selected);
export const MeetingsPlace = lazy(meetings);
export const SchedulePlace = lazy(schedule);
export const InsertKey = lazy(() => import("./places/InsertKey"));
export const Help = lazy(() => import("./pages/Help"));
export const SettingsPage = lazy(() => import("./pages/SettingsPage"));

/** Fetches what is likely to be wanted next, so that no click waits for it. */
export function fetchAhead(): void {
  Promise.all([ratings(), findings(), selected(), meetings(), schedule()]).catch(() => undefined);
}
