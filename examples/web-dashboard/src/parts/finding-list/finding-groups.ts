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

interface GrowingGroup extends FindingGroup {
  readonly findings: Finding[];
  readonly counts: Record<Weight, number>;
}

const keyOf: Readonly<Record<GroupBy, (finding: Finding) => string>> = {
  unit: ({ where }) => where.unit ?? '',
  rule: ({ code }) => code,
  severity: findingWeight,
};

const noCounts = (): Record<Weight, number> => ({ error: 0, warning: 0, undecided: 0, info: 0 });

/** Counts findings by weight. */
export function countWeights(findings: readonly Finding[]): Record<Weight, number> {
  const counts = noCounts();
  for (const finding of findings) counts[findingWeight(finding)] += 1;
  return counts;
}

/** Puts findings together one by one, so that whoever has many of them can stop in between. */
export class FindingGroups {
  readonly #groups = new Map<string, GrowingGroup>();
  readonly #keyOf: (finding: Finding) => string;

  constructor(by: GroupBy) {
    this.#keyOf = keyOf[by];
  }

  add(finding: Finding): void {
    const key = this.#keyOf(finding);
    let group = this.#groups.get(key);
    if (group === undefined) this.#groups.set(key, (group = { key, findings: [], counts: noCounts() }));
    group.findings.push(finding);
    group.counts[findingWeight(finding)] += 1;
  }

  /** The group with the most errors comes first, then the one with the most warnings, and so on. */
  sorted(): readonly FindingGroup[] {
    return [...this.#groups.values()].sort((a, b) =>
      findingWeights.reduce((order, weight) => order || b.counts[weight] - a.counts[weight], 0),
    );
  }
}
