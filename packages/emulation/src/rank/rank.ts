import { counted, type Cluster, type Finding, type Outcome, type WorkOptions } from '@qcdc/core';
import { checkCall, listOf, truth, unchecked } from '@qcdc/core/checks';
import { someScores } from '../score/a-scoreboard.ts';
import { atOnce, inSteps, workAndOwn, type Steps } from '@qcdc/core/flow';
import { checkClusters } from '../score/check-clusters.ts';
import type { RankingRule } from '../rubric/ranking-rule.ts';
import { membersOn } from '../score/members-on.ts';
import { reason, type ScoreReason } from '../score/score-reason.ts';
import { unitListFindings } from '../score/unit-list-findings.ts';
import { UnitMarks } from '../score/unit-places.ts';
import type { Scoreboard } from '../score/scoreboard.ts';
import { orderByTotals, type OrderByTotals } from './order-by-totals.ts';
import { aRankingRule, aTieDecision } from './rank-demands.ts';
import { capsFindings, decisionFindings } from './rank-findings.ts';
import { orderUnits, rankedValue, type Contender, type TieDecision } from './order-units.ts';
import type { ClusterRanking, NotRanked, Ranking } from './ranking.ts';

/** How to rank, where it differs from what the scores carry. */
export interface RankOptions {
  /**
   * Other clusters than those the units were scored with, to see what would change: the ranks are those inside them, the
   * scores stay as they are, also where they are relative to the best of a cluster.
   */
  readonly clusters?: readonly Cluster[];
  /** Another ranking rule than that of the rubric, to see what would change. */
  readonly rule?: RankingRule;
  /** `true` to rank all units of all clusters together, too. */
  readonly overall?: boolean;
  /** Ties decided by whoever the rubric lets decide. */
  readonly decisions?: readonly TieDecision[];
}

function vetoReason({ rubric }: Scoreboard, id: string): ScoreReason {
  const label = rubric.vetoes?.find((veto) => veto.id === id)?.label ?? { vi: id, en: id };
  return reason('vetoed', `${label.vi}.`, `${label.en}.`);
}

function rankCluster(
  board: Scoreboard,
  cluster: Cluster,
  members: readonly string[],
  decisions: readonly TieDecision[],
  byTotals: OrderByTotals | null,
): ClusterRanking {
  const rows = byTotals?.(members) ?? null;
  if (rows !== null) return { cluster, rows, notRanked: [] };
  const contenders: Contender[] = [];
  const notRanked: NotRanked[] = [];
  for (const unit of members) {
    const scored = board.rated?.(unit) ?? board.get(unit);
    const value = scored === null ? null : rankedValue(board, scored.points, scored.index);
    const veto =
      board.rubric.ranking?.vetoed === 'notRanked' && scored?.class?.because === 'veto' ? scored.class.by : null;
    if (veto !== null) {
      notRanked.push({ unit, reasons: [vetoReason(board, veto)] });
      continue;
    }
    if (scored !== null && value !== null) contenders.push({ unit, value, class: scored.class?.class ?? null });
    else
      notRanked.push({
        unit,
        reasons: board.get(unit)?.reasons ?? [
          reason('unit-without-figures', 'Đơn vị không có số liệu.', 'The unit has no figures.'),
        ],
      });
  }
  return { cluster, rows: orderUnits(board, contenders, decisions), notRanked };
}

const vetoCodes: ReadonlySet<string> = new Set(['emulation/vetoed', 'emulation/veto']);

