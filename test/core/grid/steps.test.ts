import { inTurns, toTheEnd, type Steps } from "../../../src/core/grid/steps";

function* counting(to: number): Steps<string> {
  for (let n = 1; n < to; n++) yield;
  return `counted to ${to}`;
}

it("work in steps comes to the same with pauses between them, without, and straight through", async () => {
  let pauses = 0;
  const pause = () => Promise.resolve(void pauses++);
  expect(toTheEnd(counting(5))).toBe("counted to 5");
  expect(await inTurns(counting(5), undefined)).toBe("counted to 5");
  expect(await inTurns(counting(5), pause)).toBe("counted to 5");
  expect(pauses).toBe(4);
});

it("what fails half way fails for whoever drives it", async () => {
  function* failing(): Steps<never> {
    yield;
    throw new RangeError("Half way.");
  }
  expect(() => toTheEnd(failing())).toThrow("Half way.");
  await expect(inTurns(failing(), () => Promise.resolve())).rejects.toThrow("Half way.");
});
