/** The objects that a client can hold a proxy of. Plain data; what they can do stands in the tables. */
import type { Rect } from "../../../src/domain/tabel/alamat";
import type { ChartModel } from "../../../src/xlsx/chartModel";
import type { SheetId } from "../backend";

export type BorderSide =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideHorizontal"
  | "InsideVertical"
  | "DiagonalDown"
  | "DiagonalUp";

/** Held by reference: inserting rows above moves it, as it does in Excel. */
export interface RangeNode {
  readonly type: "Range";
  readonly sheet: SheetId;
  rect: Rect;
}

interface OfSheet<T extends string> {
  readonly type: T;
  readonly sheet: SheetId;
}

interface OfRange<T extends string> {
  readonly type: T;
  readonly range: RangeNode;
}

interface Single<T extends string> {
  readonly type: T;
}

export type WorksheetNode = OfSheet<"Worksheet">;
export interface RangeAreasNode {
  readonly type: "RangeAreas";
  readonly sheet: SheetId;
  readonly areas: readonly RangeNode[];
}
export interface RangeCollectionNode {
  readonly type: "RangeCollection";
  readonly areas: readonly RangeNode[];
}
export interface BorderNode {
  readonly type: "RangeBorder";
  readonly range: RangeNode;
  readonly side: BorderSide;
}
export interface NameCollectionNode {
  readonly type: "NamedItemCollection";
  readonly sheet?: SheetId;
}
export interface NameNode {
  readonly type: "NamedItem";
  readonly name: string;
  readonly sheet?: SheetId;
}
export interface XmlPartNode {
  readonly type: "CustomXmlPart";
  readonly id: string;
}
export interface XmlScopeNode {
  readonly type: "CustomXmlPartScopedCollection";
  readonly namespace: string;
}
export interface SheetPropertyNode {
  readonly type: "WorksheetCustomProperty";
  readonly sheet: SheetId;
  readonly key: string;
}

interface OfConditionalFormat<T extends string> {
  readonly type: T;
  readonly sheet: SheetId;
  readonly id: string;
}
export type ConditionalFormatNode = OfConditionalFormat<"ConditionalFormat">;

/** Without a sheet: those of the whole workbook. */
export interface TableCollectionNode {
  readonly type: "TableCollection";
  readonly sheet?: SheetId;
}
interface OfTable<T extends string> {
  readonly type: T;
  readonly sheet: SheetId;
  readonly id: string;
}
export interface TableColumnNode extends OfTable<"TableColumn"> {
  readonly index: number;
}

interface OfChart<T extends string> {
  readonly type: T;
  readonly sheet: SheetId;
  readonly chart: ChartModel;
}
interface OfAxis<T extends string> extends OfChart<T> {
  readonly axis: "categoryAxis" | "valueAxis";
}
interface OfSeries<T extends string> extends OfChart<T> {
  readonly index: number;
}
export type ChartNode = OfChart<"Chart">;
/** Where a format stands: that of the title, of a series, of its labels, of an axis' gridlines. */
export type ChartFormatNode =
  | OfChart<"ChartTitleFormat">
  | OfChart<"ChartTitleFont">
  | OfAxis<"ChartGridlinesFormat">
  | OfAxis<"ChartGridlinesLine">
  | OfSeries<"ChartSeriesFormat">
  | OfSeries<"ChartSeriesFill">
  | OfSeries<"ChartSeriesLine">
  | OfSeries<"ChartLabelFormat">
  | OfSeries<"ChartLabelFont">;

export type Node =
  | Single<"Workbook">
  | Single<"WorksheetCollection">
  | Single<"Application">
  | Single<"CultureInfo">
  | Single<"NumberFormatInfo">
  | Single<"DocumentProperties">
  | Single<"WorkbookProtection">
  | Single<"Runtime">
  | Single<"CustomXmlPartCollection">
  | WorksheetNode
  | OfSheet<"WorksheetProtection">
  | OfSheet<"WorksheetCustomPropertyCollection">
  | OfSheet<"WorksheetFreezePanes">
  | OfSheet<"PageLayout">
  | RangeNode
  | RangeAreasNode
  | RangeCollectionNode
  | OfRange<"RangeFormat">
  | OfRange<"RangeFont">
  | OfRange<"RangeFill">
  | OfRange<"RangeBorderCollection">
  | BorderNode
  | OfRange<"ConditionalFormatCollection">
  | ConditionalFormatNode
  | OfConditionalFormat<"CustomConditionalFormat">
  | OfConditionalFormat<"CellValueConditionalFormat">
  | OfConditionalFormat<"ColorScaleConditionalFormat">
  | OfConditionalFormat<"DataBarConditionalFormat">
  | OfConditionalFormat<"IconSetConditionalFormat">
  | OfConditionalFormat<"TextConditionalFormat">
  | OfConditionalFormat<"ConditionalFormatRule">
  | OfConditionalFormat<"ConditionalRangeFormat">
  | OfConditionalFormat<"ConditionalRangeFill">
  | OfConditionalFormat<"ConditionalRangeFont">
  | OfRange<"DataValidation">
  | TableCollectionNode
  | OfTable<"Table">
  | OfTable<"TableColumnCollection">
  | TableColumnNode
  | OfSheet<"ChartCollection">
  | ChartNode
  | OfChart<"ChartTitle">
  | OfChart<"ChartLegend">
  | OfChart<"ChartAxes">
  | OfAxis<"ChartAxis">
  | OfAxis<"ChartAxisTitle">
  | OfAxis<"ChartGridlines">
  | OfChart<"ChartSeriesCollection">
  | OfSeries<"ChartSeries">
  | OfSeries<"ChartDataLabels">
  | ChartFormatNode
  | NameCollectionNode
  | NameNode
  | XmlPartNode
  | XmlScopeNode
  | SheetPropertyNode;

export type NodeType = Node["type"];
export type NodeOf<T extends NodeType> = Extract<Node, { readonly type: T }>;
