import type { Finding, Severity, Where } from '../outcome/finding.ts';
import type { Text } from '../outcome/text.ts';
import { filledIn, type FindingDetail } from '../outcome/filled-in.ts';

// Severity, what is unexpected, what to do. `{a}` and `{b}` are filled in.
const says = {
  'text-not-used': [
    'info',
    {
      vi: 'Phần chữ quanh bảng không được dùng: {a}',
      en: 'Words around the table are used nowhere: {a}',
    },
    {
      vi: 'Số liệu nêu trong phần chữ phải ghi vào bảng mới được tính.',
      en: 'A figure that only these words tell belongs into the table; there it counts.',
    },
  ],
  'notes-not-used': [
    'info',
    {
      vi: 'Cột "{a}" được giữ trong tệp nhưng không được dùng: {b}',
      en: 'The column "{a}" is used nowhere: {b}',
    },
    {
      vi: 'Số liệu nêu trong ghi chú phải ghi vào cột của nó mới được tính.',
      en: 'A figure that only a remark tells belongs into a column of its own; there it counts.',
    },
  ],
  'unit-name-differs': [
    'error',
    {
      vi: 'Mã và tên không cùng một đơn vị: mã là của {b}, tên ghi là "{a}"; dòng này không được tính',
      en: 'Code and name are not of one unit: the code is that of {b}, the name says "{a}"; the row is not counted',
    },
    { vi: 'Sửa mã hoặc tên đơn vị cho khớp.', en: 'Correct the code or the name.' },
  ],
  'unit-name-unknown': [
    'warning',
    {
      vi: 'Tên "{a}" bên cạnh mã không phải là tên nào của {b}; lấy theo mã',
      en: 'The name "{a}" beside the code is no name of {b}; the code was taken at its word',
    },
    { vi: 'Kiểm tra mã và tên đơn vị.', en: 'Check the code and the name.' },
  ],
  'size-of-one-column': [
    'warning',
    {
      vi: 'Chỉ cột {b} ghi đơn vị tính; số ở cột {a} được hiểu là đồng',
      en: 'Only the column {b} says in what it is written; the numbers of {a} were taken as đồng',
    },
    {
      vi: 'Ghi đơn vị tính (đồng, triệu đồng) ở tiêu đề của từng cột, hoặc một lần phía trên bảng.',
      en: 'Say the unit of measure (đồng, million đồng) in the header of each column, or once above the table.',
    },
  ],
  'size-applied': [
    'info',
    {
      vi: 'Số liệu được hiểu theo đơn vị tính đã ghi: {a}',
      en: 'Figures were taken in the size the page states: {a}',
    },
    {
      vi: 'Kiểm tra đơn vị tính của biểu nếu số liệu quá lớn hoặc quá nhỏ.',
      en: 'Check the unit of measure on the page where figures look too large or too small.',
    },
  ],
  'share-among-percents': [
    'warning',
    {
      vi: 'Cột "{a}" tính theo %, nhưng {b} nhỏ hơn hẳn các số khác trong cột; được hiểu là % như tiêu đề cột ghi',
      en: 'The column "{a}" is in percent, but {b} is far below all others in it; taken as percent, as the header says',
    },
    {
      vi: 'Kiểm tra: 0,95 trong cột % là 0,95%; nếu là 95% thì ghi 95.',
      en: 'Check it: 0.95 in a column of percent is 0.95%; where 95% is meant, write 95.',
    },
  ],
  'size-not-understood': [
    'warning',
    {
      vi: 'Không hiểu hết đơn vị tính đã ghi "{a}"; phần không hiểu không được áp dụng cho số liệu nào',
      en: 'The unit of measure "{a}" is not understood in full; what is not understood was applied to no figure',
    },
    {
      vi: 'Ghi từng đơn vị tính, ví dụ "Đơn vị tính: triệu đồng", hoặc ghi số liệu đầy đủ.',
      en: 'Name each unit of measure, as in "Đơn vị tính: triệu đồng", or write the numbers in full.',
    },
  ],
  'size-not-applied': [
    'warning',
    {
      vi: 'Đơn vị tính ghi ở "{a}" không được áp dụng: không rõ áp dụng cho số liệu nào',
      en: 'The unit of measure in "{a}" was not applied: nothing tells to which figures it belongs',
    },
    {
      vi: 'Ghi đơn vị tính phía trên bảng, ví dụ "Đơn vị tính: triệu đồng", hoặc trong tiêu đề cột.',
      en: 'State the unit of measure above the table, as in "Đơn vị tính: triệu đồng", or in the header of the column.',
    },
  ],
  'state-regime': [
    'info',
    {
      vi: 'Đầu trang ghi {b}, nên "{a}" được hiểu theo kỳ của chế độ báo cáo (từ ngày 15 đến ngày 14)',
      en: 'The page says {b}, so "{a}" was taken for the period of the State, from a 15th to a 14th',
    },
    {
      vi: 'Nếu số liệu tính theo tháng dương lịch thì sửa ngày ở đầu trang.',
      en: 'Correct the days above the table if the figures are of months of the calendar.',
    },
  ],
  'signed-before-end': [
    'info',
    {
      vi: 'Báo cáo đề ngày {a}, trước khi kết thúc kỳ báo cáo ({b})',
      en: 'The report is dated {a}, before its period ends ({b})',
    },
    {
      vi: 'Nếu là số ước thì ghi rõ "ước" bên cạnh số liệu hoặc kỳ báo cáo.',
      en: 'If the figures are estimates, say "ước" beside them or beside the period.',
    },
  ],
} as const satisfies Record<string, readonly [Severity, Text, Text]>;

/** Codes of the findings on pages, without the area `parse/`. */
export type PageTrouble = keyof typeof says;

const undecided: readonly PageTrouble[] = [
  'unit-name-unknown',
  'state-regime',
  'signed-before-end',
  'size-applied',
  'share-among-percents',
];

/**
 * Makes a finding on what stands on a page beside the figures.
 *
 * @param trouble - what is unexpected
 * @param where - the place
 * @param detail - words to fill in, expected and actual
 * @returns the finding, code `parse/…`
 */
export function pageFinding(trouble: PageTrouble, where: Where, detail: FindingDetail): Finding {
  const state = undecided.includes(trouble) ? 'undecided' : 'failed';
  return filledIn(`parse/${trouble}`, state, says[trouble], where, detail);
}
