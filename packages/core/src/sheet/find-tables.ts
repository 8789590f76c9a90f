import { checkCall } from '../outcome/check-call.ts';
import { aFunction, listOf, whole } from '../outcome/demand.ts';
import { anEntity } from '../outcome/noun-demands.ts';
import { whatAReaderGives } from '../raw/raw-demands.ts';
import type { Entity } from '../entity/define-entity.ts';
import type { Finding } from '../outcome/finding.ts';
import { ok, type Outcome } from '../outcome/outcome.ts';
import type { RawSheet } from '../raw/raw-sheet.ts';
import type { RawTable } from '../raw/raw-table.ts';
import { atOnce, type Steps } from '../work/steps.ts';
import { tooManyCells } from './cells-in.ts';
import { headerWords } from './header-words.ts';
import { withMadeCells } from './row-cells.ts';
import { sheetFinding } from './sheet-findings.ts';
import { tablesOn } from './tables-on.ts';
import { isUnitWording } from './unit-words.ts';

/** What helps to find tables. */
export interface FindTablesOptions {
  /**
   * Tells units from other words, for forms with units across. Left out, units are known by the words before their name: Xã,
   * Phường, Thôn and others.
   */
  readonly isUnit?: (text: string) => boolean;
  /** Cells in which something stands that are looked at, rows counting as four; 1,200,000 when left out, more are refused. */
  readonly mostCells?: number;
}

/**
 * Finds the tables on the sheets of a reader. Headers are found by what they say where the areas are given, else by their
 * look; `parse` does this by itself.
 *
 * @param raw - sheets of a reader, with its findings; tables go through as they are
 * @param entities - areas whose labels are known
 * @param options - tells units from other words
 * @returns the tables with the place of every value; findings `sheet/…`
 * @example
 * ```ts
 * const grid = [['Đơn vị', 'Số vụ'], ['00001', 40]];
 * const place = (row: number, column: number) => ({ sheet: 'A', cell: `R${row + 1}C${column + 1}` });
 * const cell = (row: number, column: number) => ({ value: grid[row]?.[column] ?? null });
 * const sheet = { name: 'A', rows: 2, columns: 2, merges: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>(), cell, place };
 *
 * findTables(ok([sheet])).value[0]?.columns.map(({ header }) => header); // => ['Đơn vị', 'Số vụ']
 * ```
 */
export function findTables(
  raw: Outcome<readonly (RawSheet | RawTable)[]>,
  entities: readonly Entity[] = [],
  options: FindTablesOptions = {},
): Outcome<readonly RawTable[]> {
  checkCall('findTables', { raw: [raw, whatAReaderGives], entities: [entities, listOf(anEntity)] }, options, {
    isUnit: aFunction,
    mostCells: whole(1, Number.MAX_SAFE_INTEGER),
  });
  const tooMany = tooManyCells(raw.value, options.mostCells);
  if (tooMany !== null) return ok([], [...raw.findings, tooMany]);
  const { value, findings } = atOnce(findingTables(raw, entities, options));
  return ok(value.map(withMadeCells), findings);
}

/**
 * Finds the tables sheet by sheet.
 *
 * @param raw - sheets of a reader, with its findings
 * @param entities - areas whose labels are known
 * @param options - tells units from other words
 * @returns as `findTables`
 */
export function* findingTables(
  raw: Outcome<readonly (RawSheet | RawTable)[]>,
  entities: readonly Entity[],
  { isUnit = isUnitWording }: FindTablesOptions,
): Steps<Outcome<readonly RawTable[]>> {
  const words = headerWords(entities);
  const findings: Finding[] = [...raw.findings];
  const filled = new Map<string | undefined, boolean>();
  const tables: RawTable[] = [];
  for (const [i, one] of raw.value.entries()) {
    yield i / raw.value.length;
    if (!isSheet(one)) {
      tables.push(one);
      continue;
    }
    const { value, findings: found } = tablesOn(one, words, isUnit);
    for (const finding of found) findings.push(finding);
    const { source } = one.place(0, 0);
    if (value.length > 0) filled.set(source, filled.get(source) === true || value.some(({ rows }) => rows.length > 0));
    for (const table of value) tables.push(table);
  }
  for (const [source, some] of filled)
    if (!some) findings.push(sheetFinding('no-rows', source === undefined ? {} : { source }));
  return ok(tables, findings);
}

function isSheet(raw: RawSheet | RawTable): raw is RawSheet {
  return 'place' in raw;
}
