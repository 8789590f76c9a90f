import type { Language, Text } from '../outcome/text.ts';
import { isIsoDate, type IsoDate } from './iso-date.ts';
import { englishMonths as months } from './month-words.ts';
import { periodOfId, type Period } from './period.ts';
import { calendarPeriod } from './state-period.ts';

const roman = ['I', 'II', 'III', 'IV'];

/**
 * Prints a day the way each language writes it: in Vietnamese with a zero before days below ten and before January and
 * February, as official documents do.
 *
 * @param day - the day
 * @param language - `vi` or `en`
 * @returns such as `01/7/2025` or `1 July 2025`
 * @term ngày, tháng, năm
 * @example
 * ```ts
 * [printDay('2025-07-01', 'vi'), printDay('2025-07-01', 'en')]; // => ['01/7/2025', '1 July 2025']
 * printDay('2024-02-14', 'vi'); // => '14/02/2024'
 * ```
 */
export function printDay(day: IsoDate, language: Language): string {
  const [y = '', m = '', d = ''] = day.split('-');
  const month = Number(m);
  return language === 'vi' ? `${d}/${month < 3 ? m : month}/${y}` : `${Number(d)} ${months[month - 1] ?? ''} ${y}`;
}

/**
 * Prints a day in both languages.
 *
 * @param day - the day
 * @returns such as `{ vi: '01/7/2025', en: '1 July 2025' }`
 */
export function dayText(day: IsoDate): Text {
  return { vi: printDay(day, 'vi'), en: printDay(day, 'en') };
}

/**
 * Prints the period or day a finding or a step names by its id.
 *
 * @param id - id of a period, or a day
 * @returns such as `{ vi: '6 tháng đầu năm 2024', en: 'first half of 2024' }`; what is neither stays as it is
 * @term kỳ báo cáo
 * @example
 * ```ts
 * periodInWords('2024-H1'); // => { vi: '6 tháng đầu năm 2024', en: 'first half of 2024' }
 * periodInWords('2024-03-05'); // => { vi: '05/3/2024', en: '5 March 2024' }
 * periodInWords('kỳ I').vi; // => 'kỳ I'
 * ```
 */
export function periodInWords(id: string): Text {
  const known = periodOfId(id);
  const print = (language: Language): string =>
    known !== null ? printPeriod(known, language) : isIsoDate(id) ? printDay(id, language) : id;
  return { vi: print('vi'), en: print('en') };
}

/**
 * Prints a period the way reports name it.
 *
 * @param period - the period
 * @param language - `vi` or `en`
 * @returns such as `6 tháng đầu năm 2021`, `quý III/2021` or `first half of 2021`, `Q3 2021`; a period of the State's
 *   reporting regime with its days behind
 * @example
 * ```ts
 * [printPeriod(period('2021-H1'), 'vi'), printPeriod(period('2021-Q3'), 'en')]; // => ['6 tháng đầu năm 2021', 'Q3 2021']
 * ```
 */
export function printPeriod(period: Period, language: Language): string {
  // The days stand behind the name: a half that closes with 14 June is not the half of the calendar.
  if (period.regime === 'state') return `${named(calendarPeriod(period), language)} (${days(period, language)})`;
  return named(period, language);
}

function named(period: Period, language: Language): string {
  const { kind, from, to } = period;
  const vi = language === 'vi';
  const year = from.slice(0, 4);
  const month = Number(from.slice(5, 7));
  switch (kind) {
    case 'week': {
      const [y = '', week = ''] = period.id.split('-W');
      return vi ? `tuần ${Number(week)}/${y}` : `week ${Number(week)} of ${y}`;
    }
    case 'month':
      return vi ? `tháng ${month}/${year}` : `${months[month - 1] ?? ''} ${year}`;
    case 'quarter':
      return vi ? `quý ${roman[(month - 1) / 3] ?? ''}/${year}` : `Q${(month + 2) / 3} ${year}`;
    case 'halfYear':
      if (vi) return `6 tháng ${month === 1 ? 'đầu' : 'cuối'} năm ${year}`;
      return `${month === 1 ? 'first' : 'second'} half of ${year}`;
    case 'nineMonths':
      return vi ? `9 tháng đầu năm ${year}` : `first nine months of ${year}`;
    case 'year':
      return vi ? `năm ${year}` : year;
    case 'years':
      return vi ? `giai đoạn ${year}–${to.slice(0, 4)}` : `${year}–${to.slice(0, 4)}`;
    case 'term':
    case 'schoolYear': {
      const usual = !period.id.includes('@');
      const name = kind === 'term' ? (vi ? 'nhiệm kỳ' : 'term') : vi ? 'năm học' : 'school year';
      return `${name} ${year}–${to.slice(0, 4)}${usual ? '' : ` (${days(period, language)})`}`;
    }
    case 'custom':
      return days(period, language);
  }
}

function days({ from, to }: Period, language: Language): string {
  const [first, last] = [printDay(from, language), printDay(to, language)];
  return language === 'vi' ? `từ ngày ${first} đến ngày ${last}` : `${first} to ${last}`;
}
