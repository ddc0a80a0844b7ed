import { parseAddress, type Area } from "../../../core/grid/address";
import type { Change } from "../change";
import { chartKinds, chartLayout, fixedPlace, seriesPlaces, type ChartLayout } from "../../../xlsx/chartLayout";
import { relationsOf } from "../../../xlsx/read/relations";
import { escapeXml } from "../../../xlsx/xml/escape";
import { parseXml, xmlHead, type XmlElement } from "../../../xlsx/xml/tree";
import { descendants } from "../../../xlsx/xml/walk";
import { refuse } from "../../../xlsx/zip/trouble";
import { addContentType, addRelation, freePart, listedSheet, relationAttribute, sheetDraft, type Draft } from "./draft";
import { mapPart } from "./formulas";
import { insertInOrder, makeElement } from "./sheetElements";
import { cellTextAt } from "./cells";
import type { SheetDraft } from "./sheetDraft";

const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const mainDrawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const documentRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

type ChartChange = Extract<Change, { type: "add-chart" }>;

/** Draws a native bar or column chart on the sheet. */
export function writeChart(
  draft: Draft,
  sheet: SheetDraft,
  change: ChartChange,
  sharedTexts: () => readonly string[],
): void {
  const kind = chartKinds[change.kind];
  const layout = chartLayout(change.source, change.sheet, change.colors.length);
  const [from, to] = [parseAddress(change.from), parseAddress(change.to)];
  if (!kind || !layout || !from || !to) refuse(`A chart of the kind "${change.kind}" cannot be drawn here.`);
  const data = sheetDraft(draft, listedSheet(draft, layout.sheet));
  const text = (row: number, column: number) => cellTextAt(data, sharedTexts, row, column);
  const part = freePart(draft, "xl/charts/chart", ".xml");
  draft.parts.set(part, chartXml(change, kind, layout, text));
  addContentType(draft, part, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
  const drawing = drawingOf(draft, sheet);
  const id = addRelation(draft, drawing, `${draft.relationStem}chart`, part);
  mapPart(draft, drawing, (root) => {
    const shapes = descendants(root, "cNvPr");
    const number = Math.max(1, ...shapes.map((each) => Number(each.attributes.id)).filter(Number.isFinite)) + 1;
    const charts = descendants(root, "graphicFrame").length;
    const name = change.name ?? `Chart ${charts + 1}`;
    root.children.push(parseXml(anchorXml(from, to, number, name, id), drawing));
  });
}

function drawingOf(draft: Draft, sheet: SheetDraft): string {
  const known = relationsOf(draft.parts, sheet.part).find(({ kind }) => kind === "drawing")?.target;
  if (known !== undefined) return known;
  const part = freePart(draft, "xl/drawings/drawing", ".xml");
  draft.parts.set(part, `${xmlHead}<xdr:wsDr xmlns:xdr="${drawingNamespace}" xmlns:a="${mainDrawing}"/>`);
  addContentType(draft, part, "application/vnd.openxmlformats-officedocument.drawing+xml");
  const id = addRelation(draft, sheet.part, `${draft.relationStem}drawing`, part);
  const holder: XmlElement = makeElement(sheet.root, "drawing", { [relationAttribute(draft, sheet.root)]: id });
  insertInOrder(sheet.root, holder);
  return part;
}

function anchorXml(from: Area, to: Area, number: number, name: string, id: string): string {
  const corner = (tag: string, column: number, row: number) =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${drawingNamespace}" xmlns:a="${mainDrawing}">` +
    corner("from", from.left - 1, from.top - 1) +
    corner("to", to.right, to.bottom) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${escapeXml(name)}"/><xdr:cNvGraphicFramePr/>` +
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${chartNamespace}"><c:chart xmlns:c="${chartNamespace}" xmlns:r="${documentRelations}" r:id="${id}"/>` +
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

type CellText = (row: number, column: number) => string;

function chartXml(
  change: ChartChange,
  kind: { direction: string; grouping: string },
  layout: ChartLayout,
  text: CellText,
): string {
  const series = Array.from({ length: layout.seriesCount }, (_, index) =>
    seriesXml(layout, index, change.colors[index], text),
  );
  const stacked = kind.grouping === "clustered" ? "" : '<c:overlap val="100"/>';
  const [categorySide, valueSide] = kind.direction === "bar" ? ["l", "b"] : ["b", "l"];
  const order = kind.direction === "bar" ? "maxMin" : "minMax";
  const title =
    change.title === ""
      ? '<c:autoTitleDeleted val="1"/>'
      : `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="en-GB" sz="1200" b="1"/><a:t>${escapeXml(change.title)}</a:t></a:r></a:p></c:rich></c:tx>` +
        '<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>';
  return (
    `${xmlHead}<c:chartSpace xmlns:c="${chartNamespace}" xmlns:a="${mainDrawing}" xmlns:r="${documentRelations}"><c:roundedCorners val="0"/>` +
    `<c:chart>${title}<c:plotArea><c:layout/><c:barChart><c:barDir val="${kind.direction}"/><c:grouping val="${kind.grouping}"/>` +
    `<c:varyColors val="0"/>${series.join("")}<c:gapWidth val="60"/>${stacked}<c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>` +
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/><c:axPos val="${categorySide}"/>` +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="222222222"/><c:crosses val="autoZero"/></c:catAx>' +
    `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${valueSide}"/><c:majorGridlines/>` +
    '<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="111111111"/>' +
    `<c:crosses val="${kind.direction === "bar" ? "max" : "autoZero"}"/></c:valAx></c:plotArea>` +
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

function seriesXml(layout: ChartLayout, index: number, colour: string | undefined, text: CellText): string {
  const { name, categories, values } = seriesPlaces(layout, index);
  const fill = colour ? `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr>` : "";
  const place = (area: Area) => `<c:f>${escapeXml(fixedPlace(layout.sheet, area))}</c:f>`;
  const texts = (area: Area) => `<c:strRef>${place(area)}<c:strCache>${pointsXml(area, text)}</c:strCache></c:strRef>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${texts(name)}</c:tx>${fill}<c:invertIfNegative val="0"/>` +
    `<c:cat>${texts(categories)}</c:cat>` +
    `<c:val><c:numRef>${place(values)}<c:numCache><c:formatCode>General</c:formatCode>${pointsXml(values, text, true)}</c:numCache></c:numRef></c:val></c:ser>`
  );
}

function pointsXml(area: Area, text: CellText, numbers = false): string {
  const points: string[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) points.push(text(row, column));
  }
  const shown = points.map((point, index) =>
    point === "" || (numbers && !Number.isFinite(Number(point)))
      ? ""
      : `<c:pt idx="${index}"><c:v>${escapeXml(point)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${points.length}"/>${shown.join("")}`;
}
