import { periodInWords, type Text } from '@qcdc/core';
import type { ChartDrawer } from './charts/chart-drawer.ts';
import type { PageLanguage } from './speak.ts';

/** What the blocks of one page share. Made anew for every page. */
export interface PageContext {
  /** Language of the page. */
  readonly language: PageLanguage;
  /** What draws charts; `null` where charts stand as tables only. */
  readonly charts: ChartDrawer | null;
  /** Returns an id no other element of the page has. Ids never come from the data. */
  readonly nextId: () => string;
  /** Prints the id of a period in words; what is no period stays as it is. */
  readonly periodOf: (id: string) => Text;
}

/**
 * Makes the context of one page.
 *
 * @param language - language of the page
 * @param charts - what draws charts; charts stand as tables when left out
 * @returns the context
 */
export function pageContext(language: PageLanguage, charts?: ChartDrawer): PageContext {
  let last = 0;
  // A page names few periods and names them often.
  const periods = new Map<string, Text>();
  return {
    language,
    charts: charts ?? null,
    nextId: () => `b${++last}`,
    periodOf: (id) => {
      const known = periods.get(id);
      if (known !== undefined) return known;
      const words = periodInWords(id);
      periods.set(id, words);
      return words;
    },
  };
}
