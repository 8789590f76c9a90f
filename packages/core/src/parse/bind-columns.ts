import type { Entity } from '../entity/define-entity.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import type { RawColumn, RawTable } from '../raw/raw-table.ts';
import { isBlank } from './cell-input.ts';
import { nameOfHeader, whenOf, type FieldNames } from './field-names.ts';
import { nearestName } from './nearest-name.ts';
import type { Say } from './parse-findings.ts';

/** Which column holds which field. */
export interface Binding {
  /** Keys of the columns by name of the field; `unit` and `period` or `date` among them. */
  readonly columns: ReadonlyMap<string, string>;
  /** Whether the columns that say who and when are there. */
  readonly usable: boolean;
  /** What was found in the header. */
  readonly findings: readonly Finding[];
}

/**
 * Binds the columns of a table to the fields of an entity: by the name the file carries, else by label.
 *
 * @param table - the table
 * @param entity - the area
 * @param names - names its columns go by
 * @param at - place of the table
 * @param say - makes the findings
 * @returns the binding
 */
export function bindColumns(table: RawTable, entity: Entity, names: FieldNames, at: Where, say: Say): Binding {
  const columns = new Map<string, string>();
  const findings: Finding[] = [];
  for (const column of table.columns) {
    const byField = column.field !== undefined && names.labels.has(column.field) ? column.field : undefined;
    const byLabel = nameOfHeader(names, column.header);
    const name = byField ?? byLabel;
    const where: Where = { ...column.at, area: entity.id };
    if (name === undefined) {
      if (column.header !== '' && hasData(table, column))
        findings.push(
          say('unknown-column', where, {
            a: column.header,
            actual: column.header,
            meant: meantBy(column.header, names),
          }),
        );
      continue;
    }
    const label = names.labels.get(name)?.vi ?? name;
    const placed = { ...where, field: name };
    if (columns.has(name)) {
      findings.push(say('column-twice', placed, { a: label }));
      continue;
    }
    columns.set(name, column.key);
    if (byField === undefined || byLabel === byField) continue;
    const trouble = byLabel === undefined ? 'column-renamed' : 'columns-swapped';
    findings.push(say(trouble, placed, { a: label, b: column.header, expected: label, actual: column.header }));
  }
  const absent = [...names.labels].filter(([name]) => !columns.has(name));
  const keys = ['unit', whenOf(entity)];
  for (const [name, label] of absent)
    if (keys.includes(name))
      findings.push(say('no-key-column', { ...at, field: name }, { a: label.vi, b: label.en, expected: label.vi }));
  const usable = keys.every((name) => columns.has(name));
  const missing = absent.filter(([name]) => !keys.includes(name));
  if (usable && missing.length > 0) findings.push(missingColumns(missing, at, say));
  return { columns, usable, findings };
}

function missingColumns(
  missing: readonly (readonly [string, { readonly vi: string; readonly en: string }])[],
  at: Where,
  say: Say,
): Finding {
  const list = (language: 'vi' | 'en') => missing.map(([, label]) => `"${label[language]}"`).join(', ');
  const only = missing.length === 1 ? missing[0]?.[0] : undefined;
  const where = only === undefined ? at : { ...at, field: only };
  return say('missing-column', where, { a: list('vi'), b: list('en'), expected: list('vi') });
}

function meantBy(header: string, { labels }: FieldNames): string | null {
  return nearestName(
    header,
    [...labels.values()].flatMap(({ vi, en }) => [vi, en]),
  );
}

function hasData(table: RawTable, column: RawColumn): boolean {
  return table.rows.some(({ cells }) => {
    const cell = cells.get(column.key);
    return cell !== undefined && !isBlank(cell);
  });
}
