/** All that the host knows. */
import { conditionalFormat, conditionalFormats } from "./conditionalFormats";
import { dataValidation } from "./dataValidation";
import { tableCollection, tableColumn, tableColumnCollection, tableTable } from "./excelTables";
import {
  axes, axisTable, axisTitle, chartLegend, chartTitle, dataLabels, gridlines, gridlinesFormat, gridlinesLine, labelFont, labelFormat,
  seriesCollection, seriesFill, seriesFormat, seriesLine, seriesTable, titleFont, titleFormat,
} from "./chartParts";
import { chartCollection, chartTable } from "./charts";
import { conditionalRangeFill, conditionalRangeFont, conditionalRangeFormat } from "./formatLooks";
import {
  cellValueConditionalFormat, colorScaleConditionalFormat, conditionalFormatRule, customConditionalFormat, dataBarConditionalFormat,
  iconSetConditionalFormat, textConditionalFormat,
} from "./formatRules";
import { borderCollection, borderTable, rangeFill, rangeFont, rangeFormat } from "./formats";
import { nameCollection, nameTable } from "./names";
import { rangeAreas, rangeCollection, rangeTable } from "./ranges";
import { freezePanes, pageLayout } from "./layout";
import { worksheetProtection } from "./protection";
import { sheetProperties, sheetProperty } from "./sheetProperties";
import { worksheetCollection, worksheetTable } from "./sheets";
import type { Tables } from "./table";
import {
  applicationTable,
  cultureInfo,
  documentProperties,
  numberFormatInfo,
  runtimeTable,
  workbookProtection,
  workbookTable,
} from "./workbook";
import { xmlPart, xmlPartCollection, xmlPartScope } from "./xmlParts";

export const TABLES: Tables = {
  Application: applicationTable,
  CellValueConditionalFormat: cellValueConditionalFormat,
  Chart: chartTable,
  ChartAxes: axes,
  ChartAxis: axisTable,
  ChartAxisTitle: axisTitle,
  ChartCollection: chartCollection,
  ChartDataLabels: dataLabels,
  ChartGridlines: gridlines,
  ChartGridlinesFormat: gridlinesFormat,
  ChartGridlinesLine: gridlinesLine,
  ChartLabelFont: labelFont,
  ChartLabelFormat: labelFormat,
  ChartLegend: chartLegend,
  ChartSeries: seriesTable,
  ChartSeriesCollection: seriesCollection,
  ChartSeriesFill: seriesFill,
  ChartSeriesFormat: seriesFormat,
  ChartSeriesLine: seriesLine,
  ChartTitle: chartTitle,
  ChartTitleFont: titleFont,
  ChartTitleFormat: titleFormat,
  ColorScaleConditionalFormat: colorScaleConditionalFormat,
  ConditionalFormat: conditionalFormat,
  ConditionalFormatCollection: conditionalFormats,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFormat: conditionalRangeFormat,
  CultureInfo: cultureInfo,
  CustomConditionalFormat: customConditionalFormat,
  CustomXmlPart: xmlPart,
  CustomXmlPartCollection: xmlPartCollection,
  CustomXmlPartScopedCollection: xmlPartScope,
  DataBarConditionalFormat: dataBarConditionalFormat,
  DataValidation: dataValidation,
  DocumentProperties: documentProperties,
  IconSetConditionalFormat: iconSetConditionalFormat,
  NamedItem: nameTable,
  NamedItemCollection: nameCollection,
  NumberFormatInfo: numberFormatInfo,
  PageLayout: pageLayout,
  Range: rangeTable,
  RangeAreas: rangeAreas,
  RangeBorder: borderTable,
  RangeBorderCollection: borderCollection,
  RangeCollection: rangeCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  Runtime: runtimeTable,
  Table: tableTable,
  TableCollection: tableCollection,
  TableColumn: tableColumn,
  TableColumnCollection: tableColumnCollection,
  TextConditionalFormat: textConditionalFormat,
  Workbook: workbookTable,
  WorkbookProtection: workbookProtection,
  Worksheet: worksheetTable,
  WorksheetCollection: worksheetCollection,
  WorksheetCustomProperty: sheetProperty,
  WorksheetCustomPropertyCollection: sheetProperties,
  WorksheetFreezePanes: freezePanes,
  WorksheetProtection: worksheetProtection,
};
