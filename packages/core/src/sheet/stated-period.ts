import { normaliseText } from '../number/normalise-text.ts';
import { bareWords, fold } from '../words/fold.ts';
import { withoutStatus } from '../time/period-status.ts';
import { parsePeriod } from '../time/parse-period.ts';
import { isDatedLine } from './footer.ts';

const starts =
  /^(?:tu|\d{1,2} ?(?:thang|t)|(?:ba|sau|chin) thang|nua|qui|thang|ca nam|nam|ki|giai doan|nhiem ki|tuan|q\.? ?[1-4iv]+|t\.? ?\d+|h[12]|(?:ngay )?\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})? ?(?:-|den ))(?![a-z])/;

// What `starts` begins with: to fold all words from each word on takes long, and most words begin no period.
const mayStart = /^(?:\d{1,2}(?:$|[/.t])|[htq]|nua|ngay|nam|nhiem|ca|ki|giai|ba|sau|chin)/;

/** A period a title names. */
export interface PeriodSaid {
  /** Its words. */
  readonly words: string;
  /** Whether they say which period: "Quý III" lacks the year, "tháng 9 và 9 tháng đầu năm 2024" are two. */
  readonly readable: boolean;
}

/**
 * Looks for the period a title ends with: "Kết quả hòa giải ở cơ sở 6 tháng đầu năm 2024". What stands in brackets behind it
 * (the letter the table came with) is left out, and so are the line of place and date, what it is compared with, and the
 * outlook on the next period.
 *
 * @param title - a line above a table, or the name of a sheet
 * @returns the words of the period; `null` where the title names none, or does not say which
 */
export function periodInTitle(title: string): string | null {
  const said = periodSaidIn(title);
  return said?.readable === true ? said.words : null;
}

/**
 * Looks for the period a title ends with, also where it leaves open which period is meant.
 *
 * @param title - a line above a table, or the name of a sheet
 * @returns its words; `null` where the title names none
 */
export function periodSaidIn(title: string): PeriodSaid | null {
  if (title.length > 300 || isDatedLine(title)) return null;
  const plain = normaliseText(title.replace(/\((?:kèm|ban hành|theo)[^)]*\)?/giu, ' ').replace(/[()"]/g, ' ')).trim();
  const words = plain.split(' ');
  const bare = words.map((word) => bareWords(fold(word)));
  for (let at = 0; at < words.length; at += 1) {
    const two = bare.slice(at, at + 2).join(' ');
    if (!/^(?:so (?:voi|sanh)|cung ki|ki truoc|phuong huong|nhiem vu|uoc thuc)/.test(two)) continue;
    const before = endOf(
      words
        .slice(0, at)
        .join(' ')
        .replace(/(?<![\s,;:&–-])(?:[\s,;:&–-]|\s(?:và|VÀ))+$/u, '')
        .split(' '),
      bare,
    );
    if (before !== null) return before;
    if (/^(?:so |cung|ki)/.test(two)) return null;
  }
  return endOf(words, bare);
}

// "Ước thực hiện năm 2024": how final the figures are is said right before the period.
function withStatusBefore(words: readonly string[], first: number): string {
  for (let from = Math.max(0, first - mostOfStatus); from < first; from += 1) {
    const text = words.slice(from).join(' ');
    const before = bareWords(fold(words.slice(from, first).join(' ')));
    if (withoutStatus(`${before} -`)?.rest === '-') return text;
  }
  return words.slice(first).join(' ');
}

const mostOfStatus = 3;

const lacksYear = /^(?:qui (?:thu )?(?:[1-4]|i{1,3}|iv)|thang \d{1,2}|\d{1,2} thang(?: (?:dau|cuoi) nam)?)$/;
const anotherBefore = /(?:(?:thang|qui|nam) [\divx]+|(?<!\d)\d+ thang(?: dau nam)?)(?:[/ ]\d{4})? ?(?:va|,|&|\+)$/;

function endOf(words: readonly string[], bareOnes: readonly string[]): PeriodSaid | null {
  for (let first = 0; first < words.length; first += 1) {
    if (!mayStart.test(bareOnes[first] ?? '')) continue;
    const rest = words.slice(first).join(' ');
    const bare = bareWords(fold(rest));
    if (!starts.test(bare)) continue;
    if (lacksYear.test(bare)) return { words: rest, readable: false };
    if (!/\d\d/.test(bare)) continue;
    const { value, findings } = parsePeriod(rest);
    if (value === null && findings[0]?.code === 'period/ambiguous') return { words: rest, readable: false };
    if (value === null) continue;
    const two = anotherBefore.test(bareWords(fold(words.slice(0, first).join(' '))));
    if (two) return { words: words.join(' '), readable: false };
    return { words: withStatusBefore(words, first), readable: true };
  }
  return null;
}
