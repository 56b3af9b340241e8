/** A chart of ours as plain data, in the words of Excel's API; what a planner added to it stays in `source`. */

export type ChartSeriesType = "ColumnClustered" | "BarClustered" | "Line" | "LineMarkers";
export type ChartLineStyle = "Continuous" | "Dash" | "DashDot" | "Dot" | "RoundDot" | "None";
export type ChartMarker = "None" | "Circle" | "Square" | "Triangle" | "Diamond" | "X" | "Plus";
export type ChartLabelPosition = "OutsideEnd" | "InsideEnd" | "InsideBase" | "Center" | "Top" | "Bottom" | "Left" | "Right";

export interface ChartLine {
  /** `#RRGGBB`; absent = as the program chooses. */
  color?: string;
  /** Points. */
  weight?: number;
  style?: ChartLineStyle;
}

export interface ChartSeriesModel {
  type: ChartSeriesType;
  name: string;
  /** en-US with leading `=`: `='Data ''26'!$B$2:$B$9`; "" where it has none. */
  values: string;
  categories: string;
  /** `#RRGGBB` */
  fill?: string;
  line: ChartLine;
  marker?: { style: ChartMarker; size?: number; fill?: string; color?: string };
  /** Absent = no labels. */
  labels?: { format?: string; position?: ChartLabelPosition; size?: number };
}

export interface ChartAxisModel {
  title?: string;
  visible: boolean;
  format?: string;
  minimum?: number;
  maximum?: number;
  /** From the last to the first. */
  reversed: boolean;
  /** Where the other axis crosses. */
  crossing: "Automatic" | "Maximum" | "Minimum";
  gridlines: boolean;
  gridlineColor?: string;
}

/** A corner: the cell it lies in and how far from that cell's corner, in points. */
export interface ChartCorner {
  row: number;
  col: number;
  x: number;
  y: number;
}

export interface ChartModel {
  name: string;
  from: ChartCorner;
  to: ChartCorner;
  /** How it follows its cells; absent = moves and grows with them. */
  placement?: "oneCell" | "absolute";
  title?: string;
  titleSize?: number;
  /** Absent = no legend. */
  legend?: "Top" | "Bottom" | "Left" | "Right";
  gapWidth?: number;
  overlap?: number;
  /** What stands for cells without a figure; absent = nothing. */
  blanks?: "Interplotted" | "Zero";
  categoryAxis: ChartAxisModel;
  valueAxis: ChartAxisModel;
  series: ChartSeriesModel[];
  /** The part that it was read from: as long as it looks the same, only its references and figures are written anew. */
  source?: string;
}

/** Charts whose name begins so are ours: readers understand them, all others are carried as they are. */
export const OWN_CHART = "Grafik LKj";

export function emptyAxis(gridlines: boolean): ChartAxisModel {
  return { visible: true, reversed: false, crossing: "Automatic", gridlines };
}
