import { normaliseText, type RawCell } from '@qcdc/core';
import type { FactDeclaration } from '../rubric/fact-declaration.ts';

const yes: ReadonlySet<string> = new Set(['có', 'x', '✓', '✔', 'đúng', 'đạt', 'true', 'yes']);
const no: ReadonlySet<string> = new Set(['không', 'sai', 'không đạt', 'chưa', 'false', 'no']);
const nothing: ReadonlySet<string> = new Set(['không', 'không có', '0', 'none', 'no']);

const plain = (value: unknown): string => normaliseText(String(value)).toLocaleLowerCase('vi');

/**
 * Tells whether nothing stands in a cell.
 *
 * @param cell - the cell
 */
export const isBlank = (cell: RawCell | null): boolean =>
  cell === null ||
  (cell.error === undefined &&
    cell.uncomputed !== true &&
    (cell.value === null || normaliseText(String(cell.value)) === ''));

/**
 * What a cell says, where it can be taken at its word: not what is struck out, no error, no formula without a result, no share
 * in percent, of which nobody can tell whether 0.85 or 85 is meant. What is not is shown as text no fact can be read from, so that
 * it is named and never passes for silence.
 *
 * @param cell - the cell, not blank
 */
export function said({ value, error, uncomputed, struck, format }: RawCell): string | number | boolean {
  if (error !== undefined) return error;
  if (uncomputed === true) return '=…';
  if (struck !== undefined) return struck === true ? `~${String(value)}~` : `~${struck}~ ${String(value)}`;
  if (typeof value === 'number' && format?.includes('%') === true) return `${value} (%)`;
  return value ?? '';
}

const points = /\s*(?:đ|điểm|points?|pts?)\.?$/iu;
const pointsInFull = /\s*(?:điểm|points?)\.?$/iu;

// "8 điểm" says that it is points; "đ" alone may be đồng where a number is asked for. 8/10 is 8 of 10 or 0.8: nobody can tell.
function typedNumber(given: string | number | boolean, kind: FactDeclaration['kind']): string | number | boolean {
  if (typeof given !== 'string') return given;
  const bare = normaliseText(given).replace(kind === 'number' ? pointsInFull : points, '');
  return bare.includes('/') ? `${given} (?)` : bare;
}

/**
 * Reads a cell as the value of a fact of a kind; words people write for yes, no and a level become what the fact holds.
 *
 * @param cell - the cell, not blank
 * @param declared - the fact
 * @returns the value; as it stands where it is none of the words
 */
export function factValue(cell: RawCell, declared: FactDeclaration): string | number | boolean {
  const given = said(cell);
  const words = plain(given);
  if (declared.kind === 'flag') return yes.has(words) ? true : no.has(words) ? false : given;
  if (['number', 'points', 'marks'].includes(declared.kind)) return typedNumber(given, declared.kind);
  if (declared.kind !== 'choice' && declared.kind !== 'events') return given;
  return levelId(given, declared);
}

/**
 * Reads a cell as a number of ballots: files of separated values hold digits as text.
 *
 * @param cell - the cell, not blank
 */
export function ballotCount(cell: RawCell): string | number | boolean {
  const given = said(cell);
  return typeof given === 'string' && /^\d{1,9}$/u.test(given.trim()) ? Number(given) : given;
}

/**
 * Reads a cell as a field of a record: a number, or yes and no in words.
 *
 * @param cell - the cell, not blank
 */
export function fieldValue(cell: RawCell): string | number | boolean {
  const given = said(cell);
  const words = plain(given);
  return yes.has(words) ? true : no.has(words) ? false : typedNumber(given, 'number');
}

/**
 * The id of a level that is written by its id or in words.
 *
 * @param given - what stands there
 * @param declared - the fact
 * @returns the id; as it stands where it is no level
 */
export function levelId(given: string | number | boolean, { levels = [] }: FactDeclaration): string | number | boolean {
  const words = plain(given);
  const found = levels.filter(({ id, label }) => [id, label.vi, label.en].some((word) => plain(word) === words));
  return found.length === 1 ? (found[0]?.id ?? given) : typeof given === 'boolean' ? String(given) : given;
}

/**
 * Tells whether a cell says that nothing of the kind happened.
 *
 * @param cell - the cell, not blank
 */
export const saysNone = (cell: RawCell): boolean => nothing.has(plain(said(cell)));
