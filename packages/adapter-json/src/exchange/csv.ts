import { aText, checkCall, demand } from '@qcdc/core/checks';
import { plainData, stamped, type Stored } from '@qcdc/core/stored';
import { ok, type Outcome } from '@qcdc/core';
import Papa from 'papaparse';
import { exchangeFinding } from './exchange-findings.ts';
import { exchangeFormat, type ExchangeJson } from './exchange-shape.ts';

const columns = [
  'sender',
  'receiver',
  'message',
  'version',
  'signedAt',
  'unit',
  'measure',
  'period',
  'periodKind',
  'regime',
  'from',
  'to',
  'state',
  'value',
  'bound',
  'upper',
  'measuredIn',
  'accuracy',
  'margin',
  'status',
] as const;
type Row = Readonly<Record<(typeof columns)[number], string>>;

/**
 * Writes a message as a CSV, one figure a row with all it belongs to, for platforms that take tables. Names stay behind; whatever
 * counts is there.
 *
 * @param message - what `writeExchange` gave
 * @returns the text of the file
 * @throws `DefinitionError` `call/bad-argument`
 * @example
 * ```ts
 * const { value: figures } = tally(parseRecords([{ unit: '00001', period: '2024-Q1', received: 40 }], mediation), [mediation.measures.received]);
 * const { value: message } = writeExchange(figures, {
 *   id: 'BC-QCDC-2024-Q1',
 *   sender: { identifier: 'H01.151', name: 'UBND xã Mẫu (dữ liệu mẫu)' },
 *   receiver: { identifier: '000.00.00.H01' },
 *   signedAt: '2024-04-05T09:30:00+07:00',
 * });
 * exchangeCsv(message).includes('BC-QCDC-2024-Q1'); // => true
 * ```
 */
export function exchangeCsv(message: Stored<ExchangeJson>): string {
  checkCall('exchangeCsv', { message: [message, aMessage] });
  const { body } = plainData(message) as Stored<ExchangeJson>;
  const periods = new Map(body.periods.map((period) => [period.id, period]));
  const rows = body.figures.map((figure) => {
    const period = periods.get(figure.period);
    const { accuracy, margin } = figure;
    const row: Row = {
      sender: body.sender.identifier,
      receiver: body.receiver.identifier,
      message: body.id,
      version: String(body.version),
      signedAt: body.signedAt,
      unit: figure.unit,
      measure: figure.measure,
      period: figure.period,
      periodKind: period?.kind ?? '',
      regime: period?.regime ?? '',
      from: period?.from ?? '',
      to: period?.to ?? '',
      state: figure.state,
      value: figure.value ?? '',
      bound: figure.bound,
      upper: figure.upper ?? '',
      measuredIn: figure.measuredIn,
      accuracy: accuracy === null ? '' : `${accuracy.mode}:${accuracy.decimals}`,
      margin: margin === undefined ? '' : `${margin.below}:${margin.above}`,
      status: figure.status ?? '',
    };
    return columns.map((column) => row[column]);
  });
  return `${Papa.unparse({ fields: [...columns], data: rows }, { newline: '\n' })}\n`;
}

const aMessage = /* @__PURE__ */ demand(
  (value) => exchangeFormat.schema.safeParse((plainData(value) as Partial<Stored> | null)?.body).success,
  'một thông điệp trao đổi',
  'a message of exchange',
);

/**
 * Reads such a CSV: the message it holds, to be handed to `readExchange`. A file holds one message.
 *
 * @param input - the text
 * @param source - name of the file, for the findings
 * @returns the message as plain data, unjudged; `null` where the file is none
 * @throws `DefinitionError` `call/bad-argument`
 * @example
 * ```ts
 * const { value: figures } = tally(parseRecords([{ unit: '00001', period: '2024-Q1', received: 40 }], mediation), [mediation.measures.received]);
 * const { value: message } = writeExchange(figures, {
 *   id: 'BC-QCDC-2024-Q1',
 *   sender: { identifier: 'H01.151', name: 'UBND xã Mẫu (dữ liệu mẫu)' },
 *   receiver: { identifier: '000.00.00.H01' },
 *   signedAt: '2024-04-05T09:30:00+07:00',
 * });
 * const { value } = exchangeOfCsv(exchangeCsv(message), 'bao-cao.csv');
 * readExchange(value, [mediation.measures.received]).value?.table.at(0).value?.toString(); // => '40'
 * ```
 */
export function exchangeOfCsv(input: string, source?: string): Outcome<unknown> {
  checkCall('exchangeOfCsv', { input: [input, aText] });
  const from = source === undefined ? {} : { source };
  const { data, meta } = Papa.parse<Partial<Row>>(input.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });
  const missing = columns.filter((column) => meta.fields?.includes(column) !== true);
  const [first] = data;
  if (missing.length > 0 || first === undefined)
    return ok(null, [exchangeFinding('not-exchange', from, { a: missing.join(', ').slice(0, 60) })]);
  const other = data.find((row) =>
    (['sender', 'receiver', 'message', 'version', 'signedAt'] as const).some((name) => row[name] !== first[name]),
  );
  if (other !== undefined)
    return ok(null, [exchangeFinding('not-exchange', from, { a: `${first.message ?? ''}, ${other.message ?? ''}` })]);
  // What two rows say differently of one period stands twice, so that reading tells it.
  const periods = new Map(
    data.map((row) => [JSON.stringify([row.period, row.periodKind, row.regime, row.from, row.to]), row]),
  );
  const units = new Map(data.map((row) => [`${row.unit ?? ''} ${row.to ?? ''}`, { code: row.unit, on: row.to }]));
  const body = {
    id: first.message,
    version: /^\d+$/.test(first.version ?? '') ? Number(first.version) : first.version,
    sender: { identifier: first.sender },
    receiver: { identifier: first.receiver },
    signedAt: first.signedAt,
    periods: Array.from(periods.values(), ({ period, periodKind, regime = '', from: begin, to }) => ({
      id: period,
      kind: periodKind,
      ...(regime === '' ? {} : { regime }),
      from: begin,
      to,
    })),
    units: [...units.values()],
    figures: data.map(figureOf),
  };
  return ok(stamped(exchangeFormat, body as unknown as ExchangeJson));
}

function figureOf({
  unit,
  measure,
  period,
  state,
  value = '',
  bound,
  upper = '',
  measuredIn,
  accuracy = '',
  margin = '',
  status = '',
}: Partial<Row>) {
  const [mode, decimals] = accuracy.split(':');
  const [below, above] = margin.split(':');
  return {
    measure,
    unit,
    period,
    measuredIn,
    state,
    value: value === '' ? null : value,
    bound,
    upper: upper === '' ? null : upper,
    accuracy: accuracy === '' ? null : { decimals: Number(decimals), mode },
    ...(margin === '' ? {} : { margin: { below, above } }),
    ...(status === '' ? {} : { status }),
  };
}
