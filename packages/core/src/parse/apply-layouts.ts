import { laidOut } from '../layout/readings.ts';
import type { Layout } from '../layout/layout.ts';
import { ok, type Outcome } from '../outcome/outcome.ts';
import type { RawSheet } from '../raw/raw-sheet.ts';
import type { RawTable } from '../raw/raw-table.ts';

type Raw = RawSheet | RawTable;

/**
 * Puts the tables that layouts make in the place of the sheets they describe.
 *
 * @param raw - sheets or tables of a reader
 * @param layouts - layouts of the caller; the first that describes a sheet reads it
 * @returns tables, and the sheets no layout describes
 */
export function applyLayouts(raw: Outcome<readonly Raw[]>, layouts: readonly Layout[] = []): Outcome<readonly Raw[]> {
  let value = raw.value;
  const read = layouts.map((layout) => {
    const { tables, findings } = laidOut(layout, value.filter(isSheet));
    value = value.flatMap((one): readonly Raw[] => (isSheet(one) ? (tables.get(one) ?? [one]) : [one]));
    return { findings, sources: new Set([...tables.keys()].map((sheet) => sheet.place(0, 0).source)) };
  });
  // Layouts of several forms are given together; a file that one of them describes need not have the sheets of the others.
  const findings = read.flatMap(({ findings: told, sources }) =>
    told.filter(({ code, where: { source } }) => {
      const others = read.some((other) => other.sources.has(source));
      return code !== 'layout/no-sheet' || sources.has(source) || !others;
    }),
  );
  return ok(value, [...raw.findings, ...findings]);
}

const isSheet = (raw: Raw): raw is RawSheet => 'place' in raw;
