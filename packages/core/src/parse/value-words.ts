import type { TroubleWords } from './trouble-words.ts';

/** What is said of single values. `{a}` and `{b}` are filled in. */
export const valueWords = {
  'not-a-day': [
    'error',
    { vi: '"{a}" không phải là ngày', en: '"{a}" is not a day' },
    { vi: 'Ghi ngày/tháng/năm, ví dụ 15/06/2024.', en: 'Write day/month/year such as 15/06/2024, or 2024-06-15.' },
  ],
  'size-or-written-out': [
    'error',
    {
      vi: 'Cột tính theo {b}, nhưng "{a}" lớn hơn hẳn các số khác trong cột và có thể đã ghi đủ theo đồng; không được tính',
      en: 'The column is in {b}, and "{a}" is far above all others in it: it may be written out in đồng, and is not counted',
    },
    {
      vi: 'Ghi số theo đơn vị tính của cột, hoặc ghi rõ đơn vị ngay sau số, ví dụ "1.200.000 đồng".',
      en: 'Write it in the unit of the column, or name its own behind it, as in "1.200.000 đồng".',
    },
  ],
  'several-days': [
    'info',
    {
      vi: '"{a}" là một khoảng ngày; tính theo ngày đầu ({b})',
      en: '"{a}" names several days; the first one counts ({b})',
    },
    {
      vi: 'Không cần sửa nếu đúng; nếu là các sự kiện khác nhau thì ghi mỗi sự kiện một dòng.',
      en: 'Nothing to do if that is right; events of their own belong in rows of their own.',
    },
  ],
  'days-across-months': [
    'warning',
    {
      vi: '"{a}" kéo dài sang tháng khác; tính theo ngày đầu ({b})',
      en: '"{a}" goes on into another month; the first day counts ({b})',
    },
    {
      vi: 'Kiểm tra sự kiện thuộc kỳ báo cáo nào và ghi một ngày trong kỳ đó.',
      en: 'Check to which period the event belongs, and write one day of that period.',
    },
  ],
  'span-of-days': [
    'error',
    {
      vi: '"{a}" là một khoảng ngày, ở đây cần một ngày',
      en: '"{a}" names several days, and one day belongs here',
    },
    {
      vi: 'Ghi ngày đầu hoặc ngày cuối, đúng theo nội dung của cột.',
      en: 'Write the first or the last day, whichever the column asks for.',
    },
  ],
  'day-as-number': [
    'error',
    {
      vi: '"{a}" là số, không phải ngày; có thể là ngày {b} mà Excel lưu dưới dạng số',
      en: '"{a}" is a number and no day; it may be {b}, which Excel keeps as a number',
    },
    {
      vi: 'Định dạng ô là ngày (dd/mm/yyyy) rồi gửi lại.',
      en: 'Format the cell as a day (dd/mm/yyyy) and send it again.',
    },
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
    { vi: 'Ghi true hoặc false; chưa rõ thì để null.', en: 'Send true or false; null if not known.' },
  ],
  'unknown-choice': [
    'error',
    { vi: '"{a}" không có trong danh sách lựa chọn', en: '"{a}" is not one of the choices' },
    { vi: 'Dùng mã hoặc tên của một lựa chọn.', en: 'Use the id or label of one of the choices.' },
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
    { vi: 'Xem mô tả của trường.', en: 'See what the field says of itself.' },
  ],
} as const satisfies Readonly<Record<string, TroubleWords>>;
