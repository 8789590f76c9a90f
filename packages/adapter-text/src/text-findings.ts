import type { Finding, Text, Where } from '@qcdc/core';
import { filledIn, type FindingDetail, type FindingWords } from '@qcdc/core/flow';

const sendAgain: Text = {
  vi: 'Gửi lại văn bản gốc (tệp Word .docx hoặc văn bản thuần).',
  en: 'Send the original again (a Word .docx or plain text).',
};
const lookAgain: Text = {
  vi: 'Đối chiếu với số liệu gốc và sửa lại câu này.',
  en: 'Compare it with the source and mend the sentence.',
};
const sayIt: Text = { vi: 'Cho biết khi lấy số liệu vào bản ghi.', en: 'Say it when taking figures into records.' };

const says = {
  empty: ['error', { vi: 'Văn bản không có nội dung.', en: 'The text is empty.' }, sendAgain],
  'not-text': [
    'error',
    { vi: 'Đây không phải văn bản mà là {a}.', en: 'This is no text but {a}.' },
    {
      vi: 'Lưu văn bản dưới dạng .docx hoặc văn bản thuần (UTF-8), rồi gửi lại.',
      en: 'Save it as .docx or as plain text (UTF-8) and send it again.',
    },
  ],
  'too-long': [
    'error',
    { vi: 'Văn bản dài bất thường nên không được đọc', en: 'The text is abnormally long and was not read' },
    { vi: 'Tách thành nhiều văn bản.', en: 'Split it into several texts.' },
  ],
  'too-many-numbers': [
    'error',
    {
      vi: 'Văn bản có quá nhiều con số nên không được đọc',
      en: 'There are too many numbers in the text, so it was not read',
    },
    {
      vi: 'Bảng số liệu lớn thì gửi bằng Excel hoặc CSV; văn bản dài thì tách ra.',
      en: 'Send large tables as Excel or CSV; split a long text.',
    },
  ],
  'too-large-inside': [
    'error',
    {
      vi: 'Tệp Word có quá nhiều phần tử hoặc lồng nhau quá sâu nên không được đọc',
      en: 'The Word file holds too many elements or is nested too deeply, so it was not read',
    },
    {
      vi: 'Chép nội dung sang một tệp Word mới, hoặc tách thành nhiều tệp, rồi gửi lại.',
      en: 'Copy the content into a new Word file, or split it, and send it again.',
    },
  ],
  'zip-bomb': [
    'error',
    {
      vi: 'Tệp nhỏ nhưng bung ra lớn bất thường; không đọc để bảo vệ máy.',
      en: 'The file is small but inflates to an abnormal size; it was not read, to protect the machine.',
    },
    sendAgain,
  ],
  damaged: [
    'error',
    { vi: 'Tệp Word hỏng, không mở được', en: 'The Word file is damaged and cannot be opened' },
    sendAgain,
  ],
  'legacy-encoding': [
    'error',
    {
      vi: 'Chữ được gõ bằng bảng mã cũ {a} nên không đọc được',
      en: 'The text was typed in the old encoding {a} and cannot be read',
    },
    {
      vi: 'Chuyển sang Unicode (ví dụ bằng UniKey Toolkit), rồi gửi lại.',
      en: 'Convert it to Unicode (with UniKey Toolkit, say) and send it again.',
    },
  ],
  undecodable: [
    'warning',
    { vi: 'Có ký tự không đọc được theo UTF-8', en: 'A character is not of UTF-8' },
    { vi: 'Lưu lại văn bản dạng UTF-8.', en: 'Save the text as UTF-8.' },
  ],
  'tables-as-lines': [
    'info',
    {
      vi: 'Văn bản có {a} bảng; mỗi dòng được đọc như một câu, theo tên cột nếu bảng có tên cột',
      en: 'The document has {a} tables; every row was read as a sentence, by the heads of its columns where it has some',
    },
    {
      vi: 'Bảng số liệu của nhiều đơn vị thì nên gửi bằng Excel hoặc CSV.',
      en: 'Send tables of several units as Excel or CSV.',
    },
  ],
  'no-figures': [
    'info',
    { vi: 'Không thấy số liệu nào trong văn bản', en: 'There are no figures in the text' },
    { vi: 'Không cần sửa nếu báo cáo không nêu số liệu.', en: 'Nothing to do where the report states none.' },
  ],
  'no-period': ['info', { vi: 'Văn bản không nói rõ kỳ báo cáo', en: 'The text does not say its period' }, sayIt],
  'no-unit': [
    'info',
    { vi: 'Không tìm thấy đơn vị báo cáo trong văn bản', en: 'The reporting unit was not found in the text' },
    sayIt,
  ],
  'no-measure': [
    'info',
    {
      vi: 'Có {a} số liệu chưa rõ thuộc chỉ tiêu nào, như "{b}"',
      en: '{a} figures may be of any measure, such as "{b}"',
    },
    { vi: 'Tự chọn chỉ tiêu, hoặc bỏ qua.', en: 'Choose the measure yourself, or leave them.' },
  ],
  'share-differs': [
    'warning',
    { vi: 'Tỷ lệ "{a}" không khớp với {b}', en: 'The share "{a}" does not agree with {b}' },
    lookAgain,
  ],
  'out-of-points': [
    'info',
    {
      vi: '"{a}" là điểm trên thang {b} điểm; khi lấy vào bản ghi chỉ còn số điểm, không còn thang',
      en: '"{a}" is a score out of {b}; a record keeps the score and not what it is out of',
    },
    {
      vi: 'Đối chiếu với thang điểm của chỉ tiêu; nếu khác thì quy đổi trước khi nhập.',
      en: 'Compare it with the scale of the measure; where it is another, convert the score first.',
    },
  ],
  'part-above-whole': [
    'warning',
    { vi: 'Số bộ phận lớn hơn tổng số: {a}', en: 'The part is more than its whole: {a}' },
    lookAgain,
  ],
  'far-above': [
    'warning',
    {
      vi: 'Số này gấp từ 100 lần trở lên số đi cùng: {a}; có thể ghi thừa chữ số',
      en: 'This number is a hundred times the one it goes with, or more: {a}; digits may be too many',
    },
    lookAgain,
  ],
  'parts-above-total': [
    'warning',
    { vi: 'Các phần của "{a}" cộng lại lớn hơn tổng số', en: 'The parts of "{a}" add up to more than it' },
    lookAgain,
  ],
  'parts-above-rounded-total': [
    'info',
    {
      vi: 'Các phần của "{a}" cộng lại lớn hơn số đã ghi; chỉ khớp nếu các số đã được làm tròn',
      en: 'The parts of "{a}" add up to more than is written; they fit only if the numbers were rounded',
    },
    lookAgain,
  ],
  'change-differs': [
    'warning',
    {
      vi: '"{a}" không khớp với số kỳ này và kỳ so sánh ({b})',
      en: '"{a}" does not agree with the figures of both periods ({b})',
    },
    lookAgain,
  ],
  'thousandfold-slip': [
    'warning',
    {
      vi: 'Có thể lệch nghìn lần: "{a}" chỉ khớp với {b} khi nhân hoặc chia cho một nghìn',
      en: 'Perhaps a thousandfold slip: "{a}" fits {b} only times or by a thousand',
    },
    {
      vi: 'Kiểm tra dấu chấm, dấu phẩy và chữ nghìn, triệu, tỷ của số này.',
      en: 'Check the marks of this number and its nghìn, triệu or tỷ.',
    },
  ],
  'said-differently': [
    'error',
    {
      vi: 'Chỉ tiêu {a} được lấy hai lần với số khác nhau ({b}); không đưa vào bản ghi',
      en: '{a} was accepted twice with different figures ({b}) and is left out of the record',
    },
    { vi: 'Chỉ giữ một trong hai số.', en: 'Accept one of them.' },
  ],
  'other-unit-of-measure': [
    'error',
    {
      vi: '"{a}" không cùng đơn vị tính với chỉ tiêu ({b}); không đưa vào bản ghi',
      en: '"{a}" is not measured in what the field is ({b}) and is left out of the record',
    },
    { vi: 'Chọn chỉ tiêu khác.', en: 'Choose another field.' },
  ],
  'no-result': [
    'warning',
    {
      vi: '"{a}" là số so sánh hoặc mức tăng giảm, không phải kết quả của kỳ; vẫn được lấy theo yêu cầu',
      en: '"{a}" is a comparison or a change and no result of the period; it was taken as asked',
    },
    { vi: 'Kiểm tra lại nếu không cố ý.', en: 'Check whether it was meant.' },
  ],
  'no-number': [
    'error',
    {
      vi: '"{a}" có thể đọc hai cách nên không đưa vào bản ghi',
      en: '"{a}" can be read in two ways and is left out of the record',
    },
    { vi: 'Ghi rõ số: 7.609 hoặc 7,609.', en: 'Say which: 7.609 or 7,609.' },
  ],
} as const satisfies Record<string, FindingWords>;

/** Codes of the findings on a text, without the area `text/`. */
export type TextTrouble = keyof typeof says;

/**
 * Makes the finding on a text.
 *
 * @param trouble - what is wrong
 * @param where - place
 * @param detail - words to fill in
 * @returns the finding
 */
export function textFinding(trouble: TextTrouble, where: Where, detail: FindingDetail = {}): Finding {
  return filledIn(`text/${trouble}`, 'failed', says[trouble], where, detail);
}
