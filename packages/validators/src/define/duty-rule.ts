import type { AnyRule, Count, Entity, Printed, RecordOf, Text } from '@qcdc/core';
import { sameCount } from '@qcdc/core/flow';
import type { ProvisionValue } from '@qcdc/core/law';
import type { ExampleValues } from './example.ts';
import { labelOf } from './field-names.ts';
import { lawRule } from './law-rule.ts';
import type { LawRuleHead } from './law-rule-parts.ts';

/** A provision without a number: what a field must say, or must not. */
export interface DutyRule<E extends Entity, F extends keyof RecordOf<E> & string> extends LawRuleHead<
  E,
  ProvisionValue
> {
  /** The field. */
  readonly field: F;
  /** Tells whether what it says is right; asked only when something was reported. `null`: cannot tell. */
  readonly right: (value: NonNullable<RecordOf<E>[F]>, record: RecordOf<E>) => boolean | null;
  /** A right and a wrong value, for the examples. */
  readonly examplesOfValue: readonly [right: NonNullable<RecordOf<E>[F]>, wrong: NonNullable<RecordOf<E>[F]>];
  /** What was expected, in signs or words both languages read. */
  readonly expected?: Printed;
}

/**
 * Makes a rule from a provision that asks for something to be so, such as a signature or a form.
 *
 * @param entity - what it looks at
 * @param rule - the provision, the field and what it must say
 * @returns the rule
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
    inOrder: (record) => {
      const value = record[field];
      return value !== null && value !== undefined && rule.right(value, record) === true;
    },
    judge: (record) => {
      const value = record[field];
      const right = value === null || value === undefined ? null : rule.right(value, record);
      return {
        answer: right === null ? 'cannotTell' : right ? 'yes' : 'no',
        fields: [field],
        failure: () => ({ field, ...(expected === undefined ? {} : { expected }), actual: printed(value) }),
      };
    },
    sample: (_value, _day, kind) =>
      ({ [field]: kind === 'undecided' ? null : examplesOfValue[kind === 'held' ? 0 : 1] }) as ExampleValues<E>,
  });
}

const yes: Text = { vi: 'có', en: 'yes' };
const no: Text = { vi: 'không', en: 'no' };

function printed(value: unknown): Printed {
  if (typeof value === 'boolean') return value ? yes : no;
  return Array.isArray(value) ? value.join(', ') : String(value);
}

function isNone(count: Count): boolean | null {
  const answer = sameCount(count, 0);
  return answer === 'cannotTell' ? null : answer === 'yes';
}

/**
 * Makes a rule from a provision that asks for something to be done: the flag must say yes.
 *
 * @param entity - what it looks at
 * @param rule - the provision and the field
 * @returns the rule
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
  });
}

/**
 * Makes a rule from a provision that forbids something: the flag must say no, or the count must be none.
 *
 * @param entity - what it looks at
 * @param rule - the provision and the field
 * @returns the rule
 */
// @__NO_SIDE_EFFECTS__
export function mustBeNone<E extends Entity, F extends keyof RecordOf<E> & string>(
  entity: E,
  rule: Omit<DutyRule<E, F>, 'right' | 'examplesOfValue' | 'expected'>,
): AnyRule {
  const flag = entity.fields[rule.field]?.info.kind === 'flag';
  return dutyRule<E, F>(entity, {
    ...rule,
    right: (value) => (typeof value === 'boolean' ? !value : isNone(value as Count)),
    examplesOfValue: (flag ? [false, true] : [0, 1]) as never,
    expected: flag ? no : '0',
  });
}
