import { phrases } from "../phrase";

/** Headings of ratings of an earlier time, and of now. */
export const earlierRating = phrases("(previous|last|prior|initial|original|start|baseline)");
export const currentRating = phrases("(current|now|latest|present|this)");

/** "Q2", "Quarter 3"; chwarter is Welsh for quarter. */
export const quarterNumber = phrases("(q|quarter|qtr|chwarter) <number:quarter number>", {
  "quarter number": { fits: ({ text }) => /^[1-4]$/.test(text) },
});
