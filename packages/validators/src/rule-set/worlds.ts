import type { FieldIs } from '@qcdc/core';

/** Choices under which rules are looked at together. */
export type World = readonly FieldIs[];

const mostWorlds = 200;

/** The choices that are looked at, and those that are too many. */
export interface Worlds {
  /** None, those of each condition, and those of any two that go together; the widest first. */
  readonly few: readonly World[];
  /** As many conditions as go together. Rules that can all be kept there can be kept under fewer. */
  readonly most: readonly World[];
  /** Conditions of which not all was looked at. */
  readonly left: readonly World[];
}

/**
 * Returns the choices under which rules may meet.
 *
 * @param conditions - the conditions of all rules
 * @returns each once
 */
export function worldsOf(conditions: readonly World[]): Worlds {
  const few = new Map<string, World>();
  const left = new Map<string, World>();
  const different = [...new Map(conditions.map((one) => [keyOf(one), one])).values()].filter(
    ({ length }) => length > 0,
  );
  const add = (world: World, of: readonly World[]): void => {
    const key = keyOf(world);
    if (few.has(key)) return;
    if (few.size < mostWorlds) few.set(key, world);
    else for (const one of of) left.set(keyOf(one), one);
  };
  add([], []);
  for (const one of different) add(one, [one]);
  for (const [i, one] of different.entries())
    for (const other of different.slice(i + 1)) if (goTogether(one, other)) add([...one, ...other], [one, other]);
  const most = asManyAsGoTogether(different);
  for (const one of most === null ? different : []) left.set(keyOf(one), one);
  return { few: [...few.values()], most: most ?? [], left: [...left.values()] };
}

const goTogether = (one: World, other: World): boolean => !one.some((a) => other.some((b) => excludes(a, b)));

// Sets of conditions to which no other can be added (the cliques of Bron and Kerbosch); `null` where they are too many.
function asManyAsGoTogether(conditions: readonly World[]): readonly World[] | null {
  const found: World[] = [];
  const beside = conditions.map(
    (one) => new Set(conditions.filter((other) => other !== one && goTogether(one, other))),
  );
  const besides = (one: World): ReadonlySet<World> => beside[conditions.indexOf(one)] ?? new Set();
  let steps = 0;
  const grow = (chosen: readonly World[], may: readonly World[], done: readonly World[]): boolean => {
    steps += 1;
    if (steps > 20 * mostWorlds || found.length > mostWorlds) return false;
    if (may.length === 0 && done.length === 0) found.push(chosen.flat());
    const pivot = [...may, ...done].reduce<World | null>(
      (best, one) => (best === null || besides(one).size > besides(best).size ? one : best),
      null,
    );
    let [open, closed] = [may, done];
    for (const one of pivot === null ? [] : may.filter((other) => !besides(pivot).has(other))) {
      const near = besides(one);
      const inside = (of: World): boolean => near.has(of);
      if (!grow([...chosen, one], open.filter(inside), closed.filter(inside))) return false;
      open = open.filter((other) => other !== one);
      closed = [...closed, one];
    }
    return true;
  };
  return grow([], conditions, []) ? found : null;
}

function keyOf(world: World): string {
  return [...new Set(world.map(({ field, is, not = false }) => `${field}${not ? '≠' : '='}${String(is)}`))]
    .sort()
    .join();
}

function excludes(a: FieldIs, b: FieldIs): boolean {
  if (a.field !== b.field) return false;
  if (a.not === true && b.not === true) return false;
  return (a.is === b.is) === (a.not === true || b.not === true);
}

/**
 * Tells whether a rule with a condition is asked under some choices for certain.
 *
 * @param when - the condition
 * @param world - the choices
 * @returns `true` when every choice of the condition follows from them
 */
export function isAskedIn(when: World, world: World): boolean {
  return when.every((asked) =>
    world.some(
      (is) =>
        is.field === asked.field &&
        (is.not === true ? asked.not === true && is.is === asked.is : (is.is === asked.is) === (asked.not !== true)),
    ),
  );
}
