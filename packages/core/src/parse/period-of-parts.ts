import type { RawCell, RawColumn, RawRow, RawTable } from '../raw/raw-table.ts';
import { withCells } from '../sheet/row-cells.ts';
import { bareWords, fold } from '../words/fold.ts';
import { withoutUnderscores } from '../words/without-underscores.ts';
import type { ParseContext } from './parse-context.ts';
import { isTotalLabel } from './total-row.ts';

const period = /^(?:ki(?: bao cao| so lieu)?)$/;
const parts: readonly (readonly [RegExp, string])[] = [
  [/^(?:thang(?: bao cao)?|month)$/, 'tháng'],
  [/^(?:qui(?: bao cao)?|quarter)$/, 'quý'],
];
const years = /^(?:nam(?: bao cao| so lieu)?|year)$/;
const firstDays = /^(?:tu(?: ngay)?|from)$/;
const lastDays = /^(?:den(?: het)?(?: ngay)?|to|until)$/;
const days = /^(?:ngay.*|date)$/;
const groups = /^(?:ki(?: bao cao)?|thoi gian(?: bao cao)?|thoi diem)$/;
const key = '(kỳ báo cáo)';

/**
 * Puts a period together that a table says in two columns, "Quý" and "Năm", or in one and the title: "Tháng" below "năm 2024".
 * A column of years alone is one of periods. Rows that say the whole period in one cell keep it.
 *
 * @param table - the table
 * @param context - reads periods, what the caller says
 * @returns the table with one column of periods in their place; the same one where nothing is to be put together
 */
export function withPeriodOfParts(table: RawTable, context: ParseContext): RawTable {
  const { properties, columns, area } = table;
  if (properties === undefined || area !== undefined) return table;
  const named = columns.map((column) => ({ column, name: nameOf(column) }));
  if (named.some(({ name }) => days.test(name))) return table;
  const find = (pattern: RegExp): RawColumn | undefined => named.find(({ name }) => pattern.test(name))?.column;
  const [from, to] = [find(firstDays), find(lastDays)];
  if (from !== undefined && to !== undefined && find(period) === undefined) return withDays(table, from, to);
  const whole = find(period);
  const [part, word = ''] =
    whole === undefined
      ? (parts
          .flatMap(([pattern, own]): readonly (readonly [RawColumn, string])[] => {
            const column = find(pattern);
            return column === undefined ? [] : [[column, own]];
          })
          .find(([column]) => holdsParts(table.rows.map((row) => textIn(row, column)))) ?? [])
      : [whole];
  const year = find(years);
  const ofYears = year !== undefined && table.rows.every((row) => isYear(textIn(row, year))) ? year : undefined;
  if (part === undefined ? ofYears === undefined : whole !== undefined && ofYears === undefined) return table;
  const pageYear = ofYears === undefined ? yearOfPage(table, context) : '';
  const first = part ?? ofYears;
  if (first === undefined) return table;
  const replaced = new Set([part, ofYears]);
  const column: RawColumn = { key, header: 'Kỳ báo cáo', at: first.at };
  return {
    ...table,
    columns: columns.flatMap((one) => (one === first ? column : replaced.has(one) ? [] : one)),
    rows: table.rows.map((row) => ({ ...row, cells: withCells(row.cells, new Map([[key, cellOf(row)]])) })),
  };

  function cellOf(row: RawRow): RawCell {
    const at = row.cells.get(first?.key ?? '')?.at ?? row.at;
    const said = part === undefined ? '' : textIn(row, part);
    const ownYear = ofYears === undefined ? pageYear : textIn(row, ofYears);
    if (part === undefined) return { value: ownYear, at };
    if (said === '' || /\d{4}/.test(said) || isTotalLabel(said))
      return { ...(row.cells.get(part.key) ?? { value: null }), at };
    const words = /\p{L}/u.test(said) && !/^[ivx]+$/i.test(said) ? said : `${word} ${said}`;
    // Whoever says no year is told that it is missing, and not that the rest cannot be read.
    return { value: ownYear === '' ? words : `${words} năm ${ownYear}`.replace(/ năm năm /iu, ' năm '), at };
  }
}

// "Từ ngày" and "Đến ngày" say a period by its days.
function withDays(table: RawTable, from: RawColumn, to: RawColumn): RawTable {
  const column: RawColumn = { key, header: 'Kỳ báo cáo', at: from.at };
  const cellOf = (row: RawRow): RawCell => {
    const at = row.cells.get(from.key)?.at ?? row.at;
    const [first, last] = [textIn(row, from), textIn(row, to)];
    return { value: first === '' && last === '' ? null : `từ ngày ${dayIn(first)} đến ngày ${dayIn(last)}`, at };
  };
  return {
    ...table,
    columns: table.columns.flatMap((one) => (one === from ? column : one === to ? [] : one)),
    rows: table.rows.map((row) => ({ ...row, cells: withCells(row.cells, new Map([[key, cellOf(row)]])) })),
  };
}

// A day of a sheet comes as 2024-06-30.
const dayIn = (text: string): string => text.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1');

function nameOf({ header, field, bound }: RawColumn): string {
  if (field !== undefined || bound !== undefined) return '';
  const all = header.split(' / ').map((one) => bareWords(fold(withoutUnderscores(one))).trim());
  const [group, last] = [all.at(-2), all.at(-1) ?? ''];
  return all.length < 2 || (all.length === 2 && groups.test(group ?? '')) ? last : '';
}

function textIn({ cells }: RawRow, { key: own }: RawColumn): string {
  const value = cells.get(own)?.value ?? '';
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '?';
}

const isPart = (text: string): boolean =>
  /^(?:|\d{1,2}|[ivx]{1,4}|(?:tháng|quý|quí|t|q)[ .]*(?:\d{1,2}|[ivx]{1,4})(?:\D.*)?)$/iu.test(text);
// Below the months of a year may stand their sum, or the year itself.
const holdsParts = (texts: readonly string[]): boolean =>
  texts.some((text) => text !== '' && isPart(text)) &&
  texts.every(
    (text) =>
      isPart(text) || isTotalLabel(text) || /^cả năm$/iu.test(text) || /^(?:quý|tháng|tổng).*\d{4}$/iu.test(text),
  );
const isYear = (text: string): boolean => /^(?:|(?:19|20)\d\d)$/.test(text);

function yearOfPage({ properties }: RawTable, { periodOf, defaults }: ParseContext): string {
  const cell = properties?.period?.cell;
  const words = cell === undefined ? defaults?.period : String(cell.value);
  const page = words === undefined ? null : periodOf(words, cell?.format).value;
  return page?.kind === 'year' && page.regime === undefined ? page.to.slice(0, 4) : '';
}
