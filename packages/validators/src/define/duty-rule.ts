import type { AnyRule, Count, Entity, IsoDate, Printed, RecordOf, Text } from '@qcdc/core';
import { sameCount, type TriState } from '@qcdc/core/flow';
import type { ProvisionValue } from '@qcdc/core/law';
import type { ExampleValues } from './example.ts';
import { labelOf } from './field-names.ts';
import { say } from './say.ts';
import { lawRule } from './law-rule.ts';
import type { LawRuleHead } from './law-rule-parts.ts';

/** A value that is right, and one that is wrong. */
export type ValuesOf<E extends Entity, F extends keyof RecordOf<E> & string> = readonly [
  right: NonNullable<RecordOf<E>[F]>,
  wrong: NonNullable<RecordOf<E>[F]>,
];

/** A provision without a number: what a field must say, or must not. */
export interface DutyRule<E extends Entity, F extends keyof RecordOf<E> & string> extends LawRuleHead<
  E,
  ProvisionValue
> {
  /** The field. */
  readonly field: F;
  /** Tells whether what it says is right; asked only when something was reported. `null`: cannot tell. */
  readonly right: (value: NonNullable<RecordOf<E>[F]>, record: RecordOf<E>, law: ProvisionValue) => boolean | null;
  /** A right and a wrong value, for the examples; of a day that is compared with that of the record, by the day of the record. */
  readonly examplesOfValue: ValuesOf<E, F> | ((day: IsoDate) => ValuesOf<E, F>);
  /** `true` where the field is the day it was due: what was due before the law breaks nothing. */
  readonly isDueDay?: true;
  /** Why nobody can tell, where something was reported and `right` cannot tell. */
  readonly why?: Text;
  /** What was expected: a choice or several by id, or signs or words both languages read. */
  readonly expected?: Printed | readonly string[];
}

/**
 * Makes a rule from a provision that asks for something to be so, such as a signature or a form.
 *
 * @param entity - what it looks at
 * @param rule - the provision, the field and what it must say
 * @returns the rule
 * @example
 * ```ts
 * const rule = dutyRule(workplaceDialogue, {
 *   id: 'demo/women-represented',
 *   title: { vi: 'Có đại diện lao động nữ', en: 'Women are represented' },
 *   law: { is: 'flag', duties: ['D145-38.4'] },
 *   field: 'womenRepresentatives',
 *   right: (women) => (women === null ? null : women === 1),
 *   examplesOfValue: [1, 0],
 *   expected: '≥ 1',
 * });
 * rule.entities; // => ['workplace-dialogue']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function dutyRule<E extends Entity, F extends keyof RecordOf<E> & string>(
  entity: E,
  rule: DutyRule<E, F>,
): AnyRule {
  const { field, examplesOfValue, expected } = rule;
  const label = labelOf(entity, field);
  return lawRule<E, ProvisionValue>(entity, rule, {
    message: { vi: `“${label.vi}” không đúng quy định`, en: `"${label.en}" is not as laid down` },
    inOrder: (record, law) => {
      const value = record[field];
      return value !== null && value !== undefined && rule.right(value, record, law) === true;
    },
    judge: (record, law) => {
      const value = record[field];
      const right = value === null || value === undefined ? null : rule.right(value, record, law);
      return {
        answer: right === null ? 'cannotTell' : right ? 'yes' : 'no',
        fields: [field],
        ...(right === null && value !== null && value !== undefined && rule.why !== undefined ? { why: rule.why } : {}),
        failure: () => ({
          field,
          ...(expected === undefined ? {} : { expected: printed(entity, field, expected) }),
          actual: printed(entity, field, value),
        }),
      };
    },
    ...(rule.isDueDay === true ? { dueBy: (record: RecordOf<E>) => record[field] as IsoDate | null } : {}),
    sample: (_value, day, kind) => {
      const values = typeof examplesOfValue === 'function' ? examplesOfValue(day) : examplesOfValue;
      return { [field]: kind === 'undecided' ? null : values[kind === 'held' ? 0 : 1] } as ExampleValues<E>;
    },
  });
}

const yes: Text = { vi: 'có', en: 'yes' };
const no: Text = { vi: 'không', en: 'no' };

// Choices by their labels, days as each language writes them: no code stands in a sentence.
function printed(entity: Entity, field: string, value: unknown): Printed {
  if (typeof value === 'boolean') return value ? yes : no;
  const choices = entity.fields[field]?.info.choices ?? {};
  const labels = (Array.isArray(value) ? value : [value]).map((one: unknown): Text | Count | string => {
    const choice = typeof one === 'string' ? choices[one] : undefined;
    return choice === undefined ? (one as Count | string) : { vi: choice.vi, en: choice.en };
  });
  if (labels.length === 0) return { vi: 'chưa có', en: 'none' };
  return labels.slice(1).reduce<Printed>((all, label) => say`${all}, ${label}`, say`${labels[0]}`);
}

/**
 * Turns an answer into what a rule on a field works with.
 *
 * @param answer - the answer
 * @returns `true`, `false`, or `null` where nobody can tell
 */
