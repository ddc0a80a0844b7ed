import { isOfTheAddIn, type RequestBody } from "./wire";

/** What an add-in's work cost at the host's door: its own requests, without start-up and office.js's clean-up. Bytes of the JSON in UTF-8. */
export interface Traffic {
  readonly syncs: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

export const NO_TRAFFIC: Traffic = { syncs: 0, actions: 0, requestBytes: 0, responseBytes: 0 };

const encoder = new TextEncoder();

/** Adds one request and its answer; undefined stands for no answer. */
export function addTraffic(before: Traffic, requestBody: string, responseBody: string | undefined): Traffic {
  const body: RequestBody = JSON.parse(requestBody);
  if (!isOfTheAddIn(body)) return before;
  return {
    syncs: before.syncs + 1,
    actions: before.actions + body.Actions.length,
    requestBytes: before.requestBytes + encoder.encode(requestBody).length,
    responseBytes: before.responseBytes + (responseBody === undefined ? 0 : encoder.encode(responseBody).length),
  };
}
