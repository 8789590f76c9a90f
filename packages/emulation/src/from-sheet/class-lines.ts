import { normaliseText, type RawSheet, type Text, type Where } from '@qcdc/core';
import type { RubricClass } from '../rubric/class-table.ts';

const number = '(\\d+(?:[.,]\\d+)?)';
const bounds: readonly (readonly [RegExp, (a: string, b: string) => Pick<RubricClass, 'from' | 'to'>])[] = [
  [new RegExp(`(?:từ )?${number} (?:điểm )?(?:đến|tới|-|–) ?(?:dưới )?${number}`, 'u'), (from, to) => ({ from, to })],
  [new RegExp(`(?:từ )?${number} (?:điểm )?trở lên`, 'u'), (from) => ({ from })],
  [new RegExp(`(?:≥|>=) ?${number}`, 'u'), (from) => ({ from })],
  [new RegExp(`(?:dưới|<) ?${number}`, 'u'), (to) => ({ to })],
];

/** A class somebody wrote below a scoring sheet. */
export interface ClassLine {
  /** Name as written. */
  readonly label: Text;
  /** Limits as written. */
  readonly limits: Pick<RubricClass, 'from' | 'to'>;
  /** `true` for an upper limit written without "under": it is not said to which class the limit itself belongs. */
  readonly doubtful: boolean;
  /** Where it stands. */
  readonly at: Where;
}

/**
 * Reads the classes written below a scoring sheet, such as `Xuất sắc: từ 90 điểm trở lên`, in one cell or in two.
 *
 * @param sheet - the sheet
 * @param from - row to begin at, counted from 0
 */
export function classLines(sheet: RawSheet, from: number): readonly ClassLine[] {
  const found: ClassLine[] = [];
  for (let row = from; row < sheet.rows; row += 1) {
    const cells = Array.from({ length: sheet.columns }, (_, column) => {
      const value = sheet.cell(row, column)?.value ?? null;
      return { column, words: value === null ? '' : normaliseText(String(value)) };
    }).filter(({ words }) => words !== '');
    const line = cells.map(({ words }) => words).join(' ');
    const lower = line.toLocaleLowerCase('vi');
    for (const [pattern, limits] of bounds) {
      const match = pattern.exec(lower);
      if (match === null) continue;
      const name = line
        .slice(0, match.index)
        .replace(/^[-+*•–\d.)\s]+/u, '')
        .replace(/^(?:xếp )?loại\s+/iu, '')
        .replace(/[\s:;,.–-]+$/u, '');
      if (!/\p{L}/u.test(name)) break;
      const [low, high] = [match[1], match[2]].map((text) => (text ?? '').replace(',', '.'));
      const both = high !== undefined && high !== '';
      found.push({
        label: { vi: name, en: name },
        limits: limits(low ?? '', high ?? ''),
        doubtful: both && !match[0].includes('dưới'),
        at: sheet.place(row, cells[0]?.column ?? 0),
      });
      break;
    }
  }
  return found;
}
