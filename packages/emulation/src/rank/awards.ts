import { inForce, ok, type Finding, type IsoDate, type Outcome, type Text } from '@qcdc/core';
import { aDay, checkCall, having, listOf } from '@qcdc/core/checks';
import { someRanking } from './a-ranking.ts';
import { everyoneIn, fitsPick, isBarred, leadersOf, placesFor, type AwardList } from './award-places.ts';
import { checkAwards } from './check-awards.ts';
import { fillPlaces } from './fill-places.ts';
import type { Ranking } from './ranking.ts';
import type { AwardRule } from './award-rule.ts';

/** Units proposed for one award in one cluster. */
export interface AwardProposal {
  /** Id of the award. */
  readonly award: string;
  /** Id of the cluster, `overall` or `leaders`. */
  readonly cluster: string;
  /** Units proposed for certain, best first. */
  readonly proposed: readonly string[];
  /** Units of which nobody can tell which are proposed: a tie or a bounded score at the last place, a class not decided. */
  readonly open: readonly string[];
  /** The next best, in order, should one refuse or be refused. */
  readonly reserves: readonly string[];
  /** Units passed over because of a veto, a stop or a class lowered by a related object, best first. */
  readonly barred: readonly string[];
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
 * @throws `DefinitionError` `emulation/bad-award`, `emulation/unknown-class`, `call/…`
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
 * proposeAwards(rank(scores), []).value; // => []
 * ```
 */
export function proposeAwards(
  ranking: Outcome<Ranking>,
  rules: readonly AwardRule[],
  options: AwardOptions = {},
): Outcome<readonly AwardProposal[]> {
  checkCall('proposeAwards', { ranking: [ranking, someRanking], rules: [rules, listOf(anAward)] }, options, {
    day: aDay,
  });
  const { board, period, clusters, overall } = ranking.value;
  checkAwards(rules, board.rubric);
  const findings: Finding[] = [...ranking.findings];
  const proposals: AwardProposal[] = [];
  const seen = new Set<string>();
  const inTwo = new Set<string>();
  for (const { rows } of clusters) for (const { unit } of rows) (seen.has(unit) ? inTwo : seen).add(unit);
  for (const rule of rules) {
    const version = inForce(rule.pick, options.day ?? period.to);
    const tell = (code: string, state: Finding['state'], message: Text, unit?: string): void => {
      findings.push({
        code: `emulation/${code}`,
        severity: version?.basis.confirmed === true ? 'warning' : 'info',
        state,
        message,
        where: { period: period.id, ...(unit === undefined ? {} : { unit }) },
        basis: version === null ? [] : [version.basis],
      });
    };
    if (version === null) {
      tell('award-not-in-force', 'undecided', {
        vi: `Không có quy định về ${rule.label.vi} trong kỳ này.`,
        en: `No rule on ${rule.label.en} is in force in this period.`,
      });
      continue;
    }
    const pick = version.value;
    if (pick.within === 'overall' && overall === null)
      tell('award-without-ranking', 'undecided', {
        vi: `${rule.label.vi} xét trên toàn bộ các cụm nhưng chưa xếp hạng chung.`,
        en: `${rule.label.en} is picked from all clusters, which were not ranked together.`,
      });
    // Nobody can tell in which of two clusters a unit takes its place.
    const lists: readonly AwardList[] =
      pick.within === 'cluster'
        ? clusters.map((list) => everyoneIn(board, list, inTwo))
        : pick.within === 'leaders'
          ? [leadersOf(ranking.value, pick, inTwo)]
          : overall === null
            ? []
            : [everyoneIn(board, overall, new Set())];
    for (const among of lists) {
      const { cluster, rows } = among.list;
      const places = placesFor(board, among, pick);
      const filled = fillPlaces(rows, (row) => fitsPick(board, row, pick, among.doubtful.has(row.unit)), places);
      const { sure: proposed, open, rest: reserves } = filled;
      const barred = rows.filter((row) => isBarred(board, row, pick)).map((row) => row.unit);
      proposals.push({ award: rule.id, cluster: cluster.id, proposed, open, reserves, barred });
      const namesOf = (units: readonly string[]): string => units.map((u) => board.nameOf(u)).join(', ');
      const names = namesOf(open);
      if (open.length > 0)
        tell(
          'tie-at-award',
          'undecided',
          proposed.length + open.length > places.least
            ? {
                vi: `${rule.label.vi}: chưa xác định được đơn vị nào giữ suất cuối trong ${cluster.name.vi}: ${names}.`,
                en: `${rule.label.en}: nobody can tell who takes the last place of ${cluster.name.en}: ${names}.`,
              }
            : {
                vi: `${rule.label.vi}: chưa xác định được đơn vị có đủ điều kiện trong ${cluster.name.vi} hay không: ${names}.`,
                en: `${rule.label.en}: nobody can tell whether these units of ${cluster.name.en} qualify: ${names}.`,
              },
          open[0],
        );
      if (barred.length > 0)
        tell(
          'barred-from-award',
          'failed',
          {
            vi: `${rule.label.vi}: không xét do điều kiện loại trừ hoặc mức xếp loại bị hạ: ${namesOf(barred)}.`,
            en: `${rule.label.en}: passed over because of a veto or a lowered class: ${namesOf(barred)}.`,
          },
          barred[0],
        );
    }
  }
  return ok(proposals, findings);
}

const anAward = /* @__PURE__ */ having(['id', 'label', 'pick'], '{ id, label, pick }', '{ id, label, pick }');
