import type { AnyRule } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { parentCoversChildren } from './across/parent-covers-children.ts';
import { boardRules } from './board/board-rules.ts';
import { conferenceRules } from './conference/conference-rules.ts';
import { consultationRules } from './consultation/consultation-rules.ts';
import { conventionRules } from './convention/convention-rules.ts';
import { dialogueRules } from './dialogue/dialogue-rules.ts';
import { disclosureRules } from './disclosure/disclosure-rules.ts';
import { electionRules } from './election/election-rules.ts';
import { followUpRules } from './follow-up/follow-up-rules.ts';
import { labourRules } from './labour/labour-rules.ts';
import { proposalRules } from './proposal/proposal-rules.ts';
import { receptionRules } from './reception/reception-rules.ts';
import { regulationRules } from './regulation/regulation-rules.ts';
import { joined } from './define/joined.ts';
import { reportRules } from './report/report-rules.ts';
import { rulesOnlyBefore2023, unconfirmedRules } from './rules-before-2023.ts';
import { staffRules } from './staff/staff-rules.ts';
import { voteRules } from './vote/vote-rules.ts';
import { consistency } from './consistency/consistency.ts';

function without(rules: readonly AnyRule[], left: readonly AnyRule[]): readonly AnyRule[] {
  return rules.filter((rule) => !left.includes(rule));
}

const lawRules: readonly AnyRule[] = /* @__PURE__ */ joined(
  voteRules,
  proposalRules,
  consultationRules,
  dialogueRules,
  receptionRules,
  conferenceRules,
  electionRules,
  conventionRules,
  regulationRules,
  disclosureRules,
  boardRules,
  staffRules,
  labourRules,
  reportRules,
);

/** Rules of law on grassroots democracy that hold on 2023-07-01 or later: the law of 2022, its decrees, and their neighbours. */
export const rulesSince2023: readonly AnyRule[] = /* @__PURE__ */ without(
  lawRules,
  /* @__PURE__ */ joined(unconfirmedRules, rulesOnlyBefore2023),
);

/**
 * The rules we recommend for any report and any year: consistency, what becomes of what reports raise, and every rule of law
 * that rests on a confirmed provision. Each record is judged by the law of its own day, so one preset serves all years.
 */
export const recommended: readonly AnyRule[] = /* @__PURE__ */ joined(
  consistency,
  followUpRules,
  /* @__PURE__ */ without(lawRules, unconfirmedRules),
);

/**
 * Everything we have: the recommended rules, those that rest on provisions nobody has confirmed (they fail nobody), and
 * the comparison of every parent with the units below it, which needs the registry of units.
 */
export const strict: readonly AnyRule[] = /* @__PURE__ */ joined(
  recommended,
  unconfirmedRules,
  /* @__PURE__ */ allEntities.flatMap((entity) => parentCoversChildren(entity) ?? []),
);

/**
 * Makes every failure an error, so that a record that breaks a rule is withheld from what follows.
 *
 * @param rules - rules
 * @returns copies of the rules with severity `error`; verdicts that weigh less by themselves keep their weight
 * @example
 * ```ts
 * const rules = asErrors([agencyBoardSize]);
 * [agencyBoardSize.severity, rules[0]?.severity]; // => ['warning', 'error']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function asErrors(rules: readonly AnyRule[]): readonly AnyRule[] {
  return rules.map((rule) => ({ ...rule, severity: 'error' }));
}
