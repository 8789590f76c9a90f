import {
  DefinitionError,
  ManyFindings,
  ok,
  type Measure,
  type Outcome,
  type Period,
  type Text,
  type Where,
} from '@qcdc/core';
import { FigureBuilder, type FigureTable } from '@qcdc/core/flow';
import type { FiguresReadOptions } from '../read-options.ts';
import { andMore, NamesOfUnits, unitOfCode } from '../unit-codes.ts';
import { indicatorCode, textOfId, unitMultiplier } from './components.ts';
import {
  figureOf,
  inOnes,
  isUsedStatus,
  numbersBeside,
  saysNothing,
  statusesAgainst,
  type Observation,
} from './observation.ts';
import { sdmxFinding, type SdmxTrouble } from './sdmx-findings.ts';
import { ofId, periodOfTime } from './time-period.ts';

/** What is told of a message as a whole. */
type OfMessage =
  | 'not-sdmx'
  | 'no-dimension'
  | 'not-used'
  | 'column-twice'
  | 'row-not-read'
  | 'other-structure'
  | 'sender-error'
  | 'trial';

/** Puts observations into a table, whichever format they come in. */
export class ObservationReader {
  private readonly byCode = new Map<string, Measure>();
  private readonly periods = new Map<string, Period | null>();
  private readonly unknown = new Map<
    string,
    { readonly trouble: SdmxTrouble; readonly a: string; readonly at: Where; count: number }
  >();
  private readonly found = new ManyFindings();
  private readonly builder: FigureBuilder;
  private readonly from: Where;
  private readonly names: NamesOfUnits;
  private readonly told = new Set<string>();
  private covered = false;
  private deleted = 0;

  /**
   * @param measures - measures of the table
   * @param options - register, name of the source
   * @throws `DefinitionError` `sdmx/one-code` where two measures have one code
   */
  constructor(
    measures: readonly Measure[],
    private readonly options: FiguresReadOptions,
  ) {
    for (const measure of measures) {
      const code = indicatorCode(measure.id);
      const other = this.byCode.get(code);
      if (other !== undefined)
        throw new DefinitionError(
          'sdmx/one-code',
          {
            vi: `"${other.id}" và "${measure.id}" cùng mang mã ${code} trong SDMX`,
            en: `"${other.id}" and "${measure.id}" are both called ${code} in SDMX`,
          },
          'measures',
        );
      this.byCode.set(code, measure);
    }
    this.names = new NamesOfUnits(options.units ?? null);
    this.from = options.source === undefined ? {} : { source: options.source };
    this.builder = new FigureBuilder(measures, {
      units: options.units ?? null,
      sources: { at: (line) => ({ ...this.from, line }) },
    });
  }

  /**
   * Takes an observation.
   * @param key - codes of indicator, area and period
   * @param values - its values by component
   * @param line - its line, or its number among the observations
   */
  take([indicator, area, time]: readonly [string, string, string], values: Observation, line: number): void {
    const at = { ...this.from, line };
    const measure = this.byCode.get(indicator);
    const own = values['PERIOD_ID'] ?? '';
    const period = this.periodOf(own, time);
    const unit = period === null ? null : unitOfCode(this.options.units ?? null, textOfId(area), period);
    if (measure === undefined) this.note('unknown-indicator', indicator, at);
    else if (period === null && own !== '' && (ofId(own) === null || periodOfTime(time) !== null))
      this.found.add(sdmxFinding('period-contradicts', at, { a: time, b: own, expected: time, actual: own }));
    else if (period === null) this.note('unknown-period', time, at);
    else if (unit === null) this.note('unknown-area', area, at);
    else if (this.isAnother(area, unit, period, at)) return;
    else this.put(measure, period, unit, values, at);
  }

