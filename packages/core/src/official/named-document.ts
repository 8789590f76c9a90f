import type { Printed, Text } from '../outcome/text.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { printDay } from '../time/print-period.ts';
import type { DocumentStyle } from './document-style.ts';
import { documentTypes } from './document-types.ts';
import type { DocumentNumber, OfficialOptions } from './official-options.ts';
import { joined } from './text-parts.ts';

// Wide enough for a pen; blanks that no writer closes up.
const empty = '\u00A0'.repeat(6);

/**
 * Writes number and symbol of a document.
 *
 * @param number - number and symbol, or nothing yet
 * @param style - the style
 * @returns such as `05/BC-UBND`; an empty place where there is no number
 */
export function numberOf(number: DocumentNumber | undefined, style: DocumentStyle): string {
  if (number === undefined) return empty;
  const { value, symbol } = number;
  const written = value === undefined ? empty : typeof value === 'number' ? String(value).padStart(2, '0') : value;
  return `${written}${style.numberJoint}${symbol}`;
}

/**
 * Writes a day as the head of a document does: days below ten and January and February with a zero in front.
 *
 * @param day - the day, or nothing yet
 * @returns such as `ngày 05 tháng 9 năm 2026`; empty places where there is none
 */
export function dayInWords(day: IsoDate | undefined): Text {
  if (day === undefined) return joined({ vi: `ngày${empty}tháng${empty}năm${empty}`, en: empty.repeat(3) });
  const [year = '', month = '', date = ''] = day.split('-');
  const shownMonth = Number(month) < 3 ? month : String(Number(month));
  return { vi: `ngày ${date} tháng ${shownMonth} năm ${year}`, en: printDay(day, 'en') };
}

function dayInDigits(day: IsoDate | undefined): Text {
  if (day === undefined) return dayInWords(day);
  return { vi: `ngày ${printDay(day, 'vi')}`, en: printDay(day, 'en') };
}

/**
 * Names a document within a sentence, such as in the reference of its annexes.
 *
 * @param options - what is known of the document
 * @param style - its style
 * @returns such as `Báo cáo số 05/BC-UBND ngày 05 tháng 9 năm 2026 của Ủy ban nhân dân xã Mẫu`
 */
export function namedDocument({ type = 'report', number, date, issuer }: OfficialOptions, style: DocumentStyle): Text {
  const { joint, written } = style.citedDay;
  const day = written === 'digits' ? dayInDigits(date) : dayInWords(date);
  const of: Printed = { vi: ' của ', en: ' of ' };
  const no: Printed = { vi: ' số ', en: ' No. ' };
  return joined(documentTypes[type], no, numberOf(number, style), { vi: joint, en: ', ' }, day, of, issuer);
}
