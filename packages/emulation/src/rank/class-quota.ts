import type { Text } from '@qcdc/core';
import { zero, type Fraction } from '@qcdc/core/exact';
import type { ClassTable } from '../rubric/class-table.ts';
import { decided, inOrder, rankOfClass, settle, type ClassResult } from '../score/classify.ts';
import { reason } from '../score/score-reason.ts';
import { larger } from '../score/range.ts';
import type { Scoreboard } from '../score/scoreboard.ts';
import type { UnitScore } from '../score/unit-score.ts';
import { contextForClasses } from '../score/context-of.ts';
import { fillPlaces, type Fits } from './fill-places.ts';
import { orderUnits, rankedValue, type Contender, type TieDecision } from './order-units.ts';
import type { QuotaGroup } from './final-result.ts';
import { placesOf } from './quota-range.ts';
import type { Quota } from './quota.ts';

/** A limit on how many may hold a class. */
export interface ClassQuota {
  /** Id of the class. */
  readonly class: string;
  /** How many may hold it. */
  readonly quota: Quota;
  /** Group of a unit, such as people of similar duty; all units are one group when left out. */
  readonly groupOf?: (unit: string) => string;
  /** Groups for which the higher percent applies; `null` while nobody can tell. None when left out. */
  readonly raised?: (group: string) => boolean | null;
  /** What units get that the quota leaves no room for: the next class below, or what the authority decides. `authority` when left out. */
  readonly over?: 'nextBelow' | 'authority';
}

/** A unit with the class it has so far. */
export interface Rated {
  /** Its score, without the tree of criteria. */
  readonly score: Pick<UnitScore, 'unit' | 'state' | 'points' | 'index' | 'maximum'>;
  /** Its class so far. */
  readonly class: ClassResult;
}

/**
 * Classes a unit may end with. One without a total may still get any; one no class fits may get any by decision.
 *
 * @param board - the scores
 * @param rated - the unit
 */
export function possibleOf(board: Scoreboard, rated: Rated): readonly string[] {
  const { state, possible } = rated.class;
  return state === 'none' && possible.length === 0 ? (board.rubric.classes?.classes ?? []).map((c) => c.id) : possible;
}

/**
 * Tells whether an open veto may take the unit out of the assessment.
 *
 * @param board - the scores
 * @param rating - the class of the unit so far
 */
export function mayBeExempt({ rubric }: Scoreboard, rating: ClassResult | null): boolean {
  const openVetoes = rating?.openVetoes ?? [];
  return (rubric.vetoes ?? []).some((veto) => veto.then === 'notAssessed' && openVetoes.includes(veto.id));
}

const holding = (board: Scoreboard, rated: Rated, classes: readonly string[]): Fits => {
  const possible = possibleOf(board, rated);
  const fitting = possible.filter((id) => classes.includes(id)).length;
  if (fitting === 0) return 'no';
  return fitting === possible.length && !mayBeExempt(board, rated.class) ? 'yes' : 'cannotTell';
};

// A unit without a total may come anywhere.
function contender(board: Scoreboard, unit: string, { score }: Rated, most: Fraction | null): Contender {
  const value = rankedValue(board, score.points, score.index);
  const anywhere = { low: zero, high: most ?? score.maximum };
  return { unit, value: value ?? anywhere, class: null };
}

/**
 * Applies a quota on a class inside one group: who keeps it, best score first. A tie at the last place is never cut in two
 * silently, and units whose class is open make the number of places a range.
 *
 * @param board - the scores
 * @param rule - the class and its quota
 * @param group - name of the group
 * @param rated - units of the group that are assessed, with their classes before any quota
 * @param taking - those of them that may still take a place
 * @param decisions - ties decided by whoever may decide them
 * @param decided - takes the units whose tie one of them decided
 */
