import type { Finding, Severity, Where } from '../outcome/finding.ts';
import { filledIn } from '../outcome/filled-in.ts';
import type { Text } from '../outcome/text.ts';

// Severity, what is unexpected, what to do. `{a}` and `{b}` are filled in.
const says = {
  'no-header': [
    'warning',
    {
      vi: 'Không tìm thấy dòng tiêu đề cột trong trang tính.',
      en: 'No row of column headers was found in the worksheet.',
    },
    {
      vi: 'Đặt tên các cột trên một dòng, ngay phía trên số liệu, như trong biểu mẫu.',
      en: 'Name the columns on one row, right above the data, as in the form.',
    },
  ],
  'only-words': [
    'info',
    {
      vi: 'Trang tính chỉ có chữ, không có bảng số liệu nên không được đọc.',
      en: 'The worksheet holds words and no table of figures; it is not read.',
    },
    {
      vi: 'Không cần sửa nếu là trang bìa hoặc hướng dẫn; số liệu phải ghi vào bảng.',
      en: 'Nothing to do for a cover or a guide; figures belong into a table.',
    },
  ],
  'too-many-cells': [
    'error',
    {
      vi: 'Có quá nhiều ô để xử lý cùng một lúc nên không đọc bảng nào',
      en: 'There are too many cells to be parsed at once, so no table was read',
    },
    {
      vi: 'Tách thành nhiều tệp, đọc số liệu dạng dài thẳng vào bảng số liệu, hoặc cho phép nhiều hơn khi đọc (`mostCells`).',
      en: 'Split the file, read figures in long form straight into a table of figures, or allow more when parsing (`mostCells`).',
    },
  ],
  'no-rows': [
    'warning',
    {
      vi: 'Các bảng chỉ có tiêu đề, chưa có dòng số liệu nào.',
      en: 'The tables have headers only and not one row of data.',
    },
    { vi: 'Điền ít nhất một dòng số liệu rồi gửi lại.', en: 'Fill in at least one row and send it again.' },
  ],
  'hidden-rows': [
    'info',
    {
      vi: 'Có dòng bị ẩn; các dòng đó vẫn được đọc và tính.',
      en: 'Some rows are hidden; they are read and counted all the same.',
    },
    {
      vi: 'Bỏ ẩn để kiểm tra; xóa hẳn nếu không thuộc báo cáo.',
      en: 'Unhide them to check; delete them if they do not belong.',
    },
  ],
  'hidden-columns': [
    'info',
    {
      vi: 'Có cột bị ẩn; các cột đó vẫn được đọc, trừ cột trùng với cột đang hiện.',
      en: 'Some columns are hidden; they are read all the same, unless one that shows has the same name.',
    },
    {
      vi: 'Bỏ ẩn để kiểm tra; xóa hẳn nếu không thuộc báo cáo.',
      en: 'Unhide them to check; delete them if they do not belong.',
    },
  ],
  'edition-unclear': [
    'info',
    {
      vi: 'Không đọc được phiên bản của biểu mẫu; nội dung phải báo cáo được xác định theo kỳ báo cáo.',
      en: 'The edition of the form cannot be read; what is asked is taken from the periods reported on.',
    },
    {
      vi: 'Giữ nguyên dòng mã biểu và phiên bản ở đầu trang tính.',
      en: 'Keep the line with the code and the edition of the form at the top of the sheet.',
    },
  ],
  'weaker-column': [
    'info',
    {
      vi: 'Cột "{b}" có số liệu chính thức hơn cột "{a}"; số ở cột "{a}" chỉ được dùng ở dòng mà cột kia để trống.',
      en: 'The figures of the column "{a}" are less final than those of "{b}"; they serve only where that one is blank.',
    },
    {
      vi: 'Không cần sửa nếu đúng; số của hai kỳ khác nhau thì ghi rõ kỳ trong tiêu đề.',
      en: 'Nothing to do if that is right; figures of two periods need the period in their headers.',
    },
  ],
  'other-figures': [
    'info',
    {
      vi: 'Chỉ đọc số liệu của kỳ này (cột {b}); không đọc cột kế hoạch, kỳ khác hoặc so sánh: {a}.',
      en: 'Only the figures of this period are read (column {b}), not those planned, of other periods or compared: {a}.',
    },
    {
      vi: 'Không cần sửa nếu biểu không yêu cầu số liệu của các cột đó.',
      en: 'Nothing is to be done unless the form asks for the figures of those columns.',
    },
  ],
  'struck-words': [
    'info',
    {
      vi: 'Chữ bị gạch bỏ bên trên, trong tiêu đề hoặc bên dưới bảng không được đọc: {a}.',
      en: 'Words that are struck out above, in the header of or below the table are not read: {a}.',
    },
    {
      vi: 'Xóa hẳn nếu đã bỏ; bỏ dấu gạch nếu vẫn đúng.',
      en: 'Delete them if they are taken back; take the strike away if they hold.',
    },
  ],
  'merged-figures': [
    'warning',
    {
      vi: 'Nội dung nằm trong ô gộp nhiều dòng hoặc nhiều cột; chỉ được tính cho ô đầu.',
      en: 'A cell is merged over several rows or columns; what stands in it counts for the first of them only.',
    },
    {
      vi: 'Tách ô gộp và ghi số liệu riêng cho từng ô.',
      en: 'Unmerge the cell and write a figure into each.',
    },
  ],
} as const satisfies Record<string, readonly [Severity, Text, Text]>;

/** Codes of the findings on sheets, without the area `sheet/`. */
export type SheetTrouble = keyof typeof says;

/**
 * Makes a finding on a sheet and the tables on it.
 *
 * @param trouble - what is wrong
 * @param where - place
 * @param actual - what was found
 * @param expected - what was used in its place
 * @returns the finding, code `sheet/…`
 */
export function sheetFinding(trouble: SheetTrouble, where: Where, actual?: string, expected?: string): Finding {
  const said = { ...(expected === undefined ? {} : { expected }), ...(actual === undefined ? {} : { actual }) };
  return filledIn(`sheet/${trouble}`, 'failed', says[trouble], where, { a: actual ?? '', b: expected ?? '', ...said });
}
