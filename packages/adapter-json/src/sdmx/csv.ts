import type { Measure, Outcome } from '@qcdc/core';
import { aMeasure, checkCall, listOf } from '@qcdc/core/checks';
import type { FigureTable } from '@qcdc/core/flow';
import Papa from 'papaparse';
import { figuresReadDemands, type FiguresReadOptions } from '../read-options.ts';
import { components, dimensions, unitMultiplier } from './components.ts';
import { observationsOf } from './observations.ts';
import { ObservationReader } from './observation-reader.ts';
import { isKnownAction } from './known-action.ts';
import { checkFlow, type SdmxFlow } from './options.ts';

const head = ['STRUCTURE', 'STRUCTURE_ID', 'ACTION'] as const;
const columns = [...head, ...dimensions.map(({ id }) => id), ...components.map(({ id }) => id)];
const linesPerPiece = 1000;

/**
 * Writes figures as SDMX-CSV 2.1, piece by piece, with commas and decimal points.
 *
 * @param table - the figures
 * @param options - agency, data flow
 * @returns pieces of text; joined, they are the file
 * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`, `call/unknown-option`
 * @example
 * ```ts
 * const { value: figures } = tally(parseRecords([{ unit: '00001', period: '2024-Q1', received: 40 }], mediation), [mediation.measures.received]);
 * [...writeSdmxCsv(figures, { agency: 'VN_MAU', flow: 'QCDC' })].join('').split('\n').filter((line) => line !== '').length; // => 2
 * ```
 */
export function* writeSdmxCsv(table: FigureTable, options: SdmxFlow): Generator<string, void, undefined> {
  checkFlow('writeSdmxCsv', table, options);
  const { agency, flow, version = '1.0.0' } = options;
  let rows: string[][] = [columns];
  for (const { key, values } of observationsOf(table)) {
    const told = components.map(({ id }) => values[id] ?? '');
    rows.push(['dataflow', `${agency}:${flow}(${version})`, 'R', ...key, ...told]);
    if (rows.length < linesPerPiece) continue;
    yield written(rows);
    rows = [];
  }
  if (rows.length > 0) yield written(rows);
}

const written = (rows: string[][]): string => `${Papa.unparse(rows, { newline: '\n' })}\n`;

/**
 * Reads SDMX-CSV, of version 2.0 or 2.1, with commas or semicolons, with codes or with codes and labels.
 *
 * @param input - the text
 * @param measures - measures of the table
 * @param options - register, name of the source
 * @returns the table; findings `sdmx/…`, `figure/…`
 * @throws `DefinitionError` `sdmx/one-code`, `call/bad-argument`, `call/bad-option`, `call/unknown-option`
 * @example
 * ```ts
 * const { value: figures } = tally(parseRecords([{ unit: '00001', period: '2024-Q1', received: 40 }], mediation), [mediation.measures.received]);
 * const file = [...writeSdmxCsv(figures, { agency: 'VN_MAU', flow: 'QCDC' })].join('');
 * readSdmxCsv(file, [mediation.measures.received]).value.at(0).value?.toString(); // => '40'
 * ```
 */
