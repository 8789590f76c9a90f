import type { Entity, PartsOf, Within } from '@qcdc/core';

/** Parts that shut one another out, and need not be all of their total. */
export interface Apart extends PartsOf {
  /** Id of the dimension that splits the total. */
  readonly by: string;
}

/**
 * Returns what holds between totals and parts of an area, those of its splits included: members that shut one another out and
 * are all there is make the total, others stay within it. A relation the area names itself is not said twice.
 *
 * @param entity - the area
 * @returns the relations
 */
export function relationsWithSplits({ fields, relations }: Entity): {
  readonly partsOf: readonly PartsOf[];
  readonly within: readonly Within[];
  readonly apart: readonly Apart[];
} {
  const [partsOf, within, apart] = [[...(relations.partsOf ?? [])], [...(relations.within ?? [])], [] as Apart[]];
  for (const [total, { info }] of Object.entries(fields))
    for (const { by, members } of info.splitBy ?? []) {
      const parts = Object.values(members);
      const isAll = by.open !== true && Object.keys(by.members).every((member) => member in members);
      const known = partsOf.some((one) => one.total === total && sameFields(one.parts, parts));
      if (by.overlapping === true || parts.length === 1) {
        for (const part of parts)
          if (!within.some((one) => one.part === part && one.whole === total)) within.push({ part, whole: total });
      } else if (!known) {
        if (isAll) partsOf.push({ total, parts });
        else apart.push({ total, parts, by: by.id });
      }
    }
  return { partsOf, within, apart };
}

const sameFields = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name) => b.includes(name));
