import type { Finding, Where } from '../outcome/finding.ts';
import { ok, type Outcome } from '../outcome/outcome.ts';
import type { RawSheet } from '../raw/raw-sheet.ts';
import type { RawCell, RawTable, TableProperties } from '../raw/raw-table.ts';
import { mayStatePeriod, propertiesAbove } from './above.ts';
import { blocksOf, type Block } from './blocks.ts';
import { isRunningNumberHeader, isRunningNumbers } from './furniture-headers.ts';
import { readBelow, type Below } from './footer.ts';
import type { HeaderWords } from './header-words.ts';
import { measureInLine } from './measure-line.ts';
import { mergedRows, type MergedRows } from './merged-rows.ts';
import type { SheetEdition } from './sheet-edition.ts';
import { sheetFinding } from './sheet-findings.ts';
import { isBlankRow, textAt } from './sheet-text.ts';
import { spansOf, type Span } from './side-by-side.ts';
import { periodSaidIn } from './stated-period.ts';
import { columnsOf, tableOf, type PlacedColumn } from './table-of.ts';
import { fold } from '../words/fold.ts';
import { turnedTable, type TurnedTable } from './turned.ts';
import { parsePeriod } from '../time/parse-period.ts';
import type { Period } from '../time/period.ts';
import { unitOfSheet } from './unit-of-sheet.ts';

/**
 * Finds the tables on a sheet: one below the other, side by side, each with what stands above it.
 *
 * @param sheet - the sheet
 * @param words - headers that are known
 * @param isUnit - tells units from other words
 * @returns the tables, with findings on what is hidden, merged or missing
 */
export function tablesOn(
  sheet: RawSheet,
  words: HeaderWords,
  isUnit: (text: string) => boolean,
): Outcome<readonly RawTable[]> {
  const blocks = blocksOf(sheet, words);
  if (blocks.length === 0)
    return ok([], [sheetFinding(holdsFigures(sheet) ? 'no-header' : 'only-words', wholeOf(sheet))]);
  const findings: Finding[] = [];
  const page = saidOfPage(sheet, blocks);
  const tables = blocks.flatMap((block, i) =>
    spansIn(block, words).map((span) => {
      const { value, findings: found } = tableIn(sheet, block, span, words, isUnit, i === 0 ? {} : page);
      findings.push(...found);
      return value;
    }),
  );
  const [first] = blocks;
  const { edition, unclear }: SheetEdition = first?.form?.edition ?? {};
  if (unclear !== undefined)
    findings.push(sheetFinding('edition-unclear', sheet.place(unclear, 0), textAt(sheet, unclear, 0)));
  return ok(edition === undefined ? tables : tables.map((table) => ({ ...table, edition })), findings);
}

// A cover and a guide hold words and numbers in words; a figure stands by itself.
function holdsFigures(sheet: RawSheet): boolean {
  for (let row = 0; row < sheet.rows; row += 1)
    for (let column = 0; column < sheet.columns; column += 1) {
      const { value = null } = sheet.cell(row, column) ?? {};
      if (typeof value === 'number' || typeof value === 'boolean') return true;
      if (typeof value === 'string' && /^[\s\p{P}]*\d[\d.,\s]*(?:%|\p{L}{1,6})?[\s\p{P}]*$/u.test(value)) return true;
    }
  return false;
}

type SaidOfPage = Pick<TableProperties, 'unit' | 'period'>;

// What stands at the top of a page over the title of its first table, or says what it is ("Kỳ báo cáo: …"), holds for those below.
function saidOfPage(sheet: RawSheet, [first, second]: readonly Block[]): SaidOfPage {
  if (first === undefined || second === undefined || first.header.keyRow !== undefined) return {};
  const titles = rowsBetween(0, first.header.top).filter((row) => !isBlankRow(sheet, row));
  const room = { from: 0, left: 0, right: sheet.columns };
  const over = propertiesAbove(sheet, { ...room, to: titles.at(-1) ?? 0 });
  const all = propertiesAbove(sheet, { ...room, to: first.header.top });
  const [unit, period] = (['unit', 'period'] as const).map((name) =>
    all[name]?.by === 'line' ? all[name] : over[name],
  );
  return { ...(unit === undefined ? {} : { unit }), ...(period === undefined ? {} : { period }) };
}

