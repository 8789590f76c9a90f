import { compareFractions } from '@qcdc/core/exact';
import { amountOf } from '../rubric/amount.ts';
import type { ClassCause, ClassResult } from '../score/classify.ts';
import type { Scoreboard } from '../score/scoreboard.ts';
import type { AwardPick } from './award-rule.ts';
import { fillPlaces, holdsOneOf, type Fits } from './fill-places.ts';
import { orderUnits, type Contender } from './order-units.ts';
import { mayBeExempt } from './class-quota.ts';
import { placesOf, type CountRange } from './quota-range.ts';
import type { ClusterRanking, RankedUnit, Ranking } from './ranking.ts';

// Of a unit whose plain total is settled no veto is open and none strikes; it need not be scored again.
function ratingOf(board: Scoreboard, unit: string): ClassResult | null {
  const { totals } = board;
  if (totals?.settled[totals.placeOf(unit)] === 1) return null;
  return (board.rated?.(unit) ?? board.get(unit))?.class ?? null;
}

const always: ReadonlySet<ClassCause | null> = new Set(['veto', 'stop']);

/**
 * Tells whether a unit cannot be proposed whatever its points: a veto struck, the assessment was stopped, or its class was
 * lowered by a related object and the award names no class.
 *
 * @param board - the scores
 * @param row - the ranked unit
 * @param pick - who is proposed
 */
export function isBarred(board: Scoreboard, row: RankedUnit, pick: AwardPick): boolean {
  const rating = ratingOf(board, row.unit);
  if (rating === null || rating.state !== 'decided') return false;
  return always.has(rating.because) || (rating.because === 'cap' && pick.classes === undefined);
}

/**
 * Tells whether a ranked unit may take a place.
 *
 * @param board - the scores
 * @param row - the ranked unit
 * @param pick - who is proposed
 * @param doubtful - whether something else makes it that nobody can tell
 */
export function fitsPick(board: Scoreboard, row: RankedUnit, pick: AwardPick, doubtful: boolean): Fits {
  if (isBarred(board, row, pick)) return 'no';
  const answers: Fits[] = [doubtful ? 'cannotTell' : 'yes'];
  const rating = ratingOf(board, row.unit);
  if (rating !== null && rating.state !== 'decided') {
    const veto = (rating.openVetoes ?? []).length > 0;
    if (veto || (rating.because === 'cap' && pick.classes === undefined)) answers.push('cannotTell');
  }
  if (pick.classes !== undefined)
    answers.push(
      row.class === null
        ? holdsOneOf(board.get(row.unit), pick.classes)
        : pick.classes.includes(row.class)
          ? 'yes'
          : 'no',
    );
  if (pick.atLeast !== undefined) {
    const limit = amountOf(pick.atLeast);
    const [low, high] = [row.value.low, row.value.high].map((end) => compareFractions(end, limit) >= 0);
    answers.push(low === true ? 'yes' : high === true ? 'cannotTell' : 'no');
  }
  return answers.includes('no') ? 'no' : answers.includes('cannotTell') ? 'cannotTell' : 'yes';
}

/** Ranked units among which an award is picked. */
export interface AwardList {
  /** The units, best first. */
  readonly list: ClusterRanking;
  /** Units of which nobody can tell whether they belong there. */
  readonly doubtful: ReadonlySet<string>;
  /** How many there are in all. */
  readonly all: CountRange;
}

const one: CountRange = { least: 1, most: 1 };

/**
 * The leading units of the clusters, as for an award of which each cluster has one, best first.
 *
 * @param ranking - the ranking
 * @param pick - who is proposed
 * @param inTwo - units in more than one cluster
 */
export function leadersOf(ranking: Ranking, pick: AwardPick, inTwo: ReadonlySet<string>): AwardList {
  const { board, clusters } = ranking;
  const leaders = new Map<string, Contender>();
  const sure = new Set<string>();
  let led = 0;
  for (const { rows } of clusters) {
    // Whether a leading unit has the class or the points is asked afterwards; it leads all the same.
    const able = ({ within }: AwardPick): AwardPick => ({ within });
    const first = fillPlaces(rows, (row) => fitsPick(board, row, able(pick), inTwo.has(row.unit)), one);
    const found = new Set([...first.sure, ...first.open]);
    if (found.size > 0) led += 1;
    for (const { unit, value, class: id } of rows) if (found.has(unit)) leaders.set(unit, { unit, value, class: id });
    for (const unit of first.sure) sure.add(unit);
  }
  const doubtful = new Set([...leaders.keys()].filter((unit) => !sure.has(unit)));
  const shared = [...leaders.keys()].filter((unit) => inTwo.has(unit)).length;
  const list: ClusterRanking = {
    cluster: { id: 'leaders', name: { vi: 'các đơn vị dẫn đầu cụm', en: 'the leading units' }, members: [] },
    rows: orderUnits(board, [...leaders.values()], []),
    notRanked: [],
  };
  return { list, doubtful, all: { least: Math.max(led - shared, 0), most: led } };
}

/**
 * The units of one ranking, those that are in two clusters in doubt.
 *
 * @param board - the scores
 * @param list - the ranking
 * @param inTwo - units in more than one cluster, where they could take two places
 */
export function everyoneIn(board: Scoreboard, list: ClusterRanking, inTwo: ReadonlySet<string>): AwardList {
  const units = [...list.rows, ...list.notRanked].map(({ unit }) => unit);
  const exempt = list.notRanked.filter(({ unit }) => board.get(unit)?.state === 'notAssessed').length;
  const open = units.filter((unit) => mayBeExempt(board, ratingOf(board, unit))).length;
  return { list, doubtful: inTwo, all: { least: units.length - exempt - open, most: units.length - exempt } };
}

/**
 * How many places an award has in one ranking.
 *
 * @param board - the scores
 * @param among - the units it is picked among
 * @param pick - who is proposed
 */
export function placesFor(board: Scoreboard, among: AwardList, pick: AwardPick): CountRange {
  const take = pick.take ?? Number.POSITIVE_INFINITY;
  if (pick.quota === undefined) return { least: take, most: take };
  const { base } = pick.quota;
  const { rows, notRanked } = among.list;
  const fits =
    base === 'all'
      ? []
      : [
          ...rows.map((row) =>
            row.class === null || among.doubtful.has(row.unit)
              ? openly(holdsOneOf(board.get(row.unit), base))
              : base.includes(row.class)
                ? 'yes'
                : 'no',
          ),
          ...notRanked.map(({ unit }) => holdsOneOf(board.get(unit), base)),
        ];
  const sure = fits.filter((f) => f === 'yes').length;
  const places = placesOf(pick.quota, {
    base: { least: sure, most: sure + fits.filter((f) => f === 'cannotTell').length },
    all: among.all,
    raised: false,
  });
  return { least: Math.min(take, places.least), most: Math.min(take, places.most) };
}

const openly = (fits: Fits): Fits => (fits === 'yes' ? 'cannotTell' : fits);
