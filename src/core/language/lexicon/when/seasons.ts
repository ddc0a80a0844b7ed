/** The seasons by the month they end in (autumn in November), as officers use them; American fall, Welsh gwanwyn, haf, hydref is a month too and is left one. */
const list = "spring 5, summer 8, autumn 11, fall 11, winter 2, gwanwyn 5, haf 8, gaeaf 2";

/** School terms of England and Wales by the month they end in; the spring term is taken to end in March, whenever Easter is. */
const terms = "autumn 12, michaelmas 12, spring 3, lent 3, summer 7";

/** Half terms by the month they are in; that of the summer term lies between May and June, and is told as May. */
const halves = "autumn 10, october 10, spring 2, february 2, summer 5, may 5";

function table(entries: string): ReadonlyMap<string, number> {
  return new Map(
    entries.split(", ").map((entry) => {
      const [name = "", month = ""] = entry.split(" ");
      return [name, Number(month)];
    }),
  );
}

/** The last month of a season, 1 to 12, by its name. */
export const seasonEnds = table(list);
/** The last month of a school term by its name. */
export const termEnds = table(terms);
/** The month of a half term by the name of its term or month. */
export const halfTerms = table(halves);
