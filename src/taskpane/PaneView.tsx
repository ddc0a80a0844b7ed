import { FluentProvider } from "@fluentui/react-components";
import { Suspense, useEffect, useRef } from "react";
import { Help, MeetingsPlace, RatingsPlace, SchedulePlace, SelectedAction, SettingsPage, fetchAhead } from "./later";
import type { Plan } from "../core/plan/plan";
import { onReturn } from "./onReturn";
import type { Pane } from "./pane";
import type { PaneState } from "./ports";
import { AsAt } from "./parts/AsAt";
import { ErrorBoundary } from "./parts/ErrorBoundary";
import { Footer } from "./parts/Footer";
import { Notices } from "./parts/Notices";
import { Reading } from "./parts/Reading";
import { Shut } from "./parts/Shut";
import { Tabs, panelId, tabId } from "./parts/Tabs";
import { NoPlan } from "./places/NoPlan";
import { OwnSheet } from "./places/OwnSheet";
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
  const { isJudged, page, place, selected, state } = useModel();
  const shell = useRef<HTMLDivElement>(null);
  useEffect(() => pane.open(), [pane]);
  useEffect(() => {
    // Excel is reported not to tell of every change, such as a value picked from a drop-down.
    const readAgain = () => {
      if (!pane.model().running) void pane.read();
    };
    return onReturn(readAgain);
  }, [pane]);
  useEffect(() => {
    if (isJudged) fetchAhead();
  }, [isJudged]);
  useKeptFocus(shell);

  return (
    <div className="shell" ref={shell}>
      <header className="top">
        <AsAt />
        {page === null && <Tabs />}
      </header>
      <main className="place">
        <Notices />
        {page === null && <Shut />}
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
      <div className="bottom">
        {page === null && selected !== null && (
          <Suspense>
            <SelectedAction />
          </Suspense>
        )}
        <Footer />
      </div>
    </div>
  );
}

function PlaceShown() {
  const { state } = useModel();
  if (!state || (state.trouble && state.sheet === "")) return null;
  const plan = state.plans.find((found) => found.sheet === state.sheet);
  const isOwn = !plan && (state.ownSheets?.includes(state.sheet) ?? false);
  return (
    <>
      {isOwn && <OwnSheet state={state} />}
      <PlaceOf state={state} plan={plan} isOwn={isOwn} />
    </>
  );
}

interface PlaceOfProps {
  readonly state: PaneState;
  readonly plan: Plan | undefined;
  /** True on a sheet that the add-in wrote: what a job came to stays in sight there. */
  readonly isOwn: boolean;
}

function PlaceOf({ state, plan, isOwn }: PlaceOfProps) {
  const { place } = useModel();
  if (place === "schedule" && state.sheetsWithPlan.length > 0) return <SchedulePlace />;
  if (place === "meetings" && (plan || isOwn)) return <MeetingsPlace state={state} />;
  if (!plan) return isOwn ? null : <NoPlan />;
  return place === "ratings" ? <RatingsPlace state={state} plan={plan} /> : <PlanPlace state={state} />;
}
