import { sourceOf } from './terms-in-source.ts';

/** A table of findings in a source file: entries of code, perhaps severity, message and hint. */
interface FindingTable {
  /** Area in front of the code. */
  readonly area: string;
  /** What the findings are about. */
  readonly title: string;
  /** Source file. */
  readonly path: string;
}

const forTables = 'core/src/parse/table-words.ts';

const tables: readonly FindingTable[] = [
  { area: 'xlsx', title: 'The file itself', path: 'adapter-xlsx/src/file-findings.ts' },
  { area: 'csv', title: 'A file of separated values', path: 'adapter-csv/src/file-findings.ts' },
  { area: 'json', title: 'JSON and NDJSON', path: 'adapter-json/src/json-findings.ts' },
  { area: 'dhis2', title: 'Exchange with DHIS2', path: 'adapter-json/src/dhis2/dhis2-findings.ts' },
  {
    area: 'exchange',
    title: 'Messages of exchange between agencies',
    path: 'adapter-json/src/exchange/exchange-findings.ts',
  },
  { area: 'sdmx', title: 'SDMX', path: 'adapter-json/src/sdmx/sdmx-findings.ts' },
  { area: 'json-stat', title: 'JSON-stat', path: 'adapter-json/src/json-stat/json-stat-findings.ts' },
  { area: 'sql', title: 'A delivery into a database', path: 'adapter-sql/src/findings.ts' },
  { area: 'text', title: 'A report text', path: 'adapter-text/src/text-findings.ts' },
  { area: 'sheet', title: 'Tables on a sheet', path: 'core/src/sheet/sheet-findings.ts' },
  { area: 'units', title: 'A list of reporting units', path: 'core/src/unit/list/list-findings.ts' },
  { area: 'parse', title: 'Sheets, columns, rows and totals', path: forTables },
  { area: 'parse', title: 'Tables as a whole', path: 'core/src/parse/whole-table-words.ts' },
  { area: 'parse', title: 'Areas and fields', path: 'core/src/parse/area-words.ts' },
  { area: 'parse', title: 'Units, periods and days', path: 'core/src/parse/place-words.ts' },
  { area: 'parse', title: 'Deliveries of many files', path: 'core/src/parse/delivery-words.ts' },
  { area: 'parse', title: 'Figures in long form', path: 'core/src/figure/stated/stated-words.ts' },
  { area: 'parse', title: 'Single values', path: 'core/src/parse/value-words.ts' },
  { area: 'parse', title: 'What else stands on a page', path: 'core/src/parse/page-findings.ts' },
  { area: 'parse', title: 'Editions of forms', path: 'core/src/parse/form-findings.ts' },
  { area: 'parse', title: 'Reported though not asked', path: 'core/src/parse/edition-findings.ts' },
  { area: 'quantity', title: 'Figures', path: 'core/src/quantity/quantity-findings.ts' },
  { area: 'layout', title: 'Layouts of workbooks', path: 'core/src/layout/layout-findings.ts' },
  { area: 'stored', title: 'What was stored and is read back', path: 'core/src/format/format-findings.ts' },
  { area: 'manifest', title: 'A run made again', path: 'core/src/manifest/manifest-findings.ts' },
];

const quoted = String.raw`(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")`;
const text = String.raw`\{\s*vi: ${quoted},\s*en: ${quoted},?\s*\}`;
const entry = RegExp(String.raw`^  '?([a-z][a-z-]*)'?: \[\s*(?:'(error|warning|info)',\s*)?${text},`, 'gm');

/** One finding a reader or parsing can give. */
export interface ReadingFinding {
  /** Whole code. */
  readonly code: string;
  /** Weight, where the table says it. */
  readonly severity: string;
  /** Vietnamese message. */
  readonly vi: string;
  /** English message. */
  readonly en: string;
}

/**
 * Reads the findings of one table.
 *
 * @param table - where it stands
 * @returns its findings in order
 */
function findingsOf({ area, path }: FindingTable): readonly ReadingFinding[] {
  const all = [...sourceOf(path).matchAll(entry)].map(([, code = '', severity = '', v1, v2, e1, e2]) => ({
    code: `${area}/${code}`,
    severity,
    vi: v1 ?? v2 ?? '',
    en: e1 ?? e2 ?? '',
  }));
  // Rows and records are called otherwise, but what is wrong with them has one code: the words for tables stand here.
  const ofTables = path === forTables ? '' : sourceOf(forTables);
  return all.filter(({ code }) => area !== 'parse' || !ofTables.includes(`  '${code.slice('parse/'.length)}': [`));
}

/** All findings of reading, table by table. */
export const readingFindings = (): readonly ReadingFinding[] => tables.flatMap(findingsOf);

const cell = (words: string): string => words.replaceAll('|', '\\|').replaceAll('{a}', '…').replaceAll('{b}', '…');

/**
 * Writes the page of what reading and parsing may find: every code with its message in both languages.
 *
 * @returns the page in Markdown
 */
export function readingFindingsPage(): string {
  const sections = tables.map((table) => {
    const rows = findingsOf(table).map(
      ({ code, severity, vi, en }) => `| \`${code}\` | ${severity} | ${cell(vi)} | ${cell(en)} |`,
    );
    return [
      `## ${table.title}`,
      ['| Code | Weight | Tiếng Việt | English |', '| --- | --- | --- | --- |', ...rows].join('\n'),
    ];
  });
  return [
    '# Findings of reading · Phát hiện khi đọc tệp',
    'Generated from the sources; do not edit by hand. Whatever is refused is named with its cell, its unit and what to do; everything else is read. Who sends plain records (JSON) is told the same of areas, fields and paths. A figure without a weight here is an error, save `quantity/dash-read-as-missing` and `quantity/foreign-decimal-mark`, which are remarks. Periods are refused under `period/not-a-period`, `period/no-year`, `period/ambiguous` and `period/unlikely-year`.',
    ...sections.flat(),
  ].join('\n\n');
}
