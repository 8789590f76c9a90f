import { checkCall, demand } from '@qcdc/core/checks';
import { plainData, type Stored } from '@qcdc/core/stored';
import Papa from 'papaparse';
import { exchangeFormat, type ExchangeJson } from './exchange-shape.ts';
import { blankRow, columns, type Row } from './csv-columns.ts';

/**
 * Writes a message as a CSV, one figure a row with all it belongs to, for platforms that take tables; a message without figures has
 * one row in which none stands. Names stay behind; whatever counts is there.
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
  const head: Row = {
    ...blankRow,
    sender: body.sender.identifier,
    receiver: body.receiver.identifier,
    message: body.id,
    version: String(body.version),
    signedAt: body.signedAt,
  };
  const rows = body.figures.map((figure): Row => {
    const period = periods.get(figure.period);
    const { accuracy, margin } = figure;
    return {
      ...head,
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
  });
  // A message without figures says who sends it to whom, and that there are none.
  const data = (rows.length > 0 ? rows : [head]).map((row) => columns.map((column) => row[column]));
  return `${Papa.unparse({ fields: [...columns], data }, { newline: '\n' })}\n`;
}

const aMessage = /* @__PURE__ */ demand(
  (value) => exchangeFormat.schema.safeParse((plainData(value) as Partial<Stored> | null)?.body).success,
  'một thông điệp trao đổi',
  'a message of exchange',
);
