import {
  DefinitionError,
  type AnyRule,
  type CheckContext,
  type Entity,
  type LinearComparison,
  type Version,
} from '@qcdc/core';
import { anEntity, blankText, checkCall, hasWords, Problems, shapeProblems } from '@qcdc/core/checks';
import { defineRecordRule } from '../define/record-rule.ts';
import { bindRule } from './bind-rule.ts';
import type { BoundRule } from './bound-rule.ts';
import { comparisonsOf } from './comparisons-of.ts';
import { judgeRule } from './judge-rule.ts';
import { madeExamples } from './made-examples.ts';
import { wordsOf } from './rule-words.ts';
import { notADay, ruleDataSchema, type RuleData } from './rule-data.ts';

/**
 * Makes a rule of one that is written as data. It runs beside those written in code: three answers, round and bounded figures
 * as precisely as they were stated, what was not reported leaves it open, and its examples are made by solving it.
 *
 * @param entity - the area it looks at
 * @param data - the rule
 * @returns the rule
 * @throws `DefinitionError` with everything that is wrong: `rules/bad-shape`, `rules/…` for its texts, with the place shown; `rules/other-area`;
 * `rules/never-true` and `rules/always-true` where no record can keep it, or break it; the codes of `defineRule`
 * @example
 * ```ts
 * const half = textRule(mediation, {
 *   id: 'sample/half-settled',
 *   area: 'mediation',
 *   versions: [{ from: always, basis: practice({ vi: 'Chỉ tiêu (giả định)', en: 'A target (invented)' }), asks: 'settled / received >= 50%' }],
 * });
 * judge(half, exampleOf(mediation, { received: 10, settled: 4 })).verdict; // => 'failed'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function textRule(entity: Entity, data: RuleData): AnyRule {
  checkCall('textRule', { entity: [entity, anEntity] });
  const problems = new Problems();
  const shape = ruleDataSchema.safeParse(data);
  if (!shape.success) problems.addAll(shapeProblems(data, ruleDataSchema, 'rules/bad-shape', [notADay]));
  problems.throwIfAny();
  return ruleOfData(entity, data);
}

/**
 * Makes a rule of data that has the shape of a rule.
 *
 * @param entity - the area it looks at
 * @param data - the rule
 * @returns the rule
 * @throws `DefinitionError` as {@link textRule}
 */
// @__NO_SIDE_EFFECTS__
export function ruleOfData(entity: Entity, data: RuleData): AnyRule {
  const { id, area, severity = 'warning', hint, bindsOnly } = data;
  const problems = new Problems();
  if (area !== entity.id)
    problems.add(
      'rules/other-area',
      {
        vi: `quy tắc thuộc lĩnh vực "${area}", không phải "${entity.id}"`,
        en: `the rule is about "${area}", not about "${entity.id}"`,
      },
      `${id}.area`,
    );
  for (const [name, words] of Object.entries({ title: data.title, message: data.message, hint }))
    if (words !== undefined && !hasWords(words)) problems.add('rule/blank-message', blankText, `${id}.${name}`);
  const law = data.versions.flatMap(({ asks, ...version }, i): Version<BoundRule>[] => {
    const value = problems.attempt(() => bindRule(entity, asks, `versions[${i}].asks`));
    return value === null ? [] : [{ ...version, value }];
  });
  problems.throwIfAny();
  const newest = law.reduce((last, one) => (one.from > last.from ? one : last));
  const words = wordsOf(newest.value, entity);
  const title = data.title ?? words;
  const parts = {
    id,
    title,
    severity,
    messages: { broken: data.message ?? { vi: `Không đúng: ${words.vi}`, en: `Not so: ${words.en}` } },
    ...(hint === undefined ? {} : { hint }),
    ...(bindsOnly === undefined ? {} : { bindsOnly }),
    law,
    check: (record: unknown, rule: BoundRule, context: CheckContext) => judgeRule(rule, entity, record, context),
    comparisons: (rule: BoundRule): readonly LinearComparison[] => comparisonsOf(rule),
  };
  const examples = madeExamples(entity, law);
  if (examples.impossible !== null) throw impossible(examples.impossible, id);
  return defineRecordRule<Entity, 'broken', BoundRule>(entity, {
    ...parts,
    examples: examples.list,
    ...(examples.list.some(({ verdict }) => verdict === 'undecided') ? {} : { alwaysTells: true }),
  });
}

function impossible(which: 'never' | 'always', id: string): DefinitionError {
  return which === 'never'
    ? new DefinitionError(
        'rules/never-true',
        { vi: 'không bản ghi nào đúng được với quy tắc này', en: 'no record can keep this rule' },
        id,
      )
    : new DefinitionError(
        'rules/always-true',
        { vi: 'bản ghi nào cũng đúng với quy tắc này', en: 'every record keeps this rule' },
        id,
      );
}
