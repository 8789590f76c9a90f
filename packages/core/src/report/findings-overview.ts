import { aFinding } from './a-finding.ts';
import { groupedCount } from '../outcome/counted.ts';
import { checkCall } from '../outcome/check-call.ts';
import { aFunction, listOf, whole } from '../outcome/demand.ts';
import type { Finding } from '../outcome/finding.ts';
import type { Text } from '../outcome/text.ts';
import { findingWeight, findingWeights, type FindingWeight } from './finding-counts.ts';
import type { ReportCell, TableBlock } from './report-doc.ts';
import { tableHeads, weightOf } from './report-words.ts';

/** How findings are counted. */
export interface FindingsOverviewOptions {
  /** How a unit is called, such as `unitNames(units, day).nameOf`; as the finding calls it when left out. */
  readonly nameOf?: (unit: string, finding: Finding) => string;
  /** Most units in the table of units; the others are counted in a row of their own. 20 when left out. */
  readonly most?: number;
}

const words = {
  weights: { vi: 'Phát hiện theo mức độ', en: 'Findings by severity' },
  rules: { vi: 'Phát hiện theo loại', en: 'Findings by kind' },
  units: { vi: 'Đơn vị có nhiều lỗi nhất', en: 'Units with the most errors' },
  findings: { vi: 'Số phát hiện', en: 'Findings' },
  inUnits: { vi: 'Số đơn vị', en: 'Units' },
  sum: { vi: 'Cộng', en: 'All' },
  example: { vi: 'Nội dung (ví dụ)', en: 'What was found (an example)' },
  noUnit: { vi: 'Không thuộc đơn vị nào', en: 'Of no unit' },
} as const satisfies Readonly<Record<string, Text>>;

const sample = {
  error: { state: 'failed', severity: 'error' },
  warning: { state: 'failed', severity: 'warning' },
  undecided: { state: 'undecided', severity: 'info' },
  info: { state: 'failed', severity: 'info' },
} as const;

/**
 * Counts findings for whoever wants to overlook them: by severity, by kind and by unit. Each table adds up to all of them.
 *
 * @param findings - findings of any step
 * @param options - names of units, how many of them
 * @returns three tables; none where nothing was found
 * @throws `DefinitionError` `call/…`
 * @example
 * ```ts
 * findingsOverview([]); // => []
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function findingsOverview(
  findings: readonly Finding[],
  options: FindingsOverviewOptions = {},
): readonly TableBlock[] {
  checkCall('findingsOverview', { findings: [findings, listOf(aFinding)] }, options, {
    nameOf: aFunction,
    most: whole(0),
  });
  if (findings.length === 0) return [];
  const { nameOf = (unit: string) => unit, most = 20 } = options;
  return [byWeight(findings), byRule(findings), byUnit(findings, nameOf, most)];
}

function byWeight(findings: readonly Finding[]): TableBlock {
  const rows = findingWeights.flatMap((weight): readonly (readonly ReportCell[])[] => {
    const of = findings.filter((finding) => findingWeight(finding) === weight);
    return of.length === 0 ? [] : [[weightOf(sample[weight]), number(of.length), number(unitsOf(of))]];
  });
  return {
    kind: 'table',
    caption: words.weights,
    columns: [
      { header: tableHeads.severity },
      { header: words.findings, align: 'right' },
      { header: words.inUnits, align: 'right' },
    ],
    rows: [...rows, [words.sum, number(findings.length), number(unitsOf(findings))]],
  };
}

function byRule(findings: readonly Finding[]): TableBlock {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${findingWeight(finding)} ${finding.code}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const sorted = [...groups.values()].sort(([a], [b]) =>
    a && b ? findingWeights.indexOf(findingWeight(a)) - findingWeights.indexOf(findingWeight(b)) : 0,
  );
  const ordered = sorted.sort((a, b) =>
    a[0] && b[0] && findingWeight(a[0]) === findingWeight(b[0]) ? b.length - a.length : 0,
  );
  return {
    kind: 'table',
    caption: words.rules,
    columns: [
      { header: tableHeads.severity },
      { header: words.example },
      { header: words.findings, align: 'right' },
      { header: words.inUnits, align: 'right' },
      { header: tableHeads.code },
    ],
    rows: ordered.flatMap((group): readonly (readonly ReportCell[])[] => {
      const [first] = group;
      return first === undefined
        ? []
        : [[weightOf(first), first.message, number(group.length), number(unitsOf(group)), first.code]];
    }),
  };
}

function byUnit(
  findings: readonly Finding[],
  nameOf: NonNullable<FindingsOverviewOptions['nameOf']>,
  most: number,
): TableBlock {
  const counts = new Map<string | null, Record<FindingWeight, number>>();
  for (const finding of findings) {
    const { unit } = finding.where;
    const name = unit === undefined ? null : nameOf(unit, finding);
    let count = counts.get(name);
    if (count === undefined) counts.set(name, (count = { error: 0, warning: 0, undecided: 0, info: 0 }));
    count[findingWeight(finding)]++;
  }
  const none = counts.get(null);
  counts.delete(null);
  const sorted = [...counts].sort(
    ([, a], [, b]) => b.error - a.error || b.warning - a.warning || b.undecided - a.undecided || b.info - a.info,
  );
  const rest = sorted.slice(most);
  const rows = sorted.slice(0, most).map(([name, count]) => row(name ?? '', count));
  if (rest.length > 0) {
    const sum: Record<FindingWeight, number> = { error: 0, warning: 0, undecided: 0, info: 0 };
    for (const [, count] of rest) for (const weight of findingWeights) sum[weight] += count[weight];
    rows.push(
      row(
        { vi: `${groupedCount(rest.length, 'vi')} đơn vị khác`, en: `${groupedCount(rest.length, 'en')} other units` },
        sum,
      ),
    );
  }
  if (none !== undefined) rows.push(row(words.noUnit, none));
  return {
    kind: 'table',
    caption: words.units,
    columns: [
      { header: tableHeads.unit },
      ...findingWeights.map((weight) => ({ header: weightOf(sample[weight]), align: 'right' as const })),
    ],
    rows,
  };
}

const row = (name: ReportCell, count: Record<FindingWeight, number>): readonly ReportCell[] => [
  name,
  ...findingWeights.map((weight) => number(count[weight])),
];

const unitsOf = (findings: readonly Finding[]): number =>
  new Set(findings.flatMap(({ where }) => where.unit ?? [])).size;

const number = (count: number): Text => {
  const digits = String(count);
  const grouped = (mark: string): string => digits.replace(/\B(?=(\d{3})+$)/g, mark);
  return { vi: grouped('.'), en: grouped(',') };
};
