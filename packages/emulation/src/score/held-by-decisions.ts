import type { Finding } from '@qcdc/core';
import type { CheckedFacts } from './check-facts.ts';
import type { Decision } from './decision.ts';
import type { Fact } from './fact.ts';
import type { StatedAppraisal } from './stated-appraisal.ts';
import type { Session } from './unit-context.ts';

/** Units whose result a decision made public, and the facts each unit is scored by. */
export interface HeldByDecisions {
  /** Decisions that kept what they made public, by unit. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** The facts: of a unit with a decision those known on its day, of the others those known now. */
  readonly facts: Pick<Session, 'facts' | 'unusable'>;
  /** What is wrong with facts a decision kept, where it is not said of the facts known now. */
  readonly findings: readonly Finding[];
}

const nothing: HeldByDecisions['decisions'] = new Map();

/**
 * Holds each unit whose result is public to the facts known on the day of its decision, so that its score, its rank and its
 * explanation are those of the decision.
 *
 * @param stated - points by unit, with the decisions on them
 * @param known - the facts known now
 * @param check - checks the facts a decision kept
 */
export function heldByDecisions(
  stated: ReadonlyMap<string, StatedAppraisal> | undefined,
  known: CheckedFacts,
  check: (facts: readonly Fact[]) => CheckedFacts,
): HeldByDecisions {
  const decisions = new Map(
    [...(stated ?? [])].flatMap(([unit, { decision }]) => (decision == null ? [] : [[unit, decision] as const])),
  );
  if (decisions.size === 0) return { decisions: nothing, facts: known, findings: [] };
  const then = check([...decisions.values()].flatMap(({ result }) => result.facts));
  const facts = new Map(known.facts);
  const unusable = new Map(known.unusable);
  for (const unit of decisions.keys()) {
    facts.set(unit, then.facts.get(unit) ?? new Map<string, readonly Fact[]>());
    unusable.delete(unit);
  }
  const said = new Set(known.findings.map((finding) => JSON.stringify(finding)));
  const findings = then.findings.filter((finding) => !said.has(JSON.stringify(finding)));
  return { decisions, facts: { facts, unusable }, findings };
}
