import type { IsoDate } from '../../time/iso-date.ts';
import type { Period } from '../../time/period.ts';
import type { UnitRegistry } from '../../unit/unit-registry.ts';
import type { FigureColumns } from './figure-columns.ts';
import type { FigureFilter, FigureKey } from './figure-key.ts';
import type { Figure } from './figure.ts';
import type { Measure } from './measure.ts';
import type { SpreadFigure } from './spread-figure.ts';

/**
 * Figures in columns. A row is looked at through a light {@link Figure}; nothing is stored but numbers. The table itself
 * never changes. `tally`, a `FigureBuilder` and `tableFromJson` make one.
 * @term bảng số liệu
 */
export interface FigureTable extends Iterable<Figure> {
  /** Measures of the table. */
  readonly measures: readonly Measure[];
  /** Ids of the units. */
  readonly units: readonly string[];
  /** Periods of the table. */
  readonly periods: readonly Period[];
  /** The units and their tree, where the figures were added up along one. */
  readonly registry: UnitRegistry | null;
  /** The day whose map all figures are on, after `restate`; `null`: each period is on the map of its last day. */
  readonly asOf: IsoDate | null;
  /**
   * After `restate`: figures of other maps that have no single place on this one. Totals above all units that share such a
   * figure hold it whole; other totals say what they may lack.
   */
  readonly spread: readonly SpreadFigure[];
  /** Number of figures. */
  readonly size: number;
  /** The figures as columns: those that were read first, those that were computed last. */
  readonly segments: readonly FigureColumns[];
  /** Decimals kept in the columns, by place of the measure. */
  readonly scales: readonly number[];
  /** What the whole numbers in the columns are divided by besides, by place of the measure; 1 for all but averages. */
  readonly divisors: readonly number[];
  /**
   * Returns the day whose tree and names hold for the figures of a period.
   * @param period - the period
   * @returns its last day, or the day of the map all figures are on
   */
  dayOf(period: Pick<Period, 'to'>): IsoDate;
  /**
   * Returns the figure of a measure, a unit and a period: the computed total where there is one, else what was reported.
   * @param key - ids
   * @returns the figure, or `null` where nothing was reported
   * @throws `DefinitionError` `figure/unknown-measure` for a measure the table was never asked for; `figure/unknown-unit` for
   *   a unit its register does not know; `figure/unknown-period` for what is no id of a period
   */
  find(key: FigureKey): Figure | null;
  /**
   * Returns the same figure as `find`, and `null` also for what the table was never asked: for whoever cannot know.
   * @param key - ids
   * @returns the figure, or `null`
   */
  peek(key: FigureKey): Figure | null;
  /**
   * Returns the figure a unit reported itself, even where a total was computed for it too.
   * @param key - ids
   * @returns the figure as reported, or `null`
   * @throws `DefinitionError` as `find`
   */
  findReported(key: FigureKey): Figure | null;
  /**
   * Returns the figure of a row.
   * @param row - 0 to `size` − 1
   * @returns the figure
   * @throws `DefinitionError` `figure/no-such-row`
   */
  at(row: number): Figure;
  /**
   * Tells whether a row was computed.
   * @param row - 0 to `size` − 1
   * @returns `false` for a figure that was read
   */
  isComputed(row: number): boolean;
  /**
   * Returns a table of some of the figures. It shares the lists and knows the whole.
   * @param keep - which measures, units and periods; or a question asked of every figure
   * @returns the table
   * @throws `DefinitionError` as `find`, for ids
   */
  filter(keep: FigureFilter | ((figure: Figure) => boolean)): FigureTable;
}
