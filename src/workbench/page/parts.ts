/** The page's fixed parts, by the ids in index.html. */
export function findParts() {
  return {
    scroller: part("scroller", HTMLElement),
    ribbon: part("ribbon", HTMLElement),
    pane: part("pane", HTMLElement),
    paneFrame: part("pane-frame", HTMLElement),
    sheetTabs: part("sheet-tabs", HTMLElement),
    hiddenSheets: part("hidden-sheets", HTMLElement),
    fileName: part("file-name", HTMLElement),
    nameBox: part("name-box", HTMLElement),
    cellText: part("cell-text", HTMLElement),
    status: part("status", HTMLElement),
    changes: part("changes", HTMLElement),
    dropHere: part("drop-here", HTMLElement),
    samples: part("samples", HTMLSelectElement),
    zoom: part("zoom", HTMLSelectElement),
    state: part("state", HTMLSelectElement),
    picker: part("picker", HTMLInputElement),
    open: part("open", HTMLButtonElement),
    save: part("save", HTMLButtonElement),
    reload: part("reload", HTMLButtonElement),
  };
}

export type Parts = ReturnType<typeof findParts>;

function part<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no ${id}.`);
  return element;
}
