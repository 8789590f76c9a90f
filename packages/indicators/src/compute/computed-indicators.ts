import type { FigureStatus, Period } from '@qcdc/core';
import { unknownName } from '@qcdc/core/checks';
import {
  divideFractions,
  exactly,
  fraction,
  multiplyFractions,
  one,
  type Fraction,
  type Interval,
} from '@qcdc/core/exact';
import type { FigureTable, UnitRegistry } from '@qcdc/core/flow';
import type { Indicator } from '../define/indicator.ts';
import { inputsOf, type Expression } from '../formula/expression.ts';
import { ratioParts } from '../formula/ratio-parts.ts';
import { gapStatus, nothingReported, type Block, type ExactColumn } from './compute-block.ts';
import type { ComputeOptions } from './compute-options.ts';
import { noUnits } from './coverage.ts';
import { isGap, type Computed } from './computed.ts';
import type { Spot } from './elsewhere.ts';
import { Evaluator } from './evaluate.ts';
import { gap, gapReasons } from './gap.ts';
import { exactValue } from './interval-arithmetic.ts';
import type { IndicatorKey, IndicatorTable, IndicatorValue, RatioColumn } from './indicator-table.ts';
import { StatedParts } from './stated-parts.ts';
import { anyStatus, StatusOfValues } from './status-of.ts';

function exactAt({ values, scale }: ExactColumn, cell: number): Fraction {
  return fraction(BigInt(values[cell] as number), 10n ** BigInt(scale));
}

/** The values of several indicators in columns; a value is put together when somebody asks for it. */
export class ComputedIndicators implements IndicatorTable {
  readonly indicators: readonly Indicator[];
  readonly figures: FigureTable;
  readonly units: readonly string[];
  readonly registry: UnitRegistry | null;
  readonly periods: readonly Period[];
  readonly options: ComputeOptions;
  readonly size: number;
  private readonly blocks: ReadonlyMap<string, Block>;
  private readonly places: ReadonlyMap<string, number>;
  private readonly evaluator: Evaluator;
  private readonly statedParts: StatedParts;
  private statuses: StatusOfValues | null | undefined;

  /**
   * @param figures - the figures
   * @param blocks - the values, one block an indicator
   * @param options - settings they were computed with
   */
  constructor(figures: FigureTable, blocks: readonly Block[], options: ComputeOptions) {
    this.figures = figures;
    this.options = options;
    this.units = figures.units;
    this.registry = figures.registry;
    this.periods = figures.periods;
    this.indicators = blocks.map((b) => b.indicator);
    this.blocks = new Map(blocks.map((b) => [b.indicator.id, b]));
    this.places = new Map(figures.units.map((id, place) => [id, place]));
    this.evaluator = new Evaluator(figures, options);
    this.statedParts = new StatedParts(figures);
    this.size = blocks.length * figures.units.length * figures.periods.length;
  }

  /**
   * Returns one value with its parts.
   * @param key - which one
   * @returns the value, or `null` where the table has no figures of the unit or the period
   * @throws `DefinitionError` `indicators/unknown-indicator`, `figure/unknown-unit`, `figure/unknown-period`
   */
  get(key: IndicatorKey): IndicatorValue | null {
    return this.peek(key) ?? this.nothingAt(key);
  }

  /**
   * Returns the same value as `get`, and `null` also for what was never computed.
   * @param key - which one
   * @returns the value, or `null`
   */
  peek(key: IndicatorKey): IndicatorValue | null {
    const { indicator, unit, period } = key;
    const block = this.blocks.get(typeof indicator === 'string' ? indicator : indicator.id);
    const u = this.places.get(unit);
    const p = this.periods.findIndex((known) => known.id === period);
    return block === undefined || u === undefined || p < 0 ? null : this.value(block, u, p);
  }

  /**
   * Returns the exact parts of an indicator in one period as columns, for whoever reads very many values.
   * @param id - id of the indicator
   * @param period - id of the period
   * @returns the columns in the order of the units, or `null` when they are kept otherwise; ask `get` then
   */
  column(id: string, period: string): RatioColumn | null {
    const block = this.blocks.get(id);
    const p = this.periods.findIndex((known) => known.id === period);
    if (block === undefined || p < 0) return null;
    const v = block.versionOf[p] as number;
    const part = block.parts[v];
    const formula = block.indicator.versions[v]?.value;
    if (!part || formula === undefined) return null;
    const [from, to] = [p * this.units.length, (p + 1) * this.units.length];
    const { numerator, denominator } = part;
    return {
      numerators: numerator.values.subarray(from, to),
      numeratorScale: numerator.scale,
      denominators: denominator?.values.subarray(from, to) ?? null,
      denominatorScale: denominator?.scale ?? 0,
      factor: ratioParts(formula).factor,
      status: block.status.subarray(from, to),
    };
  }

  /**
   * Goes through all values: by indicator, then unit, then period.
   * @returns the values, made one by one
   */
  *rows(): IterableIterator<IndicatorValue> {
    for (const block of this.blocks.values())
      for (let u = 0; u < this.units.length; u++)
        for (let p = 0; p < this.periods.length; p++) yield this.value(block, u, p);
  }

