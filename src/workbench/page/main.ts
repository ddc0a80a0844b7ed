import type { Change } from "../workbook/change";
import { downloadFile } from "./file/downloadFile";
import { takeDrops } from "./file/dropFile";
import { listSamples, sampleBytes, readSamples } from "./file/samples";
import { openBook, type OpenBook } from "./openBook";
import { chooseWidth } from "./pane/paneWidth";
import { createPaneOnPage } from "./pane/paneOnPage";
import { findParts } from "./parts";
import { drawRibbon } from "./ribbon/ribbonView";
import { createSheetOnPage } from "./sheetOnPage";
import { listStates } from "./trouble/chooseState";
import { answerIn, usualManner } from "./trouble/manner";

const parts = findParts();
let book: OpenBook | undefined;
let opening = 0;

const manner = usualManner();
const sheet = createSheetOnPage(parts, { happened: () => pane.tell(), say });
const pane = createPaneOnPage(parts, {
  answer: answerIn(manner, sheet.finished),
  isSilent: () => manner.isSilent,
  answered: sheet.refreshSoon,
  say,
});
const tried = listStates(parts.state, () => book && surroundings(book), say);

function surroundings(open: OpenBook) {
  const editCell = () => {
    sheet.edit();
    return sheet.finished();
  };
  return { book: open, manner, editCell, reloadPane: pane.reload };
}

function say(sentence: string, isTrouble = false): void {
  parts.status.textContent = sentence;
  parts.status.classList.toggle("trouble", isTrouble);
}

/** Told after the change was remembered. */
function changed(change: Change): void {
  sheet.noteChange(change);
  queueMicrotask(tellChanges);
}

function tellChanges(): void {
  const isChanged = book !== undefined && book.session.changes.length > 0;
  parts.changes.textContent = isChanged ? "Changed: only a saved copy keeps it" : "Unchanged since it was opened";
}

/** Opens a workbook in place of the one that is open; that one stays where the new one cannot be read. */
async function open(name: string, read: () => Promise<Uint8Array | undefined>, isSample: boolean): Promise<void> {
  const own = ++opening;
  say(`Opening ${name} …`);
  const bytes = await read().catch(() => undefined);
  const opened = bytes ? await openBook(name, bytes, changed) : { trouble: "It could not be read." };
  if (own !== opening) return;
  if ("trouble" in opened) {
    say(`${name} was not opened. ${opened.trouble}`, true);
    return;
  }
  tried.reset();
  book = opened;
  parts.fileName.textContent = name;
  document.title = `${name} - Workbench`;
  if (!isSample) parts.samples.value = "";
  sheet.show(opened);
  pane.show(opened);
  tellChanges();
  say(`${name} is open.`);
}

function openFile(file: File): void {
  void open(file.name, async () => new Uint8Array(await file.arrayBuffer()), false);
}

function openSample(name: string): void {
  void open(name, () => sampleBytes(name), true);
}

async function save(): Promise<void> {
  if (!book) return;
  say("Saving …");
  parts.save.disabled = true;
  const saved = await book.save();
  parts.save.disabled = false;
  if ("trouble" in saved) return say(`The copy was not saved. ${saved.trouble}`, true);
  downloadFile(book.name, saved);
  say(`A copy of ${book.name} was saved to your downloads.`);
}

async function start(): Promise<void> {
  chooseWidth(parts.pane);
  parts.open.addEventListener("click", () => parts.picker.click());
  parts.picker.addEventListener("change", () => {
    const file = parts.picker.files?.[0];
    if (file) openFile(file);
    parts.picker.value = "";
  });
  parts.save.addEventListener("click", () => void save());
  parts.reload.addEventListener("click", () => pane.reload());
  takeDrops(parts.dropHere, openFile);
  const [samples] = await Promise.all([readSamples(), drawRibbon(parts.ribbon, (button) => void pane.run(button))]);
  listSamples(parts.samples, samples, openSample);
  const [first] = samples;
  if (first) openSample(first.file);
}

void start();
