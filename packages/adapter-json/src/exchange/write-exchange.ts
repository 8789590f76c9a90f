import { ManyFindings, ok, periodInWords, type Outcome, type Period, type UnitKind, type Where } from '@qcdc/core';
import { checkCall, demand, whole, type Demand, type Demands } from '@qcdc/core/checks';
import type { FigureTable } from '@qcdc/core/flow';
import { quantityToJson, stamped, type Stored } from '@qcdc/core/stored';
import { aTable } from '../sdmx/options.ts';
import { unitCode } from '../unit-codes.ts';
import { wrongAgencyIdentifier } from './agency-identifier.ts';
import { exchangeFinding } from './exchange-findings.ts';
import { signedOn } from './signed-on.ts';
import {
  exchangeFormat,
  name as aName,
  party,
  timeOfSigning,
  type ExchangeFigure,
  type ExchangeJson,
  type ExchangeParty,
  type ExchangeUnit,
} from './exchange-shape.ts';

/** Who sends what to whom. */
export interface ExchangeOptions {
  /** Identifier of the message. */
  readonly id: string;
  /** Version of the report; 1 when left out. */
  readonly version?: number;
  /** Who sends it. */
  readonly sender: ExchangeParty;
  /** Who receives it. */
  readonly receiver: ExchangeParty;
  /** When it was signed, with an offset; it is never taken from the clock. */
  readonly signedAt: string;
  /** Who signed it. */
  readonly signedBy?: string;
}

const aParty: Demand = (value) => {
  const identifier: unknown =
    typeof value === 'object' && value !== null && 'identifier' in value ? value.identifier : value;
  const wrong = wrongAgencyIdentifier(identifier);
  if (wrong !== null || party.safeParse(value).success) return wrong;
  return { vi: 'ghi { identifier, name } và không ghi gì khác', en: 'give { identifier, name } and nothing else' };
};
const aSigner = demand((value) => aName.safeParse(value).success, 'tên người ký', 'the name of whoever signed');
const aTime = demand(
  (value) => timeOfSigning.safeParse(value).success,
  'thời điểm có múi giờ như 2024-07-05T09:30:00+07:00',
  'a time with its offset such as 2024-07-05T09:30:00+07:00',
);
const anId = demand(
  (value) => typeof value === 'string' && /^[\w.:@/-]{1,120}$/.test(value),
  'mã thông điệp',
  'the id of a message',
);
const demands: Demands<ExchangeOptions> = {
  id: anId,
  version: whole(1),
  sender: aParty,
  receiver: aParty,
  signedAt: aTime,
  signedBy: aSigner,
};

// Digits of official codes of administrative units.
const digits: Partial<Readonly<Record<UnitKind, number>>> = { province: 2, district: 3, commune: 5 };

/**
 * Makes a message of figures for another agency: units by their codes with the day they hold, periods with their days, numbers as
 * texts. Where a unit reported a figure and a total was computed beside it, the total is sent.
 *
 * @param table - the figures
 * @param options - sender, receiver, id, version, time of signing
 * @returns the message, plain data for `JSON.stringify`; findings `exchange/…`
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
 * [message.format, message.body.units.map(({ code }) => code)]; // => ['qcdc/exchange', ['00001']]
 * ```
 */
export function writeExchange(table: FigureTable, options: ExchangeOptions): Outcome<Stored<ExchangeJson>> {
  checkCall('writeExchange', { table: [table, aTable] }, options, demands, ['id', 'sender', 'receiver', 'signedAt']);
  const { id, version = 1, sender, receiver, signedAt, signedBy } = options;
  const found = new ManyFindings();
  const periods = new Map(table.periods.map((period) => [period.id, period]));
  const units = new Map<string, ExchangeUnit>();
  const figures = new Map<string, ExchangeFigure>();
  for (const figure of table) {
    const period = periods.get(figure.period);
    if (period === undefined) continue;
    const unit = unitCode(table, figure.unit, period);
    const key = `${unit} ${period.to}`;
    if (!units.has(key)) {
      units.set(key, unitOf(table, figure.unit, unit, period));
      const odd = oddCode(table, figure.unit, unit, period);
      if (odd !== null) found.add(odd);
    }
    // Totals come last and replace what was reported beside them.
    figures.set(JSON.stringify([figure.measure, unit, period.id]), {
      measure: figure.measure,
      unit,
      period: period.id,
      measuredIn: figure.measuredIn,
      ...quantityToJson(figure),
    });
  }
  const used = new Set(Array.from(figures.values(), (figure) => figure.period));
  const signed = signedOn(signedAt);
  for (const { id: name, to } of table.periods)
    if (used.has(name) && signed !== null && signed < to)
      found.add(
        exchangeFinding('signed-before-end', { period: name }, { a: periodInWords(signed), b: periodInWords(to) }),
      );
  const message: ExchangeJson = {
    id,
    version,
    sender,
    receiver,
    signedAt,
    ...(signedBy === undefined ? {} : { signedBy }),
    periods: table.periods.filter((period) => used.has(period.id)),
    units: [...units.values()],
    figures: [...figures.values()],
  };
  return ok(stamped(exchangeFormat, message), found.all());
}

function unitOf({ registry }: FigureTable, unit: string, code: string, { to }: Period): ExchangeUnit {
  const name = registry === null ? undefined : registry.nameOf(unit, to);
  return { code, on: to, ...(name === undefined || name === unit ? {} : { name }) };
}

function oddCode({ registry }: FigureTable, unit: string, code: string, { id }: Period) {
  const kind = registry?.unit(unit)?.kind;
  const wanted = kind === undefined ? undefined : digits[kind];
  if (kind === undefined || wanted === undefined || (/^\d+$/.test(code) && code.length === wanted)) return null;
  const at: Where = { unit, period: id };
  const words = { province: 'tỉnh', district: 'huyện', commune: 'xã' } as Partial<Record<UnitKind, string>>;
  return exchangeFinding('odd-code', at, { a: code, b: { vi: words[kind] ?? kind, en: kind }, actual: code });
}
