/** Takes a file dropped anywhere on the page; the veil shows while one is held over it. */
export function takeDrops(veil: HTMLElement, take: (file: File) => void): void {
  let depth = 0;
  const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  window.addEventListener("dragenter", (event) => {
    if (!holdsFile(event)) return;
    depth++;
    veil.hidden = false;
  });
  window.addEventListener("dragleave", () => {
    depth = Math.max(0, depth - 1);
    veil.hidden = depth === 0;
  });
  window.addEventListener("dragover", (event) => {
    if (holdsFile(event)) event.preventDefault();
  });
  window.addEventListener("drop", (event) => {
    const file = event.dataTransfer?.files[0];
    depth = 0;
    veil.hidden = true;
    if (!file) return;
    event.preventDefault();
    take(file);
  });
}
