import { parsePeriod } from '../time/parse-period.ts';
import type { Period, PeriodKind } from '../time/period.ts';
import { bareWords, fold } from '../words/fold.ts';

const within = /^(?:so )?(?:trong (thang|qui|nam|tuan)|(?:trong )?(thang|qui|nam|tuan) (?:nay|bao cao))$/;
const sinceNewYear =
  /^(?:so )?(?:(luy ke|cong don)(?: so lieu)?,? ?)?(?:(?:tinh )?(tu (?:ngay )?(?:dau nam|0?1\/0?1)))?(?: ?den (?:nay|(?:(?:het|cuoi) )?(?:thang|qui|ki)(?: (?:nay|bao cao))?))?$/;
const addedUp = /^(?:so )?(?:luy ke|cong don) (.*\d.*)$/;
const kinds: Readonly<Record<string, PeriodKind>> = { thang: 'month', qui: 'quarter', nam: 'year', tuan: 'week' };

const plain = (words: string): string => bareWords(fold(words)).trim();

/**
 * Tells whether words beside a label name a period only together with that of the page.
 *
 * @param words - one part of a header
 * @returns `true` for "Trong quý", "Lũy kế từ đầu năm"
 */
export function saysPeriodOfPage(words: string): boolean {
  const bare = plain(words);
  return within.test(bare) || addedUp.test(bare) || (bare !== '' && sinceNewYear.test(bare));
}

/**
 * Tells which period such words mean: the one of the page, all since New Year to its last day, or to the day they name. On a page that itself begins
 * with New Year a bare "Lũy kế" may go back to another year, and a quarter on the page of a month is another one.
 *
 * @param words - one part of a header
 * @param page - period of the page
 * @returns the period; `null` where nobody can tell
 */
export function periodByPage(words: string, page: Period): Period | null {
  const bare = plain(words);
  const [, before, behind] = within.exec(bare) ?? [];
  const kind = kinds[before ?? behind ?? ''];
  if (kind !== undefined) return page.kind === kind ? page : null;
  const dated = addedUp.exec(bare)?.[1];
  const [, added, since] = sinceNewYear.exec(bare) ?? [];
  const year = page.to.slice(0, 4);
  if (dated !== undefined) {
    const told = parsePeriod(/\d{4}/.test(dated) ? bare : `${dated} nam ${year}`).value;
    return told?.from.endsWith('-01-01') === true && told.from.slice(0, 4) === told.to.slice(0, 4) ? told : null;
  }
  if (page.regime === 'state' || page.from.slice(0, 4) !== year || (added ?? since) === undefined) return null;
  if (page.from === `${year}-01-01` && since === undefined) return null;
  const told = parsePeriod(`${year}-01-01..${page.to}`).value;
  return told?.id === page.id ? null : told;
}
