import {
  always,
  practice,
  type AnyRule,
  type Entity,
  type LegalBasis,
  type RawRow,
  type RawTable,
  type Text,
} from '@qcdc/core';
import { checkCall, having, Problems, noSuchName, aRawTable } from '@qcdc/core/checks';
import { loadRules } from './load-rules.ts';

const byPractice: LegalBasis = /* @__PURE__ */ practice({ vi: 'Thông lệ báo cáo', en: 'Reporting practice' });

// Headers of the table in both languages, and what each fills.
const columns: Readonly<Record<string, readonly string[]>> = {
  id: ['id', 'mã'],
  area: ['area', 'lĩnh vực'],
  asks: ['asks', 'quy tắc'],
  severity: ['severity', 'mức độ'],
  'title.vi': ['title vi', 'tên tiếng việt'],
  'title.en': ['title en', 'tên tiếng anh'],
  'message.vi': ['message vi', 'thông báo tiếng việt'],
  'message.en': ['message en', 'thông báo tiếng anh'],
  'hint.vi': ['hint vi', 'hướng dẫn tiếng việt'],
  'hint.en': ['hint en', 'hướng dẫn tiếng anh'],
  from: ['from', 'từ ngày'],
  to: ['to', 'đến ngày'],
};

/** Settings of {@link rulesFromTable}. */
export interface RuleTableOptions {
  /** What the rules rest on; reporting practice when left out. */
  readonly basis?: LegalBasis;
}

/**
 * Loads rules from a table of a workbook: one row a rule, with the headers `id`, `area`, `asks`, `severity`, `title vi`,
 * `title en`, `message vi`, `message en`, `hint vi`, `hint en`, `from`, `to`, or their Vietnamese names `mã`, `lĩnh vực`,
 * `quy tắc`, `mức độ`, `từ ngày`, `đến ngày` and so on. A second row with the same id is a later version of it.
 *
 * @param table - the table as read
 * @param entities - the areas the rules may look at
 * @param options - what the rules rest on
 * @returns the rules, in the order of the rows
 * @throws `DefinitionError` as {@link loadRules}, and `rules/unknown-column`, `rules/column-twice`; a path begins with the
 * worksheet and the cell the rule starts in, where the table knows them
 * @example
 * ```ts
 * const sheet = 'mã;lĩnh vực;quy tắc;từ ngày\nsample/half;mediation;settled / received >= 50%;2024-01-01\n';
 * const { value: [table] } = findTables(await csv.read(sheet, { source: 'quy-tac.csv' }));
 * const basis = practice({ vi: 'Chỉ tiêu (giả định)', en: 'A target (invented)' });
 * table && rulesFromTable(table, [mediation], { basis }).map(({ id }) => id); // => ['sample/half']
 * ```
 */
export function rulesFromTable(
  table: RawTable,
  entities: readonly Entity[],
  options: RuleTableOptions = {},
): readonly AnyRule[] {
  checkCall('rulesFromTable', { table: [table, aRawTable] }, options, {
    basis: having(['kind', 'title'], 'một căn cứ', 'a basis'),
  });
  const { basis = byPractice } = options;
  const problems = new Problems();
  const keys = keysOf(table, problems);
  const entries = new Map<string, Entry>();
  const places: (string | null)[] = [];
  for (const row of table.rows) {
    const cells = cellsOf(row, keys);
    if (cells.size === 0) continue;
    const id = cells.get('id') ?? '';
    const to = cells.get('to');
    const place = placeOf(row);
    const version = {
      from: cells.get('from') ?? always,
      ...(to === undefined ? {} : { to }),
      basis,
      asks: cells.get('asks') ?? '',
    };
    const known = id === '' ? undefined : entries.get(id);
    if (known !== undefined) {
      known.versions.push(version);
      for (const [path, text] of cells)
        if (!ofVersion.includes(path) && known.cells.get(path) !== text)
          problems.add('rules/version-differs', differs(path), place ?? id);
      continue;
    }
    places.push(place);
    // Rows without an id are rules of their own, each refused in its place.
    entries.set(id === '' ? `#${entries.size}` : id, { cells, versions: [version] });
  }
  const loading = new Problems();
  const loaded = loading.attempt(() => loadRules([...entries.values()].map(dataOf), entities));
  // The author of a workbook looks for a cell, not for a place in a list.
  problems.addAll(
    loading.list.map((problem) => ({
      ...problem,
      path: problem.path.replace(/^\[(\d+)\]/, (place, at: string) => places[Number(at)] ?? place),
    })),
  );
  problems.throwIfAny();
  return loaded ?? [];
}

interface Entry {
  readonly cells: ReadonlyMap<string, string>;
  readonly versions: unknown[];
}

const ofVersion: readonly string[] = ['id', 'asks', 'from', 'to'];

const differs = (path: string): Text => ({
  vi: `"${columns[path]?.[1] ?? path}" khác dòng đầu của quy tắc này; chỉ quy tắc và ngày thay đổi theo phiên bản`,
  en: `"${columns[path]?.[0] ?? path}" differs from the first row of this rule; only what it asks and its days have versions`,
});

function dataOf({ cells, versions }: Entry): object {
  return {
    id: cells.get('id') ?? '',
    area: cells.get('area'),
    ...Object.fromEntries(['title', 'message', 'hint'].flatMap((name) => textOf(cells, name))),
    ...(cells.has('severity') ? { severity: cells.get('severity') } : {}),
    versions,
  };
}

function textOf(cells: ReadonlyMap<string, string>, name: string): readonly (readonly [string, unknown])[] {
  const [vi, en] = [cells.get(`${name}.vi`), cells.get(`${name}.en`)];
  return vi === undefined && en === undefined ? [] : [[name, { vi, en }]];
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
      .normalize('NFC')
      .replace(/[\s_]+/g, ' ');
    if (name === '') continue;
    const place = at.cell === undefined ? header : `${at.sheet === undefined ? '' : `${at.sheet}!`}${at.cell}`;
    const path = Object.entries(columns).find(([, names]) => names.includes(name))?.[0];
    if (path === undefined) {
      problems.add(
        'rules/unknown-column',
        noSuchName(
          { vi: 'tên của một cột dùng được', en: 'the header of a column' },
          header,
          Object.values(columns).flat(),
        ),
        place,
      );
    } else if (keys.has(path))
      problems.add(
        'rules/column-twice',
        {
          vi: `đã có một cột khác cùng nghĩa với "${header}"; giữ một cột`,
          en: `another column fills what "${header}" fills; keep one`,
        },
        place,
      );
    else keys.set(path, key);
  }
  return keys;
}

function cellsOf(row: RawRow, keys: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const [path, key] of keys) {
    const value = row.cells.get(key)?.value;
    const text = value === undefined || value === null ? '' : String(value).trim();
    if (text !== '') cells.set(path, text);
  }
  return cells;
}
