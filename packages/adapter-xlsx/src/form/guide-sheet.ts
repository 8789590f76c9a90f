import { printDay, unitKinds, type Entity, type IsoDate, type ReportingUnit, type Text } from '@qcdc/core';
import type { CellOut, Look, SheetOut } from '../engine/book.ts';
import { ownSheets } from '../own-sheets.ts';
import { rowHeights } from '../row-heights.ts';

const heading: Look = { bold: true, size: 14 };
const part: Look = { bold: true, fill: 'DCE6F1', border: true };
const words: Look = { wrap: true, top: true, border: true };

const steps: readonly Text[] = [
  {
    vi: 'Mỗi trang tính là một nội dung báo cáo; mỗi dòng là một đơn vị trong một kỳ (hoặc một sự việc).',
    en: 'Each sheet is one area; each row is one unit in one period (or one event).',
  },
  {
    vi: 'Không xóa, đổi tên hay đổi chỗ hai dòng tiêu đề cột; dòng chữ nhỏ màu xám là mã cột dành cho máy.',
    en: 'Do not delete, rename or move the two header rows; the small grey row holds the names for the machine.',
  },
  {
    vi: 'Không có số liệu thì để trống. Ghi 0 chỉ khi đã kiểm đếm và bằng không.',
    en: 'Leave a cell blank when there is no figure. Write 0 only when it was counted and is zero.',
  },
  {
    vi: 'Ghi số nguyên vẹn, không thêm chữ đơn vị tính. Số không chính xác thì ghi như trong báo cáo: "hơn 3,4 tỷ", "gần 11.200", "99,3%".',
    en: 'Write plain numbers without the unit of measure. Write inexact figures as the report has them: "hơn 3,4 tỷ", "gần 11.200", "99,3%".',
  },
  {
    vi: 'Lượt, người, vụ việc là các đơn vị tính khác nhau, không cộng lẫn.',
    en: 'Turns, persons and cases are different units of measure and are never added together.',
  },
  {
    vi: 'Kỳ báo cáo ghi: 2024; 2024-H1; 2024-Q3; 2024-9M; hoặc "6 tháng đầu năm 2024", "quý III/2024".',
    en: 'Periods are written 2024; 2024-H1; 2024-Q3; 2024-9M; or in words as in a report.',
  },
  {
    vi: 'Ghi mã đơn vị; tên đơn vị tự hiện khi mã có trong danh mục. Tỷ lệ và dòng Tổng cộng tự tính; thiếu dòng thì chèn thêm phía trên dòng Tổng cộng.',
    en: 'Write the code of the unit; its name appears where the code is listed. Shares and the total row are worked out; insert further rows above the total row.',
  },
  {
    vi: 'Giải thích từng cột và căn cứ pháp lý nằm trong ghi chú của ô tiêu đề.',
    en: 'The note on each header cell explains the column and its legal basis.',
  },
];

/**
 * Writes the sheet that tells people how to fill in the form, in both languages.
 *
 * @param entities - areas of the form
 * @param names - names of their sheets, in the same order
 * @param units - reporting units to list
 * @param day - day of the form; `null` where nothing in the form ever changed
 * @returns the worksheet
 */
export function guideSheet(
  entities: readonly Entity[],
  names: readonly string[],
  units: readonly ReportingUnit[],
  day: IsoDate | null,
): SheetOut {
  const rows: (CellOut | null)[][] = [
    [{ value: 'Hướng dẫn điền biểu – How to fill in the form', look: heading }],
    ...(day === null ? [] : [editionRow(day)]),
    [
      { value: 'STT', look: part },
      { value: 'Tiếng Việt', look: part },
      { value: 'English', look: part },
    ],
    ...steps.map(({ vi, en }, i) => [
      { value: i + 1, look: { ...words, align: 'center' as const } },
      { value: vi, look: words },
      { value: en, look: words },
    ]),
    [],
    [
      { value: 'STT', look: part },
      { value: 'Trang tính', look: part },
      { value: 'Sheet', look: part },
    ],
    ...entities.map(({ label }, i) => [
      { value: i + 1, look: { ...words, align: 'center' as const } },
      { value: names[i] === label.vi ? label.vi : `${names[i] ?? ''}: ${label.vi}`, look: words },
      { value: label.en, look: words },
    ]),
  ];
  if (units.length > 0) {
    rows.push(
      [],
      [
        { value: 'Mã', look: part },
        { value: 'Đơn vị báo cáo', look: part },
        { value: 'Loại đơn vị – Kind of unit', look: part },
      ],
    );
    for (const unit of units)
      rows.push([
        { value: unit.code, look: { ...words, format: '@' } },
        { value: unit.names.map((span) => span.value).join('; '), look: words },
        { value: `${unitKinds[unit.kind].vi} – ${unitKinds[unit.kind].en}`, look: words },
      ]);
  }
  const widths = [12, 70, 70];
  return { name: ownSheets.guide, rows, widths, heights: rowHeights(rows, widths), footer: '@qcdc' };
}

function editionRow(day: IsoDate): CellOut[] {
  return [
    { value: 'Phiên bản', look: part },
    {
      value: `Biểu mẫu cho kỳ báo cáo kết thúc ngày ${printDay(day, 'vi')} và cho sự việc diễn ra ngày đó. Kỳ khác: dùng biểu mẫu của kỳ ấy.`,
      look: words,
    },
    {
      value: `Edition: the form for periods that end on, and events of, ${printDay(day, 'en')}. Use the form of the period for any other.`,
      look: words,
    },
  ];
}
