import { addDays, addMonths, isIsoDate, periodOfDays, period as periodOf, type IsoDate, type Period } from '@qcdc/core';

// Years of twelve months that begin in these months have a name of their own there.
const financial = [
  ['April', 4],
  ['July', 7],
  ['Oct', 10],
] as const;

/**
 * Returns the code DHIS2 has for a period. It has none for nine months, a school year, a term of office, and for the State's
 * periods that close with the 14th: those need a rule both sides agreed on.
 *
 * @param of - the period
 * @returns such as `202401`, `2024Q1`, `2024S1`, `2024`; `null` where DHIS2 knows no such period
 * @example
 * ```ts
 * [dhis2PeriodOf(period('2024-Q1')), dhis2PeriodOf(period('2024-H1')), dhis2PeriodOf(schoolYear(2023))]; // => ['2024Q1', '2024S1', null]
 * ```
 */
export function dhis2PeriodOf({ kind, id, regime, from, to }: Period): string | null {
  if (regime !== undefined) return null;
  const year = from.slice(0, 4);
  switch (kind) {
    case 'week':
      return `${id.slice(0, 4)}W${Number(id.slice(6))}`;
    case 'month':
      return year + from.slice(5, 7);
    case 'quarter':
      return `${year}Q${id.slice(-1)}`;
    case 'halfYear':
      return `${year}S${id.slice(-1)}`;
    case 'year':
      return year;
    case 'custom':
      return ofDays(from, to);
    default:
      return null;
  }
}

function ofDays(from: IsoDate, to: IsoDate): string | null {
  if (from === to) return from.replaceAll('-', '');
  if (!from.endsWith('-01')) return null;
  const [year, month] = [from.slice(0, 4), Number(from.slice(5, 7))];
  const lasts = (months: number): boolean => addDays(addMonths(from, months), -1) === to;
  if (lasts(2) && month % 2 === 1) return `${year}${String((month + 1) / 2).padStart(2, '0')}B`;
  if (lasts(6) && (month === 4 || month === 10)) return `${year}AprilS${month === 4 ? 1 : 2}`;
  const named = financial.find(([, first]) => first === month);
  return lasts(12) && named !== undefined ? year + named[0] : null;
}

/**
 * Returns the period a code of DHIS2 stands for.
 *
 * @param code - such as `202401`, `2024Q1`, `2024S1`, `2024`
 * @returns the period; `null` for a code of another kind
 * @example
 * ```ts
 * [periodOfDhis2('2024S1')?.id, periodOfDhis2('2024W5')?.id]; // => ['2024-H1', '2024-W05']
 * ```
 */
export function periodOfDhis2(code: string): Period | null {
  const [, year = '', rest = ''] = /^(\d{4})(.*)$/.exec(typeof code === 'string' ? code : '') ?? [];
  if (year === '' || year === '0000' || year === '9999') return null;
  const months = (first: number, count: number): Period | null => {
    const from = `${year}-${String(first).padStart(2, '0')}-01`;
    return isIsoDate(from) ? periodOfDays(from, addDays(addMonths(from, count), -1)) : null;
  };
  const [, month] = /^(0[1-9]|1[0-2])$/.exec(rest) ?? [];
  const [, ofYear] = /^Q([1-4])$/.exec(rest) ?? [];
  const [, half] = /^S([12])$/.exec(rest) ?? [];
  const [, two] = /^0([1-6])B$/.exec(rest) ?? [];
  const [, april] = /^AprilS([12])$/.exec(rest) ?? [];
  const [, week] = /^W([1-9]|[1-4]\d|5[0-3])$/.exec(rest) ?? [];
  const [, day] = /^(\d{4})$/.exec(rest) ?? [];
  const named = financial.find(([name]) => name === rest);
  if (rest === '') return periodOf(year);
  if (month !== undefined) return months(Number(month), 1);
  if (ofYear !== undefined) return months(Number(ofYear) * 3 - 2, 3);
  if (half !== undefined) return months(Number(half) * 6 - 5, 6);
  if (two !== undefined) return months(Number(two) * 2 - 1, 2);
  if (april !== undefined) return months(april === '1' ? 4 : 10, 6);
  if (named !== undefined) return months(named[1], 12);
  if (week !== undefined) return weekOf(year, week);
  const single = day === undefined ? '' : `${year}-${day.slice(0, 2)}-${day.slice(2)}`;
  return isIsoDate(single) ? periodOfDays(single, single) : null;
}

function weekOf(year: string, week: string): Period | null {
  // A year of 52 weeks has no 53rd.
  return ownPeriod(`${year}-W${week.padStart(2, '0')}`);
}

/**
 * Returns the period of an id of ours.
 *
 * @param id - such as `2024-H1`
 * @returns the period; `null` for a text that is no id
 */
export function ownPeriod(id: string): Period | null {
  try {
    return periodOf(id);
  } catch {
    return null;
  }
}