export function known(answer: TriState): boolean | null {
  return answer === 'cannotTell' ? null : answer === 'yes';
}

const isNone = (count: Count): boolean | null => known(sameCount(count, 0));

/**
 * Makes a rule from a provision that asks for something to be done: the flag must say yes.
 *
 * @param entity - what it looks at
 * @param rule - the provision and the field
 * @returns the rule
 * @example
 * ```ts
 * const rule = mustBeSo(workplaceDialogue, {
 *   id: 'demo/representative-present',
 *   title: { vi: 'Người đại diện có mặt', en: 'The representative is present' },
 *   aspects: { dialogueKind: 'kind' },
 *   law: { is: 'flag', duties: ['D145-39.4r'] },
 *   field: 'legalRepresentativePresent',
 * });
 * examplesOfRule(rule).some(({ verdict }) => verdict === 'failed'); // => true
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function mustBeSo<E extends Entity, F extends keyof RecordOf<E> & string>(
  entity: E,
  rule: Omit<DutyRule<E, F>, 'right' | 'examplesOfValue' | 'expected'>,
): AnyRule {
  return dutyRule<E, F>(entity, {
    ...rule,
    right: (value) => value === true,
    examplesOfValue: [true, false] as never,
    expected: yes,
    message: rule.message ?? {
      vi: `Chưa thực hiện: “${labelOf(entity, rule.field).vi}” ghi là không`,
      en: `Not done: "${labelOf(entity, rule.field).en}" says no`,
    },
  });
}

/**
 * Makes a rule from a provision that forbids something: the flag must say no, or the count must be none.
 *
 * @param entity - what it looks at
 * @param rule - the provision and the field
 * @returns the rule
 * @example
 * ```ts
 * const rule = mustBeNone(investmentSupervisionBoard, {
 *   id: 'demo/no-relatives',
 *   title: { vi: 'Không có người thân của nhà thầu', en: 'Nobody related to the contractor' },
 *   law: { is: 'flag', duties: ['L-42.2'] },
 *   field: 'relatedMembers',
 * });
 * rule.id; // => 'demo/no-relatives'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function mustBeNone<E extends Entity, F extends keyof RecordOf<E> & string>(
  entity: E,
  rule: Omit<DutyRule<E, F>, 'right' | 'examplesOfValue' | 'expected'>,
): AnyRule {
  const flag = entity.fields[rule.field]?.info.kind === 'flag';
  const label = labelOf(entity, rule.field);
  return dutyRule<E, F>(entity, {
    ...rule,
    right: (value) => (typeof value === 'boolean' ? !value : isNone(value as Count)),
    examplesOfValue: (flag ? [false, true] : [0, 1]) as never,
    expected: flag ? no : '0',
    message:
      rule.message ??
      (flag
        ? { vi: `Trái quy định: “${label.vi}” ghi là có`, en: `Against the law: "${label.en}" says yes` }
        : { vi: `Trái quy định: “${label.vi}” phải bằng 0`, en: `Against the law: "${label.en}" must be none` }),
  });
}
