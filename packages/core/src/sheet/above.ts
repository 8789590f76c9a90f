import type { RawSheet } from '../raw/raw-sheet.ts';
import type { RawCell, StatedAbove, TableProperties } from '../raw/raw-table.ts';
import { saysOnlySizes } from '../quantity/size-said.ts';
import { fold, foldTones } from '../words/fold.ts';
import { dayOfSigning } from './footer.ts';
import { isLetterhead } from './label-row.ts';
import { measureInLine } from './measure-line.ts';
import { parsePeriod } from '../time/parse-period.ts';
import { calendarPeriod } from '../time/state-period.ts';
import { periodSaidIn } from './stated-period.ts';
import { filled, textAt } from './sheet-text.ts';

type Property = 'unit' | 'period' | 'measuredIn';

const lines: readonly (readonly [Property, RegExp])[] = [
  ['measuredIn', line('đơn vị tính|đvt|đơn vị đo|unit of measure')],
  [
    'unit',
    line('đơn vị báo cáo|tên đơn vị(?: báo cáo)?|đơn vị lập(?: báo cáo)?|cơ quan báo cáo|đơn vị|reporting unit'),
  ],
  ['period', line('kỳ báo cáo|kỳ số liệu|thời kỳ|kỳ|thời gian(?: báo cáo)?|năm báo cáo|reporting period|period')],
];

function line(names: string): RegExp {
  return RegExp(foldTones(`^[(*-]?\\s*(?:${names})\\s*(?:\\([^)]*\\))?\\s*(?::|$)`), 'u');
}

const office = /* @__PURE__ */ RegExp(
  /* @__PURE__ */ foldTones(
    '^(?:ubnd|ủy ban nhân dân|hđnd|đảng ủy|ban chỉ đạo) .*(?:xã|phường|thị trấn|đặc khu|thôn) ',
  ),
);

// "Dân số: 12.345", but neither "Số: 15/BC-BCĐ" nor "Biểu số: 03".
const saysFigure = /* @__PURE__ */ RegExp(
  /* @__PURE__ */ foldTones('^(?!số|biểu|mẫu|phụ lục|mã)[^:\\d]{3,}: ?\\d[\\d., ]*(?: \\D*)?$'),
);

// "Số liệu đến hết ngày 30/9/2024" says where the figures end, not where they begin.
const saysUntil = /* @__PURE__ */ RegExp(
  /* @__PURE__ */ foldTones('^[(*-]?\\s*số liệu .*đến (?:hết )?(?:ngày )?\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}\\)?$'),
);

const namesPeriod = /* @__PURE__ */ RegExp(/* @__PURE__ */ foldTones('kỳ|thời gian|năm báo cáo|period'));

/** A rectangle above a table: rows from `from` to before `to`, columns likewise. */
export interface RoomAbove {
  /** First row. */
  readonly from: number;
  /** Row behind the last one: the first of the header. */
  readonly to: number;
  /** First column. */
  readonly left: number;
  /** Column behind the last one. */
  readonly right: number;
}

/**
 * Tells whether a line above a table may say of which period it is ("Kỳ báo cáo: …"): all the rest need not be read then.
 *
 * @param sheet - the sheet
 * @param room - where to look
 * @returns `false` where no line names a period
 */
export function mayStatePeriod(sheet: RawSheet, { from, to, left, right }: RoomAbove): boolean {
  for (let row = from; row < to; row += 1)
    for (const column of filled(sheet, row))
      if (column >= left && column < right && namesPeriod.test(fold(textAt(sheet, row, column)))) return true;
  return false;
}

/**
 * Reads what stands above a table: lines that say what they are ("Kỳ báo cáo: …", also with the words in the next cell),
 * titles that name a period, the office of the letterhead.
 *
 * @param sheet - the sheet
 * @param room - where to look
 * @returns what holds for the whole table
 */
