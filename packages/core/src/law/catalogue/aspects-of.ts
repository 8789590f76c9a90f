import type { Entity } from '../../entity/define-entity.ts';
import type { CaseAspect, CaseAspects } from '../case-aspects.ts';

/**
 * Tells in which respects conditions of law may ask about the records of an area: its choices, its yes and no, its numbers.
 *
 * @param entity - the area
 * @returns the respects, by the name of the field
 * @example
 * ```ts
 * aspectsOf(communityVote)['votingMode']; // => ['showOfHands', 'secretBallot']
 * ```
 */
export function aspectsOf(entity: Entity): CaseAspects {
  return Object.fromEntries(
    Object.entries(entity.fields).map(([name, { info }]): [string, CaseAspect] => {
      if (info.choices !== undefined) return [name, Object.keys(info.choices)];
      if (info.kind === 'flag') return [name, 'flag'];
      return [name, ['count', 'figure', 'statedRatio'].includes(info.kind) ? 'number' : 'any'];
    }),
  );
}

/**
 * Puts respects together: choices under one name are united, and where one area has choices and another something else, any
 * value will do.
 *
 * @param known - the respects so far
 * @param further - those that come
 * @returns all of them
 */
export function withAspects(known: CaseAspects, further: CaseAspects): CaseAspects {
  const all = new Map(Object.entries(known));
  for (const [name, next] of Object.entries(further)) {
    const before = all.get(name) ?? next;
    if (typeof before !== 'string' && typeof next !== 'string') all.set(name, [...new Set([...before, ...next])]);
    else all.set(name, before === next ? next : 'any');
  }
  return Object.fromEntries(all);
}
