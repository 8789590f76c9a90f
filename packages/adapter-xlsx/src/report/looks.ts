import type { CellOut, Look } from '../engine/book.ts';
import { looksLikeFormula } from '../form/cell-out.ts';

/** How the parts of a report look. */
export const looks = {
  title: { bold: true, size: 16, wrap: true },
  subtitle: { italic: true, color: '52606D', wrap: true },
  part: { bold: true, size: 14, wrap: true },
  section: { bold: true, size: 12, wrap: true },
  paragraph: { wrap: true, top: true },
  caption: { bold: true, size: 14 },
  header: { bold: true, size: 11, fill: 'DCE6F1', align: 'center', wrap: true, border: true },
  body: { wrap: true, top: true, border: true },
  figure: { wrap: true, top: true, border: true, align: 'right', indent: 1 },
  entry: { wrap: true, top: true, border: true, fill: 'FFF9E5' },
  link: { wrap: true, top: true, border: true, color: '0B5A5E', underlined: true },
  count: { top: true, border: true, align: 'right', indent: 1, format: '#,##0' },
  note: { italic: true, size: 10, wrap: true, top: true },
} as const satisfies Readonly<Record<string, Look>>;

const shades = ['FFFFFF', 'DDEAEA', 'B9D3D3', '7FAFAF', '3F8082', '0B5A5E'].map((fill, i): Look => ({
  ...looks.figure,
  fill,
  ...(i >= 4 ? { color: 'FFFFFF' } : {}),
}));

/**
 * Returns the look of a cell of a heat map; its steps stay steps where a printer knows black only.
 *
 * @param share - between 0 and 1
 * @returns the look
 */
export function shadeOf(share: number): Look {
  const last = shades.length - 1;
  const step = share >= 1 ? last : Math.min(last - 1, Math.floor(Math.max(0, share) * last));
  return shades[step] ?? looks.figure;
}

/**
 * Makes a cell of words; what a spreadsheet could take for a formula is typed as text.
 *
 * @param value - the words
 * @param look - how it looks
 * @returns the cell
 */
export function textCell(value: string, look: Look): CellOut {
  return { value: value === '' ? null : value, look: looksLikeFormula(value) ? { ...look, format: '@' } : look };
}
