import type { Session } from "./session";

const EXCEL_WEB = 16;
const TASK_PANE = 2;
const READ_ONLY = 0;
const READ_WRITE = 1;

/** What the host tells the pane of itself and the workbook at start. A missing field leaves office.js waiting for ever. */
export function appContext(session: Session, controlId: string): Readonly<Record<string, unknown>> {
  return {
    _id: controlId,
    _appName: EXCEL_WEB,
    _appVersion: "16.0",
    _appUILocale: 1033,
    _dataLocale: 1033,
    _docUrl: session.name,
    _clientMode: session.state.readOnly ? READ_ONLY : READ_WRITE,
    _settings: [...session.state.settings].map(([key, value]) => [key, JSON.stringify(value)]),
    _reason: "documentOpened",
    _initialDisplayMode: TASK_PANE,
    _osfControlType: 1,
    // The levels travel as text: as numbers, 1.10 would be 1.1.
    _requirementMatrix: JSON.stringify(session.claims),
  };
}
