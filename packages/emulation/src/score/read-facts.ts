import { addMonths } from '@qcdc/core';
import {
  addFractions,
  divideFractions,
  exactly,
  fraction,
  multiplyFractions,
  zero,
  type Fraction,
} from '@qcdc/core/exact';
import type { BallotsReading, EventsReading } from '../rubric/reading.ts';
import type { BallotsFact, EventFact, Fact } from './fact.ts';
import { happenedIn } from './fact-period.ts';
import type { DaySpan, ReadResult, UnitContext } from './unit-context.ts';
import { reason, type ScoreReason } from './score-reason.ts';

/**
 * Why a fact is not known although something was handed in: it cannot be used, so that the others do not tell the whole.
 *
 * @param context - the unit being scored
 * @param id - id of the fact
 * @returns the reason, or `null`
 */
export function unusable(context: UnitContext, id: string): ScoreReason | null {
  return context.session.unusable.get(context.unit)?.get(id) ?? null;
}

/**
 * Facts of one kind under one id, of the period scored.
 *
 * @param context - the unit being scored
 * @param id - id of the fact, class or criterion
 */
export function factsOf(context: UnitContext, id: string): readonly Fact[] {
  if (unusable(context, id) !== null) return [];
  const facts = context.facts.get(id) ?? [];
  const period = context.session.period.id;
  return facts.filter((f) => f.period === undefined || f.period === period || f.kind === 'event');
}

/**
 * Silence about a fact: nothing happened where the rubric says so, otherwise unknown.
 *
 * @param context - the unit being scored
 * @param id - id of the fact, class or criterion
 */
export function silenceIsNone(context: UnitContext, id: string): boolean {
  return unusable(context, id) === null && context.session.declared.get(id)?.whenAbsent === 'none';
}

/**
 * The reason why a fact is not known: nobody stated it, or what was stated cannot be used.
 *
 * @param context - the unit being scored
 * @param id - id of the fact, class or criterion
 */
export function notStated(context: UnitContext, id: string): ScoreReason {
  const label = context.session.declared.get(id)?.label ?? { vi: id, en: id };
  const why = unusable(context, id);
  if (why !== null) return why;
  const undated = factsOf(context, id).find((f) => f.kind === 'event');
  if (undated !== undefined)
    return reason(
      'event-without-day',
      `Sự kiện không ghi ngày nên chưa biết có thuộc kỳ này không: ${label.vi}.`,
      `An event without its day may or may not lie in the period: ${label.en}.`,
      undated.where,
    );
  return reason('fact-not-stated', `Chưa có thông tin: ${label.vi}.`, `Not stated: ${label.en}.`);
}

function spanOf(context: UnitContext, months: number | undefined): DaySpan {
  const { from, to } = context.session.period;
  return months === undefined ? { from, to } : { from: addMonths(to, -months), to };
}

/**
 * Events of a fact that count: confirmed exemptions, unfounded ones and those counted in another period do not.
 *
 * @param context - the unit being scored
 * @param reading - what to read
 * @returns the events; `null` when nobody can tell
 */
export function countingEvents(
  context: UnitContext,
  reading: Pick<EventsReading, 'fact' | 'levels' | 'once' | 'lookBackMonths'>,
): readonly EventFact[] | null {
  const facts = factsOf(context, reading.fact);
  if (facts.length === 0 && !silenceIsNone(context, reading.fact)) return null;
  const span = spanOf(context, reading.lookBackMonths);
  const period = context.session.period.id;
  const seen = new Set<string>();
  const events: EventFact[] = [];
  for (const f of facts) {
    if (f.kind !== 'event' || f.unfounded === true) continue;
    if (f.exempt !== undefined && f.exempt.confirmedBy.trim() !== '') continue;
    if (f.countedIn !== undefined && f.countedIn !== period) continue;
    if (reading.levels !== undefined && !reading.levels.includes(f.level)) continue;
    const counts = happenedIn(f, span);
    if (counts === null) return null;
    if (!counts) continue;
    const key =
      reading.once === 'cause'
        ? (f.cause ?? `#${f.event}`)
        : reading.once === 'window'
          ? (f.window ?? `#${f.event}`)
          : f.event;
    if (seen.has(key)) continue;
    seen.add(key);
    events.push(f);
  }
  return events;
}

/**
 * Ballots of a fact added up, or `null` when there are none.
 *
 * @param context - the unit being scored
 * @param id - id of the fact, class or criterion
 */
export function ballotsOf(context: UnitContext, id: string): ReadonlyMap<string, number> | null {
  const votes = new Map<string, number>();
  const facts = factsOf(context, id).filter((f): f is BallotsFact => f.kind === 'ballots');
  if (facts.length === 0) return null;
  for (const f of facts)
    for (const [level, n] of Object.entries(f.votes)) votes.set(level, (votes.get(level) ?? 0) + n);
  return votes;
}

// Counts of several votes add up only where each says how many might have voted.
function membersOf(context: UnitContext, id: string): bigint | null {
  let sum = 0n;
  for (const f of factsOf(context, id)) {
    if (f.kind !== 'ballots') continue;
    if (f.members === undefined) return null;
    sum += BigInt(f.members);
  }
  return sum === 0n ? null : sum;
}

/**
 * A figure from ballots.
 *
 * @param context - the unit being scored
 * @param reading - what to read
 */
export function readBallots(context: UnitContext, reading: BallotsReading): ReadResult {
  const votes = ballotsOf(context, reading.fact);
  if (votes === null) return { reasons: [notStated(context, reading.fact)] };
  const levels = context.session.declared.get(reading.fact)?.levels ?? [];
  let valid = 0n;
  let counted = 0n;
  let sum: Fraction = zero;
  for (const level of levels) {
    const n = BigInt(votes.get(level.id) ?? 0);
    valid += n;
    if (reading.levels?.includes(level.id) === true) counted += n;
    if (level.mark !== undefined)
      sum = addFractions(sum, multiplyFractions(context.session.amount(level.mark), { n, d: 1n }));
  }
  if (valid === 0n)
    return { reasons: [reason('no-valid-ballot', 'Không có phiếu hợp lệ nào.', 'There is no valid ballot.')] };
  if (reading.of === 'members') {
    const members = membersOf(context, reading.fact);
    return members === null
      ? {
          reasons: [
            reason(
              'members-not-stated',
              'Chưa nêu tổng số thành viên có quyền bỏ phiếu.',
              'The number of members who may vote is not stated.',
            ),
          ],
        }
      : { range: exactly(fraction(counted * 100n, members)) };
  }
  const value =
    reading.statistic === 'share' ? fraction(counted * 100n, valid) : divideFractions(sum, { n: valid, d: 1n });
  return { range: exactly(value) };
}
