import { fold, type Finding, type Text } from '@qcdc/core';
import {
  findingCounts,
  findingWeight,
  findingWeights,
  type FindingCount,
  type FindingCounts,
  type FindingWeight,
} from '@qcdc/core/report';
import type { Results } from '../run.ts';

/** Which findings are wanted. */
export interface FindingFilter {
  readonly weight?: Weight;
  readonly code?: string;
  readonly unit?: string;
  readonly source?: string;
  readonly words?: string;
}

/** How much a finding weighs, with what cannot be told as a kind of its own. */
export type Weight = FindingWeight;

/** A finding and how its unit is called. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly unitName: string;
}

const order = new Map(findingWeights.map((weight, i) => [weight, i]));
const sorted = new WeakMap<Results, readonly Finding[]>();

/** What weighs most comes first. */
export function inOrder(results: Results): readonly Finding[] {
  const known = sorted.get(results);
  if (known !== undefined) return known;
  const list = [...results.findings].sort(
    (a, b) => (order.get(findingWeight(a)) ?? 0) - (order.get(findingWeight(b)) ?? 0),
  );
  sorted.set(results, list);
  return list;
}

/** Findings that pass the filter. */
export function filtered(results: Results, filter: FindingFilter): readonly Finding[] {
  const words = filter.words === undefined || filter.words.trim() === '' ? null : fold(filter.words);
  return inOrder(results).filter(
    (finding) =>
      (filter.weight === undefined || findingWeight(finding) === filter.weight) &&
      (filter.code === undefined || finding.code === filter.code) &&
      (filter.unit === undefined || finding.where.unit === filter.unit) &&
      (filter.source === undefined || finding.where.source === filter.source) &&
      (words === null ||
        fold(`${finding.message.vi} ${finding.message.en} ${nameOf(results, finding)}`).includes(words)),
  );
}

/** Hands out a piece of the findings. */
export function findingRows(
  results: Results,
  filter: FindingFilter,
  from: number,
  most: number,
): readonly ShownFinding[] {
  return filtered(results, filter)
    .slice(from, from + most)
    .map((finding) => ({ finding, unitName: nameOf(results, finding) }));
}

/** Counts the findings that pass a filter, with what there is to choose from. */
export function countedFindings(results: Results, filter: FindingFilter): FindingCounts {
  const counts = findingCounts(filtered(results, filter), { nameOf: results.names.nameOf });
  const { codes, units, sources } = counts;
  return { ...counts, codes: first(codes), units: first(units), sources: first(sources) };
}

// A filter of thousands of choices helps nobody; the words find the others.
const first = (counts: readonly FindingCount[]): readonly FindingCount[] => counts.slice(0, 200);

function nameOf({ names }: Results, finding: Finding): string {
  return finding.where.unit === undefined ? '' : names.nameOf(finding.where.unit, finding);
}

export function both(text: string): Text {
  return { vi: text, en: text };
}
