import type { LegalBasis } from '../basis/legal-basis.ts';
import type { Text } from '../outcome/text.ts';

/** A value a case may have in one respect, as records write it: a choice, a flag, a number. */
export type CaseValue = string | number | boolean;

/**
 * One condition under which a provision binds a case: which items, forms, matters, kinds of unit or sizes it covers, and which
 * exceptions it knows. A provision binds where all its conditions are met. What was not reported leaves the question open: a
 * blank is no "no". What an area has no field for is settled by the area itself: a record on the election of heads need not
 * say that its matter is an election of heads.
 * @term phạm vi điều chỉnh, đối tượng áp dụng, trường hợp loại trừ
 */
export interface ScopeCondition {
  /**
   * What decides, as the records name it, such as `item`, `form`, `headcount`; `unitKind` is the kind of the unit that reports,
   * `unit` the unit itself or any above it on the day, by id or official code: `{ of: 'unit', only: ['01'] }` binds the units of
   * province 01.
   */
  readonly of: string;
  /** It binds only cases that have one of these. */
  readonly only?: readonly CaseValue[];
  /** It binds no case that has one of these. */
  readonly except?: readonly CaseValue[];
  /** Cases in which something else may hold, so that nobody is failed: the question stays open. */
  readonly mayDiffer?: readonly CaseValue[];
  /** Where the record says what that other law lays down: with it, nothing is open any more. */
  readonly unlessTold?: string;
  /** Why it may differ; that another law may lay down something else when left out. */
  readonly why?: Text;
  /** It binds only cases whose number obeys this duty; `id#name` for one value of several. */
  readonly boundBy?: string;
  /** It binds no case whose number obeys this duty, such as "fewer than ten workers". */
  readonly freedBy?: string;
  /** Where the condition stands; the provision's own place when left out. */
  readonly at?: LegalBasis;
}

/** How a number compares with a limit, for a condition on size that was looked up. */
export interface SizeLimit {
  /** How it compares. */
  readonly op: '>=' | '>' | '=' | '<=' | '<';
  /** The limit. */
  readonly n: number;
}

/** A condition as a rule applies it on some days: what it refers to has been looked up. */
export interface BoundScope extends Omit<ScopeCondition, 'boundBy' | 'freedBy'> {
  /** It binds only cases whose number obeys this. */
  readonly bound?: SizeLimit;
  /** It binds no case whose number obeys this. */
  readonly freed?: SizeLimit;
}
