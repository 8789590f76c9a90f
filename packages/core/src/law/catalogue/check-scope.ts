import type { Provision } from '../provision.ts';
import type { Faults } from './faults.ts';
import { checkKeys, isPlain } from './plain.ts';

const keys = ['of', 'only', 'except', 'mayDiffer', 'boundBy', 'freedBy', 'at'];
const lists = ['only', 'except', 'mayDiffer'];
const duties = ['boundBy', 'freedBy'];

/**
 * Checks the conditions under which a provision binds, as somebody wrote them.
 *
 * @param scope - the conditions
 * @param faults - takes `law/bad-scope`, `law/unknown-key`
 * @param path - where they stand
 */
export function checkScope(scope: unknown, faults: Faults, path: string): void {
  if (!Array.isArray(scope)) {
    faults.add('law/bad-scope', "must list conditions such as { of: 'form', only: ['posting'] }", path);
    return;
  }
  scope.forEach((condition: unknown, i) => {
    const at = `${path}[${i}]`;
    if (!isPlain(condition) || typeof condition['of'] !== 'string' || condition['of'] === '') {
      faults.add('law/bad-scope', "a condition is an object such as { of: 'form', only: ['posting'] }", at);
      return;
    }
    checkKeys(condition, keys, faults, at);
    const said = [...lists, ...duties].filter((key) => condition[key] !== undefined);
    if (said.length === 0)
      faults.add('law/bad-scope', `says nothing; write one of ${[...lists, ...duties].join(', ')}`, at);
    for (const key of lists) {
      const list = condition[key];
      if (list !== undefined && !(Array.isArray(list) && list.length > 0 && list.every(isCaseValue)))
        faults.add('law/bad-scope', 'must list choices, numbers, true or false', `${at}.${key}`);
    }
    for (const key of duties)
      if (condition[key] !== undefined && typeof condition[key] !== 'string')
        faults.add('law/bad-scope', 'must name a duty, such as "D145-114"', `${at}.${key}`);
  });
}

const isCaseValue = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

/**
 * Checks that every condition on size rests on a duty of the catalogue that lays down a number.
 *
 * @param provisions - every version of every duty
 * @param faults - takes `law/unknown-duty`, `law/other-kind-of-value`
 */
export function checkSizes(provisions: readonly Provision[], faults: Faults): void {
  const byDuty = new Map(provisions.map((provision) => [provision.duty, provision]));
  for (const { id, scope = [] } of provisions)
    for (const { boundBy, freedBy } of Array.isArray(scope) ? scope : [])
      for (const ref of [boundBy, freedBy]) {
        if (typeof ref !== 'string') continue;
        const [duty = '', part] = ref.split('#');
        const whole = byDuty.get(duty)?.value;
        const value = part === undefined ? whole : whole?.is === 'parts' ? whole.parts[part] : undefined;
        if (whole === undefined)
          faults.add('law/unknown-duty', `"${ref}" is not a duty of the catalogue`, `${id}.scope`);
        else if (value?.is !== 'count')
          faults.add('law/other-kind-of-value', `"${ref}" lays down no number of anything`, `${id}.scope`);
      }
}
