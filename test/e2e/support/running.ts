/** Where the test files find what was started before them. */
export interface Addresses {
  /** "https://localhost:40123" */
  readonly page: string;
  readonly browser: string;
}

/** What is running, for the end to stop. */
export const running: { stop?: () => Promise<void> } = {};

/** Undefined where no browser was found. */
export function addresses(): Addresses | undefined {
  const text = process.env["WORKBENCH_TEST"];
  const found: unknown = text === undefined ? undefined : JSON.parse(text);
  const whole = typeof found === "object" && found !== null && "page" in found && "browser" in found;
  return whole ? { page: String(found.page), browser: String(found.browser) } : undefined;
}
