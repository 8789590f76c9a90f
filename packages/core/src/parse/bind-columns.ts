import type { Entity } from '../entity/define-entity.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import type { RawColumn, RawTable } from '../raw/raw-table.ts';
import { nameOfHeader, whenOf, type FieldNames } from './field-names.ts';
import { isBlank } from './read-field.ts';
import { parseFinding } from './parse-findings.ts';

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
 * Binds the columns of a table to the fields of an entity: by machine name, else by label.
 *
 * @param table - the table
 * @param entity - the area
 * @param names - names its columns go by
 * @param at - place of the table
 * @returns the binding
 */
export function bindColumns(table: RawTable, entity: Entity, names: FieldNames, at: Where): Binding {
  const columns = new Map<string, string>();
  const findings: Finding[] = [];
  for (const column of table.columns) {
    const byCode = column.code !== undefined && names.labels.has(column.code) ? column.code : undefined;
    const byLabel = nameOfHeader(names, column.header);
    const name = byCode ?? byLabel;
    const where: Where = { ...column.at, area: entity.id };
    if (name === undefined) {
      if (column.header !== '' && hasData(table, column))
        findings.push(parseFinding('unknown-column', where, { a: column.header, actual: column.header }));
      continue;
    }
    const label = names.labels.get(name)?.vi ?? name;
    const placed = { ...where, field: name };
    if (columns.has(name)) {
      findings.push(parseFinding('column-twice', placed, { a: label }));
      continue;
    }
    columns.set(name, column.key);
    if (byCode === undefined || byLabel === byCode) continue;
    const trouble = byLabel === undefined ? 'column-renamed' : 'columns-swapped';
    findings.push(
      parseFinding(trouble, placed, { a: label, b: column.header, expected: label, actual: column.header }),
    );
  }
  const absent = [...names.labels].filter(([name]) => !columns.has(name));
  const keys = ['unit', whenOf(entity)];
  for (const [name, label] of absent)
    if (keys.includes(name))
      findings.push(
        parseFinding('no-key-column', { ...at, field: name }, { a: label.vi, b: label.en, expected: label.vi }),
      );
  const usable = keys.every((name) => columns.has(name));
  const missing = absent.filter(([name]) => !keys.includes(name));
  if (usable && missing.length > 0) findings.push(missingColumns(missing, at));
  return { columns, usable, findings };
}

function missingColumns(
  missing: readonly (readonly [string, { readonly vi: string; readonly en: string }])[],
  at: Where,
): Finding {
  const list = (language: 'vi' | 'en') => missing.map(([, label]) => `"${label[language]}"`).join(', ');
  const only = missing.length === 1 ? missing[0]?.[0] : undefined;
  const where = only === undefined ? at : { ...at, field: only };
  return parseFinding('missing-column', where, { a: list('vi'), b: list('en'), expected: list('vi') });
}

function hasData(table: RawTable, column: RawColumn): boolean {
  return table.rows.some(({ cells }) => {
    const cell = cells.get(column.key);
    return cell !== undefined && !isBlank(cell);
  });
}
