import type { Finding, Severity, Where } from './finding.ts';
import type { Printed, Text } from './text.ts';

/** What a finding says: its weight, what is unexpected, what to do. `{a}` and `{b}` are filled in. */
export type FindingWords = readonly [severity: Severity, message: Text, hint: Text];

/** What is filled into the words of a finding, and what stands beside them. */
export interface FindingDetail {
  /** What `{a}` stands for; one text, or one for each language. */
  readonly a?: string | Text;
  /** What `{b}` stands for. */
  readonly b?: string | Text;
  /** What was expected. */
  readonly expected?: Printed;
  /** What was found. */
  readonly actual?: Printed;
  /** A sentence more. */
  readonly why?: Text;
  /** The name that was probably meant; the hint then asks for it. */
  readonly meant?: string | null;
}

// Somebody may have sent a whole page where a word belongs.
const cut = (text: string, most: number): string =>
  text.length > most ? (cutList(text, most) ?? `${text.slice(0, most - 1)}…`) : text;

// A list of quoted names ends behind a whole one, with the number of those left out.
function cutList(text: string, most: number): string | null {
  const parts = text.split(/(?<=["”)]), (?=["“])/);
  let kept = '';
  for (const [i, part] of parts.entries()) {
    const next = i === 0 ? part : `${kept}, ${part}`;
    if (next.length > most - 8) return i === 0 ? null : `${kept}, … (+${parts.length - i})`;
    kept = next;
  }
  return kept;
}
// As long as it stands in the message.
const parameter = (text: string | Text): Printed =>
  typeof text === 'string' ? cut(text, 80) : { vi: cut(text.vi, 80), en: cut(text.en, 80) };
const printed = (text: Printed): Printed => (typeof text === 'string' ? cut(text, 300) : text);

/**
 * Makes a finding from its words: the one way a message is filled in, whichever step has something to say.
 *
 * @param code - code of the finding
 * @param state - contradicted, or cannot tell
 * @param words - severity, message and hint
 * @param where - the place
 * @param detail - what is filled in, what was expected and what was found
 * @returns the finding
 * @example
 * ```ts
 * const words = ['info', { vi: 'Đọc thành {a}', en: 'Read as {a}' }, { vi: 'Xem lại', en: 'Look again' }] as const;
 * filledIn('demo/read-as', 'failed', words, { cell: 'B2' }, { a: '40' }).message.en; // => 'Read as 40'
 * ```
 */
export function filledIn(
  code: string,
  state: Finding['state'],
  [severity, message, hint]: FindingWords,
  where: Where,
  { a = '', b = '', expected, actual, why, meant }: FindingDetail = {},
): Finding {
  const fill = (language: keyof Text): string => {
    const word = (text: string | Text) => () => cut(typeof text === 'string' ? text : text[language], 80);
    const said = message[language].replaceAll('{a}', word(a)).replaceAll('{b}', word(b));
    return why === undefined ? said : `${said}: ${why[language]}`;
  };
  return {
    code,
    severity,
    state,
    message: { vi: fill('vi'), en: fill('en') },
    ...(a === '' && b === ''
      ? {}
      : { params: { ...(a === '' ? {} : { a: parameter(a) }), ...(b === '' ? {} : { b: parameter(b) }) } }),
    where,
    ...(expected === undefined ? {} : { expected: printed(expected) }),
    ...(actual === undefined ? {} : { actual: printed(actual) }),
    hint: meant == null ? hint : { vi: `Có phải là “${meant}”? ${hint.vi}`, en: `Did you mean "${meant}"? ${hint.en}` },
    basis: [],
  };
}
