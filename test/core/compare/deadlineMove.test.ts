import fc from "fast-check";
import { deadlineMove } from "../../../src/core/compare/deadlineMove";
import type { Deadline, DeadlineKind } from "../../../src/core/timescale/timescale";

const on = (iso: string | null, kind: DeadlineKind = "month"): Deadline => ({
  iso,
  kind,
  forum: null,
  assumed: [],
  from: 0,
  to: 0,
});

describe("how far a deadline moved", () => {
  it("is told from the last date then to the last date now", () => {
    expect(deadlineMove([on("2031-10"), on("2031-12")], [on("2032-03", "quarter")])).toEqual({
      then: "2031-12",
      now: "2032-03",
      months: 3,
      moved: "later",
    });
    expect(deadlineMove([on("2031-10"), on("2031-12")], [on("2031-12")]).moved).toBe("no");
  });

  it("counts a move within a month, but not a date told more exactly", () => {
    expect(deadlineMove([on("2031-03-01", "day")], [on("2031-03-31", "day")])).toMatchObject({
      months: 0,
      moved: "later",
    });
    expect(deadlineMove([on("2031-03")], [on("2031-03-31", "day")])).toMatchObject({ months: 0, moved: "no" });
  });

  it("is unknown where either has no date to be done by", () => {
    for (const none of [[], [on(null, "none")], [on("2031-04", "open-ended")], [on(null, "relative")]]) {
      expect(deadlineMove(none, [on("2031-12")])).toMatchObject({ months: null, moved: "unknown" });
      expect(deadlineMove([on("2031-12")], none)).toMatchObject({ months: null, moved: "unknown" });
    }
  });

  it("is the same distance both ways", () => {
    const month = fc
      .integer({ min: 0, max: 60 })
      .map((k) => `${2030 + Math.floor(k / 12)}-${String((k % 12) + 1).padStart(2, "0")}`);
    fc.assert(
      fc.property(month, month, (then, now) => {
        const [there, back] = [deadlineMove([on(then)], [on(now)]), deadlineMove([on(now)], [on(then)])];
        expect((there.months ?? 0) + (back.months ?? 0)).toBe(0);
      }),
    );
  });
});
