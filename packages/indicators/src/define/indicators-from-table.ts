import { always, practice, type LegalBasis, type RawRow, type RawTable, type RawValue } from '@qcdc/core';
import type { KnownOperands } from './load-indicators.ts';
import { loadIndicators } from './load-indicators.ts';
import type { Indicator } from './indicator.ts';

const byPractice: LegalBasis = /* @__PURE__ */ practice({ vi: 'Thông lệ báo cáo', en: 'Reporting practice' });

// Headers of the table, and the path in the data each one fills.
const columns: readonly (readonly [header: string, path: string])[] = [
  ['id', 'id'],
  ['label vi', 'label.vi'],
  ['label en', 'label.en'],
  ['definition vi', 'definition.vi'],
  ['definition en', 'definition.en'],
  ['measured in', 'measuredIn'],
  ['decimals', 'scale'],
  ['better', 'better'],
  ['step', 'step'],
  ['formula', 'formula'],
  ['from', 'from'],
  ['to', 'to'],
];

/**
 * Loads indicators from a table of a workbook: one row an indicator, with the headers `id`, `label vi`, `label en`,
 * `definition vi`, `definition en`, `measured in`, `decimals`, `better`, `step`, `formula`, `from`, `to`. A second row with
 * the same id is a later version of the formula.
 *
 * @param table - the table as read
 * @param known - measures and indicators the formulas may name
 * @param basis - what the formulas rest on; reporting practice when left out
 * @returns the indicators, in the order of the rows
 * @throws `DefinitionError` as {@link loadIndicators}
 */
export function indicatorsFromTable(
  table: RawTable,
  known: KnownOperands,
  basis: LegalBasis = byPractice,
): readonly Indicator[] {
  const keys = new Map(
    table.columns.map((c) => [
      c.header
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, ' '),
      c.key,
    ]),
  );
  const entries = new Map<string, Record<string, unknown>>();
  for (const row of table.rows) {
    const cells = cellsOf(row, keys);
    const id = String(cells.get('id') ?? '');
    if (id === '' && cells.size === 0) continue;
    const from = cells.get('from') ?? always;
    const version = { from, ...optional('to', cells.get('to')), basis, value: cells.get('formula') ?? '' };
    const known = entries.get(id);
    if (known !== undefined) (known['formula'] as unknown[]).push(version);
    else {
      const definition = { vi: cells.get('definition.vi'), en: cells.get('definition.en') };
      entries.set(id, {
        id,
        label: { vi: cells.get('label.vi'), en: cells.get('label.en') },
        ...(definition.vi === undefined && definition.en === undefined ? {} : { definition }),
        measuredIn: cells.get('measuredIn'),
        scale: Number(cells.get('scale') ?? Number.NaN),
        better: cells.get('better'),
        ...optional('step', cells.get('step')),
        formula: [version],
      });
    }
  }
  return loadIndicators([...entries.values()], known);
}

function optional(name: string, value: unknown): object {
  return value === undefined ? {} : { [name]: value };
}

function cellsOf(row: RawRow, keys: ReadonlyMap<string, string>): ReadonlyMap<string, NonNullable<RawValue>> {
  const cells = new Map<string, NonNullable<RawValue>>();
  for (const [header, path] of columns) {
    const value = row.cells.get(keys.get(header) ?? '')?.value;
    if (value !== undefined && value !== null && value !== '')
      cells.set(path, typeof value === 'string' ? value.trim() : value);
  }
  return cells;
}
