import { filledIn, type FindingDetail, type FindingWords } from '../outcome/filled-in.ts';
import type { Finding, Where } from '../outcome/finding.ts';

/** What is said of sheets and their columns; plain records have none. `{a}` and `{b}` are filled in. */
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
} as const satisfies Readonly<Record<string, FindingWords>>;

/** Codes of the findings on sheets and columns, without the area `parse/`. */
export type SheetTrouble = keyof typeof says;

/**
 * Makes a finding on a sheet or a column of it.
 *
 * @param trouble - what is unexpected
 * @param where - the place
 * @param detail - words to fill in, expected and actual
 * @returns the finding, code `parse/…`
 */
export function sheetFinding(trouble: SheetTrouble, where: Where, detail: FindingDetail): Finding {
  return filledIn(
    `parse/${trouble}`,
    trouble === 'columns-swapped' ? 'undecided' : 'failed',
    says[trouble],
    where,
    detail,
  );
}
