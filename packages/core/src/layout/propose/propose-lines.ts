import type { Entity } from '../../entity/define-entity.ts';
import { isEmpty, textAt } from '../../sheet/sheet-text.ts';
import { headOf, lineFormOf } from '../../sheet/line-form.ts';
import { foldLine } from '../bindings.ts';
import { lettersOf } from '../cell-range.ts';
import type { LabelBinding } from '../layout.ts';
import { titleSays } from './area-titles.ts';
import { assignFields, type Areas, type LabelSeen } from './assign-fields.ts';
import type { Candidate } from './candidate.ts';

import { looksLikeUnit } from './seen-values.ts';
import { rowsText, type TableSeen } from './table-seen.ts';

/**
 * Proposes how a table is read in which every line is a field: a vertical form, or one with units or periods across.
 *
 * @param table - the table
 * @param entity - the area
 * @param areas - what is known of the areas
 * @returns the way, with its score; `null` where the columns are none of a vertical form
 */
export function proposeLines(table: TableSeen, entity: Entity, areas: Areas): Candidate | null {
  const { sheet, labels, rows, span } = table;
  if (entity.form !== 'period') return null;
  const columns = lineFormOf({ sheet, labels, rows, ...span }, (text) => looksLikeUnit(text, areas.units));
  if (columns === null) return null;
  const { name, measure, values, across, furniture, others, heads } = columns;
  // A layout reads the heads as they stand; "Thực hiện năm 2024" is no period by itself.
  if (across === 'period' && values.some((column) => heads.get(column) !== headOf(labels, column))) return null;
  const seen = rows.flatMap((row): readonly LabelSeen[] => {
    const label = textAt(sheet, row, name);
    const cells = values.map((column) => sheet.cell(row, column));
    if (label === '' || cells.every((cell) => isEmpty(cell))) return [];
    const held = cells.map((cell) => (cell === null || isEmpty(cell) ? null : cell.value));
    return [
      { label, at: String(row + 1), values: held, measure: measure === undefined ? '' : textAt(sheet, row, measure) },
    ];
  });
  const assigned = assignFields(seen, entity, areas);
  const bound = assigned.filter(({ field }) => field !== null);
  if (bound.length < 2) return null;
  const score = assigned.reduce((sum, { field, score: own }) => sum + (field === null ? 0 : own), 0) / assigned.length;
  const roles: Record<string, LabelBinding> = {};
  const role = (column: number | undefined, field: string | null): void => {
    const label = column === undefined ? '' : (labels[column] ?? '');
    if (label !== '') roles[label] = field;
  };
  for (const column of [...furniture, ...others]) role(column, null);
  role(name, 'label');
  role(measure, 'measuredIn');
  if (across === undefined) role(values[0], 'value');
  const lines: Record<string, LabelBinding> = {};
  for (const { seen: one, field } of bound) {
    const twice = seen.filter(({ label }) => foldLine(label) === foldLine(one.label)).length > 1;
    lines[one.label] = twice ? { field, at: one.at } : field;
  }
  const place = { sheet: sheet.name };
  return {
    layout: {
      ...place,
      area: entity.id,
      header: rowsText(table.header),
      ...(table.beside ? { within: `${lettersOf(span.left)}:${lettersOf(span.right - 1)}` } : {}),
      ...(across === undefined ? {} : { across }),
      columns: roles,
      lines,
    },
    score,
    weight: score + titleSays(table.titles, entity) * 0.3 + 0.05,
    bindings: bound.map(({ seen: one, field, score: own, reasons }) => ({
      ...place,
      at: one.at,
      label: one.label,
      field,
      score: own,
      reasons,
    })),
    unbound: assigned.flatMap(({ seen: one, field, score: own, nearest }) =>
      field === null ? [{ ...place, at: one.at, label: one.label, score: own, nearest, reasons: [] }] : [],
    ),
  };
}
