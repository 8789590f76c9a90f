import type { Entity } from '../entity/define-entity.ts';
import type { RawColumn, RawTable } from '../raw/raw-table.ts';
import { periodSaidIn } from '../sheet/stated-period.ts';
import type { Period } from '../time/period.ts';
import { fold, foldTones } from '../words/fold.ts';
import { fieldNames, nameOfHeader } from './field-names.ts';
import type { ParseContext } from './parse-context.ts';

const opening = /* @__PURE__ */ RegExp(
  /* @__PURE__ */ foldTones(
    '^(?:(?:bảng|biểu|phụ lục|mẫu)(?: (?:số )?(?:\\d{1,3}|[ivx]{1,5}))?|tổng hợp|thống kê|báo cáo|kết quả|tình hình|số liệu|chỉ tiêu|về|[ivx\\d]{1,4}[.)])(?:[ .:-]+|$)',
  ),
);
const fewest = 2;

/** A table, and its area where a title alone says it. */
export interface TableOfTitle {
  /** The table. */
  readonly table: RawTable;
  /** The area. */
  readonly entity?: Entity;
}

/**
 * Puts the label a title says over columns that are headed by periods alone: "SỐ VỤ TIẾP NHẬN NĂM 2024" above "Quý I, Quý II, …" says
 * of what the numbers are. Only where no column of the table names a figure, and the title names one of one area.
 *
 * @param table - the table
 * @param entities - the areas asked for
 * @param context - reads periods
 * @returns the table with groups above those columns, and its area; the table as it is where nothing is to be said
 */
export function withLabelOfTitle(table: RawTable, entities: readonly Entity[], context: ParseContext): TableOfTitle {
  const asItIs = { table };
  const { properties, columns, area } = table;
  if (properties === undefined || area !== undefined) return asItIs;
  const titles = [...properties.titles].reverse().concat(table.name);
  const cell = properties.period?.cell;
  const page = cell === undefined ? null : context.periodOf(String(cell.value), cell.format).value;
  const ofPeriods = new Set(columns.filter((column) => isPeriod(column, page, context)));
  if (ofPeriods.size < fewest) return asItIs;
  const areas = entities.filter(({ form }) => form === 'period');
  const isField = (text: string): readonly Entity[] =>
    areas.filter((one) => one.fields[nameOfHeader(fieldNames(one), text) ?? ''] !== undefined);
  if (columns.some((column) => !ofPeriods.has(column) && isField(column.header).length > 0)) return asItIs;
  for (const title of titles) {
    const label = labelIn(title);
    if (label === '') continue;
    const [only, ...others] = isField(label);
    if (only === undefined) continue;
    if (others.length > 0) return asItIs;
    const headed = columns.map((column) =>
      ofPeriods.has(column) ? { ...column, header: `${label} / ${column.header}` } : column,
    );
    return { table: { ...table, columns: headed }, entity: only };
  }
  return asItIs;
}

function isPeriod({ header, bound, field }: RawColumn, page: Period | null, { periodOf }: ParseContext): boolean {
  if (bound !== undefined || field !== undefined || header.includes(' / ')) return false;
  const year = page?.to.slice(0, 4);
  const texts = [header, ...(year === undefined ? [] : [`${header} năm ${year}`.replace(/ năm năm /iu, ' năm ')])];
  return /\d|[ivx]|năm/iu.test(header) && texts.some((text) => periodOf(text).value !== null);
}

// The words of a title without the period it ends with and what every title begins with.
function labelIn(title: string): string {
  const words = periodSaidIn(title)?.words ?? '';
  let text = fold(words === '' ? title : title.replace(words, ' ')).replace(/[\s,;:(–-]+$/u, '');
  for (let last = ''; last !== text;) {
    last = text;
    text = text.replace(opening, '');
  }
  return text;
}
