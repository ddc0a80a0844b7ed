import type { KeyboardEvent } from "react";
import { shownPlaces, type Place } from "../placesOfWork";
import { useModel, usePane } from "../usePane";
import { words } from "../words";

export const panelId = "place";

/** The id of a place's tab, for its panel's name. */
export function tabId(place: Place): string {
  return `tab-${place}`;
}

/** The place that a key leads to from another; undefined where the key means nothing here. */
export function placeAfterKey(key: string, from: Place, shown: readonly Place[]): Place | undefined {
  const at = shown.indexOf(from);
  switch (key) {
    case "ArrowRight":
      return shown[(at + 1) % shown.length];
    case "ArrowLeft":
      return shown[(at + shown.length - 1) % shown.length];
    case "Home":
      return shown[0];
    case "End":
      return shown.at(-1);
    default:
      return undefined;
  }
}

/** The places, in the order of the work. Arrow keys move between them. */
export function Tabs() {
  const pane = usePane();
  const { place } = useModel();
  const shown = shownPlaces(pane.jobs);

  function onKeyDown(event: KeyboardEvent) {
    const next = placeAfterKey(event.key, place, shown);
    if (!next) return;
    event.preventDefault();
    pane.show(next);
    document.getElementById(tabId(next))?.focus();
  }

  return (
    <div role="tablist" aria-label={words.product} className="tabs" onKeyDown={onKeyDown}>
      {shown.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={tabId(each)}
          aria-selected={each === place}
          aria-controls={panelId}
          tabIndex={each === place ? 0 : -1}
          className="tab"
          onClick={() => pane.show(each)}
        >
          {words.places[each]}
        </button>
      ))}
    </div>
  );
}