  private put(
    measure: Measure,
    period: Period,
    unit: string,
    told: Observation,
    at: Where & { readonly line: number },
  ): void {
    const ones = inOnes(told);
    const values = ones ?? told;
    const here = { ...at, unit, period: period.id, field: measure.id };
    const measuredIn = values['UNIT_MEASURE'] ?? '';
    if (measuredIn !== '' && measuredIn !== measure.measuredIn) {
      this.found.add(sdmxFinding('other-unit-of-measure', here, { a: measuredIn, b: measure.measuredIn }));
      return;
    }
    const quantity = ones === null ? null : figureOf(ones);
    if (quantity === null) {
      const parts = ['OBS_VALUE', 'LOWER', 'UPPER', 'OBS_FRACTION', 'ACCURACY', 'MARGIN', unitMultiplier];
      const said = parts.flatMap((id) => values[id] || []).join(' … ');
      this.found.add(sdmxFinding('not-a-figure', here, { a: said, actual: said }));
      return;
    }
    const status = values['OBS_STATUS'] ?? '';
    if (saysNothing(status) && quantity.value !== null) {
      this.found.add(sdmxFinding('status-contradicts', here, { a: status, actual: status }));
      return;
    }
    const against = statusesAgainst(values);
    if (against !== null) {
      const [a, b] = against;
      this.found.add(sdmxFinding('statuses-contradict', here, { a, b, actual: b }));
      return;
    }
    if (!isUsedStatus(status)) this.note('status-not-used', status, here);
    const beside = quantity.value === null ? [] : numbersBeside(values, quantity.bound);
    if (beside.length > 0) {
      const said = beside.join(' … ');
      this.found.add(sdmxFinding('ends-not-used', here, { a: said, actual: said }));
    }
    if (['REPORTED', 'EXPECTED'].some((id) => (values[id] ?? '') !== '')) this.covered = true;
    this.builder.add({ measure: measure.id, unit, period, quantity, source: at.line });
  }

  /**
   * Hears what the message calls an area.
   * @param area - its code
   * @param name - its name
   */
  hearName(area: string, name: unknown): void {
    this.names.hear(area, name);
  }

  private isAnother(area: string, unit: string, { to }: Period, at: Where): boolean {
    const name = this.names.ofAnother(area, unit, to);
    if (name === null) return false;
    const key = `${area}\n${unit}`;
    const b = `${area} ${this.options.units?.nameOf(unit, to) ?? ''}`.trim();
    if (!this.told.has(key)) this.found.add(sdmxFinding('unit-name-differs', at, { a: name, b, actual: name }));
    this.told.add(key);
    return true;
  }

  /** Hears that an observation is to be deleted. */
  skipDeleted(): void {
    this.deleted += 1;
  }

  /**
   * Tells of the message as a whole.
   * @param trouble - what is wrong
   * @param a - a detail
   * @param b - another
   * @param line - its line, where there is one
   */
  tell(trouble: OfMessage, a: string | Text, b: string = '', line: number | null = null): void {
    this.found.add(sdmxFinding(trouble, line === null ? this.from : { ...this.from, line }, { a, b }));
  }

  /**
   * Makes the table.
   * @returns the table with all findings
   */
  build(): Outcome<FigureTable> {
    for (const { trouble, a, at, count } of this.unknown.values())
      this.found.add(sdmxFinding(trouble, at, { a, b: String(count), actual: a }));
    const [name, ...more] = this.names.unknown;
    if (name !== undefined)
      this.found.add(sdmxFinding('unit-name-unknown', this.from, { a: name, b: andMore(more.length), actual: name }));
    if (this.covered) this.found.add(sdmxFinding('coverage-not-kept', this.from));
    if (this.deleted > 0) this.found.add(sdmxFinding('deleted', this.from, { a: String(this.deleted) }));
    const { value, findings } = this.builder.build();
    this.found.addAll(findings);
    return ok(value, this.found.all());
  }

  // What this library calls a period and what the standard calls it have to be of the same days.
  private periodOf(own: string, time: string): Period | null {
    const key = `${own}\n${time}`;
    let period = this.periods.get(key);
    if (period === undefined) {
      const told = periodOfTime(time);
      const named = own === '' ? told : ofId(own);
      period = told !== null && named !== null && told.from === named.from && told.to === named.to ? named : null;
      this.periods.set(key, period);
    }
    return period;
  }

  private note(trouble: SdmxTrouble, a: string, at: Where): void {
    const key = `${trouble} ${a}`;
    const seen = this.unknown.get(key);
    if (seen !== undefined) seen.count += 1;
    else this.unknown.set(key, { trouble, a, at, count: 1 });
  }
}
