import { ManyFindings, ok, type Outcome, type Text, type Where } from '@qcdc/core';
import { aText, checkCall } from '@qcdc/core/checks';
import { stamped } from '@qcdc/core/stored';
import Papa from 'papaparse';
import { accuracyOfText, marginOfText } from '../input/accuracy-text.ts';
import { columns, figureColumns, messageColumns, rowOf, type Row } from './csv-columns.ts';
import { exchangeFinding } from './exchange-findings.ts';
import { exchangeFormat, figureShape, type ExchangeFigure, type ExchangeJson } from './exchange-shape.ts';

/**
 * Reads such a CSV: the message it holds, to be handed to `readExchange`. A file holds one message. Columns may stand in any order;
 * those nobody knows are told, and so is every row that is not read, with its line.
 *
 * @param input - the text
 * @param source - name of the file, for the findings
 * @returns the message as plain data, unjudged; `null` where the file is none; findings `exchange/…`
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
  const from: Where = source === undefined ? {} : { source };
  const found = new ManyFindings();
  const { data, errors } = Papa.parse<string[]>(input.replace(/^\uFEFF/, ''));
  const [header = [], ...lines] = data;
  const none = (trouble: 'not-exchange' | 'column-twice', a: string): Outcome<unknown> =>
    ok(null, [...found.all(), exchangeFinding(trouble, from, { a })]);
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) return none('not-exchange', missing.join(', ').slice(0, 60));
  const twice = columns.find((column) => header.indexOf(column) !== header.lastIndexOf(column));
  if (twice !== undefined) return none('column-twice', twice);
  const others = header.filter((name) => !(columns as readonly string[]).includes(name));
  for (const name of others)
    found.add(exchangeFinding('not-used', { ...from, line: 1 }, { a: name === '' ? '""' : name }));

  const quotes = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' && row !== undefined ? row - 1 : [])));
  const rows: { readonly row: Row; readonly line: number }[] = [];
  const refuse = (line: number, a: Text, actual: string): void => {
    found.add(exchangeFinding('row-not-read', { ...from, line }, { a, actual: actual.slice(0, 80) }));
  };
  let line = 1 + linesIn(header);
  for (const [i, cells] of lines.entries()) {
    const at = line;
    line += linesIn(cells);
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (quotes.has(i)) refuse(at, words.quotes(at, line - 1), cells.join(','));
    else if (cells.length !== header.length) refuse(at, words.cells(header.length, cells.length), cells.join(','));
    else rows.push({ row: rowOf((column) => cells[header.indexOf(column)] ?? ''), line: at });
  }
  const [first] = rows;
  if (first === undefined) return none('not-exchange', '0');
  for (const { row } of rows)
    for (const name of messageColumns)
      if (row[name] !== first.row[name]) return none('not-exchange', `${name}: ${first.row[name]}, ${row[name]}`);

  const isEmpty = rows.length === 1 && figureColumns.every((column) => first.row[column] === '');
  const figures: { readonly row: Row; readonly figure: ExchangeFigure }[] = [];
  for (const { row, line: at } of isEmpty ? [] : rows) {
    const read = figureShape.safeParse(figureOf(row));
    if (read.success) figures.push({ row, figure: read.data });
    else {
      const [part] = read.error.issues.map(({ path }) => String(path[0]));
      const column = columns.find((one) => one === part) ?? 'value';
      refuse(at, words.cell(column), row[column]);
    }
  }
  return ok(
    stamped(
      exchangeFormat,
      bodyOf(
        first.row,
        figures.map(({ row }) => row),
        figures.map(({ figure }) => figure),
      ),
    ),
    found.all(),
  );
}

const words = {
  quotes: (first: number, last: number): Text => ({
    vi: `dấu ngoặc kép không khớp, từ dòng ${first} đến dòng ${last}`,
    en: `quotes do not match, from line ${first} to line ${last}`,
  }),
  cells: (wanted: number, given: number): Text => ({
    vi: `có ${given} ô, cần ${wanted}`,
    en: `it has ${given} cells, and the header ${wanted}`,
  }),
  cell: (column: string): Text => ({ vi: `ô ${column}`, en: `the cell ${column}` }),
};

const linesIn = (cells: readonly string[]): number =>
  cells.reduce((lines, cell) => lines + cell.split('\n').length - 1, 1);

// Whatever is said of the message as a whole is judged by whoever reads it.
function bodyOf(first: Row, rows: readonly Row[], figures: readonly ExchangeFigure[]): ExchangeJson {
  // What two rows say differently of one period stands twice, so that reading tells it.
  const periods = new Map(
    rows.map((row) => [JSON.stringify([row.period, row.periodKind, row.regime, row.from, row.to]), row]),
  );
  const units = new Map(rows.map(({ unit, to }) => [`${unit} ${to}`, { code: unit, on: to }]));
  const body = {
    id: first.message,
    version: /^\d+$/.test(first.version) ? Number(first.version) : first.version,
    sender: { identifier: first.sender },
    receiver: { identifier: first.receiver },
    signedAt: first.signedAt,
    periods: Array.from(periods.values(), ({ period, periodKind, regime, from, to }) => ({
      id: period,
      kind: periodKind,
      ...(regime === '' ? {} : { regime }),
      from,
      to,
    })),
    units: [...units.values()],
    figures,
  };
  return body as unknown as ExchangeJson;
}

// A cell that is no accuracy or margin stays as it stands, and is refused as such.
function figureOf({ unit, measure, period, state, value, bound, upper, measuredIn, accuracy, margin, status }: Row) {
  return {
    measure,
    unit,
    period,
    measuredIn,
    state,
    value: value === '' ? null : value,
    bound,
    upper: upper === '' ? null : upper,
    accuracy: accuracy === '' ? null : accuracyOfText(accuracy),
    ...(margin === '' ? {} : { margin: marginOfText(margin) }),
    ...(status === '' ? {} : { status }),
  };
}
