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
  /** Number that was probably meant. */
  readonly proposal?: string;
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
  'not-whole': [
    { vi: 'Số liệu đếm không thể lẻ', en: 'What is counted here is whole, and this is a fraction' },
    {
      vi: 'Kiểm tra dấu phân cách: 7.609 nghĩa là 7609 thì ghi 7609, không có dấu.',
      en: 'Check the mark in the number: if 7.609 means 7609, write 7609 without any mark.',
    },
  ],
  'number-words-differ': [
    { vi: 'Số viết bằng chữ khác số viết bằng chữ số', en: 'The number in words is not the number in digits' },
    {
      vi: 'Sửa số bằng chữ hoặc bằng chữ số cho khớp, ví dụ 02 (hai) vụ.',
      en: 'Correct the words or the digits, as in 02 (hai) vụ.',
    },
  ],
  'part-above-whole': [
    { vi: 'Phần lớn hơn tổng', en: 'The part is larger than its whole' },
    {
      vi: 'Ghi phần trước, tổng sau, ví dụ 861/866; là ngày tháng thì ghi ở cột ngày.',
      en: 'Write the part first, as in 861/866; a day belongs in a column of days.',
    },
  ],
  'pair-or-month': [
    {
      vi: 'Có thể là tháng và năm, cũng có thể là phần trên tổng',
      en: 'This may be a month of a year, or a part of a whole',
    },
    {
      vi: 'Là phần trên tổng thì ghi thêm đơn vị tính, ví dụ 5/2024 vụ; là tháng thì ghi ở cột kỳ báo cáo.',
      en: 'Name the unit of measure where it is a part, as in 5/2024 vụ; a month belongs in the column of periods.',
    },
  ],
  'percent-in-a-figure': [
    {
      vi: 'Ô được định dạng phần trăm nhưng chỉ tiêu không tính bằng %',
      en: 'The cell shows a percentage, but the figure is none',
    },
    { vi: 'Ghi số lượng, không ghi tỷ lệ, ví dụ 861.', en: 'Write the number and not a rate, such as 861.' },
  ],
  'time-in-a-figure': [
    {
      vi: 'Ô được định dạng ngày giờ nên không rõ là số liệu nào',
      en: 'The cell shows a day or a time, and no figure',
    },
    {
      vi: 'Đổi định dạng ô thành số rồi ghi lại, ví dụ 38.',
      en: 'Format the cell as a number and write it again, such as 38.',
    },
  ],
  'days-in-a-figure': [
    {
      vi: 'Ô ghi một khoảng ngày nên không rõ là số liệu nào',
      en: 'The cell names days from one to another, and no figure',
    },
    {
      vi: 'Ghi số, ví dụ 3 ngày; các ngày thì ghi ở cột ngày. Là phần trên tổng thì ghi thêm đơn vị tính.',
      en: 'Write a number such as 3 ngày; days belong in a column of days. Name the unit of measure where it is a part of a whole.',
    },
  ],
  'share-differs': [
    { vi: 'Tỷ lệ ghi kèm không khớp với hai số', en: 'The percentage beside the two numbers does not fit them' },
    { vi: 'Tính lại tỷ lệ, ví dụ 861/866 đạt 99,4%.', en: 'Compute the percentage again, as in 861/866 (99,4%).' },
  ],
  'whole-not-entered': [
    {
      vi: 'Số ghi kèm chỉ dùng để đối chiếu, không được nhập',
      en: 'What stands beside was only compared; it is entered nowhere',
    },
    {
      vi: 'Ghi vào chỉ tiêu của nó nếu biểu có hỏi.',
      en: 'Write it in a field of its own where the form asks for it.',
    },
  ],
  'words-beside': [
    { vi: 'Phần chữ ghi kèm số không được dùng', en: 'Words beside the number were not used' },
    { vi: 'Cần lưu thì ghi ở cột ghi chú.', en: 'What is to be kept belongs in a column of notes.' },
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

const remarks: readonly Refusal['code'][] = [
  'dash-read-as-missing',
  'foreign-decimal-mark',
  'whole-not-entered',
  'words-beside',
];
// Read all the same: the figure stands, but something beside it is wrong.
const warnings: readonly Refusal['code'][] = ['share-differs'];

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
    if (refusal.proposal !== undefined)
      return language === 'vi' ? `; có lẽ là ${refusal.proposal}` : `; probably ${refusal.proposal}`;
    if (refusal.words === undefined) return '';
    const words = refusal.words.slice(0, 40);
    // The percentage in it is a number of ours, and not as it stands in the cell.
    const differs = refusal.code === 'share-differs' && language === 'vi';
    return `: "${differs ? words.replace(/\.(?=\d+%$)/, ',') : words}"`;
  };
  const expected =
    refusal.readings?.join(' | ') ??
    refusal.proposal ??
    (refusal.code === 'other-unit-of-measure' ? nameOfMeasure(measuredIn).vi : undefined);
  return {
    code: `quantity/${refusal.code}`,
    severity: remarks.includes(refusal.code) ? 'info' : warnings.includes(refusal.code) ? 'warning' : 'error',
    state: remarks.includes(refusal.code) ? 'undecided' : 'failed',
    message: { vi: message.vi + detail('vi'), en: message.en + detail('en') },
    where: {},
    ...(expected === undefined ? {} : { expected }),
    ...(shown === undefined ? {} : { actual: shown }),
    hint,
    basis: [],
  };
}