function findingsOf(board: Scoreboard, { cluster, rows, notRanked }: ClusterRanking): readonly Finding[] {
  const { period, rubric } = board;
  const findings: Finding[] = notRanked.map(({ unit, reasons }) => ({
    code: 'emulation/not-ranked',
    severity: 'warning',
    state: 'undecided',
    message: {
      vi: `${board.nameOf(unit)} không được xếp hạng trong ${cluster.name.vi}: ${reasons[0]?.message.vi ?? 'thiếu số liệu.'}`,
      en: `${board.nameOf(unit)} holds no rank in ${cluster.name.en}: ${reasons[0]?.message.en ?? 'figures are missing.'}`,
    },
    where: { unit, period: period.id },
    // Whoever a veto took out has no figures to report.
    ...(reasons[0] !== undefined && vetoCodes.has(reasons[0].code)
      ? {}
      : { hint: { vi: 'Bổ sung số liệu còn thiếu rồi chấm lại.', en: 'Report the missing figures and score again.' } }),
    basis: rubric.basis,
  }));
  const told = new Set<string>();
  for (const row of rows) {
    if (row.tie !== 'unresolved' || told.has(row.unit)) continue;
    const tied = [row.unit, ...row.tiedWith];
    for (const unit of tied) told.add(unit);
    const who = rubric.ranking?.decidedBy ?? { vi: 'người có thẩm quyền', en: 'the authority' };
    findings.push({
      code: 'emulation/tie-unresolved',
      severity: 'warning',
      state: 'undecided',
      message: {
        vi: `Bằng điểm ở hạng ${row.rank}: ${tied.map((u) => board.nameOf(u)).join(', ')}; chờ ${who.vi} quyết định.`,
        en: `A tie at rank ${row.rank}: ${tied.map((u) => board.nameOf(u)).join(', ')}; ${who.en} decides.`,
      },
      where: { unit: row.unit, period: period.id },
      basis: rubric.basis,
    });
  }
  return findings;
}

const withRule = (board: Scoreboard, ranking: RankingRule): Scoreboard => ({
  ...board,
  rubric: { ...board.rubric, ranking },
});

/** Units named in one finding; the others are counted. */
const named = 5;

// A unit that was scored and stands in no cluster would otherwise vanish without a word.
function outsideClusters(board: Scoreboard, clusters: readonly Cluster[]): readonly Finding[] {
  const { period, rubric } = board;
  const members = new UnitMarks(board.session.places);
  for (const cluster of clusters) for (const unit of membersOn(cluster, period.to)) members.add(unit);
  const outside = board.units.filter((unit) => !members.has(unit));
  const [first] = outside;
  if (first === undefined) return [];
  const list = outside.slice(0, named).map((unit) => board.nameOf(unit));
  const names = `${list.join(', ')}${outside.length > named ? ', …' : ''}`;
  return [
    {
      code: 'emulation/outside-clusters',
      severity: clusters.length === 0 ? 'warning' : 'info',
      state: 'undecided',
      message: {
        vi: `${outside.length} đơn vị đã chấm điểm nhưng không thuộc cụm nào nên không xếp hạng: ${names}.`,
        en: `${counted(outside.length, 'unit')} scored and not ranked, being in no cluster: ${names}.`,
      },
      where: { unit: first, period: period.id },
      hint: { vi: 'Đưa các cụm vào khi chấm điểm.', en: 'Hand in the clusters when scoring.' },
      basis: rubric.basis,
    },
  ];
}

