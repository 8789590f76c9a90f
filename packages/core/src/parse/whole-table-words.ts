import type { TroubleWords } from './trouble-words.ts';

/** What is said of a table as a whole: whose its columns and rows are, and whether it holds anything. */
export const wholeTableWords = {
  'column-of-areas': [
    'warning',
    {
      vi: 'Cột "{a}" có thể thuộc nhiều nội dung ({b}) nên không được đọc',
      en: 'The column "{a}" may be of several areas ({b}) and is not read',
    },
    { vi: 'Ghi tên nội dung ở dòng tiêu đề phía trên cột.', en: 'Name the area in a header above the column.' },
  ],
  'nothing-read': [
    'warning',
    {
      vi: 'Không đọc được số liệu nào: các dòng của bảng chưa có gì ở những cột nhận ra được',
      en: 'No figure was read: the rows of the tables hold nothing in the columns that are known',
    },
    {
      vi: 'Điền số liệu rồi gửi lại; không phát sinh thì ghi 0 hoặc "không phát sinh".',
      en: 'Fill in the figures and send it again; where there was none, write 0 or "none".',
    },
  ],
  'title-of-other-period': [
    'info',
    {
      vi: 'Tiêu đề ghi "{b}", các dòng ghi {a}; lấy theo từng dòng',
      en: 'The title says "{b}", the rows say {a}; the rows were taken at their word',
    },
    { vi: 'Sửa tiêu đề nếu còn của kỳ trước.', en: 'Correct the title if it is still that of an earlier period.' },
  ],
  'unit-elsewhere': [
    'error',
    {
      vi: 'Cột nơi trực thuộc ghi "{a}", nhưng đơn vị ở dòng này là {b}; dòng này không được tính',
      en: 'The column of places says "{a}", but the unit of the row is {b}; the row is not counted',
    },
    { vi: 'Sửa tên, mã đơn vị hoặc nơi trực thuộc.', en: 'Correct the unit or the place it lies in.' },
  ],
} as const satisfies Record<string, TroubleWords>;
