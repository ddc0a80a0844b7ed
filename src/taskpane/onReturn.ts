/** Long enough that a press of a button, which also brings the officer back, begins its job before anything is read. In milliseconds. */
const pause = 300;

/** Tells, after a pause, that the officer has come back to the pane from the sheet or elsewhere. Returns the way to stop. */
export function onReturn(listener: () => void): () => void {
  let isAway = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const leave = () => {
    isAway = true;
    clearTimeout(timer);
  };
  const come = () => {
    if (isAway) timer = setTimeout(listener, pause);
    isAway = false;
  };
  window.addEventListener("blur", leave);
  window.addEventListener("focus", come);
  return () => {
    clearTimeout(timer);
    window.removeEventListener("blur", leave);
    window.removeEventListener("focus", come);
  };
}
