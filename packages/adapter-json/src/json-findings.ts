import type { Finding, Text, Where } from '@qcdc/core';
import { filledIn, type FindingDetail, type FindingWords } from '@qcdc/core/flow';

const sendAgain: Text = {
  vi: 'Xuất lại từ phần mềm gửi báo cáo rồi gửi lại.',
  en: 'Export it again from the program that sends the report, and send it again.',
};

const says = {
  'empty-file': ['error', { vi: 'Không có nội dung nào', en: 'There is nothing in it' }, sendAgain],
  'not-json': [
    'error',
    { vi: 'Không phải JSON nên không được đọc ({a})', en: 'This is no JSON and was not read ({a})' },
    {
      vi: 'Kiểm tra dấu ngoặc kép, dấu ngoặc và dấu phẩy ở chỗ này rồi gửi lại; các bản ghi khác vẫn được đọc.',
      en: 'Check quotes, brackets and commas here and send it again; the other records were read.',
    },
  ],
  'not-closed': [
    'error',
    {
      vi: 'Danh sách không có dấu đóng ngoặc: nội dung đến đây bị cắt, phần sau chưa nhận được',
      en: 'The list is not closed: the text was cut off here, and what was to follow did not arrive',
    },
    {
      vi: 'Gửi lại cho đủ; các bản ghi trước chỗ này vẫn được đọc.',
      en: 'Send it again whole; the records before this place were read.',
    },
  ],
  'not-text': [
    'error',
    {
      vi: 'Có ký tự không đọc được theo UTF-8; chữ ở đó bị mất',
      en: 'Some bytes are no UTF-8; the letters there are lost',
    },
    { vi: 'Lưu lại theo UTF-8 rồi gửi lại.', en: 'Save it as UTF-8 and send it again.' },
  ],
  'name-twice': [
    'error',
    {
      vi: '`{a}` có hai lần với hai giá trị khác nhau nên bản ghi này không được đọc',
      en: '`{a}` stands twice with two values, so this record was not read',
    },
    { vi: 'Chỉ giữ một giá trị rồi gửi lại.', en: 'Keep one of the values and send it again.' },
  ],
  'too-long': [
    'error',
    { vi: 'Bản ghi dài bất thường nên không được đọc', en: 'A record of abnormal length was not read' },
    {
      vi: 'Kiểm tra dấu ngoặc, hoặc cho phép độ dài lớn hơn khi đọc (`longest`).',
      en: 'Check its brackets, or allow a greater length when reading (`longest`).',
    },
  ],
  'too-many-values': [
    'error',
    {
      vi: 'Có quá nhiều bản ghi để giữ trong bộ nhớ cùng một lúc nên không đọc bản ghi nào',
      en: 'There are too many records to be kept in memory at once, so none was read',
    },
    {
      vi: 'Tách thành nhiều tệp, đọc số liệu thẳng vào bảng số liệu, hoặc cho phép nhiều hơn khi đọc (`mostValues`).',
      en: 'Split the file, read figures straight into a table of figures, or allow more when reading (`mostValues`).',
    },
  ],
  'no-area': [
    'error',
    {
      vi: 'Không rõ bản ghi thuộc lĩnh vực nào nên không được đọc',
      en: 'Nobody can tell which area the record belongs to, so it was not read',
    },
    {
      vi: 'Ghi mã lĩnh vực vào `area`, như "mediation".',
      en: 'Write the id of its area into `area`, such as "mediation".',
    },
  ],
  'not-a-figure-row': [
    'error',
    {
      vi: 'Một số liệu cần `unit`, `period`, `measure` và `value`; ở đây thiếu {a}',
      en: 'A figure needs `unit`, `period`, `measure` and `value`; {a} is missing here',
    },
    { vi: 'Bổ sung rồi gửi lại.', en: 'Add what is missing and send it again.' },
  ],
  'not-a-name': [
    'error',
    { vi: '`{a}` phải là chữ nên số liệu này không được đọc', en: '`{a}` must be text, so this figure was not read' },
    {
      vi: 'Ghi mã hoặc tên vào đó dưới dạng chữ, như "00001".',
      en: 'Write the code or the name there as text, such as "00001".',
    },
  ],
  'no-figures': [
    'error',
    {
      vi: 'Phần lớn nội dung cho đến dòng này không phải là số liệu nên không đọc số liệu nào',
      en: 'Most of what came up to this line are no figures, so none was read',
    },
    {
      vi: 'Gửi mỗi số liệu là một đối tượng {unit, period, measure, value}; bản ghi thì đọc bằng readRecords.',
      en: 'Send each figure as an object {unit, period, measure, value}; records are read by readRecords.',
    },
  ],
  'not-an-object': [
    'error',
    { vi: 'Ở đây cần một đối tượng {…}', en: 'An object {…} belongs here' },
    { vi: 'Gửi mỗi bản ghi là một đối tượng.', en: 'Send each record as an object.' },
  ],
  'beside-stored': [
    'error',
    {
      vi: 'Bên cạnh dữ liệu lưu của thư viện còn có "{a}" nên phần đó không được đọc',
      en: 'Beside what the library stored stands "{a}", which was not read',
    },
    { vi: 'Gửi thành hai tệp riêng.', en: 'Send them as two files.' },
  ],
  'not-used': [
    'warning',
    { vi: 'Không dùng đến `{a}`', en: '`{a}` is not used' },
    { vi: 'Kiểm tra tên; nếu đúng thì không cần sửa.', en: 'Check the name; if it is right, nothing is to be done.' },
  ],
} as const satisfies Record<string, FindingWords>;

/** Codes of the findings on the text itself, without the area `json/`. */
export type JsonTrouble = keyof typeof says;

/**
 * Makes the finding on a trouble with the text itself.
 *
 * @param trouble - what is wrong
 * @param where - place
 * @param detail - words to fill in
 * @returns the finding
 */
export function jsonFinding(trouble: JsonTrouble, where: Where, detail: FindingDetail = {}): Finding {
  return filledIn(`json/${trouble}`, 'failed', says[trouble], where, detail);
}
