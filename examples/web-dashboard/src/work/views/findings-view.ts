import { fold, type Finding, type Text } from '@qcdc/core';
import { weightOf } from '@qcdc/core/flow';
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
export type Weight = 'error' | 'warning' | 'undecided' | 'info';
export const weights: readonly Weight[] = ['error', 'warning', 'undecided', 'info'];

/** A finding and how its unit is called. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly unitName: string;
}

/** One value of a filter and how many findings it has. */
export interface Facet {
  readonly id: string;
  readonly label: Text;
  readonly count: number;
}

/** How many findings pass a filter, and what there is to choose from. */
export interface FindingsView {
  readonly found: number;
  readonly weights: readonly Facet[];
  readonly codes: readonly Facet[];
  readonly units: readonly Facet[];
  readonly sources: readonly Facet[];
}

export function weightIn({ state, severity }: Pick<Finding, 'state' | 'severity'>): Weight {
  return state === 'undecided' ? 'undecided' : severity;
}

const order = new Map(weights.map((weight, i) => [weight, i]));
const sorted = new WeakMap<Results, readonly Finding[]>();

/** What weighs most comes first. */
export function inOrder(results: Results): readonly Finding[] {
  const known = sorted.get(results);
  if (known !== undefined) return known;
  const list = [...results.findings].sort((a, b) => (order.get(weightIn(a)) ?? 0) - (order.get(weightIn(b)) ?? 0));
  sorted.set(results, list);
  return list;
}

/** Findings that pass the filter. */
export function filtered(results: Results, filter: FindingFilter): readonly Finding[] {
  const words = filter.words === undefined || filter.words.trim() === '' ? null : fold(filter.words);
  return inOrder(results).filter(
    (finding) =>
      (filter.weight === undefined || weightIn(finding) === filter.weight) &&
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

/** Counts the findings that pass a filter. */
export function findingsView(results: Results, filter: FindingFilter): FindingsView {
  const found = filtered(results, filter);
  return {
    found: found.length,
    weights: facets(found, weightIn, weightOf).sort(
      (a, b) => (order.get(a.id as Weight) ?? 0) - (order.get(b.id as Weight) ?? 0),
    ),
    codes: facets(
      found,
      ({ code }) => code,
      ({ message }) => message,
    ),
    units: facets(
      found,
      ({ where }) => where.unit,
      (finding) => both(nameOf(results, finding)),
    ),
    sources: facets(
      found,
      ({ where }) => where.source,
      ({ where }) => both(where.source ?? ''),
    ),
  };
}

function nameOf({ names }: Results, finding: Finding): string {
  return finding.where.unit === undefined ? '' : names.nameOf(finding.where.unit, finding);
}

export function both(text: string): Text {
  return { vi: text, en: text };
}

function facets(
  findings: readonly Finding[],
  idOf: (finding: Finding) => string | undefined,
  labelOf: (finding: Finding) => Text,
): Facet[] {
  const counts = new Map<string, { label: Text; count: number }>();
  for (const finding of findings) {
    const id = idOf(finding);
    if (id === undefined) continue;
    const known = counts.get(id);
    if (known === undefined) counts.set(id, { label: labelOf(finding), count: 1 });
    else known.count++;
  }
  return [...counts]
    .map(([id, { label, count }]) => ({ id, label, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, 200);
}
