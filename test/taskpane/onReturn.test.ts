import { onReturn } from "../../src/taskpane/onReturn";

/** As much of a window as is listened to. */
function pageWindow() {
  const target = new EventTarget();
  Object.assign(globalThis, { window: target });
  return (type: "focus" | "blur") => target.dispatchEvent(new Event(type));
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(globalThis, "window");
});

test("coming back to the pane is told once, after a pause, and not where it was never left", () => {
  const happen = pageWindow();
  let told = 0;
  const stop = onReturn(() => told++);
  happen("focus");
  vi.runAllTimers();
  expect(told).toBe(0);
  happen("blur");
  happen("focus");
  happen("focus");
  expect(told).toBe(0);
  vi.runAllTimers();
  expect(told).toBe(1);
  happen("blur");
  happen("focus");
  happen("blur");
  vi.runAllTimers();
  expect(told).toBe(1);
  happen("focus");
  stop();
  vi.runAllTimers();
  expect(told).toBe(1);
});
