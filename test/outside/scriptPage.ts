/** A button that a script has given something to do. */
export interface Button {
  readonly id: string;
  readonly press: () => unknown;
}

/** The little of a browser that a sample's script asks for: elements that remember who listens to them, and nothing that is drawn. */
export interface ScriptPage {
  readonly document: object;
  /** Every button, "setup" first, then in the order in which the script named them. */
  buttons(): readonly Button[];
}

/** A page on which every element exists as soon as it is asked for. */
export function scriptPage(): ScriptPage {
  const elements = new Map<string, object>();
  const buttons: Button[] = [];

  function element(id: string): object {
    const known = elements.get(id);
    if (known) return known;
    const children: object[] = [];
    const made: Record<string, unknown> = {
      id,
      value: "",
      checked: false,
      innerHTML: "",
      innerText: "",
      textContent: "",
      style: {},
      files: [],
      options: children,
      children,
      classList: { add: () => undefined, remove: () => undefined, toggle: () => undefined },
      addEventListener: (type: string, listen: (event: object) => unknown) => {
        if (type === "click") buttons.push({ id, press: () => listen({ target: made }) });
      },
      appendChild: (child: object) => (children.push(child), child),
      append: (...more: object[]) => void children.push(...more),
      add: (child: object) => void children.push(child),
      setAttribute: (name: string, value: unknown) => void (made[name] = value),
      getAttribute: (name: string) => made[name] ?? null,
      removeChild: () => undefined,
      querySelector: () => element(`${id} part`),
      querySelectorAll: () => [],
      focus: () => undefined,
    };
    elements.set(id, made);
    return made;
  }

  let created = 0;
  return {
    document: {
      getElementById: element,
      createElement: (tag: string) => element(`${tag}-${++created}`),
      createTextNode: (text: string) => ({ textContent: text }),
      querySelector: element,
      querySelectorAll: () => [],
      addEventListener: () => undefined,
      body: element("body"),
    },
    buttons: () => [...buttons].sort((one, other) => Number(other.id === "setup") - Number(one.id === "setup")),
  };
}
