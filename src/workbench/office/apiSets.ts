/** From which requirement set on Excel has a member, by type, for the types the stand-in answers for; a set without a name is of ExcelApi. Not listed: 1.1. Read from office.js, and kept in step with it by a test. */
export const apiSets: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Application: {
    "1.6": "suspendApiCalculationUntilNextSync",
    "1.8": "_GetWorkbookCreatedById createWorkbook",
    "1.9": "calculationEngineVersion calculationState iterativeCalculation ribbon suspendScreenUpdatingUntilNextSync",
    "1.11": "cultureInfo decimalSeparator thousandsSeparator useSystemSeparators",
  },
  AutoFilter: {
    "1.14": "clearColumnCriteria",
  },
  Chart: {
    "1.2": "getImage worksheet",
    "1.7": "chartType id showAllFieldButtons",
    "1.8":
      "_RegisterActivatedEvent _RegisterDeactivatedEvent _UnregisterActivatedEvent _UnregisterDeactivatedEvent categoryLabelLevel displayBlanksAs onActivated onDeactivated plotArea plotBy plotVisibleOnly seriesNameLevel showDataLabelsOverMaximum style",
    "1.9": "activate pivotOptions",
    "1.14": "getDataTable getDataTableOrNullObject",
  },
  ChartCollection: {
    "1.4": "getCount getItemOrNullObject",
    "1.8":
      "_RegisterActivatedEvent _RegisterAddedEvent _RegisterDeactivatedEvent _RegisterDeletedEvent _UnregisterActivatedEvent _UnregisterAddedEvent _UnregisterDeactivatedEvent _UnregisterDeletedEvent onActivated onAdded onDeactivated onDeleted",
  },
  ChartLegend: {
    "1.7": "height left legendEntries showShadow top width",
  },
  ChartSeries: {
    "1.7":
      "chartType delete doughnutHoleSize filtered gapWidth hasDataLabels markerBackgroundColor markerForegroundColor markerSize markerStyle plotOrder setBubbleSizes setValues setXAxisValues showShadow smooth trendlines",
    "1.8":
      "axisGroup dataLabels explosion firstSliceAngle invertIfNegative overlap secondPlotSize splitType varyByCategories",
    "1.9":
      "binOptions boxwhiskerOptions bubbleScale gradientMaximumColor gradientMaximumType gradientMaximumValue gradientMidpointColor gradientMidpointType gradientMidpointValue gradientMinimumColor gradientMinimumType gradientMinimumValue gradientStyle invertColor mapOptions parentLabelStrategy showConnectorLines showLeaderLines splitValue xErrorBars yErrorBars",
    "1.12": "getDimensionValues",
    "1.15": "getDimensionDataSourceString getDimensionDataSourceType",
  },
  ChartSeriesCollection: {
    "1.4": "getCount",
    "1.7": "add",
  },
  ChartTitle: {
    "1.7":
      "getSubstring height horizontalAlignment left position setFormula showShadow textOrientation top verticalAlignment width",
  },
  ConditionalFormat: {
    "1.9": "getRanges",
  },
  ConditionalFormatCollection: {
    "1.14": "getItemOrNullObject",
  },
  DataValidation: {
    "1.9": "getInvalidCells getInvalidCellsOrNullObject",
  },
  NamedItem: {
    "1.4": "comment delete getRangeOrNullObject scope worksheet worksheetOrNullObject",
    "1.7": "arrayValues formula",
  },
  NamedItemCollection: {
    "1.4": "add addFormulaLocal getCount getItemOrNullObject",
  },
  Range: {
    "1.2": "columnHidden formulasR1C1 hidden merge rowHidden sort unmerge",
    "1.3":
      "_ValidateArraySize getColumnsAfter getColumnsBefore getResizedRange getRowsAbove getRowsBelow getVisibleView",
    "1.4": "getIntersectionOrNullObject getUsedRangeOrNullObject",
    "1.6": "calculate conditionalFormats",
    "1.7":
      "getAbsoluteResizedRange getImage getSurroundingRegion hyperlink isEntireColumn isEntireRow numberFormatLocal showCard style",
    "1.8": "dataValidation",
    "1.9":
      "autoFill convertDataTypeToText convertToLinkedDataType copyFrom find findOrNullObject flashFill getCellProperties getColumnProperties getRowProperties getSpecialCells getSpecialCellsOrNullObject getTables linkedDataTypeState removeDuplicates replaceAll setCellProperties setColumnProperties setDirty setRowProperties showTeachingCallout",
    "1.10": "group height hideGroupDetails left showGroupDetails top ungroup width",
    "1.11": "moveTo",
    "1.12":
      "getDirectPrecedents getPivotTables getSpillParent getSpillParentOrNullObject getSpillingToRange getSpillingToRangeOrNullObject hasSpill numberFormatCategories savedAsArray",
    "1.13": "getDirectDependents getExtendedRange getMergedAreasOrNullObject getRangeEdge",
    "1.14": "getPrecedents",
    "1.15": "getDependents getNumberFormatProperties getSurroundingDataRegion",
    "ExcelApiOnline 1.1": "getDataClassificationIds getMergedAreas",
  },
  RangeAreas: {
    "1.18": "select",
  },
  RangeBorder: {
    "1.9": "tintAndShade",
  },
  RangeBorderCollection: {
    "1.9": "tintAndShade",
  },
  RangeFill: {
    "1.9": "pattern patternColor patternTintAndShade tintAndShade",
  },
  RangeFont: {
    "1.9": "strikethrough subscript superscript tintAndShade",
  },
  RangeFormat: {
    "1.2": "autofitColumns autofitRows columnWidth protection rowHeight",
    "1.7": "textOrientation useStandardHeight useStandardWidth",
    "1.9": "autoIndent indentLevel readingOrder shrinkToFit",
    "1.11": "adjustIndent",
  },
  Runtime: {
    "1.8": "enableEvents",
  },
  Table: {
    "1.2": "clearFilters convertToRange reapplyFilters sort worksheet",
    "1.3": "highlightFirstColumn highlightLastColumn showBandedColumns showBandedRows showFilterButton",
    "1.7":
      "_RegisterDataChangedEvent _RegisterSelectionChangedEvent _UnregisterDataChangedEvent _UnregisterSelectionChangedEvent onChanged onSelectionChanged",
    "1.8": "legacyId",
    "1.9": "autoFilter",
    "1.13": "resize",
  },
  TableCollection: {
    "1.4": "getCount getItemOrNullObject",
    "1.7": "_RegisterDataChangedEvent _UnregisterDataChangedEvent onChanged",
    "1.9": "_RegisterAddedEvent _RegisterDeletedEvent _UnregisterAddedEvent _UnregisterDeletedEvent onAdded onDeleted",
  },
  TableRowCollection: {
    "1.4": "getCount",
    "ExcelApiOnline 1.1": "deleteRows deleteRowsAt",
  },
  Workbook: {
    "1.2": "functions",
    "1.3": "_V1Api onSelectionChanged pivotTables",
    "1.4": "settings",
    "1.5": "_Runtime customXmlParts",
    "1.6": "internalTest",
    "1.7": "_onMessage dataConnections getActiveCell name properties protection styles",
    "1.8": "readOnly",
    "1.9":
      "_GetRangesForEventByReferenceId _GetRangesOrNullObjectForEventByReferenceId _RegisterAutoSaveSettingChangedEvent _UnregisterAutoSaveSettingChangedEvent autoSave calculationEngineVersion chartDataPointTrack getActiveChart getActiveChartOrNullObject getIsActiveCollabSession getSelectedRanges isDirty onAutoSaveSettingChanged previouslySaved usePrecisionAsDisplayed",
    "1.10":
      "comments getActiveSlicer getActiveSlicerOrNullObject pivotTableStyles slicerStyles slicers tableStyles timelineStyles",
    "1.11": "close save",
    "1.13": "_RegisterActivatedEvent _UnregisterActivatedEvent insertWorksheetsFromBase64 onActivated",
    "1.14": "queries",
    "CustomFunctions 1.1": "_SetOsfControlContainerReadyForCustomFunctions registerCustomFunctions",
    "ExcelApiOnline 1.1": "enableOfficeScriptRecording linkedWorkbooks",
  },
  Worksheet: {
    "1.2": "protection",
    "1.3": "pivotTables",
    "1.4": "getUsedRangeOrNullObject names",
    "1.5": "getNext getNextOrNullObject getPrevious getPreviousOrNullObject",
    "1.6": "calculate",
    "1.7":
      "_GetAnotherWorksheetById _GetSheetById _RegisterActivatedEvent _RegisterDataChangedEvent _RegisterDeactivatedEvent _RegisterSelectionChangedEvent _UnregisterActivatedEvent _UnregisterDataChangedEvent _UnregisterDeactivatedEvent _UnregisterSelectionChangedEvent copy freezePanes getRangeByIndexes onActivated onChanged onDeactivated onSelectionChanged standardHeight standardWidth tabColor",
    "1.8": "_RegisterCalculatedEvent _UnregisterCalculatedEvent onCalculated showGridlines showHeadings",
    "1.9":
      "_RegisterFormatChangedEvent _UnregisterFormatChangedEvent autoFilter enableCalculation findAll findAllOrNullObject getRanges horizontalPageBreaks onFormatChanged pageLayout replaceAll shapes verticalPageBreaks",
    "1.10":
      "_RegisterColumnSortedEvent _RegisterRowSortedEvent _RegisterSingleClickedEvent _UnregisterColumnSortedEvent _UnregisterRowSortedEvent _UnregisterSingleClickedEvent comments onColumnSorted onRowSorted onSingleClicked showOutlineLevels slicers visuals",
    "1.11": "_RegisterRowHiddenChangedEvent _UnregisterRowHiddenChangedEvent onRowHiddenChanged",
    "1.12": "customProperties",
    "1.13": "_RegisterFormulaChangedEvent _UnregisterFormulaChangedEvent onFormulaChanged",
    "1.14": "_RegisterProtectionChangedEvent _UnregisterProtectionChangedEvent onProtectionChanged tabId",
    "ExcelApiOnline 1.1":
      "_RegisterEventNameChanged _RegisterEventVisibilityChanged _UnregisterEventNameChanged _UnregisterEventVisibilityChanged namedSheetViews onNameChanged onVisibilityChanged",
  },
  WorksheetCollection: {
    "1.4": "getCount getItemOrNullObject",
    "1.5": "getFirst getLast",
    "1.7":
      "_RegisterActivatedEvent _RegisterAddedEvent _RegisterDeactivatedEvent _RegisterDeletedEvent _UnregisterActivatedEvent _UnregisterAddedEvent _UnregisterDeactivatedEvent _UnregisterDeletedEvent onActivated onAdded onDeactivated onDeleted",
    "1.8": "_RegisterCalculatedEvent _UnregisterCalculatedEvent onCalculated",
    "1.9":
      "_RegisterDataChangedEvent _RegisterFormatChangedEvent _RegisterSelectionChangedEvent _UnregisterDataChangedEvent _UnregisterFormatChangedEvent _UnregisterSelectionChangedEvent onChanged onFormatChanged onSelectionChanged",
    "1.10":
      "_RegisterColumnSortedEvent _RegisterRowSortedEvent _RegisterSingleClickedEvent _UnregisterColumnSortedEvent _UnregisterRowSortedEvent _UnregisterSingleClickedEvent onColumnSorted onRowSorted onSingleClicked",
    "1.11": "_RegisterRowHiddenChangedEvent _UnregisterRowHiddenChangedEvent onRowHiddenChanged",
    "1.13": "_RegisterFormulaChangedEvent _UnregisterFormulaChangedEvent onFormulaChanged",
    "1.14": "_RegisterProtectionChangedEvent _UnregisterProtectionChangedEvent onProtectionChanged",
    "ExcelApiOnline 1.1":
      "_RegisterEventMoved _RegisterEventNameChanged _RegisterEventVisibilityChanged _UnregisterEventMoved _UnregisterEventNameChanged _UnregisterEventVisibilityChanged onMoved onNameChanged onVisibilityChanged",
  },
};

