import type { Finding, Severity, Where } from '../outcome/finding.ts';
import type { Text } from '../outcome/text.ts';
import { areaWords } from './area-words.ts';
import { placeWords } from './place-words.ts';
import type { tableWords } from './table-words.ts';
import type { TroubleWords } from './trouble-words.ts';
import { valueWords } from './value-words.ts';

/** Codes of the findings of parsing, without the area `parse/`. */
export type ParseTrouble =
  keyof typeof areaWords | keyof typeof placeWords | keyof typeof valueWords | keyof typeof tableWords;

/** What a finding of parsing may add. */
export interface ParseDetail {
  /** First word to fill in. */
  readonly a?: string | Text;
  /** Second word to fill in; one text, or one for each language. */
  readonly b?: string | Text;
  /** What was expected. */
  readonly expected?: string;
  /** What was found. */
  readonly actual?: string;
  /** The name that was probably meant; the hint then asks for it. */
  readonly meant?: string | null;
}

/** Says what is wrong in the words of the door the data came through. */
export type Say = (trouble: ParseTrouble, where: Where, detail?: ParseDetail) => Finding;

const cut = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/**
 * Makes the findings of parsing: in the words for plain records, with areas, fields and paths, where nothing else is given.
 *
 * @param ofDoor - words of the door the data came through, such as those for tables with sheets, columns and rows
 * @returns makes one finding, code `parse/…`
 */
export function sayAt(ofDoor: Readonly<Record<string, TroubleWords>> = {}): Say {
  const says: Readonly<Record<string, TroubleWords>> = { ...areaWords, ...placeWords, ...valueWords, ...ofDoor };
  return (trouble, where, detail = {}) => {
    const words = says[trouble];
    if (words === undefined) throw new Error(`no words for "${trouble}" at this door`);
    const state = trouble === 'same-event-twice' || trouble === 'columns-swapped' ? 'undecided' : 'failed';
    return filledIn(`parse/${trouble}`, state, words, where, detail);
  };
}

/**
 * Fills words into a finding.
 *
 * @param code - code of the finding
 * @param state - contradicted, or cannot tell
 * @param said - severity, message and hint
 * @param where - the place
 * @param detail - words to fill in, expected and actual
 * @returns the finding
 */
export function filledIn(
  code: string,
  state: Finding['state'],
  [severity, message, hint]: readonly [Severity, Text, Text],
  where: Where,
  { a = '', b = '', expected, actual, meant }: ParseDetail,
): Finding {
  const word = (text: string | Text, language: 'vi' | 'en'): string =>
    cut(typeof text === 'string' ? text : text[language]);
  const fill = (language: 'vi' | 'en'): string =>
    message[language].replaceAll('{a}', () => word(a, language)).replaceAll('{b}', () => word(b, language));
  return {
    code,
    severity,
    state,
    message: { vi: fill('vi'), en: fill('en') },
    where,
    ...(expected === undefined ? {} : { expected: expected.slice(0, 300) }),
    ...(actual === undefined ? {} : { actual: cut(actual) }),
    hint: asking(meant ?? null, hint),
    basis: [],
  };
}

function asking(meant: string | null, hint: Text): Text {
  if (meant === null) return hint;
  return { vi: `Có phải là “${meant}”? ${hint.vi}`, en: `Did you mean "${meant}"? ${hint.en}` };
}
