/** A sample that this server has. */
export interface Sample {
  readonly file: string;
  readonly hint: string;
  readonly isPlan: boolean;
}

/** The samples, the one to begin with first; none where the server has no list. */
export async function readSamples(): Promise<readonly Sample[]> {
  const reply = await fetch("/samples/list.json");
  const list: unknown = reply.ok ? await reply.json() : [];
  return Array.isArray(list) ? list.filter(isSample) : [];
}

function isSample(value: unknown): value is Sample {
  return typeof value === "object" && value !== null && "file" in value && "hint" in value && "isPlan" in value;
}

/** A sample's bytes; undefined where the server has none of that name. */
export async function sampleBytes(file: string): Promise<Uint8Array | undefined> {
  const reply = await fetch(`/samples/${encodeURIComponent(file)}`);
  return reply.ok ? new Uint8Array(await reply.arrayBuffer()) : undefined;
}

/** Fills the list, plans apart from what is none; choosing a sample opens it. */
export function listSamples(list: HTMLSelectElement, samples: readonly Sample[], open: (file: string) => void): void {
  const own = new Option("Own file", "");
  own.hidden = true;
  list.replaceChildren(
    group(
      "Plans",
      samples.filter(({ isPlan }) => isPlan),
    ),
    group(
      "No plan in them",
      samples.filter(({ isPlan }) => !isPlan),
    ),
    own,
  );
  list.addEventListener("change", () => {
    if (list.value !== "") open(list.value);
  });
}

function group(label: string, samples: readonly Sample[]): HTMLOptGroupElement {
  const element = document.createElement("optgroup");
  element.label = label;
  for (const { file, hint } of samples) {
    const name = file.replace(/\.xlsx$|^not-a-plan-/g, "").replaceAll("-", " ");
    const option = new Option(name.charAt(0).toUpperCase() + name.slice(1), file);
    option.title = hint;
    element.append(option);
  }
  return element;
}
