import { lazyDoor } from "../../src/taskpane/lazyDoor";
import type { ExcelDoor } from "../../src/taskpane/ports";
import { memoryDoor } from "./samplePlan";

const turn = () => new Promise((resolve) => setImmediate(resolve));

test("what is asked before the door has come is answered when it has", async () => {
  let come: (door: ExcelDoor) => void = () => undefined;
  const door = lazyDoor(() => new Promise((resolve) => (come = resolve)));
  const reading = door.readPlans();
  come(memoryDoor().door);
  expect((await reading).sheet).toBe("Action Plan");
});

test("a door that did not come is fetched anew, and its failure is the asker's to tell", async () => {
  let isOffline = true;
  const door = lazyDoor(() => (isOffline ? Promise.reject(new Error("offline")) : Promise.resolve(memoryDoor().door)));
  await expect(door.readPlans()).rejects.toThrow("offline");
  await expect(door.runJob("check")).rejects.toThrow("offline");
  isOffline = false;
  expect((await door.readPlans()).sheet).toBe("Action Plan");
  expect((await door.runJob("check")).job).toBe("check");
});

test("what reads is fetched first, and the rest after it", async () => {
  const fetched: string[] = [];
  const bring = (name: string) => () => {
    fetched.push(name);
    return Promise.resolve(memoryDoor().door);
  };
  const door = lazyDoor(bring("rest"), bring("reader"));
  door.onSelection(() => undefined);
  await turn();
  expect(fetched).toEqual(["reader"]);
  await door.readPlans();
  await turn();
  expect(fetched).toEqual(["reader", "rest"]);
});

test("listening begins after the first reading, ends when it is stopped, and never begins when stopped before", async () => {
  const listening: string[] = [];
  const { door: real } = memoryDoor(undefined, {
    onWorkbookChange: () => {
      listening.push("begun");
      return () => listening.push("stopped");
    },
  });
  const door = lazyDoor(() => Promise.resolve(real));
  door.onWorkbookChange(() => undefined)();
  const stop = door.onWorkbookChange(() => undefined);
  await turn();
  expect(listening).toEqual([]);
  await door.readPlans();
  await turn();
  stop();
  expect(listening).toEqual(["begun", "stopped"]);
});

test("listening at a door that never comes troubles nobody", async () => {
  lazyDoor(() => Promise.reject(new Error("offline"))).onSelection(() => undefined)();
  await turn();
});
