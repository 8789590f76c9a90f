import type { CellRange, RawSheet } from '@qcdc/core';

/** One worksheet that was read; its places are named by whoever knows the name of the file. */
export type SheetIn = Omit<RawSheet, 'place'>;

/** A workbook that was read. */
export interface BookIn {
  /** Worksheets in the order of the tabs. */
  readonly sheets: readonly SheetIn[];
  /** Names of hidden worksheets that were not read. */
  readonly skipped: readonly string[];
  /** Names of tabs without cells: charts, dialogs, macros of old. */
  readonly charts: readonly string[];
  /** The texts of its cells, each once. */
  readonly texts: readonly string[];
  /** Damage that leaves the file readable, the first of each kind in each worksheet. */
  readonly noticed: readonly Noticed[];
  /** What stands beside the cells, by name of the worksheet, where anything does. */
  readonly asides: ReadonlyMap<string, readonly Aside[]>;
}

/** What somebody wrote on a worksheet beside its cells. */
export interface Aside {
  /** The cell it belongs to or lies on; `null` where that is not known. */
  readonly place: readonly [row: number, column: number] | null;
  /** Its words, cut where they are long; `null` where they could not be read. */
  readonly text: string | null;
}

/** Damage that leaves a file readable. */
export interface Noticed {
  readonly trouble: 'text-missing' | 'format-unknown' | 'place-twice';
  /** Name of the worksheet. */
  readonly sheet: string;
  /** Row counted from 0. */
  readonly row: number;
  /** Column counted from 0. */
  readonly column: number;
}

/** How a cell looks. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underlined?: boolean;
  /** Points. */
  readonly size?: number;
  /** Hex RGB without `#`. */
  readonly color?: string;
  /** Hex RGB without `#`. */
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly top?: boolean;
  readonly wrap?: boolean;
  /** Letters as small as they have to be. */
  readonly shrink?: boolean;
  readonly border?: boolean;
  /** Number format. */
  readonly format?: string;
  readonly indent?: number;
}

/** One cell to write. */
export interface CellOut {
  /** What stands in it; what the formula gives, where it has one. */
  readonly value: string | number | boolean | null;
  /** Formula without its `=`. */
  readonly formula?: string;
  readonly look?: Look;
  /** Note that opens beside the cell. */
  readonly note?: string;
  /** Where a click leads. */
  readonly link?: LinkOut;
}

/** A place a cell leads to. */
export interface LinkOut {
  /** Name of a worksheet. */
  readonly sheet: string;
  /** Cell in A1 notation. */
  readonly cell: string;
  /** Name of another workbook beside this one; a place in this workbook when left out. */
  readonly file?: string;
}

/** A look that depends on what stands in the cells of an area. */
export interface ConditionOut {
  /** The area, such as `A4:A40`. */
  readonly area: string;
  /** Cells for which the formula holds look so; bars as long as the numbers when left out. */
  readonly when?: {
    /** Formula about the first cell of the area. */
    readonly formula: string;
    /** Hex RGB of the letters. */
    readonly color: string;
    /** Hex RGB of the ground. */
    readonly fill: string;
  };
}

/** What may be typed into an area. */
export interface Rule {
  readonly area: string;
  readonly type: 'whole' | 'decimal' | 'list' | 'date';
  /** Smallest number, defined name of the list, or first day as a serial number. */
  readonly argument: string;
  /** Largest number. */
  readonly most?: string;
  /** `stop` refuses, `warning` asks. */
  readonly style: 'stop' | 'warning';
  readonly title: string;
  readonly message: string;
}

/** A bar chart beside the data it draws. */
export interface ChartOut {
  /** What it shows; also its text alternative. */
  readonly title: string;
  /** Range of the labels. */
  readonly categories: string;
  /** Range of the lengths. */
  readonly values: string;
  /** Row of its upper left corner, counted from 0. */
  readonly row: number;
  /** Column of its upper left corner, counted from 0. */
  readonly column: number;
  /** Number of bars. */
  readonly bars: number;
}

/** How a worksheet is printed on A4. */
export interface PageOut {
  readonly landscape: boolean;
  /** Size in hundredths of what is on the screen; the pages then end before `breaks`. */
  readonly scale: number;
  /** Columns, counted from 0, with which a further page begins. */
  readonly breaks: readonly number[];
  /** Rows, counted from 0, with which a further page begins, wherever else one does. */
  readonly rowBreaks: readonly number[];
  /** Whether all columns stand on one page in whatever font is at hand: `scale` is then what they take in the usual one. */
  readonly acrossOnePage?: boolean;
}

/** One worksheet to write. */
export interface SheetOut {
  readonly name: string;
  readonly rows: readonly (readonly (CellOut | null)[])[];
  readonly widths: readonly number[];
  /** How cells look that are typed into below the rows, by column. */
  readonly columnLooks?: readonly (Look | undefined)[];
  /** Heights in points by row. */
  readonly heights?: ReadonlyMap<number, number>;
  readonly merges?: readonly CellRange[];
  readonly rules?: readonly Rule[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  /** Rows printed on top of every page, such as `$3:$3`. */
  readonly repeatRows?: string;
  /** Columns printed at the left of every page, such as `$A:$B`. */
  readonly repeatColumns?: string;
  /** Whether nothing beside the rows is printed, such as what runs over the last column. */
  readonly printsRowsOnly?: boolean;
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly footer?: string;
  /** Margins and page numbers of an official document; as wide as it comes, in one size for all, when left out. */
  readonly page?: PageOut;
  readonly chart?: ChartOut;
  /** Rows under a header that can be sorted and filtered, header included. */
  readonly filter?: CellRange;
  /** Looks that depend on what stands in cells. */
  readonly conditions?: readonly ConditionOut[];
}

/** A workbook to write. */
export interface BookOut {
  readonly title: string;
  readonly sheets: readonly SheetOut[];
  /** Defined names and the ranges they stand for. */
  readonly names?: ReadonlyMap<string, string>;
}
