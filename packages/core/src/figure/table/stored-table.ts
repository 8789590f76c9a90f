import { DefinitionError } from '../../outcome/errors.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import type { Period } from '../../time/period.ts';
import type { UnitRegistry } from '../../unit/unit-registry.ts';
import { collecting, kindBits, numbersOf, type Collecting, type KindBits } from './collecting.ts';
import { missingUnder } from './missing-under.ts';
import type { LocatedRow, StoredColumns } from '../columns/stored-columns.ts';
import type { ExpectedBy, Figure } from '../noun/figure.ts';
import { plannedReporters } from '../../plan/planned-reporters.ts';
import type { ReportPlan } from '../../plan/report-plan.ts';
import type { DerivedParts, FigureFilter, FigureKey } from '../noun/figure-key.ts';
import { noSuchRow } from './table-words.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import { pick } from '../columns/pick-rows.ts';
import type { Measure } from '../noun/measure.ts';
import type { SpreadFigure } from '../noun/spread-figure.ts';
import { RowIndex } from '../columns/row-index.ts';
import type { AddSpread } from './totals-under-way.ts';
import { checkKey } from './check-key.ts';
import { chosenRows } from './chosen-rows.ts';
import { viewRow } from '../columns/view-row.ts';

/** How a table was made from another: over time, or on another map. */
export interface Derivation {
  /** The other table. */
  readonly from: StoredTable;
  /**
   * Works out anew what a figure was made from.
   * @param figure - a figure of the new table that was not read from a cell
   * @returns figures of the other table
   */
  partsOf(figure: Figure): DerivedParts;
}

/** What a table is made of. */
export interface StoredTableParts {
  /** Measures; the column `measure` holds places in this list. */
  readonly measures: readonly Measure[];
  /** Ids of the units; the column `unit` holds places in this list. */
  readonly units: readonly string[];
  /** Periods; the column `period` holds places in this list. */
  readonly periods: readonly Period[];
  /** Decimals kept of each measure. */
  readonly scales: readonly number[];
  /** What the whole numbers of each measure are divided by besides; 1 for all but averages, and when left out. */
  readonly divisors?: readonly number[];
  /** The figures: those that were read first, those that were computed last. */
  readonly segments: readonly StoredColumns[];
  /** The units and their tree, where the figures were added up along one. */
  readonly registry: UnitRegistry | null;
  /** Who is to report, where a plan says so; it travels on with the figures. */
  readonly plan?: ReportPlan | null;
  /** Where the figures came from, where they were made from another table. */
  readonly derivation?: Derivation | null;
  /** The whole table, where this one shows some of its rows: totals are explained and covered by all of them. */
  readonly whole?: StoredTable | null;
  /** The day whose map all figures are on, after `restate`; when left out, each period is on the map of its last day. */
  readonly asOf?: IsoDate | null;
  /** Figures of other maps that have no single place on this one; none when left out. */
  readonly spread?: readonly SpreadFigure[];
  /** How totals take them in; needed where there are any. */
  readonly addSpread?: AddSpread | null;
}

/** A {@link FigureTable} with all that is stored of it, for whoever makes tables of tables. */
export class StoredTable implements FigureTable {
  /** Measures of the table. */
  readonly measures: readonly Measure[];
  /** Ids of the units. */
  readonly units: readonly string[];
  /** Periods of the table. */
  readonly periods: readonly Period[];
  /** Decimals kept of each measure. */
  readonly scales: readonly number[];
  /** What the whole numbers of each measure are divided by besides; 1 for all but averages. */
  readonly divisors: readonly number[];
  /** The figures as columns, for whoever computes on many. */
  readonly segments: readonly StoredColumns[];
  /** The units and their tree, where the figures were added up along one. */
  readonly registry: UnitRegistry | null;
  /** Who is to report, where a plan says so. */
  readonly plan: ReportPlan | null;
  /** Where the figures came from, where they were made from another table. */
  readonly derivation: Derivation | null;
  /** The whole table, where this one shows some of its rows. */
  readonly whole: StoredTable | null;
  /** The day whose map all figures are on; `null`: each period is on the map of its last day. */
  readonly asOf: IsoDate | null;
  /** Figures of other maps that have no single place on this one. */
  readonly spread: readonly SpreadFigure[];
  /** How totals take them in. */
  readonly addSpread: AddSpread | null;
  /** Number of figures. */
  readonly size: number;
  private readonly indexes = new Map<StoredColumns, RowIndex>();
  private readonly collected = new Map<number, Collecting>();
  private kinds: KindBits | null = null;
  private numbers: Int32Array | null = null;
  private lastUnit: readonly [id: string, code: number | undefined] = ['', undefined];
  private codes: ReadonlyMap<string, number>[] | null = null;

