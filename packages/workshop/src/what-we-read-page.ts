import { daysRead } from '../../core/test/what-we-read/days.ts';
import { figuresRead } from '../../core/test/what-we-read/figures.ts';
import { pagesRead } from '../../core/test/what-we-read/pages.ts';
import { periodsRead } from '../../core/test/what-we-read/periods.ts';

type Language = 'vi' | 'en';

const words = {
  vi: {
    title: '# Những gì đọc được',
    intro:
      'Trang này được viết ra từ các phép thử; không sửa bằng tay. Mỗi dòng là một cách ghi của cơ quan và kết quả đọc, hoặc mã của phát hiện khi không đọc được. Không phân biệt chữ hoa, chữ thường và cách bỏ dấu. Cách ghi khác cùng loại cũng được đọc như vậy; điều gì không đọc được đều được nêu trong phát hiện (xem [Phát hiện khi đọc tệp](../reading-findings.md)).',
    figures: 'Số liệu',
    periods: 'Kỳ báo cáo',
    days: 'Ngày của sự kiện',
    pages: 'Trên trang tính, quanh bảng số liệu',
    figure: ['Ghi là', 'Chỉ tiêu tính bằng', 'Đọc là'],
    period: ['Ghi là', 'Đọc là'],
    page: ['Trên trang', 'Bản ghi', 'Phát hiện'],
    daysNote:
      'Sự kiện kéo dài nhiều ngày tính theo ngày đầu, và điều đó được nêu trong phát hiện; cột ghi một ngày khác (như ngày thông báo) không nhận khoảng ngày.',
    note: "Kỳ được đọc theo dương lịch; `parse(…, { regime: 'state' })` hoặc các ngày ghi ở đầu trang cho biết kỳ theo chế độ báo cáo (từ ngày 15 đến ngày 14). Kỳ viết không dấu cũng được đọc.",
  },
  en: {
    title: '# What we read',
    intro:
      'Written from the tests; do not edit by hand. Each row is a way an office writes, and what it is read as, or the code of the finding that says why it is not read. Case and the place of the tone marks never matter. Other ways of the same kind are read alike; whatever is not read is named in a finding (see [Findings of reading](reading-findings.md)).',
    figures: 'Figures',
    periods: 'Periods',
    days: 'Days of events',
    pages: 'On a sheet, around the figures',
    figure: ['Written', 'The field counts', 'Read as'],
    period: ['Written', 'Read as'],
    page: ['On the page', 'Records', 'Findings'],
    daysNote:
      'An event of several days counts on the first, and that is told; a column of another day, such as that of a notice, takes no several days.',
    note: "Periods are those of the calendar; `parse(…, { regime: 'state' })`, or days written above the table, say that months close with the 14th. Periods without any marks are read too.",
  },
} as const;

const cell = (text: string): string => text.replaceAll('|', '\\|');
const code = (text: string): string => (text === '' ? '' : `\`${cell(text)}\``);

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/**
 * Writes the page of what is read, from the lists that the tests of reading go through.
 *
 * @param language - language of the page
 * @returns the page in Markdown
 */
export function whatWeReadPage(language: Language): string {
  const { title, intro, figures, periods, days, daysNote, pages, figure, period, page, note } = words[language];
  return [
    title,
    intro,
    `## ${figures}`,
    ...figuresRead.flatMap(({ of, rows }) => [
      `### ${of[language]}`,
      table(
        figure,
        rows.map(([text, measuredIn, read]) => [cell(text), measuredIn, code(read)]),
      ),
    ]),
    `## ${periods}`,
    note,
    ...periodsRead.flatMap(({ of, rows }) => [
      `### ${of[language]}`,
      table(
        period,
        rows.map(([text, read]) => [cell(text), code(read)]),
      ),
    ]),
    `## ${days}`,
    daysNote,
    ...daysRead.flatMap(({ of, rows }) => [
      `### ${of[language]}`,
      table(
        period,
        rows.map(([text, read]) => [cell(String(text)), code(read)]),
      ),
    ]),
    `## ${pages}`,
    table(
      page,
      pagesRead.map(({ of, records, told }) => [
        of[language],
        records.map(code).join(', '),
        [...new Set(told)].map(code).join(', '),
      ]),
    ),
  ].join('\n\n');
}
