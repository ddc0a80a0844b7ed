import { FluentProvider } from "@fluentui/react-components";
import { Suspense, useEffect, useRef } from "react";
import { Help, JobsPlace, RatingsPlace, SelectedAction, SettingsPage, fetchAhead } from "./later";
import type { Pane } from "./pane";
import { AsAt } from "./parts/AsAt";
import { ErrorBoundary } from "./parts/ErrorBoundary";
import { Footer } from "./parts/Footer";
import { Notices } from "./parts/Notices";
import { Reading } from "./parts/Reading";
import { Tabs, panelId, tabId } from "./parts/Tabs";
import { NoPlan } from "./places/NoPlan";
import { PlanPlace } from "./places/PlanPlace";
import { useTheme } from "./theme";
import { useKeptFocus } from "./useKeptFocus";
import { PaneContext, useModel } from "./usePane";

/** The pane around the places: date and tabs above, help and settings below. */
export function PaneView({ pane }: { readonly pane: Pane }) {
  const theme = useTheme();
  return (
    <FluentProvider theme={theme}>
      <PaneContext.Provider value={pane}>
        <ErrorBoundary>
          <Shell pane={pane} />
        </ErrorBoundary>
      </PaneContext.Provider>
    </FluentProvider>
  );
}

function Shell({ pane }: { readonly pane: Pane }) {
  const { state, page, place, selected } = useModel();
  const isRead = state !== null;
  const main = useRef<HTMLElement>(null);
  useEffect(() => pane.open(), [pane]);
  useEffect(() => {
    if (isRead) fetchAhead();
  }, [isRead]);
  useKeptFocus(main);

  return (
    <div className="shell">
      <header className="top">
        <AsAt />
        {page === null && <Tabs />}
      </header>
      <main className="place" ref={main} tabIndex={-1}>
        <Notices />
        <Suspense fallback={<Reading />}>
          {page === null && (
            <div role="tabpanel" id={panelId} aria-labelledby={tabId(place)}>
              {state === null ? <Reading /> : <PlaceShown />}
            </div>
          )}
          {page === "help" && <Help />}
          {page === "settings" && <SettingsPage />}
        </Suspense>
      </main>
      {page === null && selected !== null && (
        <Suspense>
          <SelectedAction />
        </Suspense>
      )}
      <Footer />
    </div>
  );
}

function PlaceShown() {
  const { state, place } = useModel();
  const plan = state?.plans.find((found) => found.sheet === state.sheet);
  if (state?.trouble && state.sheet === "") return null;
  if (!state || !plan) return <NoPlan />;
  switch (place) {
    case "plan":
      return <PlanPlace state={state} />;
    case "ratings":
      return <RatingsPlace state={state} plan={plan} />;
    case "meetings":
    case "schedule":
      return <JobsPlace place={place} state={state} />;
  }
}