  /** @param parts - lists and columns */
  constructor(parts: StoredTableParts) {
    this.measures = parts.measures;
    this.units = parts.units;
    this.periods = parts.periods;
    this.scales = parts.scales;
    this.divisors = parts.divisors ?? parts.measures.map(() => 1);
    this.segments = parts.segments;
    this.registry = parts.registry;
    this.plan = parts.plan ?? null;
    this.derivation = parts.derivation ?? null;
    this.whole = parts.whole ?? null;
    this.asOf = parts.asOf ?? null;
    this.spread = parts.spread ?? [];
    this.addSpread = parts.addSpread ?? null;
    this.size = parts.segments.reduce((sum, columns) => sum + columns.length, 0);
  }

  /**
   * Returns the day whose tree and names hold for the figures of a period.
   * @param period - the period
   * @returns its last day, or the day of the map all figures are on
   */
  dayOf(period: Pick<Period, 'to'>): IsoDate {
    return this.asOf ?? period.to;
  }

  /**
   * Returns a table that differs in some parts. It is a whole of its own, unless told otherwise.
   * @param parts - the parts that differ
   * @returns the table
   */
  with(parts: Partial<StoredTableParts>): StoredTable {
    const { measures, units, periods, scales, divisors, segments, registry } = this;
    const { plan, derivation, asOf, spread, addSpread } = this;
    return new StoredTable({
      measures,
      units,
      periods,
      scales,
      divisors,
      segments,
      registry,
      plan,
      derivation,
      asOf,
      spread,
      addSpread,
      ...parts,
    });
  }

  /**
   * Returns the figure of a measure, a unit and a period: the computed total where there is one, else what was reported.
   * @param key - ids
   * @returns the figure, or `null` where nothing was reported
   * @throws `DefinitionError` `figure/unknown-measure`, `figure/unknown-unit`, `figure/unknown-period`
   */
  find(key: FigureKey): Figure | null {
    return this.peek(key) ?? this.gap(key);
  }

  /**
   * Returns the same figure as `find`, and `null` also for what the table was never asked.
   * @param key - ids
   * @returns the figure, or `null`
   */
  peek(key: FigureKey): Figure | null {
    const row = this.rowOf(key);
    return row < 0 ? null : this.at(row);
  }

  /**
   * Returns the figure a unit reported itself, even where a total was computed for it too.
   * @param key - ids
   * @returns the figure as reported, or `null`
   * @throws `DefinitionError` as `find`
   */
  findReported(key: FigureKey): Figure | null {
    const row = this.rowOf(key, 'read');
    return row < 0 ? this.gap(key) : this.at(row);
  }

  /**
   * Returns the row of a figure.
   * @param key - ids
   * @param which - `best`: a computed total goes before a reported figure; `read`: reported figures only
   * @returns the row, or −1
   */
  rowOf(key: FigureKey, which: 'best' | 'read' = 'best'): number {
    this.codes ??= [this.measures.map((m) => m.id), this.units, this.periods.map((p) => p.id)].map(
      (ids) => new Map(ids.map((id, code) => [id, code])),
    );
    const measure = this.codes[0]?.get(key.measure);
    // Whoever asks for many figures asks for those of one unit after another.
    if (this.lastUnit[0] !== key.unit) this.lastUnit = [key.unit, this.codes[1]?.get(key.unit)];
    const unit = this.lastUnit[1];
    const period = this.codes[2]?.get(key.period);
    if (measure === undefined || unit === undefined || period === undefined) return -1;
    const place = (unit * this.measures.length + measure) * this.periods.length + period;
    let end = this.size;
    for (let s = this.segments.length - 1; s >= 0; s--) {
      const columns = this.segments[s];
      if (columns === undefined) continue;
      end -= columns.length;
      if (which === 'read' && columns.reported !== null) continue;
      const row = this.indexOf(columns).get(place);
      if (row >= 0) return end + row;
    }
    return -1;
  }

  /**
   * Finds the figure a unit reported inside its columns.
   * @param key - ids
   * @returns the columns and the row in them, or `null`
   */
  locate(key: FigureKey): LocatedRow | null {
    let row = this.rowOf(key, 'read');
    for (const columns of this.segments) {
      if (row < 0) return null;
      if (row < columns.length) return { columns, row };
      row -= columns.length;
    }
    return null;
  }

