import {
  defineRule,
  failed,
  held,
  notConcerned,
  undecided,
  type CheckContext,
  type Entity,
  type IsoDate,
  type LinearComparison,
  type RecordOf,
  type Rule,
  type SampledExamples,
  type Verdict,
} from '@qcdc/core';
import type { ValueThat } from '@qcdc/core/law';
import { exampleOf, type ExampleValues } from './example.ts';
import { labelsOf } from './field-names.ts';
import { dutiesIn, lawFrom, type Duties, type LawSources, type ValueKind } from './law-from.ts';
import type { LawRuleBody, LawRuleHead } from './law-rule-parts.ts';
import { onlyPartOfIt, wasPartOfThePeriod } from './part-of-the-period.ts';

/**
 * Makes a rule from duties of the catalogue of law: the condition under which it binds, three answers, and examples on each
 * side of every threshold and of every date of change. Nothing is looked up before the rule is used.
 *
 * @param entity - what it looks at
 * @param head - what the rule says of itself
 * @param body - what the maker adds
 * @returns the rule
 * @example
 * ```ts
 * const rule = lawRule(
 *   communityVote,
 *   { id: 'demo/cluster-size', title: { vi: 'Quy mô cụm', en: 'Size of a cluster' }, law: { is: 'range', duties: ['NQ09-cluster#cluster'] } },
 *   {
 *     message: { vi: 'Cụm quá nhỏ', en: 'A cluster is too small' },
 *     judge: ({ smallestCluster }, { from }) => ({
 *       answer: atLeast(smallestCluster, from),
 *       fields: ['smallestCluster'],
 *       failure: () => ({ field: 'smallestCluster' }),
 *     }),
 *     sample: ({ from }, _day, kind) => ({ smallestCluster: kind === 'undecided' ? null : kind === 'failed' ? from - 1 : from }),
 *   },
 * );
 * rule.id; // => 'demo/cluster-size'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function lawRule<E extends Entity, Is extends ValueKind>(
  entity: E,
  head: Omit<LawRuleHead<E, never>, 'law'> & { readonly law: Duties<Is> },
  body: LawRuleBody<E, ValueThat<Is>>,
): Rule<RecordOf<E>, 'broken', ValueThat<Is>>;
// @__NO_SIDE_EFFECTS__
export function lawRule<E extends Entity, T>(
  entity: E,
  head: LawRuleHead<E, T>,
  body: LawRuleBody<E, T>,
): Rule<RecordOf<E>, 'broken', T>;
export function lawRule<E extends Entity, T>(
  entity: E,
  head: LawRuleHead<E, T>,
  body: LawRuleBody<E, T>,
): Rule<RecordOf<E>, 'broken', T> {
  const { id, title, hint, severity = 'warning', bindsOnly, kindsBy, only, aspects, when } = head;
  const { beside = [] } = head;
  const law = lawFrom<T>(head.law, {
    beside,
    ...(bindsOnly === undefined ? {} : { bindsOnly }),
    ...(kindsBy === undefined ? {} : { kindsBy }),
    ...(only === undefined ? {} : { only }),
  });
  // Ballots may be collected over days, and a board works on for its term (Decree 59/2023 Art. 29): what began under another
  // law is not failed by the new one.
  const start = ['ballotsFrom', 'termFrom'].find((name) => name in entity.fields);
  const began = start === undefined ? undefined : (record: RecordOf<E>) => dayAt(record, start);
  const check = (record: RecordOf<E>, threshold: T, context: CheckContext): Verdict<'broken'> => {
    const binds = when === undefined ? true : when.holds(record);
    if (binds === false) return notConcerned;
    if (body.inOrder?.(record, threshold, context) === true) return held;
    const { answer, fields, failure, why } = body.judge(record, threshold, context);
    if (answer === 'notConcerned') return notConcerned;
    if (answer === 'yes') return held;
    if (binds === null) return undecided(...(when?.fields ?? []));
    if (answer === 'cannotTell') return { ...undecided(...fields), ...(why === undefined ? {} : { why }) };
    if (wasPartOfThePeriod(record, context)) return { state: 'undecided', fields, why: onlyPartOfIt };
    return failed('broken', failure());
  };
  return defineRule<RecordOf<E>, 'broken', T>({
    id,
    title,
    severity,
    entities: [entity.id],
    labels: labelsOf(entity),
    ...(bindsOnly === undefined ? {} : { bindsOnly }),
    messages: { broken: head.message ?? body.message },
    ...(hint === undefined ? {} : { hint }),
    law,
    provisions: [
      ...new Set([
        ...dutiesIn(head.law as LawSources<never>, beside as readonly LawSources<never>[]),
        ...(head.also ?? []),
      ]),
    ],
    examples: sampled(entity, head, body),
    ...(body.day === undefined ? {} : { day: body.day }),
    ...(body.between === undefined ? {} : { between: body.between }),
    ...(body.dueBy === undefined ? {} : { dueBy: body.dueBy }),
    ...(aspects === undefined ? {} : { aspects: aspects }),
    ...(began === undefined ? {} : { began }),
    // Whom the law binds says the catalogue; here nobody knows, so it is asked of no set of rules.
    ...(body.comparisons === undefined
      ? {}
      : { comparisons: (threshold: T) => (body.comparisons?.(threshold) ?? []).map(conditionally) }),
    check,
  });
}

// How its examples are made, not the examples: what makes them stays with those who ask for them.
function sampled<E extends Entity, T>(
  entity: E,
  { when, caseSample, examples = [] }: LawRuleHead<E, T>,
  { sample }: LawRuleBody<E, T>,
): SampledExamples<RecordOf<E>> {
  return {
    entity,
    whole: (values) => exampleOf(entity, values as ExampleValues<E>),
    sample,
    within: { ...when?.sample, ...caseSample },
    ...(when?.otherwise === undefined ? {} : { outside: { ...when.sample, ...when.otherwise } }),
    ...(when?.periodIn === undefined ? {} : { periodIn: when.periodIn }),
    more: () => (typeof examples === 'function' ? examples() : examples),
  };
}

const conditionally = (comparison: LinearComparison): LinearComparison => ({ ...comparison, conditional: true });

const dayAt = (record: unknown, name: string): IsoDate | null =>
  (record as Readonly<Record<string, IsoDate | null>>)[name] ?? null;
