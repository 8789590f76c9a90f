import Papa from 'papaparse';
import { csvColumns } from './data-values.ts';
import { isDeleted } from './is-deleted.ts';
import type { MessageWords } from './message-words.ts';
import type { ValueRow } from './value-row.ts';

type Column = (typeof csvColumns)[number];
const needed: readonly Column[] = ['dataelement', 'period', 'orgunit', 'value'];
const longNames: Readonly<Record<string, Column>> = {
  categoryoptioncombo: 'catoptcombo',
  attributeoptioncombo: 'attroptcombo',
};

/**
 * Reads the rows of a CSV by the names in its header, in whatever order they stand.
 *
 * @param text - the text
 * @param words - hears what is no value, and columns nobody knows
 * @returns the rows
 */
export function csvRows(text: string, words: MessageWords): readonly ValueRow[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',' });
  const [header = [], ...lines] = data;
  const names = header.map(nameOf);
  // The first row is the header; a page of something else has none.
  if (needed.some((column) => !names.includes(column))) {
    words.bad(0);
    return [];
  }
  const twice = csvColumns.find((column) => names.indexOf(column) !== names.lastIndexOf(column));
  if (twice !== undefined) {
    words.twice(twice);
    return [];
  }
  words.columns(header.filter((_, i) => !csvColumns.some((column) => column === names[i])));
  const broken = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' && row !== undefined ? row - 1 : [])));
  const rows: ValueRow[] = [];
  let line = 1 + linesIn(header);
  for (const [i, cells] of lines.entries()) {
    const at = line;
    line += linesIn(cells);
    if (cells.every((cell) => cell.trim() === '')) continue;
    const cell = (column: Column): string => cells[names.indexOf(column)] ?? '';
    const isTooLong = cells.slice(header.length).some((more) => more.trim() !== '');
    const isGone = isDeleted(cell('deleted'));
    if (broken.has(i)) {
      words.quotes(at, line - 1);
      continue;
    }
    if (isTooLong || isGone === null || needed.slice(0, 3).some((column) => cell(column) === '')) {
      words.bad(at);
      continue;
    }
    for (const column of ['storedby', 'lastupdated'] as const) if (cell(column) !== '') words.keys([column], at);
    if (!isGone) words.followUp(cell('followup'));
    const more = {
      categoryOptionCombo: cell('catoptcombo'),
      attributeOptionCombo: cell('attroptcombo'),
      comment: cell('comment'),
    };
    rows.push({
      dataElement: cell('dataelement'),
      period: cell('period'),
      orgUnit: cell('orgunit'),
      value: cell('value'),
      deleted: isGone,
      line: at,
      ...Object.fromEntries(Object.entries(more).filter(([, said]) => said !== '')),
    });
  }
  return rows;
}

const linesIn = (cells: readonly string[]): number =>
  cells.reduce((lines, cell) => lines + cell.split('\n').length - 1, 1);

function nameOf(said: string): string {
  const name = said.toLowerCase().replace(/[\s_-]/g, '');
  return longNames[name] ?? name;
}
