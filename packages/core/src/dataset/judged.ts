/** What became of the inputs of one rule in one run of `validate`. */
export interface RuleSummary {
  /** Id of the rule. */
  readonly rule: string;
  /** How many inputs hold. */
  readonly held: number;
  /** How many are broken. */
  readonly failed: number;
  /** Of how many nobody can tell, because a part is missing or not exact. */
  readonly undecided: number;
  /** How many the rule does not concern: of another kind of unit, before the law, without the matter it is about. */
  readonly notConcerned: number;
  /** Of how many the rule was not asked: no register of units, or a provision nobody has confirmed. */
  readonly notAsked: number;
}
