import { shown } from '@qcdc/core/checks';

const made = Symbol('markup');

/**
 * A piece of HTML that is safe to put on the page: every foreign text inside it has been escaped. Only this file makes one: an
 * object from elsewhere that looks alike is a text like any other.
 */
export interface Markup {
  /** Says that it was made here; no data from outside can carry it. */
  readonly [made]: true;
  /** The HTML. */
  readonly html: string;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// Characters that change how neighbouring text reads without being seen (writing direction, zero width), characters HTML
// forbids, and halves of a surrogate pair. A name that looks like another name must not pass for it.
const special =
  // eslint-config keeps control characters out of patterns, so they are given by class and by code point.
  /[&<>"'\u061C\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|(?![\t\n\r])\p{Cc}|[\p{Cs}\p{Noncharacter_Code_Point}]/gu;

function replacement(character: string): string {
  const entity = entities[character];
  if (entity !== undefined) return entity;
  const code = character.codePointAt(0) ?? 0;
  return `⟦U+${code.toString(16).toUpperCase().padStart(4, '0')}⟧`;
}

/**
 * Escapes a text for the content of an element or a quoted attribute. Invisible control characters become visible as
 * their code points, such as `⟦U+202E⟧`.
 *
 * @param text - any text
 * @returns text that HTML reads as exactly these characters
 */
export function escapeText(text: string): string {
  return text.replace(special, replacement);
}

const disguised = new RegExp(special.source.replace(`&<>"'`, ''), 'gu');

/**
 * Makes invisible control characters of a text visible that is escaped already, such as the words of a drawing.
 *
 * @param escaped - text as HTML or SVG has it
 * @returns the same text, with `⟦U+202E⟧` where the writing direction would have been turned
 */
export function withoutDisguise(escaped: string): string {
  return escaped.replace(disguised, replacement);
}

/**
 * Template tag that escapes every value it is given, unless the value is markup already; forgetting is not possible.
 *
 * @param parts - the fixed parts of the template
 * @param values - texts and numbers are escaped; markup and lists of markup are taken as they are
 * @returns the markup
 */
export function markup(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Markup | readonly Markup[])[]
): Markup {
  let html = parts[0] ?? '';
  for (let i = 0; i < values.length; i++) html += printed(values[i] ?? '') + (parts[i + 1] ?? '');
  return trusted(html);
}

/** Nothing. */
export const nothing: Markup = trusted('');

/**
 * Makes markup of HTML that was written in this package, such as the style sheet.
 *
 * @param html - HTML without any foreign text
 * @returns the markup
 */
export function trusted(html: string): Markup {
  return { [made]: true, html };
}

const isMarkup = (value: unknown): value is Markup => typeof value === 'object' && value !== null && made in value;

function printed(value: string | number | Markup | readonly Markup[]): string {
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  if (isMarkup(value)) return value.html;
  return Array.isArray(value)
    ? value.map((piece: unknown) => (isMarkup(piece) ? piece.html : escapeText(shown(piece)))).join('')
    : escapeText(shown(value));
}
