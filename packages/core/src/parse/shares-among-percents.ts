import type { Entity } from '../entity/define-entity.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import type { RawTable } from '../raw/raw-table.ts';
import { isBlank, type CellInput } from './cell-input.ts';
import { pageFinding } from './page-findings.ts';

const mostNamed = 3;
const farApart = 10;

/**
 * Names the numbers up to 1 in a column of percentages whose other numbers are all at least ten times as large: 0.95 beside 95 and 98
 * is read as 0.95 %, as the header says, and looks like a share that somebody forgot to multiply.
 *
 * @param table - the table
 * @param entity - its area
 * @param columns - keys of the columns under a sign of percent, by field
 * @param at - place of the table
 * @returns one finding a column
 */
export function sharesAmongPercents(
  table: RawTable,
  entity: Entity,
  columns: ReadonlyMap<string, string>,
  at: Where,
): readonly Finding[] {
  return [...columns].flatMap(([name, key]) => {
    const cells = table.rows.flatMap(({ cells: all }) => all.get(key) ?? []).filter((cell) => !isBlank(cell));
    const numbers = cells.map((cell) => ({ cell, number: plainNumber(cell) })).filter(({ number }) => number !== 0);
    const small = numbers.filter(({ number }) => number <= 1);
    const [first] = small;
    const largest = Math.max(...small.map(({ number }) => number), 0);
    const others = numbers.filter(({ number }) => number > 1);
    if (first === undefined || others.length === 0 || others.some(({ number }) => number < largest * farApart))
      return [];
    const named = small.slice(0, mostNamed).map(({ cell: { value, at: { cell } } }) => `${String(value)}${cell === undefined ? '' : ` (${cell})`}`); // prettier-ignore
    const list = small.length > mostNamed ? [...named, '…'].join('; ') : named.join('; ');
    const label = entity.fields[name]?.info.label.vi ?? name;
    const where = { ...at, ...first.cell.at, area: entity.id, field: name };
    return [pageFinding('share-among-percents', where, { a: label, b: list, actual: list })];
  });
}

// Only compared with its neighbours, never counted: the number itself is read exactly elsewhere. 0 for what is none.
function plainNumber({ value, format = '' }: CellInput): number {
  if (typeof value === 'number') return format.includes('%') ? 0 : value;
  const text = typeof value === 'string' ? value.trim() : '';
  return /^\d{1,3}(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : 0;
}