// Machine names in every column leave no room for a second table beside the first.
function spansIn({ labels, form }: Block, words: HeaderWords): readonly Span[] {
  return form?.fields.every((field) => field !== '') === true
    ? [{ left: 0, right: labels.length }]
    : spansOf(labels, words);
}

function tableIn(
  sheet: RawSheet,
  block: Block,
  { left, right }: Span,
  words: HeaderWords,
  isUnit: (text: string) => boolean,
  page: SaidOfPage,
): Outcome<RawTable> {
  const { from, header, rows, below } = block;
  const range = { header, rows, left, right };
  const columns = columnsOf(sheet, range, block.labels, block.form?.fields);
  const merged = mergedRows(sheet, header.firstRow, (rows.at(-1) ?? header.firstRow) + 1);
  const foreign = header.keyRow === undefined;
  const own = foreign ? propertiesAbove(sheet, { from, to: header.top, left, right }) : null;
  const above = own === null ? null : withName({ ...page, ...own }, sheet, isUnit);
  const search = { sheet, labels: block.labels, rows, left, right, page: periodOf(above) };
  const turned = foreign ? turnedTable(search, header.bottom, words, isUnit) : null;
  const table = turned?.table ?? tableOf(sheet, range, columns, merged);
  const findings: Finding[] = [...otherFigures(sheet, block, turned), ...weakerFigures(sheet, block, turned)];
  const hidden = table.rows.filter((row) => row.hidden === true);
  if (hidden[0] !== undefined) findings.push(sheetFinding('hidden-rows', hidden[0].at, `${hidden.length}`));
  const unseen = columns.filter(({ column }) => sheet.hiddenColumns.has(column));
  if (unseen[0] !== undefined) findings.push(sheetFinding('hidden-columns', unseen[0].named.at, `${unseen.length}`));
  // Hardly any sheet merges figures, and what every header says costs more than the rest of the page.
  const running = merged.figures.length === 0 ? new Set<number>() : runningNumbers(sheet, columns, rows);
  for (const { row, column } of merged.figures)
    if (column >= left && column < right && !running.has(column))
      findings.push(sheetFinding('merged-figures', sheet.place(row, column)));
  if (turned === null) findings.push(...mergedAcross(sheet, columns, merged, rows, words));
  findings.push(...struckWords(sheet, [...rowsBetween(from, header.firstRow), ...below], { left, right }));
  const said = above ?? saidOfForm(sheet, { from, to: header.top, left, right });
  const properties = left > 0 ? said : withBelow(said, readBelow(sheet, below));
  // Around the rows of most forms stands nothing that anybody needs.
  const isPlain = above === null && Object.keys(properties).length === 1;
  return ok(isPlain ? table : { ...table, properties }, findings);
}

// The head of a form names the office that hands it out, and its area stands in a line of its own: only its period is for the rows.
function saidOfForm(sheet: RawSheet, room: Parameters<typeof propertiesAbove>[1]): TableProperties {
  const { period } = mayStatePeriod(sheet, room) ? propertiesAbove(sheet, room) : {};
  return { titles: [], ...(period?.by === 'line' ? { period } : {}) };
}

function otherFigures(sheet: RawSheet, { header, labels }: Block, turned: TurnedTable | null): readonly Finding[] {
  const [first] = turned?.others ?? [];
  if (turned === null || first === undefined) return [];
  const list = (columns: readonly number[]): string => columns.map((column) => `"${labels[column] ?? ''}"`).join(', ');
  const at = sheet.place(header.bottom, first);
  return [sheetFinding('other-figures', at, list(turned.others), list(turned.values))];
}

function weakerFigures(sheet: RawSheet, { header, labels }: Block, turned: TurnedTable | null): readonly Finding[] {
  return [...(turned?.weaker ?? [])].flatMap(([column, behind]) =>
    behind.map((one) =>
      sheetFinding('weaker-column', sheet.place(header.bottom, one), labels[one] ?? '', labels[column] ?? ''),
    ),
  );
}

