import { checkCall } from '../../outcome/check-call.ts';
import { having, listOf, orNull } from '../../outcome/demand.ts';
import { aMeasure, aRegister } from '../../outcome/noun-demands.ts';
import { arithmetic } from '../../basis/legal-basis.ts';
import { Dec, type Decimal } from '../../number/decimal.ts';
import { leastCommonMultiple } from '../../number/whole-number.ts';
import { DefinitionError } from '../../outcome/errors.ts';
import { unknownName } from '../../outcome/unknown-name.ts';
import type { Finding, Where } from '../../outcome/finding.ts';
import { ManyFindings } from '../../outcome/many-findings.ts';
import { ok, type Outcome } from '../../outcome/outcome.ts';
import { exactQuantity, missingQuantity, type ComputedQuantity } from '../../quantity/quantity.ts';
import { isQuantity } from '../../quantity/check-quantity.ts';
import { period as periodOf, type Period } from '../../time/period.ts';
import type { UnitRegistry } from '../../unit/unit-registry.ts';
import type { FigureSources, StoredColumns, WideFigure } from '../columns/stored-columns.ts';
import { finishColumns } from '../columns/finish-columns.ts';
import { impossibleFigure } from './impossible-figure.ts';
import { enteredTwice } from '../noun/entered-twice.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import { StoredTable } from './stored-table.ts';
import { Dictionary, Growing } from '../columns/growing.ts';
import type { Measure } from '../noun/measure.ts';
import { storedQuantity } from '../columns/stored-quantity.ts';

/** One figure to be put into a table. */
export interface FigureInput {
  /** Id of the measure. */
  readonly measure: string;
  /** Id of the reporting unit. */
  readonly unit: string;
  /** The period or its id. */
  readonly period: Period | string;
  /** The figure; a plain number or decimal is exact, `null` is missing. */
  readonly quantity: ComputedQuantity | Decimal | number | null;
  /** Reference of the cell it was read from. */
  readonly source?: number;
}

/** Settings of a builder. */
export interface BuilderOptions {
  /** The units, where they are known. */
  readonly units?: UnitRegistry | null;
  /** Places behind the references. */
  readonly sources?: FigureSources;
}

const finite = arithmetic({ vi: 'số liệu là một số hữu hạn', en: 'a figure is a finite number' });

// Callers without types hand in texts and other things; what is no figure is told with its place, as a number that is none is.
function quantityOf(given: unknown): ComputedQuantity | null {
  if (given === null) return missingQuantity;
  const input = given as FigureInput['quantity'];
  if (typeof input !== 'number' && !Dec.isDecimal(input)) return isQuantity(input) ? input : null;
  const value = Dec.isDecimal(input) ? input : new Dec(String(input));
  // What is no number is told with its place when the row is laid out.
  return value.isFinite() ? exactQuantity(value) : { ...missingQuantity, state: 'reported', value };
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, longestShown) : value === undefined ? 'undefined' : typeof value;
const longestShown = 80;

/** Fills a {@link FigureTable} row by row. Trouble with the data becomes findings. */
export class FigureBuilder {
  private readonly measures: readonly Measure[];
  private readonly options: BuilderOptions;
  private readonly measureCodes: ReadonlyMap<string, number>;
  private readonly units = new Dictionary();
  private readonly periodCodes = new Map<string, number>();
  private readonly periods: Period[] = [];
  private readonly scales: number[];
  private readonly divisors: number[];
  private readonly rowDivisors = new Map<number, number>();
  private readonly unit = new Growing((n) => new Int32Array(n));
  private readonly measure = new Growing((n) => new Uint16Array(n));
  private readonly period = new Growing((n) => new Uint16Array(n));
  private readonly value = new Growing((n) => new Float64Array(n));
  private readonly scale = new Growing((n) => new Uint8Array(n));
  private readonly state = new Growing((n) => new Uint8Array(n));
  private readonly source = new Growing((n) => new Int32Array(n));
  private readonly wide = new Map<number, WideFigure>();
  private readonly findings = new ManyFindings();
  private length = 0;
  private hasSources = false;
  private lastPeriod: { readonly id: string; readonly code: number } = { id: '', code: -1 };

