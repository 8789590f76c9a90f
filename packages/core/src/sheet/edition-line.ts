import { checkCall } from '../outcome/check-call.ts';
import { aText } from '../outcome/demand.ts';
import type { Edition } from '../raw/raw-table.ts';
import { isIsoDate } from '../time/iso-date.ts';
import { composed } from '../words/compose.ts';

const mark = 'Phiên bản (edition)';
// "Phiên bản phần mềm: 3.5" is of a program: only a form has days for editions.
const written =
  /phiên bản(?: (?:của )?(?:biểu(?: mẫu)?|mẫu))?\s*(?:\([^)]*\))?\s*:\s*(\d{4}-[\d-]*)(?:\s*\/\s*([\d-]+))?/iu;

/**
 * Writes an edition as it stands beside the code of a form: for people and for {@link readEdition}.
 *
 * @param edition - the edition
 * @returns such as `Phiên bản (edition): 2027-12-31 / 2027-01-01`
 * @example
 * ```ts
 * editionText({ day: '2027-12-31', version: '2027-01-01' }); // => 'Phiên bản (edition): 2027-12-31 / 2027-01-01'
 * ```
 */
export function editionText({ day, version }: Edition): string {
  return `${mark}: ${day}${version === null ? '' : ` / ${version}`}`;
}

/**
 * Reads what {@link editionText} wrote, whatever else stands in the cell.
 *
 * @param text - text of a cell
 * @returns the edition; `'unclear'` where one is named but its days are none; `null` where none is named
 * @example
 * ```ts
 * readEdition('Mẫu 01 · Phiên bản (edition): 2027-12-31 / 2027-01-01'); // => { day: '2027-12-31', version: '2027-01-01' }
 * readEdition('Mẫu 01'); // => null
 * ```
 */
export function readEdition(text: string): Edition | 'unclear' | null {
  if (typeof text !== 'string') checkCall('readEdition', { text: [text, aText] });
  const normal = composed(text);
  const [, day = '', version] = written.exec(normal) ?? [];
  if (day === '') return normal.includes(mark) ? 'unclear' : null;
  if (!isIsoDate(day) || (version !== undefined && !isIsoDate(version))) return 'unclear';
  return { day, version: version ?? null };
}
