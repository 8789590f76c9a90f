import {
  compareFractions,
  inForce,
  ok,
  type Finding,
  type IsoDate,
  type Outcome,
  type Text,
  type Version,
  aDay,
  anOutcome,
  checkCall,
  listOf,
  unchecked,
} from '@qcdc/core';
import type { Amount } from '../rubric/amount.ts';
import { amountOf } from '../rubric/amount.ts';
import type { Scoreboard } from '../score/scoreboard.ts';
import { fillPlaces, holdsOneOf, type Fits } from './fill-places.ts';
import type { RankedUnit, Ranking } from './ranking.ts';
import { allowance, type Quota } from './quota.ts';

/** Who is proposed: so many from the top of every cluster, a quota of all, or all above a cut-off up to a number. */
export interface AwardPick {
  /** From each cluster, or from all units together (needs an overall ranking). */
  readonly within: 'cluster' | 'overall';
  /** At most this many from the top. */
  readonly take?: number;
  /** At most this share. */
  readonly quota?: Quota;
  /** Only units with at least this value. */
  readonly atLeast?: Amount;
  /** Only units of these classes. */
  readonly classes?: readonly string[];
}

/** An award by rank and quota, as dated data. @term danh hiệu, hình thức khen thưởng */
export interface AwardRule {
  /** Id. */
  readonly id: string;
  /** Name. */
  readonly label: Text;
  /** Who is proposed, by date, each with its article. */
  readonly pick: readonly Version<AwardPick>[];
}

/** Units proposed for one award in one cluster. */
export interface AwardProposal {
  /** Id of the award. */
  readonly award: string;
  /** Id of the cluster, or `overall`. */
  readonly cluster: string;
  /** Units proposed for certain, best first. */
  readonly proposed: readonly string[];
  /** Units of which nobody can tell which are proposed: a tie or a bounded score at the last place, a class not decided. */
  readonly open: readonly string[];
  /** The next best, in order, should one refuse or be refused. */
  readonly reserves: readonly string[];
}

function fits(board: Scoreboard, row: RankedUnit, pick: AwardPick): Fits {
  const rating =
    pick.classes === undefined
      ? 'yes'
      : row.class !== null
        ? pick.classes.includes(row.class)
          ? 'yes'
          : 'no'
        : holdsOneOf(board.get(row.unit), pick.classes);
  if (rating === 'no' || pick.atLeast === undefined) return rating;
  const limit = amountOf(pick.atLeast);
  if (compareFractions(row.value.low, limit) >= 0) return rating;
  return compareFractions(row.value.high, limit) >= 0 ? 'cannotTell' : 'no';
}

/** How to propose awards. */
export interface AwardOptions {
  /** The day to take the law of; the last day of the period when left out. */
  readonly day?: IsoDate;
}

/**
 * Proposes awards by rank and quota. A tie at the last place is reported, never cut.
 *
 * @param ranking - the ranking
 * @param rules - the awards; the version in force on the period's last day counts
 * @param options - another day to take the law of
 * @returns proposals, with findings for open places and for awards without a rule in force
 */
export function proposeAwards(
  ranking: Outcome<Ranking>,
  rules: readonly AwardRule[],
  options: AwardOptions = {},
): Outcome<readonly AwardProposal[]> {
  checkCall('proposeAwards', { ranking: [ranking, anOutcome], rules: [rules, listOf(unchecked)] }, options, {
    day: aDay,
  });
  const { board, period, clusters, overall } = ranking.value;
  const findings: Finding[] = [...ranking.findings];
  const proposals: AwardProposal[] = [];
  for (const rule of rules) {
    const version = inForce(rule.pick, options.day ?? period.to);
    if (version === null) {
      findings.push({
        code: 'emulation/award-not-in-force',
        severity: 'info',
        state: 'undecided',
        message: {
          vi: `Không có quy định về ${rule.label.vi} trong kỳ này.`,
          en: `No rule on ${rule.label.en} is in force in this period.`,
        },
        where: { period: period.id },
        basis: [],
      });
      continue;
    }
    const pick = version.value;
    const lists = pick.within === 'cluster' ? clusters : overall === null ? [] : [overall];
    for (const { cluster, rows, notRanked } of lists) {
      const all = rows.length + notRanked.length;
      const byQuota =
        pick.quota === undefined
          ? Number.POSITIVE_INFINITY
          : allowance(pick.quota, {
              base:
                pick.quota.base === 'all'
                  ? all
                  : rows.filter((r) => r.class !== null && pick.quota?.base.includes(r.class) === true).length,
              all,
            }).most;
      const most = Math.min(pick.take ?? Number.POSITIVE_INFINITY, byQuota);
      const filled = fillPlaces(rows, (row) => fits(board, row, pick), most);
      const { sure: proposed, open, rest: reserves } = filled;
      proposals.push({ award: rule.id, cluster: cluster.id, proposed, open, reserves });
      const names = open.map((u) => board.nameOf(u)).join(', ');
      if (open.length > 0)
        findings.push({
          code: 'emulation/tie-at-award',
          severity: version.basis.confirmed ? 'warning' : 'info',
          state: 'undecided',
          message:
            proposed.length + open.length > most
              ? {
                  vi: `${rule.label.vi}: chưa xác định được đơn vị nào giữ suất cuối trong ${cluster.name.vi}: ${names}.`,
                  en: `${rule.label.en}: nobody can tell who takes the last place of ${cluster.name.en}: ${names}.`,
                }
              : {
                  vi: `${rule.label.vi}: chưa xác định được đơn vị có đủ điều kiện trong ${cluster.name.vi} hay không: ${names}.`,
                  en: `${rule.label.en}: nobody can tell whether these units of ${cluster.name.en} qualify: ${names}.`,
                },
          where: { period: period.id, ...(open[0] === undefined ? {} : { unit: open[0] }) },
          basis: [version.basis],
        });
    }
  }
  return ok(proposals, findings);
}
