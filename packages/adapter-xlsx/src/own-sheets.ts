import type { SheetIn } from './engine/book.ts';

/** Worksheets the library writes for people and for Excel; they hold no report and are never read as one. */
export const ownSheets = {
  /** How to fill in the form. */
  guide: 'Hướng dẫn - Guide',
  /** Choices of the drop-down lists; hidden. */
  lists: '_qcdc',
  /** Findings written back into a copy of the sender's workbook, in Vietnamese. */
  findingsVi: 'Phát hiện (qcdc)',
  /** The same in English. */
  findingsEn: 'Findings (qcdc)',
} as const;

/**
 * Tells the library's own worksheets from those of a report.
 *
 * @param name - name on the tab
 * @returns `true` for a worksheet the library writes beside the data
 */
export function isOwnSheet(name: string): boolean {
  return Object.values<string>(ownSheets).includes(name.normalize('NFC'));
}

// How the worksheets begin that the library writes; its lists hold texts alone.
const begins: Readonly<Record<string, RegExp>> = {
  [ownSheets.guide]: /^Hướng dẫn điền biểu/,
  [ownSheets.findingsVi]: /^STT\|Mức độ$/,
  [ownSheets.findingsEn]: /^No\.\|Severity$/,
};

/**
 * Tells a worksheet the library wrote from one that only has its name.
 *
 * @param sheet - a worksheet with such a name
 * @returns `false` where somebody's own data stands in it
 */
export function holdsOwn(sheet: SheetIn): boolean {
  const begin = begins[sheet.name.normalize('NFC')];
  if (begin !== undefined) {
    const first = [0, 1].map((column) => String(sheet.cell(0, column)?.value ?? ''));
    return sheet.rows === 0 || begin.test(first.join('|').normalize('NFC'));
  }
  for (let row = 0; row < Math.min(sheet.rows, 100); row++)
    for (let column = 0; column < Math.min(sheet.columns, 100); column++)
      if (typeof sheet.cell(row, column)?.value === 'number') return false;
  return true;
}
