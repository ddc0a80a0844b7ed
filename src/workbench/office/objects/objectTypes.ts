import type { ObjectType } from "../hostObject";
import { applicationType } from "./application";
import { autoFilterType } from "./autoFilter";
import {
  chartFillType,
  chartLegendType,
  chartSeriesCollectionType,
  chartSeriesFormatType,
  chartSeriesType,
  chartTitleType,
  chartType,
} from "./chart";
import { chartCollectionType } from "./chartCollection";
import { conditionalFormatType } from "./conditionalFormat";
import { edgeCollectionType, edgeType, fillType, fontType, formatType } from "./ruleLook";
import { cellValueType, customType, ruleType, textType } from "./ruleQuestion";
import { conditionalFormatCollectionType } from "./conditionalFormatCollection";
import { dataValidationType } from "./dataValidation";
import { freezePanesType } from "./freezePanes";
import { functionResultType, functionsType } from "./functions";
import { namedItemCollectionType, namedItemType } from "./namedItem";
import {
  headerFooterGroupType,
  headerFooterType,
  pageBreakCollectionType,
  pageBreakType,
  pageLayoutType,
} from "./pageLayout";
import { workbookProtectionType, worksheetProtectionType } from "./protection";
import { rangeType } from "./range";
import { rangeAreasType, rangeCollectionType } from "./rangeAreas";
import { borderCollectionType, borderType } from "./rangeBorder";
import { formatProtection, rangeFill, rangeFont, rangeFormatType } from "./rangeFormat";
import { runtimeType } from "./runtime";
import { settingCollectionType, settingType } from "./setting";
import { tableType } from "./table";
import { tableCollectionType } from "./tableCollection";
import { tableRowCollectionType, tableRowType } from "./tableRowCollection";
import { workbookType } from "./workbook";
import { worksheetType } from "./worksheet";
import { worksheetCollectionType } from "./worksheetCollection";

/** One type of Excel's API as far as the stand-in knows it: names only. What is not listed is refused by name. */
export interface KnownType {
  readonly name: string;
  readonly properties: readonly string[];
  readonly settable: readonly string[];
  readonly links: readonly string[];
  readonly methods: readonly string[];
}

function known<Self>(type: ObjectType<Self>): KnownType {
  const properties = Object.entries(type.properties ?? {});
  return {
    name: type.name,
    properties: properties.map(([name]) => name),
    settable: properties.filter(([, property]) => property.set).map(([name]) => name),
    links: Object.keys(type.links ?? {}),
    methods: Object.keys(type.methods ?? {}),
  };
}

/** Every type that the stand-in answers for. */
export const objectTypes: readonly KnownType[] = [
  known(applicationType),
  known(autoFilterType),
  known(chartFillType),
  known(chartSeriesFormatType),
  known(chartSeriesType),
  known(chartSeriesCollectionType),
  known(chartTitleType),
  known(chartLegendType),
  known(chartType),
  known(chartCollectionType),
  known(fillType),
  known(fontType),
  known(formatType),
  known(edgeType),
  known(edgeCollectionType),
  known(ruleType),
  known(customType),
  known(cellValueType),
  known(textType),
  known(conditionalFormatType),
  known(conditionalFormatCollectionType),
  known(dataValidationType),
  known(freezePanesType),
  known(functionResultType),
  known(functionsType),
  known(namedItemType),
  known(namedItemCollectionType),
  known(headerFooterType),
  known(headerFooterGroupType),
  known(pageLayoutType),
  known(pageBreakType),
  known(pageBreakCollectionType),
  known(worksheetProtectionType),
  known(workbookProtectionType),
  known(rangeType),
  known(rangeCollectionType),
  known(rangeAreasType),
  known(borderType),
  known(borderCollectionType),
  known(rangeFill),
  known(rangeFont),
  known(formatProtection),
  known(rangeFormatType),
  known(runtimeType),
  known(settingType),
  known(settingCollectionType),
  known(tableType),
  known(tableCollectionType),
  known(tableRowType),
  known(tableRowCollectionType),
  known(workbookType),
  known(worksheetType),
  known(worksheetCollectionType),
];
