import type { Finding } from '../outcome/finding.ts';
import type { RawSheet } from '../raw/raw-sheet.ts';
import type { RawTable } from '../raw/raw-table.ts';

/** A column, line or cell that needs more than the name of its field. */
export interface PlacedBinding {
  /** Name of the field, `unit`, `period` or `date`; `null` where it is left out on purpose. */
  readonly field: string | null;
  /**
   * Where it stands, as Excel counts: letters of a column (`"D"`), number of a line (`"12"`), or a cell (`"D7"`). It decides
   * between equal labels; a label that has moved from there is told.
   */
  readonly at?: string;
  /** In what its numbers are written, such as `triệu đồng`. @term đơn vị tính */
  readonly measuredIn?: string;
}

/** What a label stands for: a field, nothing (`null`, left out on purpose), or one or several places with more to say. */
export type LabelBinding = string | null | PlacedBinding | readonly PlacedBinding[];

/** What holds for every record of a sheet: the words themselves, or the cell they stand in, as in `{ "cell": "C3" }`. */
export type SaidOnce =
  | string
  | number
  | {
      /** The cell, such as `B2`. */
      readonly cell: string;
    };

/** How one table of a sheet is read. Rows, columns and cells are counted as Excel shows them: row 1, column A, cell A1. */
export interface SheetLayout {
  /** Name on the tab; left out, every sheet on which the labels stand. */
  readonly sheet?: string;
  /** Id of the area the records belong to. @term lĩnh vực */
  readonly area: string;
  /** Rows of the header: `"7"` or `"7:8"`; left out, they are found by the labels. Labels of groups are joined with ` / `. */
  readonly header?: string;
  /** Rows of the table below the header, such as `"9:40"`; left out, all down to signatures and notes. */
  readonly rows?: string;
  /** Columns of the table, such as `"A:F"`; left out, all. Needed where tables stand side by side. */
  readonly within?: string;
  /**
   * Labels of the columns. In a table of records each stands for a field; with `lines`, a label stands for `label` (the column in
   * which the lines are named), `value`, `measuredIn` (the column of units of measure) or `null`.
   */
  readonly columns?: Readonly<Record<string, LabelBinding>>;
  /** Labels of lines that stand for fields: vertical forms, and forms with units or periods across. */
  readonly lines?: Readonly<Record<string, LabelBinding>>;
  /** With `lines`: what the labels of all other columns name. */
  readonly across?: 'unit' | 'period';
  /** Fields in single cells, by the label that stands before, above or in the cell; `at` names the cell. */
  readonly cells?: Readonly<Record<string, LabelBinding>>;
  /** What holds for every record: unit, period and other fields that are said once, or not at all. */
  readonly everyRow?: Readonly<Record<string, SaidOnce>>;
  /** In what numbers are written where nothing nearer says it, such as `triệu đồng`. @term đơn vị tính */
  readonly measuredIn?: string;
  /** What is left out on purpose: rows `"3:5"`, columns `"H"`, cells `"B2:D4"`. */
  readonly skip?: readonly string[];
}

/**
 * How somebody's own workbook is read, as data: which sheet holds which area, and which label stands for which field. It states
 * the labels it expects, so that a sheet that has changed is told and never misread.
 * @term mô tả bố cục
 */
export interface LayoutDefinition {
  /** The tables, each on its sheet; several may stand on one. */
  readonly sheets: readonly SheetLayout[];
}

/** What a layout made of the sheets. */
export interface LaidOut {
  /** Tables of every sheet it describes; other sheets are not in it. */
  readonly tables: ReadonlyMap<RawSheet, readonly RawTable[]>;
  /** What does not fit, and what it neither uses nor leaves out: `layout/…`. */
  readonly findings: readonly Finding[];
}

/** A layout that was checked. */
export interface Layout {
  /** What it was made of; `layoutToJson` stores it. */
  readonly definition: LayoutDefinition;
  /**
   * Makes tables of the sheets it describes; `parse` does this by itself.
   * @param sheets - sheets of a reader
   * @returns tables with the place of every value, and findings
   */
  read(sheets: readonly RawSheet[]): LaidOut;
}
