import type { RawColumn, RawTable } from '../raw/raw-table.ts';
import { unitWordsIn } from '../quantity/unit-of-measure.ts';
import type { UnitRegistry } from '../unit/unit-registry.ts';
import { fold, foldTones } from '../words/fold.ts';
import { composed } from '../words/compose.ts';

/** Which column says whose the rows are, among those whose header could mean it. */
export interface UnitColumn {
  /** Key of the column; `undefined` where none does. */
  readonly units: string | undefined;
  /** Key of the column that says in what the rows are measured. @term đơn vị tính */
  readonly measures: string | undefined;
}

const mostLookedAt = 200;
const scaled = /* @__PURE__ */ RegExp(
  /* @__PURE__ */ foldTones(
    '^(?:(?:[\\d.]+ ?)?(?:nghìn|ngàn|triệu|tỷ|tỉ)(?: (?:đồng|đ|vnđ|vnd|người|lượt|hộ))?|[\\d.]+ ?(?:đồng|đ|vnđ|vnd)|trđ|tr\\.đ)$',
  ),
);

/**
 * Chooses the column of reporting units: "Đơn vị" may also head the units of measure. The column of codes goes before the one
 * of names.
 *
 * @param table - the table
 * @param candidates - columns whose header could mean the reporting unit, from left to right
 * @param units - the register; its codes are no units of measure
 * @returns the column of units and the one of measures
 */
export function unitColumn(table: RawTable, candidates: readonly RawColumn[], units?: UnitRegistry): UnitColumn {
  const [only] = candidates;
  // The machine names of our own form leave no doubt.
  if (candidates.length === 1 && only?.field === 'unit') return { units: only.key, measures: undefined };
  const isCode = (text: string): boolean => units !== undefined && units.withCode(text.trim()).length > 0;
  const measures = candidates.find((column) => holdsMeasures(table, column, isCode));
  const others = candidates.filter((column) => column !== measures);
  const code = others.find(({ field, header }) => field === 'unit' || fold(header).startsWith(foldTones('mã')));
  return { units: (code ?? others[0])?.key, measures: measures?.key };
}

function holdsMeasures(table: RawTable, { key, field, bound }: RawColumn, isCode: (text: string) => boolean): boolean {
  if (field !== undefined || bound !== undefined) return false;
  let words = 0;
  for (const { cells } of table.rows.slice(0, mostLookedAt)) {
    const value = cells.get(key)?.value ?? null;
    if (value === null || value === '') continue;
    if (typeof value !== 'string' || isCode(value) || !isMeasure(value)) return false;
    words += 1;
  }
  return words > 0;
}

/**
 * Tells whether a text names a unit of measure, such as `vụ` or `triệu đồng`.
 *
 * @param text - what stands in a cell
 * @returns `true` when it does
 */
export function isMeasure(text: string): boolean {
  const words = composed(text).trim().toLowerCase();
  const { names, rest } = unitWordsIn(words, '');
  return (names !== 'unknown' && rest === '') || scaled.test(fold(words));
}