export function quotaGroup(
  board: Scoreboard,
  rule: ClassQuota,
  group: string,
  rated: ReadonlyMap<string, Rated>,
  taking: ReadonlyMap<string, Rated>,
  decisions: readonly TieDecision[],
  decided: Set<string>,
): QuotaGroup {
  const { base } = rule.quota;
  const fits = base === 'all' ? [] : [...rated.values()].map((one) => holding(board, one, base));
  const exempt = [...rated.values()].filter((one) => mayBeExempt(board, one.class)).length;
  const sure = fits.filter((f) => f === 'yes').length;
  const allowed = placesOf(rule.quota, {
    base: { least: sure, most: sure + fits.filter((f) => f === 'cannotTell').length },
    all: { least: rated.size - exempt, most: rated.size },
    raised: rule.raised === undefined ? false : rule.raised(group),
  });
  const fitOf = (unit: string): Fits => {
    const one = taking.get(unit);
    return one === undefined ? 'no' : holding(board, one, [rule.class]);
  };
  const values = [...taking.values()].flatMap(({ score }) => rankedValue(board, score.points, score.index) ?? []);
  const highs = values.map(({ high }) => high);
  const top = highs.length === 0 ? null : highs.reduce(larger);
  const contenders = [...taking].flatMap(([unit, one]) =>
    fitOf(unit) === 'no' ? [] : [contender(board, unit, one, top)],
  );
  const rows = orderUnits(board, contenders, decisions);
  const filled = fillPlaces(rows, (row) => fitOf(row.unit), allowed);
  const tied = rows.flatMap((row) => (row.tie === 'decided' ? [row.unit] : []));
  for (const unit of tied) decided.add(unit);
  return { class: rule.class, group, allowed, kept: filled.sure, over: filled.rest, open: filled.open };
}

const why = (how: Text, vi: string, en: string, code: string) =>
  reason(code, `${vi} (${how.vi}).`, `${en} (${how.en}).`);

/** The class of a unit after a quota, by its class before. */
export type ClassAfterQuota = (unit: string, now: ClassResult) => ClassResult;

/**
 * The classes of a group after a quota.
 *
 * @param board - the scores
 * @param rule - the quota
 * @param result - what became of the group
 */
export function classesAfterQuota(board: Scoreboard, rule: ClassQuota, result: QuotaGroup): ClassAfterQuota {
  const table = board.rubric.classes;
  const over = new Set(result.over);
  // With room for all who may hold the class, an open class is no matter of the quota.
  const contested = new Set(result.kept.length + result.open.length > result.allowed.least ? result.open : []);
  return (unit, now) =>
    table === undefined || (!over.has(unit) && !contested.has(unit))
      ? now
      : classWithoutPlace(board, { rule, table, over: over.has(unit), how: result.allowed.how }, unit, now);
}

/** Why a unit has no place for certain. */
interface WithoutPlace {
  readonly rule: ClassQuota;
  readonly table: ClassTable;
  /** `true` where no place is left; otherwise nobody can tell. */
  readonly over: boolean;
  readonly how: Text;
}

function classWithoutPlace(
  board: Scoreboard,
  { rule, table, over, how }: WithoutPlace,
  unit: string,
  now: ClassResult,
): ClassResult {
  const place = rankOfClass(table, rule.class);
  const below = settle(contextForClasses(board, unit), table, place + 1);
  const others = (now.possible.length === 0 ? table.classes.map((c) => c.id) : now.possible).filter(
    (id) => id !== rule.class,
  );
  if (over) {
    const none = why(how, 'Hết chỉ tiêu theo tỷ lệ tối đa', 'No place is left under the quota', 'over-quota');
    if (now.state === 'none') return now;
    if (now.state === 'decided' && rule.over === 'nextBelow')
      return below.state === 'decided' && below.class !== null
        ? decided(below.class, 'quota', null, [none, ...below.reasons])
        : { ...below, reasons: [none, ...below.reasons] };
    // A class that was decided goes to the authority here: what goes to the next class went before.
    const lower = now.state === 'decided' ? table.classes.slice(place + 1).map((c) => c.id) : below.possible;
    return {
      ...now,
      state: now.state === 'decided' ? 'authority' : now.state,
      class: null,
      possible: inOrder(table.classes, new Set([...others, ...lower])),
      because: 'quota',
      by: null,
      reasons: [none, ...(now.state === 'decided' ? [] : now.reasons)],
    };
  }
  const open = why(
    how,
    'Chưa xác định được đơn vị nào giữ suất cuối',
    'Nobody can tell who takes the last place',
    'quota-place-open',
  );
  if (now.state === 'none') return now;
  const lower = rule.over === 'nextBelow' ? below.possible : table.classes.slice(place + 1).map((c) => c.id);
  return {
    ...now,
    state: 'undecided',
    class: null,
    possible: inOrder(table.classes, new Set([...now.possible, ...lower])),
    because: 'quota',
    by: null,
    reasons: [...(now.state === 'decided' ? [] : now.reasons), open],
  };
}
