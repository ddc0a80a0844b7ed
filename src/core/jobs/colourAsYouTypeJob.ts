import { inTurns } from "../grid/steps";
import type { Job } from "./job";

/** Rules that colour a rating the moment it is typed, and a drop-down of the key's codes: on, off, or a look whether it is on. */
export const colourAsYouTypeJob: Job = {
  id: "colour-as-you-type",
  label: "Colour as I type",
  hint: "Let Excel colour each rating from the key while you type, with a drop-down of the codes",
  needs: "plan",
  overlays: async (book, context) =>
    inTurns((await import("./colourAsYouType")).overlaysToRead(book, context), context.pause),
  run: async (book, context) =>
    inTurns((await import("./colourAsYouType")).colouringAsYouType(book, context), context.pause),
};
