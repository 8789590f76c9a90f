import type { RuleSummary } from '../dataset/judged.ts';
import type { Sourced } from '../dataset/sourced.ts';
import type { Verdict } from './rule.ts';

/** What became of one input of a rule. */
export type RuleVerdict = Exclude<keyof RuleSummary, 'rule'>;

/** Why a rule was not asked: no register of units was given, or nobody has confirmed the provision in its text. */
export type NotAskedBecause = 'noRegister' | 'unconfirmed';

/** What one rule says of one input, for whoever keeps a protocol. */
export interface RuleJudgement {
  /** Id of the rule. */
  readonly rule: string;
  /** What became of the input. */
  readonly verdict: RuleVerdict;
  /** Why the rule was not asked; `null` where it was. */
  readonly because: NotAskedBecause | null;
  /** What the rule says, also where the provision is not confirmed; `null` where it was not looked at or broke. */
  readonly detail: Verdict | null;
  /** The record; `null` where the rule looks at several and names none. */
  readonly record: Sourced<unknown> | null;
  /** Id of the area, where there is one. */
  readonly area: string | null;
  /** Id of the unit. */
  readonly unit: string | null;
  /** Id of the period, or the day of the event. */
  readonly period: string | null;
}

/** Takes one judgement. */
export type OnJudgement = (judgement: RuleJudgement) => void;
