import {
  ManyFindings,
  ok,
  period as periodOf,
  periodInWords,
  periodOfDays,
  type Finding,
  type Measure,
  type Outcome,
  type Period,
  type Where,
} from '@qcdc/core';
import { aMeasure, aRegister, aText, checkCall, listOf, type Demands } from '@qcdc/core/checks';
import { FigureBuilder, type FigureTable, type UnitRegistry } from '@qcdc/core/flow';
import { quantityFromJson, readStored } from '@qcdc/core/stored';
import { agencyIdentifierForm, identifierBasis } from './agency-identifier.ts';
import { meaningOfCode } from '../unit-codes.ts';
import { exchangeFinding, type ExchangeTrouble } from './exchange-findings.ts';
import { ListedUnits } from './listed-units.ts';
import { signedOn } from './signed-on.ts';
import { exchangeFormat, type ExchangeFigure, type ExchangeJson, type ExchangePeriod } from './exchange-shape.ts';

/** How a message is read. */
export interface ReadExchangeOptions {
  /** The register: a code is looked up on the last day of the period. */
  readonly units?: UnitRegistry;
  /** Name of the file or message, for the place of every value. */
  readonly source?: string;
  /** Identifier of whoever reads: a message for somebody else is told. */
  readonly receiver?: string;
}

/** A message as it was read. */
export interface ExchangeRead {
  /** What it says of itself, in its own words. */
  readonly message: ExchangeJson;
  /** Its figures. */
  readonly table: FigureTable;
}

const demands: Demands<ReadExchangeOptions> = { units: aRegister, source: aText, receiver: aText };

/**
 * Reads a message of exchange: checks its shape, identifiers, codes by the day, periods against their days, and makes a table of
 * its figures.
 *
 * @param input - the text, or what `JSON.parse` gave
 * @param measures - measures of the table
 * @param options - register, name of the source, who reads
 * @returns message and table, or `null` where it is no message; findings `exchange/…`, `stored/…`, `figure/…`
 * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`, `call/unknown-option`
 * @example
 * ```ts
 * const { value: figures } = tally(parseRecords([{ unit: '00001', period: '2024-Q1', received: 40 }], mediation), [mediation.measures.received]);
 * const { value: message } = writeExchange(figures, {
 *   id: 'BC-QCDC-2024-Q1',
 *   sender: { identifier: 'H01.151', name: 'UBND xã Mẫu (dữ liệu mẫu)' },
 *   receiver: { identifier: '000.00.00.H01' },
 *   signedAt: '2024-04-05T09:30:00+07:00',
 * });
 * readExchange(JSON.stringify(message), [mediation.measures.received], { receiver: '000.00.00.H01' }).value?.table.at(0).value?.toString(); // => '40'
 * ```
 */
export function readExchange(
  input: unknown,
  measures: readonly Measure[],
  options: ReadExchangeOptions = {},
): Outcome<ExchangeRead | null> {
  checkCall('readExchange', { measures: [measures, listOf(aMeasure)] }, options, demands);
  const { source, receiver, units = null } = options;
  const from: Where = source === undefined ? {} : { source };
  const { value: message, findings } = readStored(input, exchangeFormat, from);
  if (message === null) return ok(null, findings);
  const reader = new MessageReader(measures, units, from);
  const table = reader.read(message);
  const found = [...findings, ...partyFindings(message, from, receiver), ...table.findings];
  return ok({ message, table: table.value }, found);
}

function partyFindings({ sender, receiver }: ExchangeJson, from: Where, reads: string | undefined): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [name, { identifier }] of Object.entries({ sender, receiver }))
    if (agencyIdentifierForm(identifier) === null) {
      const at = { ...from, cell: `/body/${name}/identifier` };
      findings.push(exchangeFinding('bad-identifier', at, { a: identifier, actual: identifier }, [identifierBasis]));
    }
  if (reads !== undefined && reads !== receiver.identifier)
    findings.push(
      exchangeFinding('other-receiver', { ...from, cell: '/body/receiver' }, { a: receiver.identifier, b: reads }),
    );
  return findings;
}

/** Reads the figures of one message. */
class MessageReader {
  private readonly found = new ManyFindings();
  private readonly told = new Set<string>();
  private readonly byId: ReadonlyMap<string, Measure>;
  private readonly codes = new Map<string, string | null>();
  private readonly builder: FigureBuilder;
  private listed: ListedUnits;

  constructor(
    measures: readonly Measure[],
    private readonly units: UnitRegistry | null,
    private readonly from: Where,
  ) {
    this.byId = new Map(measures.map((measure) => [measure.id, measure]));
    this.listed = new ListedUnits([], units, from, this.found);
    this.builder = new FigureBuilder(measures, {
      units,
      sources: { at: (i) => ({ ...from, cell: `/body/figures/${i}` }) },
    });
  }