  /**
   * Returns the figure of a row.
   * @param row - 0 to `size` − 1
   * @returns the figure
   * @throws `DefinitionError` `figure/no-such-row`
   */
  at(row: number): Figure {
    let i = row;
    for (const columns of this.segments) {
      if (i >= 0 && i < columns.length) return viewRow(this, columns, i);
      i -= columns.length;
    }
    throw new DefinitionError('figure/no-such-row', noSuchRow(this.size, row));
  }

  /**
   * Tells whether a row was computed.
   * @param row - 0 to `size` − 1
   * @returns `false` for a figure that was read
   */
  isComputed(row: number): boolean {
    let i = row;
    for (const columns of this.segments) {
      if (i < columns.length) return columns.reported !== null;
      i -= columns.length;
    }
    return false;
  }

  /**
   * Returns the numbers of the units in a registry.
   * @param registry - the units
   * @returns a number by place in `units`; −1 for an unknown unit
   */
  numbersIn(registry: UnitRegistry): Int32Array {
    if (registry !== this.registry) return numbersOf(this.units, registry);
    return (this.numbers ??= numbersOf(this.units, registry));
  }

  /**
   * Returns which kinds of unit a measure is collected from: as declared, or as seen from the figures.
   * @param code - place of the measure in `measures`
   * @returns the kinds, or `null` where the units are not known
   */
  collectingOf(code: number): Collecting | null {
    const measure = this.measures[code];
    if (this.registry === null || measure === undefined) return null;
    const known = this.collected.get(code);
    if (known !== undefined) return known;
    this.kinds ??= kindBits(this.numbersIn(this.registry), this.registry);
    const from = collecting(measure, code, this.segments, this.kinds);
    this.collected.set(code, from);
    return from;
  }

  /**
   * Goes through all figures: first those that were read, then those that were computed.
   * @returns an iterator of light figures
   */
  *[Symbol.iterator](): Iterator<Figure> {
    for (const columns of this.segments) for (let i = 0; i < columns.length; i++) yield viewRow(this, columns, i);
  }

  /**
   * Returns a table of some of the figures. It shares the lists and knows the whole.
   * @param keep - which measures, units and periods; or a question asked of every figure
   * @returns the table
   * @throws `DefinitionError` as `find`, for ids
   */
  filter(keep: FigureFilter | ((figure: Figure) => boolean)): StoredTable {
    if (typeof keep !== 'function') checkKey(this, keep);
    const segments = this.segments.map((columns) => pick(columns, chosenRows(this, columns, keep)));
    return this.with({ segments: segments.filter((columns) => columns.length > 0), whole: this.whole ?? this });
  }

  /**
   * Names the units at and below a unit that were expected to report and did not.
   * @param id - the unit
   * @param code - place of the measure in `measures`
   * @param period - the period
   * @returns ids of the units
   */
  missingUnder(id: string, code: number, period: Period): readonly string[] {
    if (this.whole !== null) return this.whole.missingUnder(id, code, period);
    return missingUnder(this, id, code, period);
  }

  /**
   * Tells who said which units were expected to report.
   * @param code - place of the measure in `measures`
   * @param period - the period
   * @returns the plan, the measure itself, or nobody: the kinds of unit that reported
   */
  expectedBy(code: number, period: Period): ExpectedBy {
    if (this.whole !== null) return this.whole.expectedBy(code, period);
    const measure = this.measures[code];
    if (measure === undefined) return 'reports';
    if (plannedReporters(this.plan, measure, period) !== null) return 'plan';
    return measure.collectedFrom === undefined ? 'reports' : 'measure';
  }

  // Nothing was reported, if it could have been.
  private gap({ measure, unit, period }: FigureKey): null {
    const [measures, units, periods] = this.codes ?? [];
    if (measures?.has(measure) && units?.has(unit) && periods?.has(period)) return null;
    checkKey(this, { measures: [measure], units: [unit], periods: [period] });
    return null;
  }

  private indexOf(columns: StoredColumns): RowIndex {
    const known = this.indexes.get(columns);
    if (known !== undefined) return known;
    const { length, unit, measure, period } = columns;
    const { measures, periods } = this;
    const index = new RowIndex(this.units.length * measures.length * periods.length, length);
    for (let i = 0; i < length; i++)
      index.set(((unit[i] ?? 0) * measures.length + (measure[i] ?? 0)) * periods.length + (period[i] ?? 0), i);
    this.indexes.set(columns, index);
    return index;
  }
}
