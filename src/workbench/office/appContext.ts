import type { Session } from "./session";

const EXCEL_WEB = 16;
const TASK_PANE = 2;

/** What the host tells the pane of itself and the workbook at start. A missing field leaves office.js waiting for ever. */
export function appContext(session: Session, controlId: string): Readonly<Record<string, unknown>> {
  return {
    _id: controlId,
    _appName: EXCEL_WEB,
    _appVersion: "16.0",
    _appUILocale: 1033,
    _dataLocale: 1033,
    _docUrl: session.name,
    _clientMode: 1,
    _settings: [...session.state.settings].map(([key, value]) => [key, JSON.stringify(value)]),
    _reason: "documentOpened",
    _initialDisplayMode: TASK_PANE,
    _osfControlType: 1,
    // The levels travel as text: as numbers, 1.10 would be 1.1.
    _requirementMatrix: JSON.stringify(session.claims),
  };
}
