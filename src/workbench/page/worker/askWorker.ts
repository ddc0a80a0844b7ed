import type { Ask, Reply } from "./asks";

const limitInMs = 30_000;

/**
 * Asks the worker one thing and waits for the answer. Each question has a worker of its own, ended with it: nothing of one file is left
 * when the next is read, and a file that takes for ever is given up after half a minute.
 */
export function askWorker(ask: Ask, limit = limitInMs): Promise<Reply> {
  const worker = new Worker("/page/worker.js", { type: "module" });
  return new Promise<Reply>((resolve) => {
    const end = (reply: Reply): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(reply);
    };
    const trouble = (sentence: string) => end({ type: "trouble", sentence });
    const timer = setTimeout(
      () => trouble(`It was given up after ${limit / 1000} seconds: the file may be damaged or very large.`),
      limit,
    );
    worker.addEventListener("message", (event: MessageEvent<Reply>) => end(event.data));
    worker.addEventListener("error", () => trouble("The file could not be worked on: the page's worker failed."));
    worker.postMessage(ask);
  });
}
