import { checkCall } from '../outcome/check-call.ts';
import { aFunction, having, listOf } from '../outcome/demand.ts';
import type { Finding } from '../outcome/finding.ts';
import type { Text } from '../outcome/text.ts';
import { weightOf } from './report-words.ts';

/** How much a finding weighs, with what cannot be told as a kind of its own. */
export type FindingWeight = 'error' | 'warning' | 'undecided' | 'info';

/** One value findings can be filtered by, and how many have it. */
export interface FindingCount {
  /** The value: a weight, a code, the id of a unit, the name of a file. */
  readonly id: string;
  /** What it is called. */
  readonly label: Text;
  /** How many findings have it. */
  readonly count: number;
}

/** Findings counted by everything they can be filtered by. What most findings have comes first. */
export interface FindingCounts {
  /** How many there are. */
  readonly all: number;
  /** By weight, the gravest first. */
  readonly weights: readonly FindingCount[];
  /** By code; the label is what one of them says. */
  readonly codes: readonly FindingCount[];
  /** By unit; a finding of no unit is not counted. */
  readonly units: readonly FindingCount[];
  /** By file; a finding of no file is not counted. */
  readonly sources: readonly FindingCount[];
}

/** How units are called. */
export interface FindingCountOptions {
  /** How a unit is called, such as `unitNames(units, day).nameOf`; its id when left out. */
  readonly nameOf?: (unit: string, finding: Finding) => string;
}

/** All weights, the gravest first. */
export const findingWeights: readonly FindingWeight[] = ['error', 'warning', 'undecided', 'info'];

/**
 * Tells how much a finding weighs.
 *
 * @param finding - its state and severity
 * @returns `undecided` where nobody can tell, else the severity
 * @example
 * ```ts
 * findingWeight({ state: 'undecided', severity: 'info' }); // => 'undecided'
 * ```
 */
export function findingWeight({ state, severity }: Pick<Finding, 'state' | 'severity'>): FindingWeight {
  return state === 'undecided' ? 'undecided' : severity;
}

/**
 * Counts findings by weight, code, unit and file, for whoever builds filters over them.
 *
 * @param findings - findings of any step
 * @param options - names of units
 * @returns the counts, with ids to filter by
 * @throws `DefinitionError` `call/…`
 * @example
 * ```ts
 * const { findings } = parseRecords([{ unit: '00001', period: '2024', received: -1 }], mediation);
 * const { all, weights } = findingCounts(findings);
 * [all, weights.map(({ id, count }) => [id, count])]; // => [1, [['error', 1]]]
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function findingCounts(findings: readonly Finding[], options: FindingCountOptions = {}): FindingCounts {
  checkCall('findingCounts', { findings: [findings, listOf(aFinding)] }, options, { nameOf: aFunction });
  const { nameOf = (unit: string) => unit } = options;
  const weights = counted(findings, findingWeight, weightOf);
  return {
    all: findings.length,
    weights: weights.sort((a, b) => rank(a.id) - rank(b.id)),
    codes: counted(
      findings,
      ({ code }) => code,
      ({ message }) => message,
    ),
    units: counted(
      findings,
      ({ where }) => where.unit,
      (finding) => both(nameOf(finding.where.unit ?? '', finding)),
    ),
    sources: counted(
      findings,
      ({ where }) => where.source,
      ({ where }) => both(where.source ?? ''),
    ),
  };
}

const aFinding = /* @__PURE__ */ having(['code', 'severity', 'where'], 'một phát hiện', 'a finding');
const both = (text: string): Text => ({ vi: text, en: text });
const rank = (id: string): number => findingWeights.indexOf(id as FindingWeight);

function counted(
  findings: readonly Finding[],
  idOf: (finding: Finding) => string | undefined,
  labelOf: (finding: Finding) => Text,
): FindingCount[] {
  const counts = new Map<string, { readonly label: Text; count: number }>();
  for (const finding of findings) {
    const id = idOf(finding);
    if (id === undefined) continue;
    const known = counts.get(id);
    if (known === undefined) counts.set(id, { label: labelOf(finding), count: 1 });
    else known.count++;
  }
  return Array.from(counts, ([id, one]) => ({ id, ...one })).sort((a, b) => b.count - a.count);
}
