import { a1 } from '../../a1.ts';
import type { SheetOut } from '../book.ts';
import { declaration, xmlOut } from './xml-out.ts';

/**
 * Returns the heads of the table a worksheet holds. Excel repairs a table whose heads are blank, stand twice or have several
 * lines; such rows get a filter only.
 *
 * @param sheet - the worksheet
 * @returns the heads, or `null` where the rows are no table
 */
export function tableHeads({ filter, rows }: SheetOut): readonly string[] | null {
  if (filter === undefined || filter.bottom <= filter.top) return null;
  const heads = Array.from({ length: filter.right - filter.left + 1 }, (_, i) => {
    const value = rows[filter.top]?.[filter.left + i]?.value;
    return typeof value === 'string' ? value : '';
  });
  const alike = new Set(heads.map((head) => head.toLowerCase()));
  const isFit =
    alike.size === heads.length && heads.every((head) => head !== '' && head.length <= 255 && !/[\p{Cc}_]/u.test(head));
  return isFit ? heads : null;
}

/**
 * Writes the part of a table.
 *
 * @param sheet - the worksheet it lies in
 * @param heads - its heads
 * @param number - its number, which no other table of the book has
 * @returns its XML
 */
export function tablePart({ filter }: SheetOut, heads: readonly string[], number: number): string {
  const { top, left, bottom, right } = filter ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const range = `${a1(top, left)}:${a1(bottom, right)}`;
  const columns = heads.map((head, i) => `<tableColumn id="${i + 1}" name="${xmlOut(head)}"/>`);
  return [
    `${declaration}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${number}" name="Bang${number}" displayName="Bang${number}" ref="${range}" totalsRowShown="0">`,
    `<autoFilter ref="${range}"/><tableColumns count="${heads.length}">${columns.join('')}</tableColumns>`,
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>',
  ].join('');
}
