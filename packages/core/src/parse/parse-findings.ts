import type { Finding, Severity, Where } from '../outcome/finding.ts';
import type { Text } from '../outcome/text.ts';
import type { TableTrouble } from './area-words.ts';
import { placeWords } from './place-words.ts';
import type { Door, DoorTrouble } from './door.ts';
import type { TroubleWords } from './trouble-words.ts';
import { valueWords } from './value-words.ts';

/** Codes of the findings of both doors, without the area `parse/`. */
export type SharedTrouble = DoorTrouble | keyof typeof placeWords | keyof typeof valueWords;

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

/**
 * Says what is wrong in the words of the door the data came through.
 *
 * @typeParam Own - codes only this door gives; `never` where code serves both doors
 */
export type Say<Own extends string = TableTrouble> = (
  trouble: SharedTrouble | Own,
  where: Where,
  detail?: ParseDetail,
) => Finding;

const cut = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/**
 * Makes the findings of parsing for one door.
 *
 * @param door - through which door the data came
 * @returns makes one finding, code `parse/…`
 */
export function sayAt<Own extends string>({ words }: Door<Own>): Say<Own> {
  const says: Readonly<Record<SharedTrouble | Own, TroubleWords>> = { ...placeWords, ...valueWords, ...words };
  return (trouble, where, detail = {}) => {
    const state = trouble === 'same-event-twice' || trouble === 'columns-swapped' ? 'undecided' : 'failed';
    return filledIn(`parse/${trouble}`, state, says[trouble], where, detail);
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
