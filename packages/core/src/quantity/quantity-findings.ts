import type { Finding } from '../outcome/finding.ts';
import type { Text } from '../outcome/text.ts';
import { nameOfMeasure } from './unit-of-measure.ts';

/** Why a figure was refused, or read with a remark. */
export interface Refusal {
  /** Last part of the finding's code. */
  readonly code: keyof typeof messages;
  /** Both readings of an ambiguous number. */
  readonly readings?: readonly [string, string];
  /** Words nobody could place. */
  readonly words?: string;
  /** Unit of measure expected. */
  readonly measuredIn?: string;
}

const plainNumber: Text = {
  vi: 'Ghi số, ví dụ 1949, 1.949 hoặc "hơn 3,4 tỷ"; không có thì ghi 0, chưa có số liệu thì để trống.',
  en: 'Write a number such as 1949 or "hơn 3,4 tỷ"; write 0 for none and leave it blank when nothing was reported.',
};

const messages = {
  'not-a-figure': [{ vi: 'Không phải số liệu đọc được', en: 'Not a figure anybody can read' }, plainNumber],
  'too-long': [{ vi: 'Số liệu viết quá dài', en: 'The figure is too long' }, plainNumber],
  'too-large': [
    { vi: 'Số quá lớn so với số liệu báo cáo', en: 'The number is too large for a reported figure' },
    {
      vi: 'Kiểm tra số chữ số và đơn vị tính (đồng, triệu, tỷ).',
      en: 'Check the digits and the unit of measure (đồng, million, billion).',
    },
  ],
  'not-a-decimal': [
    { vi: 'Số không viết được hết bằng số thập phân', en: 'No decimal is this number' },
    {
      vi: 'Làm tròn trước khi ghi vào biểu và cho biết đã làm tròn đến chữ số nào.',
      en: 'Round it before it goes into a form, and say to how many decimals.',
    },
  ],
  negative: [
    { vi: 'Số liệu đếm không thể âm', en: 'A counted figure is below zero' },
    {
      vi: 'Kiểm tra dấu trừ; mức giảm được ghi riêng ở chỉ tiêu tăng/giảm.',
      en: 'Check the minus sign; a decrease belongs in a field of its own.',
    },
  ],
  'ambiguous-number': [
    { vi: 'Dấu phân cách có thể hiểu hai cách', en: 'The mark in the number can be read in two ways' },
    {
      vi: 'Cho biết tệp dùng cách ghi số kiểu Việt Nam hay kiểu Anh, hoặc ghi số không có dấu phân cách nghìn.',
      en: 'Say whether the source writes numbers the Vietnamese or the English way, or write no thousands mark.',
    },
  ],
  'not-available-or-not-applicable': [
    {
      vi: '"N/A" vừa có thể là "chưa có số liệu" vừa có thể là "không áp dụng"',
      en: '"N/A" may mean not available or not applicable',
    },
    { vi: 'Ghi "chưa báo cáo" hoặc "không áp dụng".', en: 'Write "not reported" or "not applicable".' },
  ],
  'other-unit-of-measure': [
    {
      vi: 'Đơn vị tính đã ghi khác đơn vị tính của chỉ tiêu',
      en: 'The value names another unit of measure than its field',
    },
    {
      vi: 'Đổi sang đúng đơn vị tính, hoặc kiểm tra xem số liệu có nằm nhầm chỉ tiêu.',
      en: 'Use the unit of measure of the field, or check whether the figure stands in the wrong field.',
    },
  ],
  'words-left-over': [
    { vi: 'Ngoài số liệu còn có chữ không hiểu được', en: 'Words stand beside the number that nobody can place' },
    plainNumber,
  ],
  'dash-read-as-missing': [
    { vi: 'Dấu gạch được hiểu là chưa báo cáo', en: 'A dash was read as not reported' },
    {
      vi: 'Không có thì ghi 0; chưa có số liệu thì để trống.',
      en: 'Write 0 for none; leave it blank when nothing was reported.',
    },
  ],
  'foreign-decimal-mark': [
    {
      vi: 'Số ghi theo kiểu nước ngoài; chỉ có một cách hiểu nên vẫn đọc được',
      en: 'The number uses the marks of the other language; only one reading was possible and it was taken',
    },
    {
      vi: 'Trong tiếng Việt, dấu phẩy ghi phần thập phân, dấu chấm ghi phần nghìn.',
      en: 'Vietnamese writes a comma before decimals and dots between thousands.',
    },
  ],
} as const satisfies Record<string, readonly [Text, Text]>;

const remarks: readonly Refusal['code'][] = ['dash-read-as-missing', 'foreign-decimal-mark'];

/**
 * Makes the finding of a refusal or remark; the place is added by whoever knows the cell.
 *
 * @param refusal - what was wrong
 * @param shown - what stood in the cell
 * @param measuredIn - unit of measure of the field
 * @returns the finding, code `quantity/…`
 */
export function findingOf(refusal: Refusal, shown: string | undefined, measuredIn: string): Finding {
  const [message, hint] = messages[refusal.code];
  const detail = (language: 'vi' | 'en'): string => {
    const [first, second] = refusal.readings ?? [];
    if (first !== undefined && second !== undefined)
      return language === 'vi' ? `: ${first} hay ${second.replace('.', ',')}` : `: ${first} or ${second}`;
    return refusal.words === undefined ? '' : `: "${refusal.words.slice(0, 40)}"`;
  };
  const expected =
    refusal.readings?.join(' | ') ??
    (refusal.code === 'other-unit-of-measure' ? nameOfMeasure(measuredIn).vi : undefined);
  return {
    code: `quantity/${refusal.code}`,
    severity: remarks.includes(refusal.code) ? 'info' : 'error',
    state: remarks.includes(refusal.code) ? 'undecided' : 'failed',
    message: { vi: message.vi + detail('vi'), en: message.en + detail('en') },
    where: {},
    ...(expected === undefined ? {} : { expected }),
    ...(shown === undefined ? {} : { actual: shown }),
    hint,
    basis: [],
  };
}
