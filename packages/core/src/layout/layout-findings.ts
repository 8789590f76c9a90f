import type { Finding, Where } from '../outcome/finding.ts';
import { filledIn, type FindingDetail, type FindingWords } from '../outcome/filled-in.ts';

// Severity, what is unexpected, what to do. `{a}` and `{b}` are filled in.
const says = {
  'no-sheet': [
    'error',
    {
      vi: 'Không có trang tính "{a}" mà mô tả bố cục nêu; không đọc được nội dung "{b}"',
      en: 'There is no sheet "{a}" as the layout states; the area "{b}" is not read',
    },
    {
      vi: 'Kiểm tra tên trang tính và tiêu đề cột, rồi sửa tệp hoặc mô tả bố cục.',
      en: 'Check the name of the sheet and its headers; correct the workbook or the layout.',
    },
  ],
  'sheet-renamed': [
    'info',
    {
      vi: 'Mô tả bố cục nêu trang tính "{a}"; các nhãn nằm ở trang "{b}" nên đọc ở đó',
      en: 'The layout states the sheet "{a}"; its labels stand on "{b}", which was read',
    },
    { vi: 'Sửa tên trang tính trong mô tả bố cục.', en: 'Correct the name of the sheet in the layout.' },
  ],
  'no-header': [
    'error',
    {
      vi: 'Không tìm thấy các nhãn mà mô tả bố cục nêu ({a}); không đọc được bảng này',
      en: 'The labels the layout states ({a}) are not on the sheet; the table is not read',
    },
    {
      vi: 'Biểu đã thay đổi: sửa lại nhãn và dòng tiêu đề trong mô tả bố cục.',
      en: 'The form has changed: correct the labels and the rows of the header in the layout.',
    },
  ],
  'header-moved': [
    'info',
    {
      vi: 'Tiêu đề bảng ở dòng {b}, mô tả bố cục nêu dòng {a}; đọc theo chỗ hiện tại',
      en: 'The header stands in row {b}, the layout states row {a}; it was read where it stands',
    },
    { vi: 'Sửa dòng tiêu đề trong mô tả bố cục.', en: 'Correct the rows of the header in the layout.' },
  ],
  'no-label': [
    'error',
    {
      vi: 'Không thấy nhãn "{a}" mà mô tả bố cục nêu; trường này không được đọc',
      en: 'The label "{a}" the layout states is not there; the field is not read',
    },
    {
      vi: 'Nếu nhãn đã đổi tên thì sửa mô tả bố cục; nếu thiếu thì bổ sung vào biểu.',
      en: 'Correct the layout if the label was renamed; add what is missing to the form.',
    },
  ],
  'label-twice': [
    'error',
    {
      vi: 'Nhãn "{a}" có ở nhiều chỗ ({b}); không biết lấy chỗ nào nên không đọc',
      en: 'The label "{a}" stands in several places ({b}); which is meant is not known, so none is read',
    },
    {
      vi: 'Ghi vị trí `at` cho nhãn này trong mô tả bố cục.',
      en: 'State its place with `at` in the layout.',
    },
  ],
  'label-moved': [
    'warning',
    {
      vi: 'Nhãn "{a}" không còn ở vị trí mô tả bố cục nêu mà ở {b}; đọc theo nhãn',
      en: 'The label "{a}" has moved from where the layout states to {b}; it was read by its label',
    },
    {
      vi: 'Kiểm tra số liệu của cột, dòng này rồi sửa vị trí trong mô tả bố cục.',
      en: 'Check the figures, then correct the place in the layout.',
    },
  ],
  'other-label': [
    'error',
    {
      vi: 'Cạnh ô này không có nhãn "{a}" như mô tả bố cục nêu; ô không được đọc',
      en: 'The label "{a}" the layout states does not stand beside this cell; the cell is not read',
    },
    {
      vi: 'Biểu đã thay đổi: sửa vị trí ô và nhãn trong mô tả bố cục.',
      en: 'The form has changed: correct cell and label in the layout.',
    },
  ],
  'nothing-said': [
    'warning',
    {
      vi: 'Ô mà mô tả bố cục dùng làm "{a}" cho cả bảng đang trống',
      en: 'The cell the layout takes "{a}" from for every row is blank',
    },
    { vi: 'Điền ô này, hoặc sửa mô tả bố cục.', en: 'Fill it in, or correct the layout.' },
  ],
  'no-value-column': [
    'error',
    {
      vi: 'Không xác định được cột số liệu của biểu dọc; bảng không được đọc',
      en: 'Which column holds the values of the vertical form is not known; the table is not read',
    },
    {
      vi: 'Ghi "value" cho nhãn cột số liệu trong `columns`, hoặc dùng `across`.',
      en: 'State "value" for its label in `columns`, or use `across`.',
    },
  ],
  'unused-column': [
    'warning',
    {
      vi: 'Cột "{a}" có {b} ô dữ liệu nhưng mô tả bố cục không dùng và không bỏ qua; không được đọc',
      en: 'The column "{a}" holds data ({b} cells) the layout neither uses nor leaves out; it is not read',
    },
    {
      vi: 'Thêm cột vào mô tả bố cục; ghi null nếu cố ý bỏ qua.',
      en: 'Add the column to the layout, with null to leave it out on purpose.',
    },
  ],
  'unused-line': [
    'warning',
    {
      vi: 'Dòng "{a}" có {b} ô dữ liệu nhưng mô tả bố cục không dùng và không bỏ qua; không được đọc',
      en: 'The line "{a}" holds data ({b} cells) the layout neither uses nor leaves out; it is not read',
    },
    {
      vi: 'Thêm dòng vào mô tả bố cục; ghi null nếu cố ý bỏ qua.',
      en: 'Add the line to the layout, with null to leave it out on purpose.',
    },
  ],
  'unused-figures': [
    'warning',
    {
      vi: 'Có {b} số trên trang tính mà mô tả bố cục không dùng và không bỏ qua ({a}); không được đọc',
      en: 'Figures on the sheet ({b}) the layout neither uses nor leaves out: {a}; they are not read',
    },
    {
      vi: 'Bổ sung vào mô tả bố cục, hoặc ghi vào `skip` nếu cố ý bỏ qua.',
      en: 'Add them to the layout, or to `skip` to leave them out on purpose.',
    },
  ],
  'unused-text': [
    'info',
    {
      vi: 'Có {b} ô chữ trên trang tính không được dùng đến ({a})',
      en: 'Texts on the sheet ({b}) that nothing was made of: {a}',
    },
    {
      vi: 'Bổ sung vào mô tả bố cục, hoặc ghi vào `skip` nếu cố ý bỏ qua.',
      en: 'Add them to the layout, or to `skip` to leave them out on purpose.',
    },
  ],
} as const satisfies Record<string, FindingWords>;

/** What may be wrong between a layout and a sheet, without the area `layout/`. */
export type LayoutTrouble = keyof typeof says;

/**
 * Makes a finding on a sheet that is read by a layout.
 *
 * @param trouble - what is wrong
 * @param where - place
 * @param detail - words to fill in
 * @returns the finding, code `layout/…`
 */
export function layoutFinding(trouble: LayoutTrouble, where: Where, detail: FindingDetail = {}): Finding {
  return filledIn(`layout/${trouble}`, 'failed', says[trouble], where, detail);
}
