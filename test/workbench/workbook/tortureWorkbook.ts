import { zipSync, strToU8 } from "fflate";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const microsoft = "http://schemas.microsoft.com/office";
const types = "application/vnd.openxmlformats-officedocument";

const relations = (...each: [id: string, type: string, target: string, outside?: true][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each
    .map(
      ([id, type, target, outside]) =>
        `<Relationship Id="${id}" Type="${type.includes("//") ? type : `${office}/${type}`}" Target="${target}"${outside ? ' TargetMode="External"' : ""}/>`,
    )
    .join("")}</Relationships>`;

/** The sheet that holds nearly everything that a worksheet part can hold. */
const plan = `<worksheet xmlns="${main}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="${microsoft}/spreadsheetml/2009/9/ac" xmlns:xr="${microsoft}/spreadsheetml/2014/revision" xr:uid="{11111111-2222-3333-4444-555555555555}">
<sheetPr codeName="Sheet1" filterMode="1"><tabColor theme="4" tint="-0.249977111117893"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:H12"/>
<sheetViews><sheetView showGridLines="0" tabSelected="1" zoomScale="85" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="C4" sqref="C4"/></sheetView></sheetViews>
<sheetFormatPr defaultRowHeight="15" outlineLevelRow="1" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="12.7109375" customWidth="1"/><col min="3" max="4" width="9.140625" style="2" hidden="1" outlineLevel="1"/><col min="8" max="16384" width="9.140625" style="3"/></cols>
<sheetData><row r="1" spans="1:8" ht="30" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="H1" s="4" t="s" ph="1"><v>2</v></c></row>
<row r="2" spans="1:8"><c r="A2" t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">inline </t></r><r><t>rich</t></r></is></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="e"><v>#N/A</v></c><c r="D2" s="6"><v>42370.5</v></c></row>
<row r="3"><c r="A3"><v>1</v></c><c r="B3"><f t="shared" ref="B3:B5" si="0">A3*2+$A$3</f><v>3</v></c><c r="C3"><f t="array" ref="C3:C4">A3:A4*2</f><v>2</v></c><c r="E3" cm="1"><f t="array" ref="E3:E5">_xlfn.SEQUENCE(3)</f><v>1</v></c></row>
<row r="4" hidden="1" outlineLevel="1"><c r="A4"><v>2</v></c><c r="B4"><f t="shared" si="0"/><v>5</v></c><c r="C4"><v>4</v></c></row>
<row r="5" s="5" customFormat="1"><c r="A5"><v>3</v></c><c r="B5"><f t="shared" si="0"/><v>7</v></c><c r="F5" s="7" t="s"><v>3</v></c></row>
<row r="10"><c r="A10" t="s"><v>4</v></c><c r="B10" t="s"><v>5</v></c></row><row r="11"><c r="A11"><v>1</v></c><c r="B11"><f>Counts[[#This Row],[Code]]&amp;"x"</f><v>1</v></c></row><row r="12"><c r="A12" s="8"/></row></sheetData>
<sheetProtection algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" sheet="1" objects="1" scenarios="1" formatCells="0"/><protectedRanges><protectedRange sqref="B2:B9" name="Leads"/></protectedRanges>
<scenarios current="0"><scenario name="Best" count="1" user="x"><inputCells r="A3" val="9"/></scenario></scenarios><autoFilter ref="A2:D5"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>
<mergeCells count="1"><mergeCell ref="B1:D1"/></mergeCells><phoneticPr fontId="1" type="noConversion"/>
<conditionalFormatting sqref="A3:A9"><cfRule type="colorScale" priority="3"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color theme="6"/></colorScale></cfRule></conditionalFormatting>
<conditionalFormatting sqref="B3:B9 D3"><cfRule type="cellIs" dxfId="0" priority="1" stopIfTrue="1" operator="equal"><formula>"R"</formula></cfRule><cfRule type="expression" dxfId="1" priority="2"><formula>$B3="G"</formula></cfRule></conditionalFormatting>
<conditionalFormatting sqref="F3:F9"><cfRule type="dataBar" priority="4"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="${microsoft}/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{AAAAAAAA-0000-0000-0000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>
<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Rating" error="One of the key" sqref="B3:B9"><formula1>"R,A,G,B,C"</formula1></dataValidation><dataValidation type="whole" operator="between" sqref="A3:A9"><formula1>1</formula1><formula2>99</formula2></dataValidation></dataValidations>
<hyperlinks><hyperlink ref="A1" r:id="rId1" tooltip="Board"/><hyperlink ref="A2" location="'Key page'!A1" display="key"/></hyperlinks><printOptions horizontalCentered="1" gridLines="1"/><pageMargins left="0.25" right="0.25" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>
<pageSetup paperSize="8" orientation="landscape" fitToHeight="0" r:id="rId2"/><headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Arial,Bold"OFFICIAL&amp;G</oddHeader><oddFooter>&amp;LDraft&amp;RPage &amp;P of &amp;N</oddFooter><firstHeader>&amp;Cfirst</firstHeader></headerFooter>
<rowBreaks count="1" manualBreakCount="1"><brk id="9" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="4" max="1048575" man="1"/></colBreaks><ignoredErrors><ignoredError sqref="A3:A9" numberStoredAsText="1"/></ignoredErrors>
<drawing r:id="rId3"/><legacyDrawing r:id="rId4"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts>
<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${microsoft}/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="${microsoft}/excel/2006/main"><x14:sparklineGroup type="column"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>Plan!A3:A5</xm:f><xm:sqref>G3</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${microsoft}/spreadsheetml/2009/9/main"><x14:dataValidations xmlns:xm="${microsoft}/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>'Key page'!$A$1:$A$4</xm:f></x14:formula1><xm:sqref>G3:G9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>
</worksheet>`;

const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\ mmm\\ yyyy"/></numFmts>
<fonts count="3"><font><sz val="10"/><color theme="1"/><name val="Arial"/><family val="2"/><scheme val="minor"/></font><font><b/><strike/><u val="double"/><vertAlign val="superscript"/><sz val="14"/><color indexed="10"/><name val="Arial"/><family val="2"/></font><font><sz val="10"/><color theme="0" tint="-0.5"/><name val="Arial"/></font></fonts>
<fills count="6"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5999938962981048"/><bgColor indexed="64"/></patternFill></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color theme="5"/></stop></gradientFill></fill><fill><patternFill patternType="solid"><fgColor indexed="8"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor theme="2"/></patternFill></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left style="thin"><color auto="1"/></left><right style="thin"><color auto="1"/></right><top style="thin"><color auto="1"/></top><bottom style="thin"><color auto="1"/></bottom><diagonal style="hair"><color rgb="FFFF0000"/></diagonal></border></borders>
<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0"/></cellStyleXfs>
<cellXfs count="9"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="top" wrapText="1" textRotation="45" indent="1"/></xf><xf numFmtId="0" fontId="0" fillId="3" borderId="0" xfId="0" applyFill="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="49" fontId="0" fillId="4" borderId="0" xfId="0" quotePrefix="1" applyFill="1"/><xf numFmtId="0" fontId="2" fillId="5" borderId="0" xfId="0" applyFill="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection hidden="1"/></xf><xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0"/></cellXfs>
<cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Board heading" xfId="1"/></cellStyles><dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><fill><patternFill><bgColor theme="6"/></patternFill></fill></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium9"/><colors><indexedColors><rgbColor rgb="00112233"/>${'<rgbColor rgb="00FFFFFF"/>'.repeat(7)}<rgbColor rgb="00ABCDEF"/></indexedColors></colors></styleSheet>`;

const colour = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Board"><a:themeElements><a:clrScheme name="Board"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>${[
  ["dk2", "1F497D"],
  ["lt2", "EEECE1"],
  ["accent1", "4F81BD"],
  ["accent2", "C0504D"],
  ["accent3", "9BBB59"],
  ["accent4", "8064A2"],
  ["accent5", "4BACC6"],
  ["accent6", "F79646"],
  ["hlink", "0000FF"],
  ["folHlink", "800080"],
]
  .map(([name = "", value = ""]) => colour(name, value))
  .join("")}</a:clrScheme></a:themeElements></a:theme>`;

const workbook = `<workbook xmlns="${main}" xmlns:r="${office}"><fileVersion appName="xl" lastEdited="7"/><workbookPr date1904="1" codeName="ThisWorkbook" defaultThemeVersion="124226"/><workbookProtection workbookAlgorithmName="SHA-512" workbookHashValue="aA==" workbookSaltValue="cw==" workbookSpinCount="100000" lockStructure="1"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000" firstSheet="0" activeTab="0"/></bookViews>
<sheets><sheet name="Plan" sheetId="1" r:id="rId1"/><sheet name="Key page" sheetId="7" state="hidden" r:id="rId2"/><sheet name="Deep" sheetId="8" state="veryHidden" r:id="rId3"/></sheets><externalReferences><externalReference r:id="rId10"/></externalReferences>
<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Plan!$A$2:$D$5</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Plan!$A$1:$H$12</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Plan!$A:$A,Plan!$1:$2</definedName><definedName name="Codes" comment="the key">'Key page'!$A$1:$A$4</definedName><definedName name="Local" localSheetId="1" hidden="1">'Key page'!$B$1</definedName><definedName name="Outside">[1]Sheet1!$A$1</definedName></definedNames><calcPr calcId="191029" iterate="1"/><pivotCaches><pivotCache cacheId="1" r:id="rId11"/></pivotCaches></workbook>`;

const chart = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/><c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Plan!$A$3:$A$5</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>`;
const anchor = (row: number, body: string) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 6}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${body}<xdr:clientData/></xdr:twoCellAnchor>`;
const drawing = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchor(2, `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Board pie"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${office}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`)}${anchor(12, `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Crest"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${office}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`)}</xdr:wsDr>`;

