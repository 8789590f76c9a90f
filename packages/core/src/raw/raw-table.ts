import type { Where } from '../outcome/finding.ts';
import type { Language } from '../outcome/text.ts';
import type { FigureStatus } from '../quantity/figure-status.ts';
import type { IsoDate } from '../time/iso-date.ts';

/** What a cell holds before anybody has judged it. `null` is a blank cell. */
export type RawValue = string | number | boolean | null;

/** One cell as read; a reader never judges it. */
export interface RawCell {
  /** The value; numbers only where the format itself keeps numbers. */
  readonly value: RawValue;
  /** Place of the cell. */
  readonly at: Where;
  /** Number format of the cell, such as `0.0%`, where the format has one. */
  readonly format?: string;
  /** Error the file shows in the cell, such as `#REF!` or `#DIV/0!`; `value` is then `null`. */
  readonly error?: string;
  /** `true` when a formula has no stored result; `value` is then `null`. */
  readonly uncomputed?: boolean;
  /**
   * What the file strikes out in the cell: `true` when all of it is, the words that are when others are left; `value` is then
   * what is left. @term gạch bỏ
   */
  readonly struck?: true | string;
  /** How final its figure is, where what heads its column on the sheet says so. @term tính chất số liệu */
  readonly status?: FigureStatus;
}

/** One row as read. */
export interface RawRow {
  /** Cells by column key. A `Map`, so that a header named `__proto__` is only a name. */
  readonly cells: ReadonlyMap<string, RawCell>;
  /** Place of the row (its first cell). */
  readonly at: Where;
  /** `true` when the file hides the row. */
  readonly hidden?: boolean;
}

/** One column as read. */
export interface RawColumn {
  /** Key of the column inside the rows; unique in the table. */
  readonly key: string;
  /** Header as printed. */
  readonly header: string;
  /** Name of the field it holds, such as `received`, where the file carries one (the key row of the library's own form). */
  readonly field?: string;
  /**
   * Name of the field somebody has bound it to, such as a layout, whatever its header says; `null` where it was left out on
   * purpose.
   */
  readonly bound?: string | null;
  /** In what its numbers are written, such as `triệu đồng`, where its header does not say it. @term đơn vị tính */
  readonly measuredIn?: string;
  /** `true` when the file hides the column: one that shows goes before it. */
  readonly hidden?: boolean;
  /** Place of the header. */
  readonly at: Where;
}

/**
 * Which state of a form a table was filled in on.
 * @term phiên bản biểu mẫu
 */
export interface Edition {
  /** The form asks what is asked of events of this day and for periods that end on it. */
  readonly day: IsoDate;
  /**
   * Newest change of the area that the maker of the form knew of; `null` where it never changed. A reader that knows of
   * less finds columns it has never heard of, and says so instead of blaming the report.
   */
  readonly version: IsoDate | null;
}

/** Something said above a table that holds for all of it. */
export interface StatedAbove {
  /** The words, with their place. */
  readonly cell: RawCell;
  /**
   * `line`: by a line that says what it is ("Kỳ báo cáo: …"); `title`: in passing, by a title, the letterhead or the name of
   * the sheet. What only a title says is never held against the rows.
   */
  readonly by: 'line' | 'title';
}

/**
 * What the lines above a table say of all of it. Rows that say it themselves are taken at their word.
 * @term thông tin chung của trang
 */
export interface TableProperties {
  /** Whose the rows are. @term đơn vị báo cáo */
  readonly unit?: StatedAbove;
  /** Of when they are. @term kỳ báo cáo */
  readonly period?: StatedAbove;
  /** In what they are measured, such as `triệu đồng`. @term đơn vị tính */
  readonly measuredIn?: StatedAbove;
  /** The lines above the table, from top to bottom. */
  readonly titles: readonly string[];
  /** What else is said around the rows and is nobody's signature: notes below them, sums in a line above. @term ghi chú */
  readonly notes?: readonly RawCell[];
  /** The line of place and date above the signature; its value is the day. @term ngày ký */
  readonly signed?: RawCell;
}

/** A table as read from any format, with the place of every value. */
export interface RawTable {
  /** Name of the sheet or table. */
  readonly name: string;
  /** Id of the area it holds, such as `mediation`, where the file carries one. */
  readonly area?: string;
  /** State of the form, where the file tells it; otherwise the days of the records decide what was asked. */
  readonly edition?: Edition;
  /** Whose thousands and decimal marks its texts use, where the file itself leaves no doubt; what the caller says counts before. */
  readonly locale?: Language;
  /** What stands above it, where it was found on a page. */
  readonly properties?: TableProperties;
  /** Columns from left to right. */
  readonly columns: readonly RawColumn[];
  /** Rows below the header, from top to bottom. */
  readonly rows: readonly RawRow[];
}
