import type { PageLanguage } from './speak.ts';

/** What the blocks of one page share. Made anew for every page. */
export interface PageContext {
  /** Language of the page. */
  readonly language: PageLanguage;
  /** Returns an id no other element of the page has. Ids never come from the data. */
  readonly nextId: () => string;
}

/**
 * Makes the context of one page.
 *
 * @param language - language of the page
 * @returns the context
 */
export function pageContext(language: PageLanguage): PageContext {
  let last = 0;
  return { language, nextId: () => `b${++last}` };
}
