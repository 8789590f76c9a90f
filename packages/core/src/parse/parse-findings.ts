import type { Finding, Severity, Where } from '../outcome/finding.ts';
import type { Text } from '../outcome/text.ts';

// Severity, what is unexpected, what to do. `{a}` and `{b}` are filled in.
const says = {
  'unknown-sheet': [
    'warning',
    { vi: 'Không nhận ra trang tính "{a}" thuộc nội dung báo cáo nào', en: 'No area of the report is named "{a}"' },
    {
      vi: 'Đặt tên trang tính đúng như trong biểu mẫu; nếu trang này không thuộc báo cáo thì bỏ qua.',
      en: 'Name the sheet as in the form; ignore this if the sheet is no part of the report.',
    },
  ],
  'missing-sheet': [
    'error',
    { vi: 'Thiếu trang tính "{a}"', en: 'The sheet "{a}" is missing' },
    { vi: 'Thêm trang tính này theo biểu mẫu rồi gửi lại.', en: 'Add the sheet from the form and send it again.' },
  ],
  'column-renamed': [
    'info',
    {
      vi: 'Cột "{a}" đã bị đổi tên thành "{b}"; vẫn được đọc theo mã cột',
      en: 'The column "{a}" was renamed "{b}"; it was read by its machine name',
    },
    { vi: 'Giữ nguyên tên cột của biểu mẫu.', en: 'Keep the column names of the form.' },
  ],
  'columns-swapped': [
    'warning',
    {
      vi: 'Tiêu đề cột là "{b}" nhưng mã cột là của "{a}"; số liệu được đọc theo mã cột',
      en: 'The header says "{b}" but the machine name below it is that of "{a}"; the column was read by its machine name',
    },
    {
      vi: 'Kiểm tra số liệu của hai cột này có bị đổi chỗ cho nhau không.',
      en: 'Check whether the figures of these two columns changed places.',
    },
  ],
  'column-twice': [
    'error',
    {
      vi: 'Cột "{a}" xuất hiện hai lần; chỉ cột đầu được đọc',
      en: 'The column "{a}" stands there twice; only the first is read',
    },
    { vi: 'Xóa cột thừa.', en: 'Delete the column that is too many.' },
  ],
  'unknown-column': [
    'warning',
    {
      vi: 'Không nhận ra cột "{a}"; số liệu trong cột không được đọc',
      en: 'The column "{a}" is unknown; what stands in it is not read',
    },
    { vi: 'Dùng tên cột của biểu mẫu.', en: 'Use the column names of the form.' },
  ],
  'missing-column': [
    'warning',
    { vi: 'Thiếu cột: {a}', en: 'The header row lacks {b}' },
    {
      vi: 'Thêm cột theo biểu mẫu; số liệu của cột thiếu được coi là chưa báo cáo, không phải bằng 0.',
      en: 'Add what is missing from the form; its figures count as not reported, not as zero.',
    },
  ],
  'no-key-column': [
    'error',
    {
      vi: 'Thiếu cột "{a}" nên không đọc được trang tính',
      en: 'The column "{b}" is missing, so the sheet cannot be read',
    },
    { vi: 'Thêm cột này theo biểu mẫu.', en: 'Add the column from the form.' },
  ],
  'hidden-row': [
    'info',
    { vi: 'Có {a} dòng bị ẩn; vẫn được đọc', en: 'Hidden rows: {a}; they are read all the same' },
    {
      vi: 'Bỏ ẩn để kiểm tra; xóa hẳn nếu không thuộc báo cáo.',
      en: 'Unhide them to check; delete them if they do not belong.',
    },
  ],
  'total-row': [
    'info',
    { vi: 'Dòng "{a}" là dòng tổng, không được đọc', en: 'The row "{a}" is a total and is not read' },
    {
      vi: 'Không cần sửa: tổng được tính lại từ các đơn vị.',
      en: 'Nothing to do: totals are computed again from the units.',
    },
  ],
  'unit-only': [
    'info',
    {
      vi: 'Dòng "{a}" không có kỳ và không có số liệu nào; không được đọc',
      en: 'The row "{a}" has no period and no figure; it is not read',
    },
    {
      vi: 'Bổ sung số liệu nếu đơn vị có báo cáo; nếu là ghi chú, chữ ký thì bỏ qua.',
      en: 'Fill it in if the unit reports; ignore this if it is a note or a signature.',
    },
  ],
  'no-unit': [
    'error',
    { vi: 'Dòng không ghi mã đơn vị nên không được tính', en: 'The row names no reporting unit and is not counted' },
    { vi: 'Ghi mã đơn vị báo cáo.', en: 'Write the code of the reporting unit.' },
  ],
  'unknown-unit': [
    'error',
    {
      vi: 'Không có đơn vị nào mang mã "{a}"; dòng này không được tính',
      en: 'No unit has the code "{a}"; the row is not counted',
    },
    { vi: 'Kiểm tra mã, kể cả các số 0 ở đầu.', en: 'Check the code, leading zeros included.' },
  ],
  'same-name': [
    'error',
    {
      vi: 'Nhiều đơn vị cùng tên "{a}"; dòng này không được tính',
      en: 'Several units are called "{a}"; the row is not counted',
    },
    { vi: 'Ghi mã đơn vị thay cho tên.', en: 'Write the code of the unit instead of its name.' },
  ],
  'unit-by-name': [
    'info',
    {
      vi: 'Ghi tên "{a}" thay cho mã; được hiểu là đơn vị có mã {b}',
      en: 'The name "{a}" stands for a code; it was read as {b}',
    },
    { vi: 'Ghi mã đơn vị để khỏi nhầm lẫn.', en: 'Write the code, so that nobody can take one unit for another.' },
  ],
  'unit-not-valid': [
    'error',
    {
      vi: 'Đơn vị "{a}" không tồn tại vào ngày {b}; dòng này không được tính',
      en: 'The unit "{a}" does not exist on {b}; the row is not counted',
    },
    {
      vi: 'Kiểm tra mã đơn vị sau sáp nhập, đổi tên, hoặc kỳ báo cáo.',
      en: 'Check the code after a merger or change of name, or the period.',
    },
  ],
  'zeros-lost': [
    'warning',
    {
      vi: 'Mã đơn vị "{a}" mất số 0 ở đầu; được hiểu là "{b}"',
      en: 'The code "{a}" lost its leading zeros; it was read as "{b}"',
    },
    { vi: 'Định dạng cột mã đơn vị là văn bản (Text).', en: 'Format the column of codes as text.' },
  ],
  'no-period': [
    'error',
    { vi: 'Dòng không ghi kỳ báo cáo nên không được tính', en: 'The row names no reporting period and is not counted' },
    { vi: 'Ghi kỳ báo cáo, ví dụ 2024 hoặc "6 tháng đầu năm 2024".', en: 'Write the period, such as 2024 or 2024-H1.' },
  ],
  'not-a-day': [
    'error',
    { vi: '"{a}" không phải là ngày', en: '"{a}" is not a day' },
    { vi: 'Ghi ngày/tháng/năm, ví dụ 15/06/2024.', en: 'Write day/month/year such as 15/06/2024, or 2024-06-15.' },
  ],
  'no-day': [
    'error',
    { vi: 'Dòng không ghi ngày nên không được tính', en: 'The row has no day and is not counted' },
    { vi: 'Ghi ngày/tháng/năm, ví dụ 15/06/2024.', en: 'Write day/month/year such as 15/06/2024.' },
  ],
  'record-twice': [
    'error',
    {
      vi: 'Đơn vị "{a}" đã có dòng của kỳ này{b}; chỉ dòng đầu được tính',
      en: 'The unit "{a}" already has a row for this period{b}; only the first is counted',
    },
    { vi: 'Giữ một dòng, xóa dòng còn lại.', en: 'Keep one of the rows and delete the other.' },
  ],
  'same-event-twice': [
    'warning',
    {
      vi: 'Hai dòng giống hệt nhau{b}; có thể đã nhập hai lần',
      en: 'Two rows are the same{b}; the event may have been entered twice',
    },
    { vi: 'Xóa một dòng nếu chỉ có một sự việc.', en: 'Delete one if there was only one event.' },
  ],
  'cell-error': [
    'error',
    { vi: 'Ô báo lỗi {a} nên không có số liệu', en: 'The cell shows {a}, so there is no figure' },
    { vi: 'Sửa công thức hoặc ghi số trực tiếp.', en: 'Repair the formula or write the number itself.' },
  ],
  'formula-without-value': [
    'error',
    { vi: 'Ô chứa công thức nhưng tệp không lưu kết quả', en: 'The cell holds a formula but the file keeps no result' },
    { vi: 'Mở tệp bằng Excel, lưu lại rồi gửi.', en: 'Open the file in Excel, save it and send it again.' },
  ],
  'percent-in-a-count': [
    'error',
    {
      vi: 'Ô được định dạng phần trăm nhưng chỉ tiêu không tính bằng %',
      en: 'The cell is formatted as a percentage, but the figure is no percentage',
    },
    { vi: 'Ghi số lượng, không ghi tỷ lệ.', en: 'Write the number, not a rate.' },
  ],
  'share-or-percent': [
    'error',
    {
      vi: '"{a}" có thể là {a}% hoặc {b}%',
      en: '"{a}" may mean {a}% or {b}%',
    },
    { vi: 'Ghi tỷ lệ kèm dấu %, ví dụ 99,3%.', en: 'Write the percentage with its mark, such as 99,3%.' },
  ],
  'not-yes-or-no': [
    'error',
    { vi: '"{a}" không phải là Có hoặc Không', en: '"{a}" is neither yes nor no' },
    { vi: 'Ghi Có hoặc Không; chưa rõ thì để trống.', en: 'Write Có or Không; leave it blank if not known.' },
  ],
  'unknown-choice': [
    'error',
    { vi: '"{a}" không có trong danh sách lựa chọn', en: '"{a}" is not one of the choices' },
    { vi: 'Chọn một giá trị trong danh sách thả xuống.', en: 'Choose one from the list.' },
  ],
  'text-too-long': [
    'error',
    { vi: 'Nội dung quá dài ({a} ký tự)', en: 'The text is too long ({a} characters)' },
    {
      vi: 'Rút gọn nội dung, phần chi tiết để ở văn bản kèm theo.',
      en: 'Shorten it and put the details in a document of its own.',
    },
  ],
  'not-a-code': [
    'error',
    { vi: '"{a}" không phải là mã', en: '"{a}" is not a code' },
    {
      vi: 'Ghi mã liền, không có khoảng trắng, nhiều nhất 64 ký tự.',
      en: 'Write the code without spaces, at most 64 characters.',
    },
  ],
  'not-accepted': [
    'error',
    { vi: 'Giá trị không đúng yêu cầu của trường', en: 'The value is not what the field asks for' },
    { vi: 'Xem giải thích của trường trong biểu mẫu.', en: 'See what the form says about the field.' },
  ],
  'not-a-record': [
    'error',
    { vi: 'Phần tử này không phải là bản ghi', en: 'This element is not a record' },
    {
      vi: 'Gửi một đối tượng có unit, period (hoặc date) và các trường.',
      en: 'Send an object with unit, period (or date) and fields.',
    },
  ],
} as const satisfies Record<string, readonly [Severity, Text, Text]>;

