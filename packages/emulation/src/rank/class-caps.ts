import type { ClassCap, ClassTable } from '../rubric/class-table.ts';
import { decided, inOrder, noClass, rankOfClass, settle, type ClassResult } from '../score/classify.ts';
import { reason, type ScoreReason } from '../score/score-reason.ts';
import type { UnitContext } from '../score/unit-context.ts';

/** An object related to a unit that bounds its class. */
export interface RelatedClass {
  /** Id of the unit that is bounded. */
  readonly unit: string;
  /** Name of the relation, as the rubric's class cap names it. */
  readonly relation: string;
  /** Id of the other object. */
  readonly object: string;
  /** Class of the other object; `null` while it is not known. */
  readonly class: string | null;
}

const atWorst = reason(
  'related-at-worst',
  'Có đơn vị, bộ phận trực thuộc ở mức thấp nhất.',
  'A constituent holds the lowest class.',
);
const notAbove = reason(
  'not-above-related',
  'Không xếp loại cao hơn đối tượng liên quan.',
  'Not classed above a related object.',
);
const notKnown = reason(
  'related-class-unknown',
  'Chưa có kết quả xếp loại của đối tượng liên quan.',
  'The class of a related object is not known.',
);

// Places of the table a class may come to, by what the related objects hold or may hold. From each the class still falls
// through where side conditions of the lower class do not hold.
function placesUnder(
  cap: ClassCap,
  table: ClassTable,
  others: readonly RelatedClass[],
  place: number,
): readonly number[] {
  const open = others.some((o) => o.class === null);
  const known = others.flatMap((o) => (o.class === null ? [] : [o.class]));
  if (cap.rule === 'noneAt') {
    if (table.classes[place]?.id !== cap.class) return [place];
    if (known.some((id) => id === cap.worst)) return [place + 1];
    return open ? [place, place + 1] : [place];
  }
  const limit = known.map((id) => rankOfClass(table, id)).reduce((a, b) => Math.max(a, b), place);
  return open ? table.classes.flatMap((_, i) => (i >= limit ? [i] : [])) : [limit];
}

/**
 * Bounds the class of a unit by the classes of related objects.
 *
 * @param context - the unit, all criteria scored
 * @param cap - the cap
 * @param others - objects of the relation of the cap; none where the cap does not concern the unit
 * @param now - the class so far
 * @returns the class under the cap; open where it depends on a class that is not known
 */
export function classUnder(
  context: UnitContext,
  cap: ClassCap,
  others: readonly RelatedClass[],
  now: ClassResult,
): ClassResult {
  const table = context.session.rubric.classes;
  if (table === undefined || others.length === 0 || now.possible.length === 0) return now;
  const before = now.possible.map((id) => rankOfClass(table, id));
  const after = new Set(before.flatMap((place) => placesUnder(cap, table, others, place)));
  const moved = [...after].filter((place) => !before.includes(place));
  if (moved.length === 0 && after.size === before.length) return now;
  const stays = [...after].filter((place) => before.includes(place));
  const fallen = moved.map((place) => settle(context, table, place));
  const possible = inOrder(
    table.classes,
    new Set([...stays.flatMap((place) => table.classes[place]?.id ?? []), ...fallen.flatMap((f) => f.possible)]),
  );
  const open = others.some((o) => o.class === null);
  const cause: readonly ScoreReason[] = open ? [notKnown] : [cap.rule === 'noneAt' ? atWorst : notAbove];
  const reasons = [...cause, ...fallen.flatMap((f) => (f.state === 'decided' ? [] : f.reasons))];
  const [only] = possible;
  if (only === undefined) return noClass(reasons);
  const state = fallen.find((f) => f.state !== 'decided')?.state ?? now.state;
  if (possible.length === 1 && state === 'decided') return decided(only, 'cap', cap.relation, reasons);
  return {
    ...now,
    // What depends on a class that is not known cannot be decided by anybody yet.
    state: open || state === 'decided' ? 'undecided' : state,
    class: null,
    possible,
    because: 'cap',
    by: cap.relation,
    reasons: now.state === 'decided' ? reasons : [...now.reasons, ...reasons],
  };
}
