/** What office.js reads from the window's name to know who hosts it. */
function hostInfo(conversation: string, control: string): string {
  return JSON.stringify({
    baseFrameName: control,
    hostInfo: `Excel|Web|16.00|en-US|${conversation}||disableLogging|1`,
    xdmInfo: `${conversation}|${control}|${location.origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}

/** A pane that is being loaded. */
export interface PaneFrame {
  readonly frame: HTMLIFrameElement;
  readonly conversation: string;
  readonly control: string;
}

let loads = 0;

/**
 * Puts a new pane in the place of the old. Each load has a conversation of its own, as office.js keeps a workbook's settings by it.
 * The name must stand before the frame is inserted: later it is not read.
 */
export function loadPane(place: HTMLElement, location: string): PaneFrame {
  const conversation = crypto.randomUUID();
  const control = `pane-${++loads}`;
  const frame = document.createElement("iframe");
  frame.name = hostInfo(conversation, control);
  frame.title = "Action plan add-in";
  frame.setAttribute("sandbox", "allow-scripts allow-forms allow-same-origin allow-popups allow-downloads");
  frame.allow = "clipboard-write";
  frame.src = location;
  place.replaceChildren(frame);
  return { frame, conversation, control };
}