/** Codes of the findings of parsing, without the area `parse/`. */
export type ParseTrouble = keyof typeof says;

/** What a finding of parsing may add. */
export interface ParseDetail {
  /** First word to fill in; one text, or one for each language. */
  readonly a?: string | Text;
  /** Second word to fill in. */
  readonly b?: string | Text;
  /** What was expected. */
  readonly expected?: string;
  /** What was found. */
  readonly actual?: string;
}

const cut = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/**
 * Makes a finding of parsing.
 *
 * @param trouble - what is wrong
 * @param where - the place
 * @param detail - words to fill in, expected and actual
 * @returns the finding, code `parse/…`
 */
export function parseFinding(trouble: ParseTrouble, where: Where, detail: ParseDetail = {}): Finding {
  const state = trouble === 'same-event-twice' || trouble === 'columns-swapped' ? 'undecided' : 'failed';
  return filledIn(`parse/${trouble}`, state, says[trouble], where, detail);
}

/**
 * Fills words into a finding.
 *
 * @param code - code of the finding
 * @param state - contradicted, or cannot tell
 * @param said - severity, message and hint
 * @param where - the place
 * @param detail - words to fill in, expected and actual
 * @returns the finding
 */
export function filledIn(
  code: string,
  state: Finding['state'],
  [severity, message, hint]: readonly [Severity, Text, Text],
  where: Where,
  { a = '', b = '', expected, actual }: ParseDetail,
): Finding {
  const word = (text: string | Text, language: 'vi' | 'en'): string =>
    cut(typeof text === 'string' ? text : text[language]);
  const fill = (language: 'vi' | 'en'): string =>
    message[language].replaceAll('{a}', () => word(a, language)).replaceAll('{b}', () => word(b, language));
  return {
    code,
    severity,
    state,
    message: { vi: fill('vi'), en: fill('en') },
    where,
    ...(expected === undefined ? {} : { expected: expected.slice(0, 300) }),
    ...(actual === undefined ? {} : { actual: cut(actual) }),
    hint,
    basis: [],
  };
}
