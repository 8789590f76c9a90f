import type { Cluster } from '@qcdc/core';
import { unknownName } from '@qcdc/core/checks';
import {
  addFractions,
  divideFractions,
  hundred,
  multiplyFractions,
  subtractFractions,
  zero,
  type Fraction,
} from '@qcdc/core/exact';
import { membersOn } from '../score/members-on.ts';
import { isExact } from '../score/point-range.ts';
import type { Scoreboard } from '../score/scoreboard.ts';
import type { UnitScore } from '../score/unit-score.ts';
import type { WeighedLead } from './least-difference.ts';

/** A unit taken apart into what the weights of the top groups touch and what they do not. */
export interface WeighedUnit {
  /** Id of the unit. */
  readonly unit: string;
  /** Total points. */
  readonly total: Fraction;
  /** Share of each group it has, 0 to 1. */
  readonly shares: readonly Fraction[];
  /** The rest of the total in percentage points: bonus, penalty, what a ceiling cut. */
  readonly fixed: Fraction;
}

/** The units of a cluster as the weights of the top groups see them. */
export interface WeighedUnits {
  /** Ids of the groups. */
  readonly groups: readonly string[];
  /** Their weights in percentage points, adding up to 100. */
  readonly weights: readonly Fraction[];
  /** Units that can be compared. */
  readonly units: readonly WeighedUnit[];
  /** Units that cannot. */
  readonly notCompared: readonly string[];
}

interface Group {
  readonly id: string;
  readonly place: number;
  readonly maximum: Fraction;
  /** What it stands for in the total. */
  readonly worth: Fraction;
}

function groupsOf({ rubric, session }: Scoreboard): readonly Group[] {
  const { amount, outline } = session;
  const whole = outline.get(rubric.root.id)?.maximum ?? zero;
  return (rubric.root.children ?? []).flatMap((child, place) => {
    const maximum = outline.get(child.id)?.maximum ?? zero;
    const worth =
      child.weight === undefined
        ? multiplyFractions(maximum, amount(child.coefficient ?? 1))
        : multiplyFractions(whole, divideFractions(amount(child.weight), hundred));
    // A group that gives nothing has no weight to vary.
    return maximum.n > 0n && worth.n > 0n ? [{ id: child.id, place, maximum, worth }] : [];
  });
}

function sharesOf(score: UnitScore | null, groups: readonly Group[]): readonly Fraction[] | null {
  if (score?.points == null || !isExact(score.points)) return null;
  const shares: Fraction[] = [];
  for (const { place, maximum } of groups) {
    const group = score.root.children[place];
    // Where a group does not apply, its weight goes to the others and the total is no longer linear in the weights.
    if (group?.points == null || group.state !== 'scored' || !isExact(group.points)) return null;
    shares.push(divideFractions(group.points.low, maximum));
  }
  return shares;
}

function clusterIn({ clusters }: Scoreboard, cluster: Cluster | string): Cluster {
  if (typeof cluster !== 'string') return cluster;
  const found = clusters.find((c) => c.id === cluster);
  if (found !== undefined) return found;
  throw unknownName(
    'emulation/unknown-cluster',
    { vi: 'cụm của bảng điểm', en: 'a cluster of the scores' },
    cluster,
    clusters.map((c) => c.id),
    'cluster',
  );
}

/**
 * Takes the units of a cluster apart for questions about weights.
 *
 * @param board - the scores
 * @param cluster - id of one of the clusters of the scores, or another cluster
 * @returns weights of the groups, shares of the units
 */
export function weighedUnits(board: Scoreboard, cluster: Cluster | string): WeighedUnits {
  const groups = groupsOf(board);
  const all = groups.reduce((sum, g) => addFractions(sum, g.worth), zero);
  const percent = (points: Fraction): Fraction => multiplyFractions(hundred, divideFractions(points, all));
  const weights = groups.map((g) => percent(g.worth));
  const units: WeighedUnit[] = [];
  const notCompared: string[] = [];
  for (const unit of membersOn(clusterIn(board, cluster), board.period.to)) {
    const score = board.get(unit);
    const outOfRanking = board.rubric.ranking?.vetoed === 'notRanked' && score?.class?.because === 'veto';
    const shares = outOfRanking || groups.length === 0 ? null : sharesOf(score, groups);
    if (score?.points == null || shares === null) {
      notCompared.push(unit);
      continue;
    }
    const total = score.points.low;
    const fixed = shares.reduce(
      (rest, share, i) => subtractFractions(rest, multiplyFractions(weights[i] ?? zero, share)),
      percent(total),
    );
    units.push({ unit, total, shares, fixed });
  }
  return { groups: groups.map((g) => g.id), weights, units, notCompared };
}

/** A lead of one unit over another: group by group, and the part no weight touches. */
export interface Lead {
  /** The groups. */
  readonly groups: readonly WeighedLead[];
  /** The fixed part. */
  readonly fixed: Fraction;
}

/**
 * Returns what one unit has more than another.
 *
 * @param weights - weights of the groups
 * @param a - the one
 * @param b - the other
 * @returns its lead
 */
export function leadOver(weights: readonly Fraction[], a: WeighedUnit, b: WeighedUnit): Lead {
  const groups = weights.map((weight, i) => ({
    weight,
    lead: subtractFractions(a.shares[i] ?? zero, b.shares[i] ?? zero),
  }));
  return { groups, fixed: subtractFractions(a.fixed, b.fixed) };
}
