import type { FieldIs } from '@qcdc/core';

/** Choices under which rules are looked at together. */
export type World = readonly FieldIs[];

const mostWorlds = 200;

/**
 * Returns the choices under which rules may meet: none, those of each condition, and those of any two that go together.
 *
 * @param conditions - the conditions of all rules
 * @returns each once, the widest first
 */
export function worldsOf(conditions: readonly World[]): readonly World[] {
  const worlds = new Map<string, World>();
  const add = (world: World) => {
    if (worlds.size < mostWorlds && !worlds.has(keyOf(world))) worlds.set(keyOf(world), world);
  };
  add([]);
  for (const one of conditions) add(one);
  for (const one of conditions)
    for (const other of conditions) if (!one.some((a) => other.some((b) => excludes(a, b)))) add([...one, ...other]);
  return [...worlds.values()];
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
