import { inForce, type AnyValidator, type IsoDate } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { parentCoversChildren } from './across/parent-covers-children.ts';
import { boardRules } from './board/board-rules.ts';
import { conferenceRules } from './conference/conference-rules.ts';
import { consultationRules } from './consultation/consultation-rules.ts';
import { conventionRules } from './convention/convention-rules.ts';
import { dialogueRules } from './dialogue/dialogue-rules.ts';
import { disclosureRules } from './disclosure/disclosure-rules.ts';
import { electionRules } from './election/election-rules.ts';
import { labourRules } from './labour/labour-rules.ts';
import { proposalRules } from './proposal/proposal-rules.ts';
import { regulationRules } from './regulation/regulation-rules.ts';
import { reportRules } from './report/report-rules.ts';
import { staffRules } from './staff/staff-rules.ts';
import { voteRules } from './vote/vote-rules.ts';
import { consistency } from './consistency/consistency.ts';

const lawRules: readonly AnyValidator[] = [
  ...voteRules,
  ...proposalRules,
  ...consultationRules,
  ...dialogueRules,
  ...conferenceRules,
  ...electionRules,
  ...conventionRules,
  ...regulationRules,
  ...disclosureRules,
  ...boardRules,
  ...staffRules,
  ...labourRules,
  ...reportRules,
];

// A rule that rests on nothing confirmed on any day cannot fail anybody; it is only asked for by who wants to know all.
const rests = ({ law }: AnyValidator) => law.some((version) => version.basis.confirmed);
const holdsOn = (rule: AnyValidator, day: IsoDate) => inForce(rule.law, day) !== null;

/** Rules of law on grassroots democracy that hold on 2023-07-01 or later: the law of 2022, its decrees, and their neighbours. */
export const law2022: readonly AnyValidator[] = lawRules.filter(
  (rule) => rests(rule) && rule.law.some((version) => version.to === undefined || version.to >= '2023-07-01'),
);

/** Rules of law that hold on 2023-06-30 or before: the ordinance of 2007 and the instruments of its time. */
export const law2007: readonly AnyValidator[] = lawRules.filter(
  (rule) => rests(rule) && (holdsOn(rule, '2023-06-30') || rule.law.some((version) => version.from < '2023-07-01')),
);

/** Rules for workplaces: employee conferences and dialogue in enterprises of every ownership, under labour law of every year. */
export const labour: readonly AnyValidator[] = labourRules;

/**
 * The rules we recommend for any report and any year: consistency, and every rule of law that rests on a confirmed
 * provision. Each record is judged by the law of its own day, so one preset serves all years.
 */
export const recommended: readonly AnyValidator[] = [...consistency, ...lawRules.filter(rests)];

/**
 * Everything we have: the recommended rules, those that rest on provisions nobody has confirmed (they fail nobody), and
 * the comparison of every parent with the units below it, which needs the registry of units.
 */
export const strict: readonly AnyValidator[] = [
  ...recommended,
  ...lawRules.filter((rule) => !rests(rule)),
  ...allEntities.flatMap((entity) => parentCoversChildren(entity) ?? []),
];

/**
 * Makes every failure an error, so that a record that breaks a rule is withheld from what follows.
 *
 * @param validators - rules
 * @returns copies of the rules with severity `error`; verdicts that weigh less by themselves keep their weight
 */
// @__NO_SIDE_EFFECTS__
export function asErrors(validators: readonly AnyValidator[]): readonly AnyValidator[] {
  return validators.map((validator) => ({ ...validator, severity: 'error' }));
}
