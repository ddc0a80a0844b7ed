/** Keeps the first rows in view while the rest scrolls, as frozen panes do; not where they would leave too little room for the rest. */
export function freezeRows(table: HTMLTableElement, count: number, roomInPixels: number): void {
  const head = table.tHead?.rows[0];
  const rows = [...(table.tBodies[0]?.rows ?? [])].filter((row) => !row.hidden).slice(0, count);
  if (!head || rows.length === 0) return;
  const start = head.offsetTop + head.offsetHeight;
  const heights = rows.map((row) => row.offsetHeight);
  if (heights.reduce((sum, height) => sum + height, 0) > roomInPixels * 0.6) return;
  let top = start;
  rows.forEach((row, index) => {
    for (const cell of row.cells) {
      cell.classList.add("frozen");
      cell.style.top = `${top}px`;
    }
    row.classList.toggle("last-frozen", index === rows.length - 1);
    top += heights[index] ?? 0;
  });
}
