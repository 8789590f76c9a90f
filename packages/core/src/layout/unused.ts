import type { Finding } from '../outcome/finding.ts';
import type { RawSheet } from '../raw/raw-sheet.ts';
import { beginsFooter, holdsFigure } from '../sheet/footer.ts';
import { isLetterhead } from '../sheet/label-row.ts';
import { isNumberingRow } from '../sheet/numbering-row.ts';
import { filled, isEmpty, textAt } from '../sheet/sheet-text.ts';
import { cellName } from './cell-range.ts';
import type { Claims } from './claims.ts';
import { layoutFinding } from './layout-findings.ts';
import { placeOfSheet } from './said-once.ts';

const mostNamed = 8;

/** Rows in which something of a sheet is read. */
export interface UsedRows {
  /** First of them. */
  readonly first: number;
  /** Last of them. */
  readonly last: number;
}

/**
 * Names what stands on a sheet that nobody used or left out on purpose. Letterheads and titles, numbers of columns, and the block of
 * signatures below are on every paper and are not named.
 *
 * @param sheet - the sheet
 * @param claims - what was used
 * @param used - rows in which something is read
 * @returns one finding for figures, one for texts, or none
 */
export function unusedOn(sheet: RawSheet, claims: Claims, { first, last }: UsedRows): readonly Finding[] {
  const figures: (readonly [number, number])[] = [];
  const texts: (readonly [number, number])[] = [];
  let footer = false;
  for (let row = 0; row < sheet.rows; row += 1) {
    if (isNumberingRow(sheet, row)) continue;
    if (row > last) footer = footer ? !holdsFigure(sheet, row) : beginsFooter(sheet, row);
    if (footer) continue;
    for (const column of filled(sheet, row)) {
      if (claims.has(row, column)) continue;
      const { value = null } = sheet.cell(row, column) ?? {};
      const text = textAt(sheet, row, column);
      if (typeof value !== 'string' || isFigure(text)) figures.push([row, column]);
      else if (!isEmpty(sheet.cell(row, column)) && !isTitle(text, row < first)) texts.push([row, column]);
    }
  }
  return [...told('unused-figures', figures), ...told('unused-text', texts)];

  function told(trouble: 'unused-figures' | 'unused-text', cells: typeof figures): readonly Finding[] {
    const [one] = cells;
    if (one === undefined) return [];
    const named = cells.slice(0, mostNamed).map(([row, column]) => cellName(row, column));
    const list = `${named.join(', ')}${cells.length > mostNamed ? ', …' : ''}`;
    const where = { ...placeOfSheet(sheet), ...sheet.place(...one) };
    return [layoutFinding(trouble, where, { a: list, b: String(cells.length), actual: textAt(sheet, ...one) })];
  }
}

const isFigure = (text: string): boolean => /^[\s+-]*\d[\d\s.,%]*$/u.test(text);

// A line "words: something" says something; other words above a table are its title.
const isTitle = (text: string, above: boolean): boolean =>
  isLetterhead(text) || (above && !/^[^:]{2,80}:\s*[^\s.…_]/u.test(text));
