import type { Finding } from '@qcdc/core';
import { findingWeight, findingWeights, type FindingWeight } from '@qcdc/core/report';

/** By what findings are put together. */
export type GroupBy = 'unit' | 'rule' | 'severity';

/** How much a finding weighs on the page; what cannot be told is never shown as a failure. */
export type Weight = FindingWeight;

/** All weights, the heaviest first, and the weight of a finding. */
export { findingWeights as weights, findingWeight as weightIn } from '@qcdc/core/report';

/** Findings that belong together, and how many there are of each weight. */
export interface FindingGroup {
  /** Id of the unit, code of the rule, or weight; empty where a finding names none. */
  readonly key: string;
  /** The findings, in their order. */
  readonly findings: readonly Finding[];
  /** How many of each weight. */
  readonly counts: Readonly<Record<Weight, number>>;
}

const keyOf: Readonly<Record<GroupBy, (finding: Finding) => string>> = {
  unit: ({ where }) => where.unit ?? '',
  rule: ({ code }) => code,
  severity: findingWeight,
};

/** Counts findings by weight. */
export function countWeights(findings: readonly Finding[]): Record<Weight, number> {
  const counts = { error: 0, warning: 0, undecided: 0, info: 0 };
  for (const finding of findings) counts[findingWeight(finding)] += 1;
  return counts;
}

/** Puts findings together; the group with the most errors comes first, then the one with the most warnings, and so on. */
export function groupFindings(findings: readonly Finding[], by: GroupBy): readonly FindingGroup[] {
  const lists = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf[by](finding);
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [finding]);
    else list.push(finding);
  }
  const groups = [...lists].map(([key, list]) => ({ key, findings: list, counts: countWeights(list) }));
  return groups.sort((a, b) =>
    findingWeights.reduce((order, weight) => order || b.counts[weight] - a.counts[weight], 0),
  );
}