/** The set that a whole type came with, where it is later than the first: for its members that are not listed above. */
export const typeSets: Readonly<Record<string, string>> = {
  AutoFilter: "1.9",
  CellValueConditionalFormat: "1.6",
  ConditionalFormat: "1.6",
  ConditionalFormatCollection: "1.6",
  ConditionalFormatRule: "1.6",
  ConditionalRangeBorder: "1.6",
  ConditionalRangeBorderCollection: "1.6",
  ConditionalRangeFill: "1.6",
  ConditionalRangeFont: "1.6",
  ConditionalRangeFormat: "1.6",
  CustomConditionalFormat: "1.6",
  DataValidation: "1.8",
  FormatProtection: "1.2",
  FunctionResult: "1.2",
  Functions: "1.2",
  HeaderFooter: "1.9",
  HeaderFooterGroup: "1.9",
  PageBreak: "1.9",
  PageBreakCollection: "1.9",
  PageLayout: "1.9",
  RangeAreas: "1.9",
  RangeCollection: "1.9",
  Runtime: "1.5",
  Setting: "1.4",
  SettingCollection: "1.4",
  TextConditionalFormat: "1.6",
  WorkbookProtection: "1.7",
  WorksheetFreezePanes: "1.7",
  WorksheetProtection: "1.2",
};
