import { always, practice, type LegalBasis, type RawRow, type RawTable, type RawValue, type Text } from '@qcdc/core';
import { Problems, noSuchName, aRawTable, checkCall, unchecked } from '@qcdc/core/checks';
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
 * @param options - what the formulas rest on
 * @returns the indicators, in the order of the rows
 * @throws `DefinitionError` as {@link loadIndicators}, and `indicators/unknown-column`, `indicators/column-twice`,
 * `indicators/version-differs`; a path begins with the worksheet and
 * the cell the indicator starts in, where the table knows them
 * @example
 * ```ts
 * const sheet = 'id;label vi;label en;measured in;decimals;better;formula;from\nsample.share;Tỷ lệ;Share;percent;2;higher;mediation.settled / mediation.received * 100;2014-01-01\n';
 * const { value: [table] } = findTables(await csv.read(sheet, { source: 'chi-so.csv' }));
 * const basis = practice({ vi: 'ví dụ', en: 'an example' });
 * table && indicatorsFromTable(table, { measures: Object.values(mediation.measures) }, { basis }).map(({ id }) => id); // => ['sample.share']
 * ```
 */
export function indicatorsFromTable(
  table: RawTable,
  known: KnownOperands,
  options: IndicatorTableOptions = {},
): readonly Indicator[] {
  checkCall('indicatorsFromTable', { table: [table, aRawTable] }, options, { basis: unchecked });
  const { basis = byPractice } = options;
  const problems = new Problems();
  const keys = keysOf(table, problems);
  const entries = new Map<string, Entry>();
  const places: (string | null)[] = [];
  for (const row of table.rows) {
    const cells = cellsOf(row, keys);
    const id = String(cells.get('id') ?? '');
    if (id === '' && cells.size === 0) continue;
    const from = cells.get('from') ?? always;
    const version = { from, ...optional('to', cells.get('to')), basis, value: cells.get('formula') ?? '' };
    const known = entries.get(id);
    if (known !== undefined) {
      (known.data['formula'] as unknown[]).push(version);
      for (const [path, value] of cells)
        if (!ofVersion.includes(path) && String(known.cells.get(path)) !== String(value))
          problems.add('indicators/version-differs', differs(path), placeOf(row) ?? id);
    } else {
      places.push(placeOf(row));
      const definition = { vi: cells.get('definition.vi'), en: cells.get('definition.en') };
      const data = {
        id,
        label: { vi: cells.get('label.vi'), en: cells.get('label.en') },
        ...(definition.vi === undefined && definition.en === undefined ? {} : { definition }),
        measuredIn: cells.get('measuredIn'),
        scale: Number(cells.get('scale') ?? Number.NaN),
        better: cells.get('better'),
        ...optional('step', cells.get('step')),
        formula: [version],
      };
      entries.set(id, { cells, data });
    }
  }
  const loading = new Problems();
  const loaded = loading.attempt(() =>
    loadIndicators(
      [...entries.values()].map(({ data }) => data),
      known,
    ),
  );
  // The author of a workbook looks for a cell, not for a place in a list.
  problems.addAll(
    loading.list.map((p) => ({
      ...p,
      path: p.path.replace(/^\[(\d+)\]/, (place, at: string) => places[Number(at)] ?? place),
    })),
  );
  problems.throwIfAny();
  return loaded ?? [];
}

interface Entry {
  readonly cells: ReadonlyMap<string, NonNullable<RawValue>>;
  readonly data: Record<string, unknown>;
}

const ofVersion: readonly string[] = ['id', 'formula', 'from', 'to'];

function differs(path: string): Text {
  const header = columns.find(([, of]) => of === path)?.[0] ?? path;
  return {
    vi: `cột "${header}" khác dòng đầu của chỉ số này; chỉ công thức và ngày thay đổi theo phiên bản`,
    en: `"${header}" differs from the first row of this indicator; only its formula and its days have versions`,
  };
}

/** Settings of {@link indicatorsFromTable}. */
export interface IndicatorTableOptions {
  /** What the formulas rest on; reporting practice when left out. */
  readonly basis?: LegalBasis;
}

function placeOf(row: RawRow): string | null {
  const first = [...row.cells.values()].find(({ at }) => at.cell !== undefined)?.at ?? row.at;
  return first.cell === undefined ? null : `${first.sheet === undefined ? '' : `${first.sheet}!`}${first.cell}`;
}

function keysOf(table: RawTable, problems: Problems): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const { header, key, at } of table.columns) {
    const name = header
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, ' ');
    if (name === '') continue;
    const place = at.cell === undefined ? header : `${at.sheet === undefined ? '' : `${at.sheet}!`}${at.cell}`;
    if (keys.has(name))
      problems.add(
        'indicators/column-twice',
        {
          vi: `đã có một cột khác tên "${header}"; giữ một cột`,
          en: `another column is called "${header}"; keep one`,
        },
        place,
      );
    else if (!columns.some(([known]) => known === name))
      problems.add(
        'indicators/unknown-column',
        noSuchName(
          { vi: 'tên của một cột dùng được', en: 'the header of a column' },
          header,
          columns.map(([known]) => known),
        ),
        place,
      );
    else keys.set(name, key);
  }
  return keys;
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