  /**
   * @param measures - measures of the table
   * @param options - the units and the places of the cells
   * @throws `DefinitionError` `figure/measure-twice`, `figure/too-many-measures`
   */
  constructor(measures: readonly Measure[], options: BuilderOptions = {}) {
    checkCall('FigureBuilder', { measures: [measures, listOf(aMeasure)] }, options, {
      units: orNull(aRegister),
      sources: having(['at'], '{ at }', '{ at }'),
    });
    this.measures = measures;
    this.options = options;
    this.measureCodes = new Map(measures.map((m, code) => [m.id, code]));
    this.scales = measures.map(() => 0);
    this.divisors = measures.map(() => 1);
    if (this.measureCodes.size < measures.length)
      throw new DefinitionError(
        'figure/measure-twice',
        {
          vi: 'một chỉ tiêu có hai lần; mỗi chỉ tiêu một lần',
          en: 'a measure is listed twice; list each once',
        },
        'measures',
      );
    if (measures.length > 65_536)
      throw new DefinitionError(
        'figure/too-many-measures',
        {
          vi: 'một bảng có nhiều nhất 65536 chỉ tiêu',
          en: 'a table holds at most 65536 measures',
        },
        'measures',
      );
  }

  /**
   * Adds a figure.
   * @param input - the figure
   * @throws `DefinitionError` `figure/unknown-measure`, `time/not-a-period`
   */
  add(input: FigureInput): void {
    const code = this.measureCodes.get(input.measure);
    const measure = this.measures[code ?? -1];
    if (code === undefined || measure === undefined)
      throw unknownName(
        'figure/unknown-measure',
        { vi: 'chỉ tiêu của bảng này', en: 'a measure of this table' },
        input.measure,
        this.measureCodes.keys(),
      );
    const row = this.length++;
    this.unit.set(row, this.units.code(input.unit));
    this.measure.set(row, code);
    this.period.set(row, this.periodCode(input.period));
    this.source.set(row, input.source ?? -1);
    if (input.source !== undefined) this.hasSources = true;
    if (typeof input.quantity === 'number' && Number.isSafeInteger(input.quantity) && input.quantity >= 0) {
      this.value.set(row, input.quantity + 0); // −0 becomes 0
      this.scale.set(row, 0);
      this.state.set(row, 0);
    } else {
      const quantity = quantityOf(input.quantity);
      const impossible =
        quantity === null
          ? this.notANumber(input, textOf(input.quantity))
          : impossibleFigure(quantity, measure, () => this.whereOf(input));
      if (impossible !== null) this.findings.add(impossible);
      this.addQuantity(row, code, quantity === null || impossible !== null ? missingQuantity : quantity, input);
    }
  }

  /** How many figures were added. */
  get size(): number {
    return this.length;
  }

  /**
   * Returns the code of a unit for {@link addNumber}.
   * @param id - id of the unit
   * @returns its code
   */
  unitCode(id: string): number {
    return this.units.code(id);
  }

  /**
   * Adds many figures quickly: a number as it lies in columns, and codes instead of ids.
   * @param unit - what {@link unitCode} gave
   * @param measure - place of the measure in the list
   * @param period - the period
   * @param value - the scaled number
   * @param scale - its decimals
   * @param state - its byte; a row that needs nothing besides
   */
  addNumber(unit: number, measure: number, period: Period, value: number, scale: number, state: number): void {
    const row = this.length++;
    this.unit.set(row, unit);
    this.measure.set(row, measure);
    this.period.set(row, this.periodCode(period));
    this.source.set(row, -1);
    this.value.set(row, value);
    this.scale.set(row, scale);
    this.state.set(row, state);
    if (scale > (this.scales[measure] ?? 0)) this.scales[measure] = scale;
  }

  /**
   * Keeps decimals enough for a number that is no figure of the table, but will be added to its totals.
   * @param measure - id of the measure
   * @param quantity - the number
   */
  makeRoomFor(measure: string, quantity: ComputedQuantity): void {
    const code = this.measureCodes.get(measure);
    if (code !== undefined) this.raise(code, storedQuantity(quantity));
  }