const pixel = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);

const overrides: Readonly<Record<string, string>> = {
  "xl/workbook.xml": `${types}.spreadsheetml.sheet.main+xml`,
  "xl/worksheets/sheet1.xml": `${types}.spreadsheetml.worksheet+xml`,
  "xl/worksheets/sheet2.xml": `${types}.spreadsheetml.worksheet+xml`,
  "xl/worksheets/sheet3.xml": `${types}.spreadsheetml.worksheet+xml`,
  "xl/styles.xml": `${types}.spreadsheetml.styles+xml`,
  "xl/sharedStrings.xml": `${types}.spreadsheetml.sharedStrings+xml`,
  "xl/theme/theme1.xml": `${types}.theme+xml`,
  "xl/calcChain.xml": `${types}.spreadsheetml.calcChain+xml`,
  "xl/metadata.xml": `${types}.spreadsheetml.sheetMetadata+xml`,
  "xl/tables/table1.xml": `${types}.spreadsheetml.table+xml`,
  "xl/comments1.xml": `${types}.spreadsheetml.comments+xml`,
  "xl/threadedComments/threadedComment1.xml": "application/vnd.ms-excel.threadedcomments+xml",
  "xl/persons/person.xml": "application/vnd.ms-excel.person+xml",
  "xl/drawings/drawing1.xml": `${types}.drawing+xml`,
  "xl/charts/chart1.xml": `${types}.drawingml.chart+xml`,
  "xl/externalLinks/externalLink1.xml": `${types}.spreadsheetml.externalLink+xml`,
  "xl/pivotCache/pivotCacheDefinition1.xml": `${types}.spreadsheetml.pivotCacheDefinition+xml`,
  "xl/pivotTables/pivotTable1.xml": `${types}.spreadsheetml.pivotTable+xml`,
  "xl/webextensions/webextension1.xml": "application/vnd.ms-office.webextension+xml",
  "xl/webextensions/taskpanes.xml": "application/vnd.ms-office.webextensiontaskpanes+xml",
  "docProps/custom.xml": `${types}.custom-properties+xml`,
};

