import { addDays, isIsoDate, parsePeriod, readDay, type IsoDate, type Period, type Text } from '@qcdc/core';
import { isAmount, type Amount } from '../rubric/amount.ts';

/** What a field of a fact must hold, in words; `asked` is the same for machines and tables. */
export interface Asked {
  /** Such as `true, false`. */
  readonly asked: string;
  /** What to write. */
  readonly hint: Text;
}

/** What is told of a field that cannot be read. */
export const askedOf = {
  flag: {
    asked: 'true, false',
    hint: { vi: 'Ghi true hoặc false, không đặt trong ngoặc kép.', en: 'Write true or false, without quotes.' },
  },
  amount: {
    asked: "8.5, '8,5', '17/2'",
    hint: { vi: "Ghi một số, ví dụ 8.5 hoặc '8,5'.", en: "Write a number such as 8.5 or '8,5'." },
  },
  points: {
    asked: "8.5, '8,5'",
    hint: {
      vi: "Ghi số điểm, ví dụ 8.5 hoặc '8,5'; không ghi dạng 8/10 hoặc 85%.",
      en: "Write the points, such as 8.5 or '8,5'; neither 8/10 nor 85%.",
    },
  },
  day: {
    asked: '2024-05-31',
    hint: { vi: 'Ghi ngày có thật, ví dụ 2024-05-31.', en: 'Write a real day, such as 2024-05-31.' },
  },
  period: {
    asked: '2024, 2024-M05, 2024-Q2',
    hint: { vi: 'Ghi kỳ, ví dụ 2024, 2024-M05.', en: 'Write a period, such as 2024 or 2024-M05.' },
  },
  words: {
    asked: 'text',
    hint: { vi: 'Ghi một dòng chữ, không để trống.', en: 'Write a text that is not blank.' },
  },
  bound: {
    asked: 'exact, atLeast, above, atMost, below',
    hint: {
      vi: 'Ghi exact, atLeast, above, atMost hoặc below.',
      en: 'Write exact, atLeast, above, atMost or below.',
    },
  },
  round: {
    asked: '1, 2, 3',
    hint: { vi: 'Ghi lần chấm 1, 2 hoặc 3.', en: 'Write the round of marking: 1, 2 or 3.' },
  },
  count: {
    asked: '≥ 0',
    hint: { vi: 'Ghi số phiếu là số nguyên không âm.', en: 'Write whole numbers of ballots, never below zero.' },
  },
  parts: {
    asked: '{ … }',
    hint: { vi: 'Ghi theo mẫu của loại thông tin này.', en: 'Write it in the form of this kind of fact.' },
  },
  noSuchKey: {
    asked: '',
    hint: { vi: 'Bỏ mục này hoặc sửa lại tên mục.', en: 'Leave this key out, or correct its name.' },
  },
} as const satisfies Readonly<Record<string, Asked>>;

/** Names of what may be asked of a field. */
export type AskedName = keyof typeof askedOf;

/**
 * Reads a number as programs and clerks write it: any finite number, `'0.75'`, `'2/3'`, `'8,5'`. A comma with three digits
 * behind it may part thousands as well as decimals: nobody can tell, so it is no number.
 *
 * @param value - whatever came in
 * @returns the amount, or `null`
 */
export function readAmount(value: unknown): Amount | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string') return null;
  const said = value.trim().replace(/^\+/, '').replace(/^−/, '-');
  const plain = /^-?\d+,(?:\d{1,2}|\d{4,12})$/.test(said) ? said.replace(',', '.') : said;
  return isAmount(plain) ? plain : null;
}

/**
 * Reads points or a mark: as {@link readAmount}, but `8/10` may be 8 of 10 as well as 0.8, so that it is neither.
 *
 * @param value - whatever came in
 * @returns the amount, or `null`
 */
export function readPoints(value: unknown): Amount | null {
  return typeof value === 'string' && value.includes('/') ? null : readAmount(value);
}

const moment = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|([+-])(\d{2}):?(\d{2}))$/iu;
const minutesInVietnam = 7 * 60;
const minutesOfDay = 24 * 60;
const lastDay = '9999-12-31';

// Programs write moments in another zone: 17:00 UTC is the next day in Vietnam.
function dayOfMoment(text: string): IsoDate | null {
  const [, day = '', hours, minutes, sign, zoneHours = '0', zoneMinutes = '0'] = moment.exec(text) ?? [];
  if (!isIsoDate(day) || Number(hours) > 23 || Number(minutes) > 59) return null;
  const zone = (sign === '-' ? -1 : 1) * (Number(zoneHours) * 60 + Number(zoneMinutes));
  const inVietnam = Number(hours) * 60 + Number(minutes) - zone + minutesInVietnam;
  const shift = Math.floor(inVietnam / minutesOfDay);
  return shift > 0 && day === lastDay ? null : addDays(day, shift);
}

/**
 * Reads a day in any way {@link readDay} knows, a time beside it dropped. A moment with its zone is the day it is in Vietnam.
 *
 * @param value - whatever came in
 * @returns the day, or `null`
 */
export function readFactDay(value: unknown): IsoDate | null {
  if (typeof value !== 'string') return null;
  if (isIsoDate(value)) return value;
  return moment.test(value.trim()) ? dayOfMoment(value.trim()) : readDay(value);
}

/**
 * Reads a period: its id, the year as a number, the words of a report, or the period itself.
 *
 * @param value - whatever came in
 * @returns the period, or `null`
 */
export function readFactPeriod(value: unknown): Period | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
  if (typeof id === 'number') return parsePeriod(String(id)).value;
  return typeof id === 'string' ? parsePeriod(id).value : null;
}
