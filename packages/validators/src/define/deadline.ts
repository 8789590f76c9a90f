import type { AnyValidator, Entity, IsoDate, RecordOf, Text } from '@qcdc/core';
import { anyOf } from '@qcdc/core/flow';
import type { TermValue } from '@qcdc/core/law';
import type { ExampleValues } from './example.ts';
import { labelOf } from './field-names.ts';
import { lawRule, type LawRuleHead } from './law-rule.ts';
import { isAhead, isWithin, move, printSpan } from './span.ts';

/** A provision on time, and the two days it lies between. */
export interface TermRule<E extends Entity> extends LawRuleHead<E, TermValue> {
  /** Field of the day that comes first, or `date`. */
  readonly first: keyof RecordOf<E> & string;
  /** Field of the day that follows, or `date`. */
  readonly then: keyof RecordOf<E> & string;
  /** Asks whether something else, such as sector law, replaces the term for this record; `null` when nobody can tell. */
  readonly unless?: (record: RecordOf<E>) => boolean | null;
}

/**
 * Makes a rule from a provision on time: something is done within a term after a day, or at least a term ahead of it.
 * Working days are counted with the public holidays of the year where they are known.
 *
 * @param entity - what it looks at
 * @param rule - the provision and the two days
 * @returns the rule
 */
// @__NO_SIDE_EFFECTS__
export function termRule<E extends Entity>(entity: E, rule: TermRule<E>): AnyValidator {
  const { first, then, law, unless } = rule;
  const ahead = law[0]?.value.side === 'ahead';
  const [a, b] = [labelOf(entity, first), labelOf(entity, then)];
  const day = (record: RecordOf<E>, name: string) =>
    (record as Readonly<Record<string, IsoDate | null | undefined>>)[name] ?? null;
  return lawRule(entity, rule, {
    message: ahead ? tooShort(a, b) : tooLate(a, b),
    inOrder: (record, term) => {
      const [one, two] = [day(record, first), day(record, then)];
      if (one === null || two === null) return false;
      return (term.side === 'ahead' ? isAhead(one, two, term) : isWithin(one, two, term)) === 'yes';
    },
    judge: (record, term) => {
      const [one, two] = [day(record, first), day(record, then)];
      const open = [one === null ? first : '', two === null ? then : ''].filter(Boolean);
      if (one === null || two === null) return { answer: 'cannotTell', fields: open, failure: () => ({}) };
      const excused = unless === undefined ? false : unless(record);
      const answer = term.side === 'ahead' ? isAhead(one, two, term) : isWithin(one, two, term);
      return {
        answer: excused === true ? 'notConcerned' : anyOf(answer, excused === null ? 'cannotTell' : 'no'),
        fields: [term.side === 'ahead' ? first : then],
        failure: () => ({
          field: term.side === 'ahead' && first !== 'date' ? first : then,
          expected: printSpan(term.side === 'ahead' ? '≥' : '≤', term),
          actual: `${one} → ${two}`,
        }),
      };
    },
    sample: (term, base, kind) => {
      // The example turns around the date of the record, whichever of the two days that is.
      const anchor = first === 'date' || then !== 'date' ? first : then;
      const moves = anchor === first ? 1 : -1;
      const safe = move(base, term, moves);
      const wrong =
        term.side === 'ahead'
          ? base
          : move(safe, { n: term.unit === 'workingDays' || unless !== undefined ? 60 : 1, unit: 'days' }, moves);
      const other = kind === 'undecided' ? null : kind === 'held' ? safe : wrong;
      return { [anchor]: base, [anchor === first ? then : first]: other } as ExampleValues<E>;
    },
  });
}

function tooLate(first: Text, then: Text): Text {
  return {
    vi: `“${then.vi}” quá thời hạn, tính từ “${first.vi}”`,
    en: `"${then.en}" lies beyond the term that runs from "${first.en}"`,
  };
}

function tooShort(first: Text, then: Text): Text {
  return {
    vi: `“${first.vi}” chưa đủ sớm trước “${then.vi}”`,
    en: `"${first.en}" is not early enough before "${then.en}"`,
  };
}