const parts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="${types}.vmlDrawing"/><Default Extension="bin" ContentType="${types}.spreadsheetml.printerSettings"/>${Object.entries(
    overrides,
  )
    .map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`)
    .join("")}</Types>`,
  "_rels/.rels": relations(
    ["rId1", "officeDocument", "xl/workbook.xml"],
    ["rId2", "custom-properties", "docProps/custom.xml"],
    ["rId3", `${microsoft}/2011/relationships/webextensiontaskpanes`, "xl/webextensions/taskpanes.xml"],
  ),
  "xl/workbook.xml": workbook,
  "xl/_rels/workbook.xml.rels": relations(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ["rId3", "worksheet", "worksheets/sheet3.xml"],
    ["rId4", "styles", "styles.xml"],
    ["rId5", "sharedStrings", "sharedStrings.xml"],
    ["rId6", "theme", "theme/theme1.xml"],
    ["rId7", "calcChain", "calcChain.xml"],
    ["rId8", "sheetMetadata", "metadata.xml"],
    ["rId9", "http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml"],
    ["rId10", "externalLink", "externalLinks/externalLink1.xml"],
    ["rId11", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
    ["rId12", "customXml", "../customXml/item1.xml"],
  ),
  "xl/worksheets/sheet1.xml": plan,
  "xl/worksheets/_rels/sheet1.xml.rels": relations(
    ["rId1", "hyperlink", "https://board.example/plan", true],
    ["rId2", "printerSettings", "../printerSettings/printerSettings1.bin"],
    ["rId3", "drawing", "../drawings/drawing1.xml"],
    ["rId4", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId5", "table", "../tables/table1.xml"],
    ["rId6", "comments", "../comments1.xml"],
    [
      "rId7",
      "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
      "../threadedComments/threadedComment1.xml",
    ],
  ),
  "xl/worksheets/sheet2.xml": `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" s="1" t="inlineStr"><is><t>Red</t></is></c><c r="B1"><f>SUM(Plan!A3:A5)+Plan!$B$4</f><v>6</v></c></row></sheetData></worksheet>`,
  "xl/worksheets/sheet3.xml": `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row><x:c t="str"><x:f>"no"&amp;" place"</x:f><x:v>no place</x:v></x:c><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  "xl/worksheets/_rels/sheet3.xml.rels": relations(["rId1", "pivotTable", "../pivotTables/pivotTable1.xml"]),
  "xl/styles.xml": styles,
  "xl/theme/theme1.xml": theme,
  "xl/sharedStrings.xml": `<sst xmlns="${main}" count="7" uniqueCount="6"><si><t>Title</t></si><si><r><t xml:space="preserve">Priority </t></r><r><rPr><b/><sz val="10"/></rPr><t>one</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si><si><t>line_x000D_
two _x005F_x0041_</t></si><si><t>Code</t></si><si><t>Count</t></si></sst>`,
  "xl/calcChain.xml": `<calcChain xmlns="${main}"><c r="B3" i="1"/><c r="B11" i="1"/></calcChain>`,
  "xl/metadata.xml": `<metadata xmlns="${main}"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000"/></metadataTypes><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
  "xl/tables/table1.xml": `<table xmlns="${main}" id="4" name="Counts" displayName="Counts" ref="A10:B11" totalsRowShown="0"><autoFilter ref="A10:B11"/><tableColumns count="2"><tableColumn id="1" name="Code"/><tableColumn id="2" name="Count"><calculatedColumnFormula>Counts[[#This Row],[Code]]&amp;"x"</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleLight1" showRowStripes="1"/></table>`,
  "xl/comments1.xml": `<comments xmlns="${main}"><authors><author>Lead</author></authors><commentList><comment ref="A5" authorId="0"><text><r><rPr><b/></rPr><t>chase</t></r></text></comment></commentList></comments>`,
  "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="${microsoft}/spreadsheetml/2018/threadedcomments"><threadedComment ref="A5" dT="2019-01-01T00:00:00.00" personId="{1}" id="{2}"><text>chase</text></threadedComment></ThreadedComments>`,
  "xl/persons/person.xml": `<personList xmlns="${microsoft}/spreadsheetml/2018/threadedcomments"><person displayName="Lead" id="{1}" userId="x" providerId="None"/></personList>`,
  "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="s1" type="#t202"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 4, 2, 3, 15, 8, 4</x:Anchor><x:Row>4</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`,
  "xl/drawings/drawing1.xml": drawing,
  "xl/drawings/_rels/drawing1.xml.rels": relations(
    ["rId1", "chart", "../charts/chart1.xml"],
    ["rId2", "image", "../media/image1.png"],
  ),
  "xl/charts/chart1.xml": chart,
  "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${main}"><externalBook xmlns:r="${office}" r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames></externalBook></externalLink>`,
  "xl/externalLinks/_rels/externalLink1.xml.rels": relations(["rId1", "externalLinkPath", "last%20year.xlsx", true]),
  "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="${main}" refreshOnLoad="1"><cacheSource type="worksheet"><worksheetSource ref="A10:B11" sheet="Plan"/></cacheSource><cacheFields count="0"/></pivotCacheDefinition>`,
  "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${main}" name="Pivot" cacheId="1" dataCaption="Values"><location ref="A3:B5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
  "xl/pivotTables/_rels/pivotTable1.xml.rels": relations([
    "rId1",
    "pivotCacheDefinition",
    "../pivotCache/pivotCacheDefinition1.xml",
  ]),
  "xl/webextensions/webextension1.xml": `<we:webextension xmlns:we="${microsoft}/webextensions/webextension/2010/11" id="{OTHER}"><we:reference id="wa104380000" version="1.0.0.0" store="en-GB" storeType="OMEX"/><we:alternateReferences/><we:properties><we:property name="columns" value="&quot;theirs&quot;"/></we:properties><we:bindings/></we:webextension>`,
  "xl/webextensions/taskpanes.xml": `<wetp:taskpanes xmlns:wetp="${microsoft}/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="4"><wetp:webextensionref xmlns:r="${office}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
  "xl/webextensions/_rels/taskpanes.xml.rels": relations([
    "rId1",
    `${microsoft}/2011/relationships/webextension`,
    "webextension1.xml",
  ]),
  "customXml/item1.xml": "<label xmlns='urn:board'>OFFICIAL-SENSITIVE</label>",
  "docProps/custom.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>`,
};

/** The parts of a workbook that uses nearly every feature, some changed or added for a test. */
export function tortureParts(change: Readonly<Record<string, string>> = {}): Record<string, Uint8Array> {
  const texts = Object.entries({ ...parts, ...change }).map(([name, text]) => [name, strToU8(head + text)] as const);
  return {
    ...Object.fromEntries(texts),
    "xl/media/image1.png": pixel,
    "xl/printerSettings/printerSettings1.bin": new Uint8Array([1, 2, 3, 250]),
  };
}

/** The same as an .xlsx. */
export function tortureWorkbook(change: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipSync(tortureParts(change));
}
