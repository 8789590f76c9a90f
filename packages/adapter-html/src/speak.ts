import type { Language, Text } from '@qcdc/core';
import { markup, type Markup } from './markup.ts';

/** The language of a page: one, or both with a switch. */
export type PageLanguage = Language | 'both';

/**
 * Puts a text on the page, marked with its language where the page speaks both.
 *
 * @param text - the text; a plain string belongs to both languages
 * @param language - language of the page
 * @returns the markup
 */
export function speak(text: Text | string, language: PageLanguage): Markup {
  if (typeof text === 'string') return markup`${text}`;
  if (language !== 'both') return markup`${text[language]}`;
  if (text.vi === text.en) return markup`${text.vi}`;
  return markup`<span lang="vi">${text.vi}</span> <span lang="en">${text.en}</span>`;
}

/**
 * Prints a text where no elements may stand, such as a title or an attribute.
 *
 * @param text - the text
 * @param language - language of the page
 * @returns plain text, both languages with a stroke between them where the page speaks both
 */
export function plain(text: Text, language: PageLanguage): string {
  if (language !== 'both') return text[language];
  return text.vi === text.en ? text.vi : `${text.vi} / ${text.en}`;
}