// What is merged over the columns of several fields stands in the first; a heading begins where the unit stands.
function mergedAcross(
  sheet: RawSheet,
  columns: readonly PlacedColumn[],
  { across, lent }: MergedRows,
  rows: readonly number[],
  words: HeaderWords,
): readonly Finding[] {
  if (across.length === 0) return [];
  const fields = columns.filter(({ named: { header, field } }) => field !== undefined || words(header) === 'field');
  return across.flatMap(({ row, column, last }) => {
    const own = fields.find((one) => one.column === column)?.named.header;
    if (own === undefined || !rows.includes(row) || lent(row, column + 1) !== null) return [];
    const covered = fields.filter((one) => one.column > column && one.column <= last && one.named.header !== own);
    const list = covered.map(({ named }) => `"${named.header}"`).join(', ');
    return covered.length === 0 ? [] : [sheetFinding('merged-figures', sheet.place(row, column), list)];
  });
}

const rowsBetween = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

// Words nobody counts as figures are told once; what is struck out in the rows is told cell by cell.
function struckWords(sheet: RawSheet, rows: readonly number[], { left, right }: Span): readonly Finding[] {
  const found: { readonly at: Where; readonly text: string }[] = [];
  for (const row of rows)
    for (let column = left; column < right; column += 1) {
      const cell = sheet.cell(row, column);
      if (cell?.struck === undefined) continue;
      const text = cell.struck === true ? cell.value : cell.struck;
      if (text !== null && text !== '') found.push({ at: sheet.place(row, column), text: `"${String(text).trim()}"` });
    }
  const [first] = found;
  return first === undefined ? [] : [sheetFinding('struck-words', first.at, found.map(({ text }) => text).join(', '))];
}

function periodOf(above: TableProperties | null): Period | null {
  const cell = above?.period?.cell;
  const format = cell?.format === undefined ? {} : { format: cell.format };
  return cell === undefined ? null : parsePeriod(String(cell.value), format).value;
}

// Running numbers are no figures: merged over the rows of one unit, they count nothing twice.
function runningNumbers(
  sheet: RawSheet,
  columns: readonly PlacedColumn[],
  rows: readonly number[],
): ReadonlySet<number> {
  const running = columns.filter(({ column, named: { header } }) =>
    header === ''
      ? isRunningNumbers(rows.map((row) => sheet.cell(row, column)?.value))
      : isRunningNumberHeader(fold(header)),
  );
  return new Set(running.map(({ column }) => column));
}

// What stands below tables side by side is said once, of the first.
function withBelow(above: TableProperties, { notes, signed }: Below): TableProperties {
  const measure = above.measuredIn === undefined ? notes.find((note) => measureIn(note) !== null) : undefined;
  const all = [...(above.notes ?? []), ...notes.filter((note) => note !== measure)];
  const day = above.signed ?? signed;
  const measuredIn =
    measure === undefined ? null : ({ cell: { ...measure, value: measureIn(measure) }, by: 'line' } as const);
  return {
    ...above,
    ...(measuredIn === null ? {} : { measuredIn }),
    ...(all.length === 0 ? {} : { notes: all }),
    ...(day === null ? {} : { signed: day }),
  };
}

// "Ghi chú: Đơn vị tính: triệu đồng" holds below a table as it does above; a note with figures of its own speaks of those.
function measureIn({ value }: RawCell): string | null {
  const line = measureInLine(String(value));
  return line === null || /\d/.test(line.rest) ? null : line.words;
}

// The name of the sheet is the last to be asked for period and unit: workbooks hold a sheet for each commune.
function withName(above: TableProperties, sheet: RawSheet, isUnit: (text: string) => boolean): TableProperties {
  const at = wholeOf(sheet);
  const said = periodSaidIn(sheet.name)?.words;
  const period = above.period === undefined ? said : undefined;
  const unit = above.unit === undefined ? unitOfSheet(sheet.name, isUnit, said) : null;
  return {
    ...above,
    ...(period === undefined ? {} : { period: { cell: { value: period, at }, by: 'title' } }),
    ...(unit === null ? {} : { unit: { cell: { value: unit.name, at }, by: unit.by } }),
  };
}

function wholeOf(sheet: RawSheet): Where {
  const { source, sheet: name = sheet.name } = sheet.place(0, 0);
  return { ...(source === undefined ? {} : { source }), sheet: name };
}
