import type { ClassTable, Veto } from '../rubric/class-table.ts';
import type { AllCondition, AnyCondition, ChoiceCondition, Condition, FlagCondition } from '../rubric/condition.ts';
import type { Adjustment, Criterion, NotApplicableRule } from '../rubric/criterion.ts';
import type { DaysLateReading, EventsReading, FactReading, IndicatorReading, Reading } from '../rubric/reading.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Band, BandsScale, ChangesScale, CountChange, EventScale } from '../rubric/point-scale.ts';
import { anything, knowsAll, never, type KnownFields } from './known-fields.ts';
import type { Session } from './unit-context.ts';

// What the fast way of scoring knows, field by field, for a unit without facts. A new field of a rubric does not compile
// until somebody says here whether the fast way may still be taken.

type Known<T> = KnownFields<T, Session>;

const silenceIsNone = (fact: string, session: Session): boolean => session.declared.get(fact)?.whenAbsent === 'none';

const flagFields: Known<FlagCondition> = { if: anything, fact: silenceIsNone, is: (is) => is };
const choiceFields: Known<ChoiceCondition> = { if: anything, fact: silenceIsNone, in: anything };
const allFields: Known<AllCondition> = { if: anything, of: (of, session) => of.some((c) => neverHolds(c, session)) };
const anyFields: Known<AnyCondition> = { if: anything, of: (of, session) => of.every((c) => neverHolds(c, session)) };

// Silence about the fact means that nothing happened, so for a unit without facts the condition does not hold.
function neverHolds(condition: Condition, session: Session): boolean {
  switch (condition.if) {
    case 'flag':
      return knowsAll(condition, flagFields, session);
    case 'choice':
      return knowsAll(condition, choiceFields, session);
    case 'all':
      return knowsAll(condition, allFields, session);
    case 'any':
      return knowsAll(condition, anyFields, session);
    case 'compare':
    case 'field':
    case 'everyCriterion':
    case 'not':
      return false;
  }
}

const eventsFields: Known<EventsReading> = {
  read: anything,
  fact: silenceIsNone,
  levels: anything,
  once: anything,
  lookBackMonths: anything,
};
const daysLateFields: Known<DaysLateReading> = { read: anything, fact: silenceIsNone, deadline: anything };
const factFields: Known<FactReading> = { read: anything, fact: silenceIsNone };

function countsNothing(reading: Reading, session: Session): boolean {
  switch (reading.read) {
    case 'events':
      return knowsAll(reading, eventsFields, session);
    case 'daysLate':
      return knowsAll(reading, daysLateFields, session);
    case 'fact':
      return knowsAll(reading, factFields, session);
    default:
      return false;
  }
}

const eventFields: Known<EventScale> = {
  give: anything,
  fact: silenceIsNone,
  take: anything,
  points: anything,
  none: (points) => points === 0,
};
const countFields: Known<CountChange> = { count: countsNothing, each: anything, cap: anything };
const changesFields: Known<ChangesScale> = {
  give: anything,
  start: never,
  floor: never,
  cap: anything,
  changes: (changes, session) => changes.every((c) => 'count' in c && knowsAll(c, countFields, session)),
};
const adjustmentFields: Known<Adjustment> = {
  id: anything,
  label: anything,
  // Nothing given for a unit without facts, so nothing is limited, shared out or missing either.
  scale: (scale, session) =>
    scale.give === 'event'
      ? knowsAll(scale, eventFields, session)
      : scale.give === 'changes' && knowsAll(scale, changesFields, session),
  percentOf: anything,
  from: anything,
  to: anything,
  upTo: anything,
  whenMissing: anything,
  basis: anything,
  unconfirmed: anything,
};
const inapplicableFields: Known<NotApplicableRule> = { when: neverHolds, then: anything };
const indicatorFields: Known<IndicatorReading> = { read: anything, indicator: anything };
const bandFields: Known<Band> = { from: anything, to: anything, points: anything };
const bandsFields: Known<BandsScale> = {
  give: anything,
  of: (of, session) => of.read === 'indicator' && knowsAll(of, indicatorFields, session),
  closed: anything,
  bands: (bands, session) => bands.every((band) => knowsAll(band, bandFields, session)),
};
/** Fields of a criterion the fast way can deal with. */
export const criterionFields: Known<Criterion> = {
  id: anything,
  label: anything,
  maximum: anything,
  minimum: never,
  guidance: anything,
  capped: (capped) => !capped,
  children: anything,
  scale: (scale, session) => scale.give === 'bands' && knowsAll(scale, bandsFields, session),
  coefficient: anything,
  weight: never,
  notApplicable: (rule, session) => knowsAll(rule, inapplicableFields, session),
  // A missing figure always goes to the full engine.
  whenMissing: anything,
  evidence: never,
  zeroWhen: neverHolds,
  stop: never,
  adjustments: (adjustments, session) => adjustments.every((a) => knowsAll(a, adjustmentFields, session)),
  round: never,
  notSelfScored: anything,
  basis: anything,
  unconfirmed: anything,
};
const vetoFields: Known<Veto> = {
  id: anything,
  label: anything,
  when: neverHolds,
  then: anything,
  basis: anything,
  unconfirmed: never,
};
// Floors of exactly known criteria hold or not, and the next class below takes whoever falls through.
function alwaysDecides({ classes }: ClassTable): boolean {
  return classes.every(
    ({ from, to, conditions, otherwise }, place) =>
      typeof from !== 'object' &&
      typeof to !== 'object' &&
      (conditions === undefined ||
        (place < classes.length - 1 &&
          otherwise === 'nextBelow' &&
          conditions.every((condition) => condition.if === 'everyCriterion'))),
  );
}

const rubricFields: Known<Rubric> = {
  id: anything,
  kind: anything,
  label: anything,
  years: anything,
  basis: anything,
  model: anything,
  mode: (mode) => mode === 'points',
  period: anything,
  facts: anything,
  root: anything,
  vetoes: (vetoes, session) => vetoes.every((veto) => knowsAll(veto, vetoFields, session)),
  // Classes are looked up from the total afterwards. A class that may stay open is told of each unit at once.
  classes: alwaysDecides,
  classCaps: anything,
  ranking: anything,
  appraisal: anything,
  notes: anything,
  // Reckoned from the total or the class when somebody asks.
  payments: anything,
};
/** What must be so of a whole run of scoring, its rubric included. */
export const sessionFields: Known<Session> = {
  rubric: (rubric, session) => knowsAll(rubric, rubricFields, session),
  outline: anything,
  declared: anything,
  period: anything,
  indicators: anything,
  facts: anything,
  // A unit something is not known of is scored in full, as one with facts is.
  unusable: anything,
  refused: anything,
  places: anything,
  peersOf: anything,
  stated: (stated) => stated === null,
  overrides: (overrides) => overrides === null,
  amount: anything,
};