export function readSdmxCsv(
  input: string,
  measures: readonly Measure[],
  options: FiguresReadOptions = {},
): Outcome<FigureTable> {
  checkCall('readSdmxCsv', { measures: [measures, listOf(aMeasure)] }, options, figuresReadDemands);
  const reader = new ObservationReader(measures, options);
  // The separator is the character behind the first name, or behind its brackets.
  const text = typeof input === 'string' ? input.replace(/^\uFEFF/, '') : '';
  const [, delimiter] = /^"?STRUCTURE(?:\[.\])?"?([,;\t|])/.exec(text) ?? [];
  if (delimiter === undefined) {
    reader.tell('not-sdmx', text.slice(0, 40));
    return reader.build();
  }
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const [header = [], ...rows] = data;
  // With labels a column is headed "ID: name", and so is what stands in it.
  const ids = header.map((name) => codeIn(name.replace(/\[.\]$/, '')));
  const missing = dimensions.find(({ id }) => !ids.includes(id));
  if (missing !== undefined) {
    reader.tell('no-dimension', missing.id);
    return reader.build();
  }
  const ours = new Set<string>([...columns, unitMultiplier, 'STRUCTURE_NAME', 'SERIES_KEY', 'OBS_KEY']);
  for (const id of ids) if (!ours.has(id)) reader.tell('not-used', id);
  const twice = ids.find((id, i) => ours.has(id) && ids.indexOf(id) !== i);
  if (twice !== undefined) {
    reader.tell('column-twice', twice);
    return reader.build();
  }
  const broken = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' && row !== undefined ? row - 1 : [])));
  const heads = new HeadColumns(reader);
  let line = 1 + linesIn(header);
  for (const [i, row] of rows.entries()) {
    const at = line;
    line += linesIn(row);
    if (row.every((cell) => cell.trim() === '')) continue;
    if (broken.has(i)) reader.tell('row-not-read', words.quotes(at, line - 1), '', at);
    else if (row.length !== ids.length) reader.tell('row-not-read', words.cells(ids.length, row.length), '', at);
    else {
      const values = Object.fromEntries(ids.map((id, j) => [id, valueIn(row[j] ?? '', id, delimiter)]));
      const [indicator, area, time] = dimensions.map(({ id }) => values[id] ?? '');
      heads.look(values);
      const areaCell = row[ids.indexOf('REF_AREA')] ?? '';
      if (area !== undefined && areaCell !== area) reader.hearName(area, areaCell.slice(area.length + 2));
      if (/^d(?:elete)?$/i.test(values['ACTION'] ?? '')) reader.skipDeleted();
      else reader.take([indicator ?? '', area ?? '', time ?? ''], values, at);
    }
  }
  return reader.build();
}

const words = {
  quotes: (first: number, last: number) => ({
    vi: `dấu ngoặc kép không khớp, từ dòng ${first} đến dòng ${last}`,
    en: `quotes do not match, from line ${first} to line ${last}`,
  }),
  cells: (wanted: number, given: number) => ({
    vi: `có ${given} ô, cần ${wanted}`,
    en: `it has ${given} cells, and the header ${wanted}`,
  }),
};

const linesIn = (cells: readonly string[]): number =>
  cells.reduce((lines, cell) => lines + cell.split('\n').length - 1, 1);

/** Looks at what stands before the components: of which structure the values are, and what is to be done with them. */
class HeadColumns {
  private first: string | null = null;
  private readonly told = new Set<string>();

  constructor(private readonly reader: ObservationReader) {}

  look({ STRUCTURE: kind = '', STRUCTURE_ID: id = '', ACTION: action = '' }: Readonly<Record<string, string>>): void {
    this.first ??= id;
    if (id !== this.first) this.once('other-structure', id, this.first);
    if (!/^(?:|dataflow|datastructure|dataprovision)$/i.test(kind)) this.once('not-used', `STRUCTURE ${kind}`);
    if (!isKnownAction(action)) this.once('not-used', `ACTION ${action}`);
  }

  private once(trouble: 'other-structure' | 'not-used', a: string, b = ''): void {
    if (this.told.has(a)) return;
    this.told.add(a);
    this.reader.tell(trouble, a, b);
  }
}

const decimals: ReadonlySet<string> = new Set(
  components.flatMap(({ id, dataType }) => (dataType === 'Decimal' ? id : [])),
);

// Behind semicolons numbers have a decimal comma.
function valueIn(cell: string, id: string, delimiter: string): string {
  if (cell === '~') return '';
  // A dot there may set off thousands, or be the decimal mark of somebody who keeps to no rule: nobody can tell.
  if (decimals.has(id) && delimiter === ';') return /\.\d{3}(?!\d)/.test(cell) ? `‹${cell}›` : cell.replace(',', '.');
  if (decimals.has(id)) return cell;
  return id === 'TIME_PERIOD' || id === 'OBS_FRACTION' || id === 'MARGIN' || id === 'ACCURACY' ? cell : codeIn(cell);
}

const codeIn = (text: string): string => text.split(': ')[0] ?? text;
