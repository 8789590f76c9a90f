import { checkCall } from '../../outcome/check-call.ts';
import { listOf } from '../../outcome/demand.ts';
import { anEntity } from '../../outcome/noun-demands.ts';
import { aRawSheet } from '../../raw/raw-demands.ts';
import type { Entity } from '../../entity/define-entity.ts';
import type { RawSheet } from '../../raw/raw-sheet.ts';
import type { UnitRegistry } from '../../unit/unit-registry.ts';
import type { SheetLayout } from '../layout.ts';
import { Areas } from './assign-fields.ts';
import { bestOf, type Candidate } from './candidate.ts';
import type { LayoutProposal } from './proposal.ts';
import { cellsSeen, proposeCells } from './propose-cells.ts';
import { proposeColumns } from './propose-columns.ts';
import { proposeLines } from './propose-lines.ts';
import { tablesSeen, type TableSeen } from './table-seen.ts';

/** What helps to recognise a workbook. */
export interface ProposeOptions {
  /** The register: its units are recognised in rows and across. */
  readonly units?: UnitRegistry;
}

/**
 * Proposes a layout for a workbook nobody has described yet, for a person to look through and correct: labels are compared with
 * those of the fields word by word, their values and units of measure with the kind of the field, titles with the areas.
 *
 * @param sheets - sheets of a reader
 * @param entities - the areas it may belong to
 * @param options - the register
 * @returns the layout with its score, and every binding with its reasons
 * @example
 * ```ts
 * const grid = [['Xã', 'Số vụ mới nhận', 'Số vụ thành'], ['Xã An Hòa', 40, 38]];
 * const place = (row: number, column: number) => ({ sheet: 'A', cell: `${'ABC'[column]}${row + 1}` });
 * const cell = (row: number, column: number) => ({ value: grid[row]?.[column] ?? null });
 * const sheet = { name: 'Hòa giải', rows: 2, columns: 3, merges: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>(), cell, place };
 *
 * const { definition } = proposeLayout([sheet], [mediation]);
 * definition?.sheets[0]?.columns?.['Số vụ thành']; // => 'settled'
 * ```
 */
export function proposeLayout(
  sheets: readonly RawSheet[],
  entities: readonly Entity[],
  { units }: ProposeOptions = {},
): LayoutProposal {
  checkCall('proposeLayout', { sheets: [sheets, listOf(aRawSheet)], entities: [entities, listOf(anEntity)] });
  const areas = new Areas(entities, units);
  const unread: string[] = [];
  const chosen: Candidate[] = [];
  for (const whole of sheets) {
    const sheet = topOf(whole);
    const found = tablesSeen(sheet, entities).flatMap((table) => bestForTable(table, areas) ?? []);
    const single = cellsSeen(sheet);
    const cells = bestOf(entities.flatMap((entity) => proposeCells(single, entity, areas) ?? []));
    const better = cells !== null && cells.weight > found.reduce((best, { weight }) => Math.max(best, weight), 0);
    const here = better ? [cells] : found;
    if (here.length === 0) unread.push(sheet.name);
    chosen.push(...here);
  }
  const bindings = chosen.flatMap((one) => one.bindings);
  const unbound = chosen.flatMap((one) => one.unbound);
  const counted = bindings.filter(({ field }) => field !== null);
  const total = counted.length + unbound.length;
  return {
    definition:
      chosen.length === 0
        ? null
        : {
            sheets: mergedSheets(
              chosen.map(({ layout }) => layout),
              sheets.length,
            ),
          },
    score: total === 0 ? 0 : counted.reduce((sum, { score }) => sum + score, 0) / total,
    bindings,
    unbound,
    unread,
  };
}

// What a column holds shows in its first rows.
const mostRows = 400;

function topOf(sheet: RawSheet): RawSheet {
  const { name, rows, columns, merges, hiddenRows, hiddenColumns } = sheet;
  if (rows <= mostRows) return sheet;
  return {
    ...{ name, columns, merges, hiddenRows, hiddenColumns },
    rows: mostRows,
    cell: (row, column) => (row < mostRows ? sheet.cell(row, column) : null),
    place: (row, column) => sheet.place(row, column),
  };
}

function bestForTable(table: TableSeen, areas: Areas): Candidate | null {
  return bestOf(
    areas.entities.flatMap((entity) => {
      const lines = proposeLines(table, entity, areas);
      return [proposeColumns(table, entity, areas), ...(lines === null ? [] : [lines])];
    }),
  );
}

// Sheets that are read alike, one for each unit, are described once, without their names.
function mergedSheets(layouts: readonly SheetLayout[], sheets: number): readonly SheetLayout[] {
  const { length } = layouts;
  const [first, ...others] = layouts;
  if (first === undefined || others.length === 0 || length !== sheets) return layouts;
  const alike: SheetLayout = { ...first };
  delete (alike as { sheet?: string }).sheet;
  const wanted = JSON.stringify(alike);
  const same = others.every((other) => JSON.stringify({ ...other, sheet: undefined }) === wanted);
  return same ? [alike] : layouts;
}
