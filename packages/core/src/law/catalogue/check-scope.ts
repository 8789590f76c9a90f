import { checkKeys, isPlain, type Plain } from '../../outcome/check-keys.ts';
import type { Problems } from '../../outcome/problems.ts';
import type { CaseAspects } from '../case-aspects.ts';
import type { Provision } from '../provision.ts';
import { blankText, hasWords } from '../../outcome/definition-words.ts';
import { checkAspect } from './check-aspect.ts';
import { notADuty, notAnInstrument } from './law-words.ts';

const keys = ['of', 'only', 'except', 'mayDiffer', 'unlessTold', 'why', 'boundBy', 'freedBy', 'at'];
const lists = ['only', 'except', 'mayDiffer'];
const duties = ['boundBy', 'freedBy'];

/** What conditions may name. */
export interface KnownToLaw {
  /** What they may ask for. */
  readonly aspects: CaseAspects;
  /** Instruments, by id and number. */
  readonly instruments: ReadonlySet<string>;
}

/**
 * Checks the conditions under which a provision binds, as somebody wrote them.
 *
 * @param scope - the conditions
 * @param problems - takes `law/bad-scope`, `law/unknown-key`, and where it is known what cases have `law/unknown-aspect`,
 * `law/unknown-value`, `law/unknown-instrument`
 * @param path - where they stand
 * @param known - what conditions may name
 */
export function checkScope(scope: unknown, problems: Problems, path: string, known?: KnownToLaw): void {
  if (!Array.isArray(scope)) {
    problems.add(
      'law/bad-scope',
      {
        vi: "phải liệt kê các điều kiện như { of: 'form', only: ['posting'] }",
        en: "must list conditions such as { of: 'form', only: ['posting'] }",
      },
      path,
    );
    return;
  }
  scope.forEach((condition: unknown, i) => {
    const at = `${path}[${i}]`;
    if (!isPlain(condition) || typeof condition['of'] !== 'string' || condition['of'] === '') {
      problems.add(
        'law/bad-scope',
        {
          vi: "điều kiện là một đối tượng như { of: 'form', only: ['posting'] }",
          en: "a condition is an object such as { of: 'form', only: ['posting'] }",
        },
        at,
      );
      return;
    }
    checkKeys(condition, keys, problems, 'law/unknown-key', at);
    if (known !== undefined) checkKnown(condition, known, problems, at);
    const said = [...lists, ...duties].filter((key) => condition[key] !== undefined);
    if (said.length === 0)
      problems.add(
        'law/bad-scope',
        {
          vi: `chưa nêu điều kiện gì; ghi một trong: ${[...lists, ...duties].join(', ')}`,
          en: `says nothing; write one of ${[...lists, ...duties].join(', ')}`,
        },
        at,
      );
    const { why } = condition;
    if (condition['unlessTold'] !== undefined && condition['mayDiffer'] === undefined)
      problems.add(
        'law/bad-scope',
        { vi: 'chỉ dùng cùng với "mayDiffer"', en: 'goes with "mayDiffer" alone' },
        `${at}.unlessTold`,
      );
    if (why !== undefined && !hasWords(why)) problems.add('law/bad-scope', blankText, `${at}.why`);
    for (const key of lists) {
      const list = condition[key];
      if (list !== undefined && !(Array.isArray(list) && list.length > 0 && list.every(isCaseValue)))
        problems.add(
          'law/bad-scope',
          { vi: 'phải liệt kê lựa chọn, số, true hoặc false', en: 'must list choices, numbers, true or false' },
          `${at}.${key}`,
        );
    }
    for (const key of duties)
      if (condition[key] !== undefined && typeof condition[key] !== 'string')
        problems.add(
          'law/bad-scope',
          { vi: 'phải nêu mã nghĩa vụ, như "D145-114"', en: 'must name a duty, such as "D145-114"' },
          `${at}.${key}`,
        );
  });
}

function checkKnown(condition: Plain, { aspects, instruments }: KnownToLaw, problems: Problems, at: string): void {
  checkAspect(condition, aspects, problems, at);
  const { at: place } = condition;
  const number = isPlain(place) ? place['number'] : place;
  if (place !== undefined && !instruments.has(String(number)))
    problems.add('law/unknown-instrument', notAnInstrument(number, instruments), `${at}.at`);
}

const isCaseValue = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

/**
 * Checks that every condition on size rests on a duty of the catalogue that lays down a number.
 *
 * @param provisions - every version of every duty
 * @param problems - takes `law/unknown-duty`, `law/other-kind-of-value`
 */
export function checkSizes(provisions: readonly Provision[], problems: Problems): void {
  const byDuty = new Map(provisions.map((provision) => [provision.duty, provision]));
  for (const { id, scope = [] } of provisions)
    for (const { boundBy, freedBy } of Array.isArray(scope) ? scope : [])
      for (const ref of [boundBy, freedBy]) {
        if (typeof ref !== 'string') continue;
        const [duty = '', part] = ref.split('#');
        const whole = byDuty.get(duty)?.value;
        const value = part === undefined ? whole : whole?.is === 'parts' ? whole.parts[part] : undefined;
        if (whole === undefined) problems.add('law/unknown-duty', notADuty(ref, byDuty.keys()), `${id}.scope`);
        else if (value?.is !== 'count')
          problems.add(
            'law/other-kind-of-value',
            { vi: `"${ref}" không quy định số lượng nào`, en: `"${ref}" lays down no number of anything` },
            `${id}.scope`,
          );
      }
}
