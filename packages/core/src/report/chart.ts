import type { Text } from '../outcome/text.ts';

/** Something drawn at a number that may only be known to lie between two ends. Numbers are for drawing; `print` is exact. */
export interface DrawnRange {
  /** What it stands for. */
  readonly label: Text;
  /** Lower end, `null` when it is open or nothing is known; equal to `high` when the number is exact. */
  readonly low: number | null;
  /** Upper end, `null` when it is open or nothing is known. */
  readonly high: number | null;
  /** The figure as printed. */
  readonly print: Text;
}

/** One line of a trend. */
export interface TrendLine {
  /** What the line shows, such as the name of a unit. */
  readonly label: Text;
  /** One point for each of `TrendChart.at`, in their order. */
  readonly points: readonly Omit<DrawnRange, 'label'>[];
}

/** How something went over time, with the bounds of what is not exactly known, and the value to be reached. */
export interface TrendChart {
  /** Tells the charts apart. */
  readonly type: 'trend';
  /** Unit of measure. */
  readonly measuredIn: Text;
  /** The periods from left to right. */
  readonly at: readonly Text[];
  /** The lines. */
  readonly lines: readonly TrendLine[];
  /** A value to be reached, where there is one. @term chỉ tiêu phấn đấu */
  readonly target?: DrawnRange;
}

/** An order with its certainty: what is only bounded is drawn as a range, what is not known as a gap. */
export interface RankingChart {
  /** Tells the charts apart. */
  readonly type: 'ranking';
  /** Unit of measure. */
  readonly measuredIn: Text;
  /** From top to bottom. */
  readonly bars: readonly DrawnRange[];
}

/** One cell of a heat map. */
export interface HeatCell {
  /** Between 0 (light) and 1 (dark); `null` where there is nothing to show. */
  readonly share: number | null;
  /** What stands in the cell. */
  readonly print: Text;
}

/** Shares in rows and columns, such as what was delivered by unit and area. */
export interface HeatChart {
  /** Tells the charts apart. */
  readonly type: 'heat';
  /** What the rows are. */
  readonly of: Text;
  /** Heads of the columns. */
  readonly columns: readonly Text[];
  /** The rows from top to bottom; as many cells as columns. */
  readonly rows: readonly {
    /** Name of the row. */
    readonly label: Text;
    /** Its cells, as many as columns. */
    readonly cells: readonly HeatCell[];
  }[];
}

/** How one or a few units fare on several axes. */
export interface RadarChart {
  /** Tells the charts apart. */
  readonly type: 'radar';
  /** Unit of measure. */
  readonly measuredIn: Text;
  /** The axes and the most one can reach on each. */
  readonly axes: readonly {
    /** Name of the axis. */
    readonly label: Text;
    /** Its end. */
    readonly most: number;
  }[];
  /** One shape for each; as many points as axes. */
  readonly shapes: readonly {
    /** Name of the shape. */
    readonly label: Text;
    /** A point on each axis. */
    readonly points: readonly Omit<DrawnRange, 'label'>[];
  }[];
}

/** One step of a waterfall. */
export interface WaterfallStep {
  /** What it stands for. */
  readonly label: Text;
  /** Where the step begins; a sum begins at zero. `null` where it is not known. */
  readonly from: number | null;
  /** Where it ends. */
  readonly to: number | null;
  /** Whether it is a sum of what stands before it. */
  readonly isSum: boolean;
  /** The figure as printed, such as `+12,5`. */
  readonly print: Text;
}

/** How a number is made up of its parts, one on top of the other. */
export interface WaterfallChart {
  /** Tells the charts apart. */
  readonly type: 'waterfall';
  /** Unit of measure. */
  readonly measuredIn: Text;
  /** From left to right. */
  readonly steps: readonly WaterfallStep[];
}

/** One tile of a tile map. */
export interface Tile extends DrawnRange {
  /** Official code of what the tile stands for, by which a map with outlines is joined. */
  readonly code: string;
  /** A few letters that fit into the tile. */
  readonly short: string;
  /** Row counted from 0 in the north. */
  readonly row: number;
  /** Column counted from 0 in the west. */
  readonly column: number;
}

/** A map in which every place is a square of the same size: no place is hidden because it is small. */
export interface TileChart {
  /** Tells the charts apart. */
  readonly type: 'tiles';
  /** What the tiles are. */
  readonly of: Text;
  /** Unit of measure. */
  readonly measuredIn: Text;
  /** The tiles. */
  readonly tiles: readonly Tile[];
}

/** What a chart draws, as data. */
export type Chart = TrendChart | RankingChart | HeatChart | RadarChart | WaterfallChart | TileChart;

/** A chart. Every number it draws is printed in it, so that {@link Chart} and its table say the same. */
export interface ChartBlock {
  /** Tells the blocks apart. */
  readonly kind: 'chart';
  /** What the chart shows. */
  readonly caption: Text;
  /** The chart. */
  readonly chart: Chart;
  /** Note below the chart. */
  readonly note?: Text;
}
