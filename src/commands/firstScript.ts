import { collectPresses, type Scope } from "./presses";

// Nothing but this: whatever comes before office.js holds up Excel.
collectPresses(globalThis as unknown as Scope);
