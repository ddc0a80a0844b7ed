/** A message of office.js to its host; both ways they travel as JSON text. Kinds of action: 0 invoke, 1 register, 2 unregister. */
export interface PaneMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

/** Reads a message of the pane; undefined for anything else that a window may be sent. */
export function readPaneMessage(text: unknown): PaneMessage | undefined {
  if (typeof text !== "string" || !text.startsWith("{")) return undefined;
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isPaneMessage(message) ? message : undefined;
}

function isPaneMessage(message: unknown): message is PaneMessage {
  return (
    typeof message === "object" &&
    message !== null &&
    "_actionName" in message &&
    typeof message._actionName === "string" &&
    "_conversationId" in message &&
    "_messageType" in message &&
    message._messageType === 0
  );
}

/** The answer to a message. */
export function replyText(message: PaneMessage, origin: string, data: unknown, errorCode = 0): string {
  return JSON.stringify({
    _messageType: 1,
    _responseType: 0,
    _actionName: message._actionName,
    _conversationId: message._conversationId,
    _correlationId: message._correlationId,
    _errorCode: errorCode,
    _data: data,
    _serializerVersion: 1,
    _origin: origin,
  });
}

/** An event that the pane has registered for, told by its name. */
export function eventText(name: string, conversationId: string, origin: string, data: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _responseType: 1,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: -1,
    _errorCode: 0,
    _data: data,
    _serializerVersion: 1,
    _origin: origin,
  });
}