  private raise(code: number, { scale, divisor }: { readonly scale: number; readonly divisor: number }): void {
    if (scale > (this.scales[code] ?? 0)) this.scales[code] = scale;
    if (divisor === 1) return;
    this.divisors[code] = Number(leastCommonMultiple(BigInt(this.divisors[code] ?? 1), BigInt(divisor)));
  }

  private addQuantity(row: number, code: number, quantity: ComputedQuantity, input: FigureInput): void {
    const laidOut = storedQuantity(quantity);
    const { value, scale, divisor, state, wide, isNumber } = laidOut;
    if (!isNumber) this.findings.add(this.notANumber(input, quantity.value === null ? '' : quantity.value.toString()));
    if (wide !== null) this.wide.set(row, wide);
    this.value.set(row, value);
    this.scale.set(row, scale);
    this.state.set(row, state);
    this.raise(code, laidOut);
    if (divisor !== 1) this.rowDivisors.set(row, divisor);
  }

  /**
   * Makes the table. Where a unit has two different figures of one measure and period, neither is believed: the figure is
   * pending until somebody settles it.
   * @returns the table, with findings `figure/entered-twice`, `figure/not-a-number`, `figure/below-zero`, `quantity/not-whole`
   */
  build(): Outcome<FigureTable> {
    const columns = finishColumns(
      {
        length: this.length,
        unit: this.unit.shared(this.length),
        measure: this.measure.shared(this.length),
        period: this.period.shared(this.length),
        value: this.value.filled(this.length),
        state: this.state.filled(this.length),
        wide: this.wide,
        source: this.hasSources ? this.source.shared(this.length) : null,
        sources: this.options.sources ?? null,
        reported: null,
        expected: null,
      },
      { units: this.units.texts.length, measures: this.measures.length, periods: this.periods.length },
      {
        scaleOf: (row) => this.scale.array[row] ?? 0,
        divisorOf: (row) => this.rowDivisors.get(row) ?? 1,
        scales: this.scales,
        divisors: this.divisors,
      },
    );
    const table = this.tableOf(columns.columns);
    for (const [kept, dropped] of columns.twice) {
      const pair = [table.at(kept), table.at(dropped)] as const;
      if (pair.every((figure) => figure.state !== 'missing')) this.findings.add(enteredTwice(...pair));
    }
    return ok(columns.twice.length === 0 ? table : this.tableOf(columns.settled()), this.findings.all());
  }

  private tableOf(columns: StoredColumns): StoredTable {
    return new StoredTable({
      measures: this.measures,
      units: this.units.texts,
      periods: this.periods,
      scales: this.scales,
      divisors: this.divisors,
      segments: [columns],
      registry: this.options.units ?? null,
    });
  }

  private periodCode(given: Period | string): number {
    const id = typeof given === 'string' ? given : given.id;
    // Whoever adds many figures adds those of one period after another.
    if (this.lastPeriod.id === id) return this.lastPeriod.code;
    const known = this.periodCodes.get(id);
    if (known !== undefined) {
      this.lastPeriod = { id, code: known };
      return known;
    }
    const code = this.periods.push(typeof given === 'string' ? periodOf(given) : given) - 1;
    this.periodCodes.set(id, code);
    return code;
  }

  private whereOf({ measure, unit, period, source }: FigureInput): Where {
    const known = this.measures[this.measureCodes.get(measure) ?? -1];
    const place = known === undefined ? null : (this.options.sources?.at(source ?? -1, known) ?? null);
    return { ...place, unit, period: typeof period === 'string' ? period : period.id };
  }

  private notANumber(input: FigureInput, actual: string): Finding {
    return {
      code: 'figure/not-a-number',
      severity: 'error',
      state: 'failed',
      message: { vi: 'Số liệu không phải là một số hữu hạn', en: 'The figure is not a finite number' },
      where: this.whereOf(input),
      actual,
      hint: {
        vi: 'Ghi lại số liệu; tạm coi là chưa báo cáo.',
        en: 'Enter the figure again; for now it counts as missing.',
      },
      basis: [finite],
    };
  }
}
