import { states, type Surroundings } from "./states";

/** The list of Excel's states on the page. */
export interface StateList {
  /** Excel is as usual again, as when another workbook is opened. */
  reset(): void;
}

/** Lists the states that can be tried; `surroundings` is undefined while no workbook is open. */
export function listStates(
  list: HTMLSelectElement,
  surroundings: () => Omit<Surroundings, "over"> | undefined,
  say: (sentence: string) => void,
): StateList {
  let end: (() => void) | undefined;
  list.replaceChildren(new Option("Excel as usual", ""), ...states.map(({ id, label }) => new Option(label, id)));

  function reset(): void {
    const ending = end;
    end = undefined;
    list.value = "";
    ending?.();
  }

  list.addEventListener("change", () => {
    const wanted = list.value;
    reset();
    const state = states.find(({ id }) => id === wanted);
    const on = surroundings();
    if (!state || !on) return say("Excel is as usual again.");
    list.value = wanted;
    const over = () => {
      if (list.value === wanted) reset();
    };
    say(state.say);
    end = state.begin({ ...on, over });
  });
  return { reset };
}
