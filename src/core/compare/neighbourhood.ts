import type { Partners } from "./settle";

/** Whose neighbours two actions have in common: both sides, one side, nearly, none. */
export type Nearness = 0 | 1 | 2 | 3;

const settledLooked = 3;
const rowsLooked = 6;
const near = 3;

/** How far an action stands where the other stood, judged by the neighbours whose partners are known. The ends of the plan count as neighbours. */
export function nearness(partners: Partners, before: number, after: number): Nearness {
  const up = oneSide(partners, before, after, -1);
  const down = oneSide(partners, before, after, 1);
  if (up === 2 && down === 2) return 3;
  if (up === 2 || down === 2) return 2;
  return up === 1 || down === 1 ? 1 : 0;
}

function partnerAt(partners: Partners, index: number): number {
  if (index === partners.ofBefore.length) return partners.ofAfter.length;
  return partners.ofBefore[index] ?? -1;
}

function oneSide(partners: Partners, before: number, after: number, step: -1 | 1): 0 | 1 | 2 {
  let best: 0 | 1 | 2 = 0;
  let settled = 0;
  for (let away = 1; away <= rowsLooked && settled < settledLooked; away += 1) {
    const index = before + step * away;
    if (index < -1 || index > partners.ofBefore.length) break;
    const partner = partnerAt(partners, index);
    if (partner < 0 && index !== -1) continue;
    settled += 1;
    const distance = (partner - after) * step;
    if (distance === away) return 2;
    if (distance > 0 && Math.abs(distance - away) <= near) best = 1;
  }
  return best;
}

/** The places of the later version where an action would stand if it stood where it did. */
export function expectedPlaces(partners: Partners, before: number): readonly number[] {
  const places = new Set<number>();
  for (const step of [-1, 1] as const) {
    let settled = 0;
    for (let away = 1; away <= rowsLooked && settled < 2; away += 1) {
      const index = before + step * away;
      if (index < -1 || index > partners.ofBefore.length) break;
      const partner = partnerAt(partners, index);
      if (partner < 0 && index !== -1) continue;
      settled += 1;
      for (const slip of [0, 1, -1]) places.add(partner - step * away + slip);
    }
  }
  return [...places].filter((place) => place >= 0 && place < partners.ofAfter.length);
}
