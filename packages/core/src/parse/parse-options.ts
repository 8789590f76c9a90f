import type { Layout } from '../layout/layout.ts';
import type { Language } from '../outcome/text.ts';
import type { QuantityState } from '../quantity/quantity.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { PeriodOptions } from '../time/parse-period.ts';
import type { UnitRegistry } from '../unit/unit-registry.ts';

/** What holds where a source says nothing. */
export interface ParseDefaults {
  /** Id, code or name of the unit whose records they are. @term đơn vị báo cáo */
  readonly unit?: string;
  /** Period they are of, in its words or as an id, such as `2024-H1`. @term kỳ báo cáo */
  readonly period?: string;
}

/** How to parse. */
export interface ParseOptions {
  /**
   * The register of reporting units. Codes, ids and names are looked up in it by the day of the record, and what it does not
   * know is refused; it travels on in the dataset to every later step. Left out, the text of a unit is its id.
   */
  readonly units?: UnitRegistry;
  /** Ids of the entities that must be there; an absent one is a finding. */
  readonly expected?: readonly string[];
  /**
   * Whose thousands and decimal marks the texts use. Left out, the file may show it (a CSV with `3,5` and
   * `1.234.567`); else nobody knows, and a text such as `1.234` is refused; numbers
   * a file keeps as numbers are never in doubt.
   */
  readonly locale?: Language | null;
  /** What a bare dash stands for; `missing`, with a remark, when left out. */
  readonly dash?: Exclude<QuantityState, 'reported'>;
  /** Unit and period of tables that name none, neither in their rows nor above them. */
  readonly defaults?: ParseDefaults;
  /** Whose months the words of periods mean: `calendar` when left out, or the State's, which close with the 14th. */
  readonly regime?: NonNullable<PeriodOptions['regime']>;
  /**
   * How sheets that are not of our making are read. A sheet that one of them describes is read by the first that does; all others
   * are read by what their headers say.
   */
  readonly layouts?: readonly Layout[];
  /** Day of the report, for "từ đầu năm đến nay". */
  readonly asOf?: IsoDate;
  /**
   * Cells in which something stands, in all sheets and tables, that are parsed at once; a row counts as four more, because
   * that is what it takes. 1,200,000 when left out: 80 fields of 3,321 communes for four quarters in one table, or 150,000 rows of
   * four cells, are parsed in 512 MB. What holds more is refused as a whole. Plain records are in memory already, and any number
   * is parsed.
   */
  readonly mostCells?: number;
}

/** How to parse plain records. */
export interface ParseRecordsOptions extends Omit<ParseOptions, 'mostCells'> {
  /** Where the records come from, such as the name of a message; stands in the place of every value. */
  readonly source?: string;
  /**
   * Line of a record in the text it was read from, by id of its area and place in its list; stands in the place of every value
   * of it.
   */
  readonly lineOf?: (area: string, index: number) => number;
}
