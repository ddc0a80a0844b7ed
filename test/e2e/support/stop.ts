import { running } from "./running";

/** After the last browser test. */
export default async function stop(): Promise<void> {
  await running.stop?.();
}
