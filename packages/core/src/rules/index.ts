// The door of who writes a rule: all it takes to define one, to judge what records say, and to try the rule out. Every name
// is at the front door or among the steps, too, but for `examplesOfRule`, which nobody needs on a page; nothing is made here.

// What a rule is, and what it answers
export { always, undatedRule } from '../validate/undated-rule.ts';
export {
  defineRule,
  failed,
  held,
  notConcerned,
  undecided,
  type AnyRule,
  type FailureDetails,
  type Rule,
  type RuleScope,
  type Verdict,
} from '../validate/rule.ts';
export type { RuleExample } from '../validate/rule-example.ts';
export { triAll, triAny, triNot, type TriState } from '../outcome/tri-state.ts';
export { verdictOf } from '../validate/verdict-of.ts';
export type { AspectFrom } from '../validate/within-scope.ts';

// What it rests on, and when that holds
export { arithmetic, citation, practice, type LegalBasis } from '../basis/legal-basis.ts';
export { dated, inForce, type Version } from '../basis/version.ts';

// What it looks at
export type { Entity, RecordOf } from '../entity/define-entity.ts';
export type { Count } from '../entity/field.ts';
export type { Quantity } from '../quantity/quantity.ts';
export type { UnitKind } from '../unit/reporting-unit.ts';
export {
  inGroup,
  type FamilyInput,
  type RecordInUnitInput,
  type RecordsByEntity,
  type TwoPeriodsInput,
  type UnitPeriodInput,
} from '../validate/group.ts';

// How numbers compare that may be bounded or missing
export {
  addUpTo,
  atLeast,
  atLeastFraction,
  atMost,
  lessThan,
  moreThan,
  moreThanFraction,
  sameCount,
} from '../validate/compare-counts.ts';
export { fraction, type Fraction } from '../number/fraction.ts';
export { intervalOfStated } from '../quantity/stated-interval.ts';

// How days are counted
export { isoDate, type IsoDate } from '../time/iso-date.ts';
export { addDays, addMonths, daysBetween, dayOfWeek } from '../time/day-arithmetic.ts';
export { period, type Period } from '../time/period.ts';

// How it is tried out on records
export { examplesOfRule } from '../validate/examples-of-rule.ts';
export { decidingDay, judge, type Judgement } from '../validate/judge.ts';
export { DefinitionError } from '../outcome/errors.ts';
export { counted } from '../outcome/counted.ts';
export type { Severity } from '../outcome/finding.ts';
export type { Text } from '../outcome/text.ts';
