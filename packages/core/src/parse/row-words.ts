import type { TroubleWords } from './trouble-words.ts';

/** What both doors say, in the words for rows and cells. `{a}` and `{b}` are filled in. */
export const rowWords = {
  'total-row': [
    'info',
    {
      vi: 'Dòng "{a}" là dòng tổng: được đối chiếu, không tính là bản ghi',
      en: 'The row "{a}" is a total: it is compared, it is no record',
    },
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
    {
      vi: 'Ghi thêm loại đơn vị và huyện, tỉnh phía sau tên (ví dụ "Xã Tân Phú, tỉnh An Giang"), hoặc ghi mã đơn vị.',
      en: 'Add the kind of unit and the district or province behind the name (such as "Xã Tân Phú, tỉnh An Giang"), or write its code.',
    },
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
  'not-accepted': [
    'error',
    { vi: 'Giá trị không đúng yêu cầu của trường', en: 'The value is not what the field asks for' },
    { vi: 'Xem giải thích của trường trong biểu mẫu.', en: 'See what the form says about the field.' },
  ],
} as const satisfies Readonly<Record<string, TroubleWords>>;