export function propertiesAbove(sheet: RawSheet, { from, to, left, right }: RoomAbove): TableProperties {
  const found: Partial<Record<Property, StatedAbove>> = {};
  const titles: string[] = [];
  const notes: RawCell[] = [];
  let signed: RawCell | undefined;
  const note = (property: Property, stated: StatedAbove): void => {
    const before = found[property];
    if (before === undefined || (before.by === 'title' && stated.by === 'line')) found[property] = stated;
  };
  for (let row = from; row < to; row += 1) {
    const columns = filled(sheet, row).filter((column) => column >= left && column < right);
    for (const column of columns) {
      const measure = measureInLine(textAt(sheet, row, column));
      if (measure !== null)
        note('measuredIn', { cell: { value: measure.words, at: sheet.place(row, column) }, by: 'line' });
      const text = measure === null ? textAt(sheet, row, column) : measure.rest;
      if (text === '') continue;
      const property = propertyOf(text);
      if (property !== undefined) {
        const stated = valueOf(sheet, row, column, columns, text);
        // "Đơn vị:" with "triệu đồng" beside it names no unit that reports.
        const isMeasure = property === 'unit' && saysOnlySizes(String(stated?.value ?? ''));
        if (stated !== null) note(isMeasure ? 'measuredIn' : property, { cell: stated, by: 'line' });
        continue;
      }
      const at = sheet.place(row, column);
      if (isLetterhead(text)) {
        const day = dayOfSigning(text);
        if (day !== null) signed = { value: day, at };
        continue;
      }
      titles.push(text);
      const folded = fold(text);
      if (saysFigure.test(folded) || saysUntil.test(folded)) notes.push({ value: text, at });
      const period = periodSaidIn(text);
      if (period !== null) {
        const stated: StatedAbove = { cell: { value: period.words, at }, by: 'title' };
        const both = found.period && periodOfBoth(found.period, stated);
        if (both === null) notes.push({ value: text, at });
        else found.period = both ?? stated;
      }
      if (office.test(folded)) note('unit', { cell: { value: text, at }, by: 'title' });
    }
  }
  return {
    ...found,
    titles,
    ...(notes.length === 0 ? {} : { notes }),
    ...(signed === undefined ? {} : { signed }),
  };
}

// What a title further down adds to the period said before: its year, or the days it has in the regime of the State; `null`
// where it names another.
function periodOfBoth(before: StatedAbove, stated: StatedAbove): StatedAbove | null {
  const [one, other] = [before, stated].map(({ cell }) => parsePeriod(String(cell.value), formatOf(cell)).value);
  if (one == null) {
    const words = `${String(before.cell.value)} ${String(stated.cell.value)}`;
    if (parsePeriod(words).value !== null) return { cell: { ...before.cell, value: words }, by: before.by };
    return other == null || before.by === 'line' ? before : null;
  }
  if (other == null || one.id === other.id) return before;
  return calendarPeriod(other).id === one.id ? { cell: stated.cell, by: before.by } : null;
}

const formatOf = ({ format }: RawCell): { format?: string } => (format === undefined ? {} : { format });

function propertyOf(text: string): Property | undefined {
  const folded = fold(withColon(text));
  return lines.find(([, names]) => names.test(folded))?.[0];
}

// Folding takes the colon at the end away, by which a line is known.
const withColon = (text: string): string =>
  /:\s*[.…_]*$/u.test(text) ? `${text.replace(/(?<![\s.…_:])[\s.…_:]+$/u, '')}: -` : text;

// What a line says: the words behind its colon, or the next cell, where that is no line of its own.
function valueOf(
  sheet: RawSheet,
  row: number,
  column: number,
  columns: readonly number[],
  text: string,
): RawCell | null {
  const behind = text
    .slice(text.indexOf(':') + 1)
    .replace(/^[\s.…_]+|(?<![\s.…_])[\s.…_]+$/gu, '')
    .trim();
  // "(Kỳ báo cáo: năm 2024)" closes a bracket it did not open; "năm 2024 (ước)" does not.
  const said = behind.includes('(') ? behind : behind.replace(/(?<![\s.…_)])[\s.…_)]+$/u, '');
  if (text.includes(':') && said !== '') return { value: said, at: sheet.place(row, column) };
  const next = columns.find((one) => one > column);
  if (next === undefined) return null;
  const cell = sheet.cell(row, next);
  if (cell === null || cell.struck === true || propertyOf(textAt(sheet, row, next)) !== undefined) return null;
  return { ...cell, at: sheet.place(row, next) };
}
