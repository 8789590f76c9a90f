import { isPlain, type Plain } from '../../outcome/check-keys.ts';
import { noneOf, shown } from '../../outcome/definition-words.ts';
import { namesThereAre } from '../../outcome/names-there-are.ts';
import type { Problems } from '../../outcome/problems.ts';
import type { Text } from '../../outcome/text.ts';
import { unitKinds } from '../../unit/unit-labels.ts';
import type { CaseAspect, CaseAspects } from '../case-aspects.ts';

const values = ['only', 'except', 'mayDiffer'];

function notAnAspect(of: unknown, known: Iterable<string>): Text {
  const { vi, en } = namesThereAre(typeof of === 'string' ? of : shown(of), known);
  return {
    vi: `không có tiêu chí ${shown(of)} nào để xác định phạm vi; sửa lại tên, hoặc khai báo trong "aspects", ví dụ bằng aspectsOf(…); ${vi}`,
    en: `${shown(of)} is nothing a case is known to have; correct the name, or declare it in "aspects", for example by aspectsOf(…); ${en}`,
  };
}
const noNumber = (of: unknown): Text => ({
  vi: `${shown(of)} không phải là số lượng nên không so được với giới hạn`,
  en: `${shown(of)} is no number, so it cannot be held against a limit`,
});

/**
 * Checks that a condition asks for something a case may have, and names values it may take there: a misspelt one would bind
 * everybody, or nobody, without a word.
 *
 * @param condition - the condition, in its proper shape
 * @param aspects - what may be asked for
 * @param problems - takes `law/unknown-aspect`, `law/unknown-value`
 * @param path - where it stands
 */
export function checkAspect(condition: Plain, aspects: CaseAspects, problems: Problems, path: string): void {
  const { of } = condition;
  // Ids and codes of units are those of the caller's register.
  const aspect =
    of === 'unitKind'
      ? Object.keys(unitKinds)
      : of === 'unit'
        ? 'string'
        : Object.hasOwn(aspects, String(of)) && aspects[String(of)];
  if (aspect === false || aspect === undefined) {
    problems.add('law/unknown-aspect', notAnAspect(of, ['unitKind', 'unit', ...Object.keys(aspects)]), `${path}.of`);
    return;
  }
  for (const key of values)
    for (const value of Array.isArray(condition[key]) ? (condition[key] as readonly unknown[]) : [])
      if (!takes(aspect, value)) problems.add('law/unknown-value', noneOf(value, valuesOf(aspect)), `${path}.${key}`);
  const { unlessTold } = condition;
  if (unlessTold !== undefined && !(typeof unlessTold === 'string' && Object.hasOwn(aspects, unlessTold)))
    problems.add('law/unknown-aspect', notAnAspect(unlessTold, Object.keys(aspects)), `${path}.unlessTold`);
  for (const key of ['boundBy', 'freedBy'])
    if (condition[key] !== undefined && aspect !== 'number' && aspect !== 'any')
      problems.add('law/unknown-value', noNumber(of), `${path}.${key}`);
}

function takes(aspect: CaseAspect | 'string', value: unknown): boolean {
  if (aspect === 'any') return true;
  return typeof aspect === 'string'
    ? typeof value === (aspect === 'flag' ? 'boolean' : aspect)
    : aspect.includes(value as string);
}

function valuesOf(aspect: CaseAspect | 'string'): readonly string[] {
  if (typeof aspect !== 'string') return aspect;
  return aspect === 'flag' ? ['true', 'false'] : ['0', '1', '2', '…'];
}

/**
 * Checks respects somebody declares.
 *
 * @param aspects - by name, as somebody wrote them
 * @param problems - takes `law/bad-aspect`
 * @param path - where they stand
 */
export function checkAspects(aspects: unknown, problems: Problems, path: string): void {
  const bad = (at: string) => {
    problems.add(
      'law/bad-aspect',
      {
        vi: "ghi như { form: ['posting'], passed: 'flag', members: 'number', item: 'any' }",
        en: "write such as { form: ['posting'], passed: 'flag', members: 'number', item: 'any' }",
      },
      at,
    );
  };
  if (!isPlain(aspects)) {
    bad(path);
    return;
  }
  for (const [name, one] of Object.entries(aspects)) {
    const isList = Array.isArray(one) && one.length > 0 && one.every((choice) => typeof choice === 'string');
    if (!isList && !['flag', 'number', 'any'].includes(one as string)) bad(`${path}.${name}`);
  }
}
