import type { TroubleWords } from './trouble-words.ts';

/** What is said of units, periods, days and records that stand there twice. `{a}` and `{b}` are filled in. */
export const placeWords = {
  'total-row': [
    'info',
    {
      vi: 'Bản ghi của "{a}" là số tổng, không được đọc',
      en: 'The record of "{a}" is a total and is not read',
    },
    {
      vi: 'Không cần sửa: tổng được tính lại từ các đơn vị.',
      en: 'Nothing to do: totals are computed again from the units.',
    },
  ],
  'unit-only': [
    'info',
    {
      vi: 'Bản ghi của "{a}" chỉ có `unit`; không được đọc',
      en: 'The record of "{a}" holds nothing but `unit`; it is not read',
    },
    {
      vi: 'Bổ sung kỳ (hoặc ngày) và số liệu, hoặc bỏ bản ghi.',
      en: 'Give it a period (or date) and figures, or leave it out.',
    },
  ],
  'no-unit': [
    'error',
    { vi: 'Bản ghi không có `unit` nên không được tính', en: 'The record has no `unit` and is not counted' },
    {
      vi: 'Ghi id hoặc mã của đơn vị báo cáo vào `unit`.',
      en: 'Put the id or code of the reporting unit into `unit`.',
    },
  ],
  'unknown-unit': [
    'error',
    {
      vi: 'Không có đơn vị nào có id, mã hoặc tên "{a}"; bản ghi không được tính',
      en: 'No unit has the id, code or name "{a}"; the record is not counted',
    },
    {
      vi: 'Kiểm tra id hoặc mã, kể cả các số 0 ở đầu, hoặc tên trong danh mục đơn vị.',
      en: 'Check the id or code, leading zeros included, or the name in the list of units.',
    },
  ],
  'same-name': [
    'error',
    {
      vi: 'Nhiều đơn vị cùng tên "{a}"; bản ghi không được tính',
      en: 'Several units are called "{a}"; the record is not counted',
    },
    { vi: 'Ghi id hoặc mã thay cho tên.', en: 'Give the id or code instead of the name.' },
  ],
  'unit-by-name': [
    'info',
    {
      vi: 'Ghi tên "{a}" thay cho mã; được hiểu là đơn vị có mã {b}',
      en: 'The name "{a}" stands for a code; it was read as {b}',
    },
    { vi: 'Ghi mã đơn vị để khỏi nhầm lẫn.', en: 'Write the code, so that nobody can take one unit for another.' },
  ],
  'code-or-name': [
    'error',
    {
      vi: 'Mã và tên trong "{a}" không cùng một đơn vị ({b}); không được tính',
      en: 'Code and name in "{a}" are not of one unit ({b}); it is not counted',
    },
    { vi: 'Sửa mã hoặc tên đơn vị cho khớp.', en: 'Correct the code or the name.' },
  ],
  'unit-not-valid': [
    'error',
    {
      vi: 'Đơn vị "{a}" không tồn tại vào ngày {b}; bản ghi không được tính',
      en: 'The unit "{a}" does not exist on {b}; the record is not counted',
    },
    {
      vi: 'Kiểm tra đơn vị sau sáp nhập, đổi tên, hoặc kỳ báo cáo.',
      en: 'Check the unit after a merger or change of name, or the period.',
    },
  ],
  'unit-two-ways': [
    'error',
    {
      vi: '"{a}" vừa là mã của đơn vị này vừa là id của đơn vị khác ({b}); không được tính',
      en: '"{a}" is the code of one unit and the id of another ({b}); it is not counted',
    },
    { vi: 'Ghi id của đơn vị được nói đến.', en: 'Give the id of the unit that is meant.' },
  ],
  'unit-too-long': [
    'error',
    {
      vi: 'Mã đơn vị quá dài ({a} ký tự); không được tính',
      en: 'The unit is written in too many characters ({a}); it is not counted',
    },
    { vi: 'Ghi mã đơn vị, nhiều nhất 64 ký tự.', en: 'Write the code of the unit, at most 64 characters.' },
  ],
  'zeros-lost': [
    'warning',
    {
      vi: 'Mã đơn vị "{a}" mất số 0 ở đầu; được hiểu là "{b}"',
      en: 'The code "{a}" lost its leading zeros; it was read as "{b}"',
    },
    { vi: 'Truyền mã đơn vị dưới dạng văn bản, không phải số.', en: 'Send codes as text, not as numbers.' },
  ],
  'no-period': [
    'error',
    {
      vi: 'Bản ghi không có `period` nên không được tính',
      en: 'The record has no `period` and is not counted',
    },
    {
      vi: 'Ghi kỳ báo cáo vào `period`, ví dụ "2024" hoặc "2024-H1".',
      en: 'Put the period into `period`, such as "2024" or "2024-H1".',
    },
  ],
  'no-day': [
    'error',
    { vi: 'Bản ghi không có `date` nên không được tính', en: 'The record has no `date` and is not counted' },
    { vi: 'Ghi ngày vào `date`, ví dụ "2024-06-15".', en: 'Put the day into `date`, such as "2024-06-15".' },
  ],
  'record-twice': [
    'error',
    {
      vi: 'Đơn vị "{a}" đã có bản ghi của kỳ này{b}; chỉ bản ghi đầu được tính',
      en: 'The unit "{a}" already has a record for this period{b}; only the first is counted',
    },
    { vi: 'Giữ một bản ghi, bỏ bản ghi còn lại.', en: 'Keep one of the records and drop the other.' },
  ],
  'same-event-twice': [
    'warning',
    {
      vi: 'Hai bản ghi giống hệt nhau{b}; có thể đã nhập hai lần',
      en: 'Two records are the same{b}; the event may have been entered twice',
    },
    { vi: 'Bỏ một bản ghi nếu chỉ có một sự việc.', en: 'Drop one if there was only one event.' },
  ],
} as const satisfies Readonly<Record<string, TroubleWords>>;
