import type { TroubleWords } from './trouble-words.ts';
import { wholeTableWords } from './whole-table-words.ts';

/** What is said of sheets, tables, columns and totals, and of rows where records are called otherwise. `{a}` and `{b}` are filled in. */
export const tableWords = {
  ...wholeTableWords,
  'unknown-sheet': [
    'warning',
    {
      vi: 'Không nhận ra trang tính "{a}" thuộc nội dung báo cáo nào: tên trang và tên cột đều không giống biểu mẫu',
      en: 'Nobody can tell which area the sheet "{a}" reports: neither its name nor its columns are those of a form',
    },
    {
      vi: 'Đặt tên trang tính hoặc tên cột như trong biểu mẫu, hoặc mô tả bố cục của tệp (proposeLayout); nếu trang này không thuộc báo cáo thì bỏ qua.',
      en: 'Name the sheet or its columns as in the form, or describe the layout of the file (proposeLayout); ignore this if the sheet is no part of the report.',
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
    {
      vi: 'Nếu hai cột của hai kỳ hoặc hai loại số liệu khác nhau thì ghi rõ trong tiêu đề; chỉ xóa cột khi trùng hẳn.',
      en: 'If they are of two periods or two kinds of figures, say so in their headers; delete one only if both are the same.',
    },
  ],
  'hidden-twice': [
    'warning',
    {
      vi: 'Cột "{a}" có một cột trùng đang bị ẩn; chỉ cột đang hiện được đọc',
      en: 'The column "{a}" stands there once more, hidden; only the one that shows is read',
    },
    {
      vi: 'Bỏ ẩn để kiểm tra; xóa cột ẩn nếu là số liệu cũ.',
      en: 'Unhide it to check; delete it if its figures are old.',
    },
  ],
  'unknown-column': [
    'warning',
    {
      vi: 'Không nhận ra cột "{a}"; số liệu trong cột không được đọc',
      en: 'The column "{a}" is unknown; what stands in it is not read',
    },
    { vi: 'Dùng tên cột của biểu mẫu.', en: 'Use the column names of the form.' },
  ],
  'unnamed-column': [
    'warning',
    {
      vi: 'Cột {a} không có tiêu đề; {b} số liệu trong cột không được đọc',
      en: 'The column {a} has no header; the figures in it ({b}) are not read',
    },
    { vi: 'Đặt tên cột theo biểu mẫu.', en: 'Name the column as in the form.' },
  ],
  'area-by-columns': [
    'info',
    {
      vi: 'Bảng trong trang tính "{a}" được hiểu là nội dung "{b}" theo tên các cột',
      en: 'The table on the sheet "{a}" was taken for "{b}" by the names of its columns',
    },
    { vi: 'Đặt tên trang tính theo nội dung báo cáo.', en: 'Name the sheet after the area.' },
  ],
  'differs-from-above': [
    'warning',
    {
      vi: 'Các dòng ghi {a}, khác với thông tin phía trên bảng: {b}; lấy theo từng dòng',
      en: 'The rows say {a}, the lines above the table {b}; the rows were taken at their word',
    },
    {
      vi: 'Kiểm tra lại đơn vị, kỳ báo cáo ở đầu trang và trong bảng.',
      en: 'Check unit and period above the table and in it.',
    },
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
    {
      vi: 'Thêm cột này theo biểu mẫu. Nếu cả trang tính chỉ của một đơn vị hoặc một kỳ thì ghi ở phần đầu trang; khi lập trình, nêu bằng tùy chọn `defaults` của parse: `unit`, `period`.',
      en: 'Add the column from the form. Where the whole sheet is of one unit or one period, write it above the table; in a program, say it by the option `defaults` of parse: `unit`, `period`.',
    },
  ],
  'hidden-row': [
    'info',
    { vi: 'Có {a} dòng bị ẩn; vẫn được đọc', en: 'Hidden rows: {a}; they are read all the same' },
    {
      vi: 'Bỏ ẩn để kiểm tra; xóa hẳn nếu không thuộc báo cáo.',
      en: 'Unhide them to check; delete them if they do not belong.',
    },
  ],
  'total-differs': [
    'warning',
    {
      vi: 'Dòng tổng ghi {a}, nhưng cộng các dòng được {b}',
      en: 'The row of totals says {a}, the rows add up to {b}',
    },
    {
      vi: 'Kiểm tra công thức của dòng tổng và số liệu từng đơn vị.',
      en: 'Check the formula of the total and the figures of each unit.',
    },
  ],
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
  'total-not-compared': [
    'info',
    {
      vi: 'Dòng "{a}" là dòng tổng: không tính là bản ghi và không được đối chiếu',
      en: 'The row "{a}" is a total: it is no record and was compared with nothing',
    },
    {
      vi: 'Sửa các dòng không đọc được, nếu có; tổng được tính lại từ các đơn vị.',
      en: 'Correct the rows that could not be read, if any; totals are computed again from the units.',
    },
  ],
  'column-by-ending': [
    'info',
    {
      vi: 'Cột "{a}" được hiểu là "{b}"',
      en: 'The column "{a}" is taken for "{b}"',
    },
    {
      vi: 'Không cần sửa nếu đúng; nếu không, ghi đủ tên cột như trong biểu mẫu.',
      en: 'Nothing to do if that is right; else write the whole header as in the form.',
    },
  ],
  'weaker-column': [
    'info',
    {
      vi: 'Cột "{b}" có số liệu chính thức hơn cột "{a}"; số ở cột "{a}" chỉ được dùng ở dòng mà cột kia để trống',
      en: 'The figures of the column "{a}" are less final than those of "{b}"; they serve only where that one is blank',
    },
    {
      vi: 'Không cần sửa nếu đúng; số của hai kỳ khác nhau thì ghi rõ kỳ trong tiêu đề.',
      en: 'Nothing to do if that is right; figures of two periods need the period in their headers.',
    },
  ],
  'part-row': [
    'warning',
    {
      vi: 'Dòng "{a}" chia nhỏ dòng phía trên; số liệu trong dòng không được đọc',
      en: 'The row "{a}" parts the row above it; its figures are not read',
    },
    {
      vi: 'Nếu biểu có yêu cầu số liệu này, ghi vào cột riêng.',
      en: 'Where the form asks for these figures, write them into columns of their own.',
    },
  ],
  'derived-row': [
    'info',
    {
      vi: 'Dòng "{a}" là số tính ra từ các dòng khác (bình quân, tỷ lệ, so sánh); không được đọc',
      en: 'The row "{a}" is worked out of the others (a mean, a share, a comparison); it is not read',
    },
    {
      vi: 'Không cần sửa: các số này được tính lại từ số liệu của các đơn vị.',
      en: 'Nothing to do: such numbers are computed again from the figures of the units.',
    },
  ],
  'units-by-name': [
    'info',
    {
      vi: '{a} dòng ghi tên đơn vị thay cho mã; được hiểu là {b}',
      en: '{a} rows name their unit and not its code; they were read as {b}',
    },
    { vi: 'Ghi mã đơn vị để khỏi nhầm lẫn.', en: 'Write the code, so that nobody can take one unit for another.' },
  ],
  'unit-only': [
    'info',
    {
      vi: 'Dòng "{a}" không có gì trong các cột nhận ra được; không được đọc',
      en: 'The row "{a}" has nothing in the columns that are known; it is not read',
    },
    {
      vi: 'Bổ sung số liệu nếu đơn vị có báo cáo, hoặc sửa tên cột nếu số liệu nằm ở cột chưa nhận ra; nếu là ghi chú, chữ ký thì bỏ qua.',
      en: 'Fill it in if the unit reports, or correct the header if its figures stand in a column that is not known; ignore this if it is a note or a signature.',
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
      vi: 'Không có đơn vị nào mang mã hoặc tên "{a}"; dòng này không được tính',
      en: 'No unit has the code or the name "{a}"; the row is not counted',
    },
    {
      vi: 'Kiểm tra mã, kể cả các số 0 ở đầu, hoặc tên trong danh mục đơn vị.',
      en: 'Check the code, leading zeros included, or the name in the list of units.',
    },
  ],
  'unit-legacy-encoding': [
    'error',
    {
      vi: 'Tên đơn vị "{a}" gõ bằng bảng mã {b}, không phải Unicode, nên không nhận ra; dòng này không được tính',
      en: 'The name of the unit "{a}" is typed in {b} and not in Unicode, so it is not recognised; the row is not counted',
    },
    {
      vi: 'Chuyển ô này sang Unicode, hoặc ghi mã đơn vị.',
      en: 'Convert the cell to Unicode, or write the code of the unit.',
    },
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
  struck: [
    'warning',
    { vi: '"{a}" bị gạch bỏ nên không được tính', en: '"{a}" is struck out and not counted' },
    {
      vi: 'Xóa hẳn nếu đã bỏ; bỏ dấu gạch nếu vẫn đúng.',
      en: 'Delete it if it is taken back; take the strike away if it holds.',
    },
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
