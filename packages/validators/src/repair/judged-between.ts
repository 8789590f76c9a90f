import type { AnyRule, CheckContext, Dataset, Entity, LinkedComparison, Outcome, Sourced, Verdict } from '@qcdc/core';
import { validate, type RuleVerdict } from '@qcdc/core/flow';

/** A rule that looked at several records, what it looked at and what it said. */
export interface JudgedBetween {
  /** The rule. */
  readonly rule: AnyRule;
  /** What it looked at. */
  readonly input: unknown;
  /** The value in force. */
  readonly threshold: unknown;
  /** What it was asked with. */
  readonly context: CheckContext;
  /** What it says. */
  readonly verdict: RuleVerdict;
  /** Whether it is broken; what only weighs as a remark is not. */
  readonly broken: boolean;
  /** What it asks between the records; nothing where it does not say. */
  readonly asks: readonly LinkedComparison[];
}

/** A record with its area. */
export interface LinkedRecord {
  /** The area. */
  readonly entity: Entity;
  /** The record, with its place. */
  readonly record: Sourced<unknown>;
}

type Check = (input: unknown, threshold: unknown, context: CheckContext) => Verdict;
type Asks = (input: unknown, threshold: unknown) => readonly LinkedComparison[];

/**
 * Asks rules that look at several records, and keeps what each was asked.
 *
 * @param dataset - the records
 * @param rules - the rules; those on one record are left out
 * @param context - the law and the calendar
 * @returns one entry for each rule and input
 */
export function judgedBetween(
  dataset: Outcome<Dataset>,
  rules: readonly AnyRule[],
  context: CheckContext,
): readonly JudgedBetween[] {
  const judged: JudgedBetween[] = [];
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  let asked: Pick<JudgedBetween, 'input' | 'threshold' | 'context'> | null = null;
  const listening = rules
    .filter(({ scope = 'record' }) => scope !== 'record')
    .map((rule): AnyRule => {
      const check: Check = (input, threshold, given) => {
        asked = { input, threshold, context: given };
        return (rule.check as Check)(input, threshold, given);
      };
      // Nothing is withheld: what is wrong is looked for among all records.
      return { ...rule, severity: 'warning', check: check };
    });
  if (listening.length === 0) return judged;
  validate(dataset, listening, {
    ...context,
    onJudgement: ({ rule: id, verdict, detail }) => {
      const rule = byId.get(id);
      if (asked === null || rule === undefined) return;
      const tells = verdict !== 'notConcerned' && verdict !== 'notAsked';
      const asks = rule.comparisonsBetween as Asks | undefined;
      judged.push({
        rule,
        ...asked,
        verdict,
        broken: isBrokenBy(verdict, detail),
        asks: tells && asks !== undefined ? asks(asked.input, asked.threshold) : [],
      });
      asked = null;
    },
  });
  return judged;
}

/**
 * Tells whether a rule is broken for good: a percentage that was cut off and not rounded, or events not all recorded yet, are
 * told but are not wrong.
 *
 * @param verdict - the verdict
 * @param detail - what the rule said
 * @returns `true` when it is
 */
export function isBrokenBy(verdict: RuleVerdict, detail: Verdict | null): boolean {
  return verdict === 'failed' && !(detail?.state === 'failed' && detail.severity === 'info');
}

/**
 * Asks a rule again with other records in the place of some.
 *
 * @param judged - what it was asked
 * @param instead - the other records, by those they stand for
 * @returns whether it is broken then
 */
export function isBrokenWith(
  { rule, input, threshold, context }: JudgedBetween,
  instead: ReadonlyMap<unknown, object>,
): boolean {
  const made = new Map<unknown, unknown>();
  // A record may be met twice, and rules ask whether two are the same.
  const changed = (value: unknown): unknown => {
    if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, changed(one)]));
    if (Array.isArray(value)) return value.map(changed);
    const other = instead.get(value) ?? made.get(value);
    if (other !== undefined) return other;
    if (!isSourced(value)) return value;
    const copy = { ...value, data: changed(value.data) };
    made.set(value, copy);
    return copy;
  };
  const parts = Object.entries(input as object).map(([key, value]) => [key, changed(value)] as const);
  const detail = (rule.check as Check)(Object.fromEntries(parts), threshold, context);
  return isBrokenBy(detail.state, detail);
}

/**
 * Lists the records a rule looked at.
 *
 * @param judged - what it was asked
 * @returns what the records hold, each once
 */
export function recordsLookedAt({ input }: Pick<JudgedBetween, 'input'>): ReadonlySet<unknown> {
  const records = new Set<unknown>();
  const take = (value: unknown): void => {
    if (value instanceof Map || Array.isArray(value)) for (const one of value.values()) take(one);
    else if (isSourced(value)) records.add(value.data);
    else if (typeof value === 'object' && value !== null) records.add(value);
  };
  for (const value of Object.values(input as object)) take(value);
  return records;
}

function isSourced(value: unknown): value is Sourced<unknown> {
  return typeof value === 'object' && value !== null && 'data' in value && 'place' in value;
}
