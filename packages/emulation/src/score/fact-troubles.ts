import { groupedCount, type Text } from '@qcdc/core';
import type { FactDeclaration, FactKind } from '../rubric/fact-declaration.ts';
import type { Fact } from './fact.ts';
import { shownValue, type FactTrouble, type GivenFact } from './fact-findings.ts';
import { askedOf } from './fact-values.ts';
import { fieldName } from './field-names.ts';

// "Nothing of the kind happened" can be said of what comes one by one; whatever has one value says it by its value.
const kindsOf: Readonly<Record<Fact['kind'], readonly FactKind[]>> = {
  flag: ['flag'],
  number: ['number'],
  choice: ['choice'],
  day: ['day'],
  points: ['points'],
  event: ['events'],
  ballots: ['ballots'],
  mark: ['marks'],
  record: ['records'],
  evidence: ['evidence'],
  none: ['events', 'ballots', 'marks', 'records', 'evidence', 'points'],
};

/**
 * Tells whether a fact of a kind may state what is declared.
 *
 * @param kind - kind of the fact
 * @param declared - kind declared
 */
export const fitsKind = (kind: Fact['kind'], declared: FactKind): boolean => kindsOf[kind].includes(declared);

function levelsOf(fact: Fact): readonly string[] {
  if (fact.kind === 'choice') return [fact.value];
  if (fact.kind === 'event') return [fact.level];
  return fact.kind === 'ballots' ? Object.keys(fact.votes) : [];
}

/**
 * A field that cannot be read.
 *
 * @param given - the fact as handed in
 * @param label - label of the fact
 * @param at - path of the field
 * @param asked - what is asked for there
 */
export function unreadable(given: GivenFact, label: Text, at: string, asked: keyof typeof askedOf): FactTrouble {
  const value = at.split('.').reduce<unknown>((of, key) => (of as GivenFact | null | undefined)?.[key], given);
  const { asked: expected, hint } = askedOf[asked];
  const code = asked === 'count' ? 'not-a-count' : 'unreadable-fact';
  const name = fieldName(at);
  return {
    code,
    message:
      asked === 'noSuchKey'
        ? {
            vi: `Thông tin "${label.vi}" không có ${name.vi}.`,
            en: `"${label.en}" has no such part: ${name.en}.`,
          }
        : value === undefined
          ? {
              vi: `Thông tin "${label.vi}": chưa ghi ${name.vi}.`,
              en: `"${label.en}": ${name.en} is not stated.`,
            }
          : {
              vi: `Thông tin "${label.vi}": không đọc được ${name.vi}, đang ghi ${shownValue(value)}.`,
              en: `"${label.en}": ${name.en} cannot be read; it says ${shownValue(value)}.`,
            },
    ...(expected === '' ? {} : { expected }),
    actual: asked === 'noSuchKey' ? at : shownValue(value),
    hint,
  };
}

/**
 * What the rubric has to say against a fact that can be read.
 *
 * @param fact - the fact
 * @param declaration - what the rubric declares
 */
export function troubleWithRubric(fact: Fact, declaration: FactDeclaration): FactTrouble | null {
  const levels = declaration.levels ?? [];
  const unknown = levelsOf(fact).find((level) => !levels.some((l) => l.id === level));
  if (unknown !== undefined)
    return {
      code: 'unknown-level',
      message: {
        vi: `Mức "${unknown}" không có trong bảng chấm điểm.`,
        en: `"${unknown}" is not a level of the rubric.`,
      },
      expected: levels.map(({ id, label }) => (label.vi === id ? id : `${id} (${label.vi})`)).join(', '),
      actual: unknown,
    };
  const cast = fact.kind === 'ballots' ? Object.values(fact.votes).reduce((a, b) => a + b, fact.invalid ?? 0) : 0;
  const members = (fact.kind === 'ballots' ? fact.members : undefined) ?? Number.POSITIVE_INFINITY;
  if (cast > members)
    return {
      code: 'more-ballots-than-members',
      message: {
        vi: `Có ${groupedCount(cast, 'vi')} phiếu trong khi chỉ có ${groupedCount(members, 'vi')} thành viên.`,
        en: `${groupedCount(cast, 'en')} ballots were cast by ${groupedCount(members, 'en')} members.`,
      },
      expected: `≤ ${members}`,
      actual: String(cast),
    };
  if (declaration.importedFrom !== undefined && fact.from === undefined)
    return {
      code: 'source-authority-missing',
      message: {
        vi: `Kết quả "${declaration.label.vi}" phải ghi rõ cơ quan công nhận.`,
        en: `"${declaration.label.en}" must name the authority that established it.`,
      },
      expected: declaration.importedFrom.en,
      actual: '',
    };
  return null;
}

/**
 * Something that is no fact at all.
 *
 * @param given - what came in
 */
export const notAFact = (given: unknown): FactTrouble => ({
  code: 'not-a-fact',
  message: {
    vi: 'Có mục không phải là thông tin về đơn vị nào.',
    en: 'What was handed in is no fact about a unit.',
  },
  actual: shownValue(given),
  hint: askedOf.parts.hint,
});

/**
 * A fact the rubric does not ask for.
 *
 * @param given - the fact as handed in
 * @param declared - what the rubric declares
 */
export function undeclared(given: GivenFact, declared: ReadonlyMap<string, FactDeclaration>): FactTrouble {
  const id = typeof given['fact'] === 'string' ? given['fact'] : shownValue(given['fact']);
  return {
    code: 'undeclared-fact',
    message: { vi: `Bảng chấm điểm không dùng thông tin "${id}".`, en: `The rubric does not ask for "${id}".` },
    expected: [...declared.keys()].join(', '),
    actual: id,
  };
}

/**
 * A fact stated in another form than declared.
 *
 * @param given - the fact as handed in
 * @param declaration - what the rubric declares
 */
export function wrongKind({ kind }: GivenFact, { label, kind: expected }: FactDeclaration): FactTrouble {
  return {
    code: 'wrong-fact-kind',
    message: { vi: `Thông tin "${label.vi}" không đúng loại.`, en: `"${label.en}" is stated in the wrong form.` },
    expected,
    actual: typeof kind === 'string' ? kind : shownValue(kind),
  };
}

/**
 * A fact stated twice.
 *
 * @param label - label of the fact
 */
export const twice = (label: Text): FactTrouble => ({
  code: 'fact-twice',
  severity: 'info',
  message: {
    vi: `Thông tin được nêu hai lần, chỉ tính một: ${label.vi}.`,
    en: `Stated twice, counted once: ${label.en}.`,
  },
});

/**
 * A fact stated twice and differently.
 *
 * @param label - label of the fact
 */
export const contradicts = (label: Text): FactTrouble => ({
  code: 'fact-contradicts',
  message: { vi: `Có hai thông tin trái nhau: ${label.vi}.`, en: `Stated twice and differently: ${label.en}.` },
  hint: { vi: 'Giữ lại thông tin đúng, bỏ thông tin kia.', en: 'Keep the one that is right.' },
});