  read({ periods, units, figures, signedAt }: ExchangeJson): Outcome<FigureTable> {
    this.listed = new ListedUnits(units, this.units, this.from, this.found);
    const known = new Map<string, Period>();
    const contradicted = new Set<string>();
    const signed = signedOn(signedAt);
    for (const [i, said] of periods.entries()) {
      const period = periodSaid(said);
      const at = { ...this.from, cell: `/body/periods/${i}` };
      if (period === null) {
        contradicted.add(said.id);
        this.found.add(exchangeFinding('period-contradicts', at, { a: said.id, b: `${said.from} … ${said.to}` }));
      } else {
        known.set(said.id, period);
        if (signed !== null && signed < period.to)
          this.found.add(
            exchangeFinding(
              'signed-before-end',
              { ...at, period: said.id },
              { a: periodInWords(signed), b: periodInWords(period.to) },
            ),
          );
      }
    }
    // Listed once rightly and once with other days: nobody knows which of them the figures are of.
    for (const id of contradicted) known.delete(id);
    const listed = new Set(periods.map(({ id }) => id));
    const unread = new Set<string>();
    for (const [i, figure] of figures.entries()) {
      const period = known.get(figure.period);
      if (period !== undefined) this.take(figure, period, i);
      else unread.add(figure.unit);
      if (!listed.has(figure.period)) this.once('unknown-period', figure.period, '', i);
    }
    this.listed.tellUnused(unread);
    this.tellUnusedPeriods(periods, figures);
    const { value, findings } = this.builder.build();
    return ok(value, [...this.found.all(), ...findings]);
  }

  private take(figure: ExchangeFigure, period: Period, i: number): void {
    const measure = this.byId.get(figure.measure);
    const unit = this.unitOf(figure.unit, period, i);
    if (measure === undefined) this.once('unknown-measure', figure.measure, '', i);
    if (measure === undefined || unit === null) return;
    const at = { ...this.from, cell: `/body/figures/${i}`, unit, period: period.id, field: measure.id };
    if (figure.measuredIn !== measure.measuredIn) {
      this.found.add(exchangeFinding('other-unit-of-measure', at, { a: figure.measuredIn, b: measure.measuredIn }));
      return;
    }
    const { state, value, bound, upper, accuracy, margin, status } = figure;
    const quantity = quantityFromJson({
      state,
      value,
      bound,
      upper,
      accuracy,
      ...(margin === undefined ? {} : { margin }),
      ...(status === undefined ? {} : { status }),
    });
    if (quantity === null) this.found.add(exchangeFinding('not-a-figure', at, { a: `${state} ${value ?? ''}`.trim() }));
    else this.builder.add({ measure: measure.id, unit, period, quantity, source: i });
  }

  private tellUnusedPeriods(periods: readonly ExchangePeriod[], figures: readonly ExchangeFigure[]): void {
    const used = new Set(figures.map(({ period }) => period));
    const place = periods.findIndex(({ id }) => !used.has(id));
    if (place < 0) return;
    const words = periods.flatMap(({ id }) => (used.has(id) ? [] : periodInWords(id)));
    const b = { vi: words.map(({ vi }) => vi).join('; '), en: words.map(({ en }) => en).join('; ') };
    const at = { ...this.from, cell: `/body/periods/${place}` };
    this.found.add(exchangeFinding('nothing-of-it', at, { a: { vi: 'kỳ', en: 'periods' }, b }));
  }

  private unitOf(code: string, { to }: Period, i: number): string | null {
    const key = `${code} ${to}`;
    let unit = this.codes.get(key);
    if (unit === undefined) this.codes.set(key, (unit = this.find(code, to, i)));
    return unit;
  }

  private find(code: string, on: Period['to'], i: number): string | null {
    const { unit, whole } = this.units === null ? { unit: code, whole: [] } : meaningOfCode(this.units, code, on);
    if (unit === null) {
      if (whole.length > 0) this.once('ambiguous-code', code, whole.join(', '), i);
      else this.once('unknown-unit', code, on, i);
      return null;
    }
    const [full = code] = whole;
    if (full !== code) this.once('zeros-lost', code, full, i);
    const at = { ...this.from, cell: `/body/figures/${i}`, unit };
    return this.listed.allows(code, full, on, unit, at) ? unit : null;
  }

  private once(trouble: ExchangeTrouble, a: string, b: string, i: number): void {
    const key = `${trouble} ${a} ${b}`;
    if (this.told.has(key)) return;
    this.told.add(key);
    this.found.add(exchangeFinding(trouble, { ...this.from, cell: `/body/figures/${i}` }, { a, b, actual: a }));
  }
}

// Id, kind and days have to agree: nobody may guess which of them is right.
function periodSaid({ id, kind, regime, from, to }: ExchangePeriod): Period | null {
  if (to < from) return null;
  const made = madeOf(id) ?? periodOfDays(from, to);
  const same = made.id === id && made.kind === kind && made.from === from && made.to === to && made.regime === regime;
  return same ? made : null;
}

function madeOf(id: string): Period | null {
  try {
    return periodOf(id);
  } catch {
    return null;
  }
}