/**
 * Ranks units inside their clusters; a unit is never ranked against units it does not share a cluster with, unless all
 * are asked for together.
 *
 * @param scores - scores with their rubric, clusters and the findings so far; the members of the clusters on the last day of
 * the period are ranked
 * @param options - overall ranking, decided ties; another rule or other clusters
 * @returns the ranking; units without a score are listed with the reason
 * @throws `DefinitionError` `emulation/bad-cluster`, `call/…`
 * @term xếp hạng
 * @example
 * ```ts
 * const rubric = defineRubric({
 *   id: 'sample-2024',
 *   kind: 'commune',
 *   label: { vi: 'Bảng điểm mẫu', en: 'Sample sheet' },
 *   years: { from: 2024 },
 *   basis: [practice({ vi: 'ví dụ', en: 'an example' })],
 *   period: { kind: 'year' },
 *   facts: [{ id: 'posted', kind: 'number', label: { vi: 'Số nội dung niêm yết', en: 'Items posted' } }],
 *   root: {
 *     id: 'total',
 *     label: { vi: 'Tổng điểm', en: 'Total' },
 *     children: [
 *       { id: 'posting', label: { vi: 'Niêm yết', en: 'Posting' }, maximum: 10, scale: { give: 'points', of: { read: 'fact', fact: 'posted' } } },
 *     ],
 *   },
 * });
 * const units = { units: ['A', 'B'], peek: () => null }; // computeIndicators(…) where the rubric reads figures
 * const facts: Fact[] = [
 *   { fact: 'posted', unit: 'A', period: '2024', kind: 'number', value: 9 },
 *   { fact: 'posted', unit: 'B', period: '2024', kind: 'number', value: 7 },
 * ];
 * const cluster = { id: 'c1', name: { vi: 'Cụm 1', en: 'Cluster 1' }, members: ['A', 'B'].map((value) => ({ from: null, to: null, value })) };
 * const scores = score(ok(units), rubric, { period: '2024', facts, clusters: [cluster] });
 * rank(scores).value.clusters[0]?.rows.map(({ unit, rank: place }) => [unit, place]); // => [['A', 1], ['B', 2]]
 * ```
 */
export function rank(scores: Outcome<Scoreboard>, options: RankOptions = {}): Outcome<Ranking> {
  return atOnce(ranking('rank', scores, options));
}

/**
 * Does what `rank` does, step by step: tells how far it is, lets other work go on between two clusters, and can be stopped.
 *
 * @param scores - as for `rank`
 * @param options - as for `rank`, with `onProgress` and `signal`
 * @returns the same as `rank`
 * @throws as `rank`; the reason of `options.signal` when stopped
 * @example
 * ```ts
 * const units = { units: [], peek: () => null };
 * const scores = score(ok(units), qcdcCommuneModel, { period: '2024' });
 * (await rankInSteps(scores, { onProgress: () => undefined })).value.clusters; // => []
 * ```
 */
export async function rankInSteps(
  scores: Outcome<Scoreboard>,
  options: RankOptions & WorkOptions = {},
): Promise<Outcome<Ranking>> {
  const [work, own] = workAndOwn(options);
  return inSteps(ranking('rankInSteps', scores, own), work, 'rankInSteps');
}

function* ranking(step: string, scores: Outcome<Scoreboard>, options: RankOptions): Steps<Outcome<Ranking>> {
  checkCall(step, { scores: [scores, someScores] }, options, {
    clusters: listOf(unchecked),
    rule: aRankingRule,
    overall: truth,
    decisions: listOf(aTieDecision),
  });
  checkClusters(options.clusters ?? [], `${step}.clusters`);
  const board = options.rule === undefined ? scores.value : withRule(scores.value, options.rule);
  const clusters = options.clusters ?? board.clusters;
  const decisions = options.decisions ?? [];
  const day = board.period.to;
  const byTotals = orderByTotals(board, decisions);
  const ranked: ClusterRanking[] = [];
  for (const [i, cluster] of clusters.entries()) {
    yield (i / clusters.length) * 0.8;
    ranked.push(rankCluster(board, cluster, membersOn(cluster, day), decisions, byTotals));
  }
  yield 0.8;
  const everyone: Cluster = { id: 'overall', name: { vi: 'toàn bộ các cụm', en: 'all clusters' }, members: [] };
  const all = (): readonly string[] => [...new Set(clusters.flatMap((c) => membersOn(c, day)))];
  const overall = options.overall === true ? rankCluster(board, everyone, all(), decisions, byTotals) : null;
  yield 0.9;
  return {
    value: { board, period: board.period, clusters: ranked, overall },
    findings: [
      ...scores.findings,
      ...(options.clusters === undefined ? [] : unitListFindings(board.session, null, clusters)),
      ...ranked.flatMap((r) => findingsOf(board, r)),
      ...decisionFindings(board, decisions, overall === null ? ranked : [...ranked, overall]),
      ...capsFindings(board),
      ...outsideClusters(board, clusters),
    ],
  };
}