  private nothingAt({ indicator, unit, period }: IndicatorKey): null {
    const id = typeof indicator === 'string' ? indicator : indicator.id;
    if (!this.blocks.has(id))
      throw unknownName(
        'indicators/unknown-indicator',
        { vi: 'chỉ số đã tính trong bảng này', en: 'an indicator of this table' },
        id,
        this.blocks.keys(),
        'indicator',
      );
    // The figures know which units and periods there can be.
    const [any] = this.figures.measures;
    if (any !== undefined) this.figures.find({ measure: any.id, unit, period });
    return null;
  }

  /**
   * Tells whether the figures hold the percentage that reports state of what an indicator computes.
   * @param block - the indicator
   * @param p - place of the period
   * @returns `false` where nothing can be stated in place of a value
   */
  mayBeStated({ indicator, versionOf }: Block, p: number): boolean {
    return this.statedParts.measureOf(indicator.versions[versionOf[p] as number]?.value) !== null;
  }

  private value(block: Block, u: number, p: number): IndicatorValue {
    const found = this.worked(block, u, p);
    const formula = block.indicator.versions[block.versionOf[p] as number]?.value;
    const stated = this.statedParts.find(formula, found.gap, found);
    return stated === null ? found : { ...found, stated };
  }

  private worked(block: Block, u: number, p: number): IndicatorValue {
    const { indicator, status, versionOf, parts, special } = block;
    const cell = p * this.units.length + u;
    const [unit, period] = [this.units[u] as string, this.periods[p] as Period];
    const at = status[cell] as number;
    const v = versionOf[p] as number;
    const { measuredIn, scale, rounding } = indicator;
    const base = { indicator: indicator.id, unit, period: period.id, measuredIn, scale, rounding };
    const formula = indicator.versions[v]?.value;
    if (formula === undefined) return { ...base, ...nothing, gap: gap('notInForce', indicator.id) };
    const { factor } = ratioParts(formula);
    if (at === gapStatus('unitKind')) return { ...base, ...nothing, factor, gap: gap('unitKind', indicator.id) };
    if (at === nothingReported)
      return { ...base, ...nothing, factor, gap: gap('missing', inputsOf(formula)[0]?.of.id ?? null) };
    const part = parts[v];
    if (part && !special.has(cell)) {
      const numerator = exactAt(part.numerator, cell);
      const denominator = part.denominator && exactAt(part.denominator, cell);
      const coverage = this.coverage(formula, unit, period.id);
      const shown = {
        numerator: exactly(numerator),
        denominator: denominator && exactly(denominator),
        factor,
        coverage,
      };
      if (at !== 0)
        return { ...base, ...shown, value: null, interval: null, gap: gap(gapReasons[at - 2] ?? 'missing') };
      const value = multiplyFractions(denominator ? divideFractions(numerator, denominator) : numerator, factor);
      return { ...base, ...shown, value, interval: exactly(value), gap: null };
    }
    const computed = special.get(cell) ?? this.evaluator.indicator(indicator, { unit, period });
    const final = isGap(computed) ? null : this.howFinal(formula, { unit, period });
    return {
      ...base,
      ...this.explicit(formula, computed, unit, period),
      ...(final === null ? {} : { status: final }),
    };
  }

  private howFinal(formula: Expression, spot: Spot): FigureStatus | null {
    if (this.statuses === undefined)
      this.statuses = anyStatus(this.figures) ? new StatusOfValues(this.evaluator, this.figures, this.options) : null;
    return this.statuses?.of(formula, spot) ?? null;
  }

  private explicit(
    formula: Expression,
    computed: Computed,
    unit: string,
    period: Period,
  ): Omit<IndicatorValue, 'indicator' | 'unit' | 'period' | 'measuredIn' | 'scale' | 'rounding'> {
    const { numerator, denominator, factor } = ratioParts(formula);
    const intervalOfPart = (part: Expression | null): Interval | null => {
      const known = part && this.evaluator.evaluate(part, { unit, period });
      return known && !isGap(known) ? known.interval : null;
    };
    const shown = { numerator: intervalOfPart(numerator), denominator: intervalOfPart(denominator), factor };
    if (isGap(computed))
      return {
        ...shown,
        value: null,
        interval: null,
        coverage: this.coverage(formula, unit, period.id),
        gap: computed,
      };
    const { coverage } = computed;
    // A sum that does not cover every unit is a lower bound of the whole; a ratio of such sums speaks of the units inside.
    const short = computed.open === null && denominator === null && coverage.reported < coverage.expected;
    const interval = short ? { low: computed.interval.low, high: null } : computed.interval;
    return { ...shown, value: exactValue(interval), interval, coverage, gap: null };
  }

  private coverage(formula: Expression, unit: string, period: string): IndicatorValue['coverage'] {
    for (const { of } of inputsOf(formula)) {
      const figure = this.figures.peek({ measure: of.id, unit, period });
      if (figure !== null) return figure.coverage;
    }
    return noUnits;
  }
}

const nothing = {
  value: null,
  interval: null,
  numerator: null,
  denominator: null,
  factor: one,
  coverage: noUnits,
} satisfies Partial<IndicatorValue>;
