import { noSuchName } from '../../outcome/no-such-name.ts';
import type { Problems } from '../../outcome/problems.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import type { Checklist } from '../checklists/checklist.ts';
import type { Provision } from '../provision.ts';

/**
 * Checks that lists have the items their duties count, and replace lists that are there.
 *
 * @param lists - lists so far
 * @param newer - lists that come
 * @param provisions - every version of every duty
 * @param problems - takes what is wrong
 */
export function checkItems(
  lists: readonly Checklist[],
  newer: readonly Checklist[],
  provisions: readonly Provision[],
  problems: Problems,
): void {
  newer.forEach(({ replaces }, i) => {
    if (replaces !== undefined && !lists.some(({ id }) => id === replaces))
      problems.add(
        'law/unknown-list',
        noSuchName(
          { vi: 'danh mục trong danh mục pháp luật', en: 'a list of the catalogue' },
          replaces,
          lists.map(({ id }) => id),
        ),
        `checklists[${i}].replaces`,
      );
  });
  for (const list of [...lists, ...newer])
    for (const { duty, value, from, id, to } of provisions) {
      const known = duty === list.duty && (list.to ?? '9999') >= from && list.from <= (to ?? '9999');
      const next = newer.some(({ replaces, from: first }) => replaces === list.id && first <= from);
      if (known && !next && value.is === 'list' && value.items !== list.items.filter(({ local }) => !local).length)
        problems.add(
          'law/list-without-items',
          {
            vi: `"${id}" có ${value.items} mục, danh mục "${list.id}" thì không; nộp danh mục mới kèm replaces: '${list.id}'`,
            en: `"${id}" has ${value.items} items, the list "${list.id}" has not; hand in the new list with replaces: '${list.id}'`,
          },
          list.id,
        );
    }
}

/**
 * Ends lists whose instrument ended or whose place another takes, and adds the new ones.
 *
 * @param lists - lists so far
 * @param newer - lists that come
 * @param ends - last days of instruments, by number
 * @returns all lists
 */
export function replacedLists(
  lists: readonly Checklist[],
  newer: readonly Checklist[],
  ends: ReadonlyMap<string, { readonly to?: IsoDate }>,
): readonly Checklist[] {
  const kept = lists.map((list) => {
    const next = newer.find(({ replaces }) => replaces === list.id);
    const to = next === undefined ? ends.get(list.basis.number ?? '')?.to : addDays(next.from, -1);
    return to === undefined || (list.to ?? '9999') <= to ? list : { ...list, to };
  });
  return [...kept, ...newer];
}
