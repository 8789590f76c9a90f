// One fault at a time in a sound definition: at each path a part is taken away, replaced, doubled, or joined by one nobody knows.

/** Where a fault was made, what it is, and the definition with it. */
export interface DamagedDefinition {
  /** Path to the part, such as `basis.title.vi`. */
  readonly at: string;
  /** What was done there. */
  readonly fault: string;
  /** The definition. */
  readonly value: unknown;
}

type Path = readonly (string | number)[];

const refuses = (): never => {
  throw new Error('hostile');
};

const instead: Readonly<Record<string, unknown>> = {
  null: null,
  5: 5,
  "''": '',
  '[]': [],
  '{}': {},
  true: true,
};

const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

// What the library made by another definition goes in whole: its own definition is attacked by itself.
const isMade = (value: Readonly<Record<string, unknown>>): boolean =>
  '_zod' in value || 'schema' in value || 'versions' in value || ('measuredIn' in value && 'overUnits' in value);

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (path.length > 6) return [];
  const inside = Array.isArray(value)
    ? // The first and the last of a list stand for the others.
      [...new Set([0, value.length - 1])].filter((i) => i >= 0)
    : isPlainObject(value) && (path.length === 0 || !isMade(value))
      ? Object.keys(value)
      : [];
  return [path, ...inside.flatMap((key) => pathsOf((value as Record<string | number, unknown>)[key], [...path, key]))];
}

function changed(value: unknown, path: Path, change: (part: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  const copy: unknown = Array.isArray(value) ? [...(value as readonly unknown[])] : { ...(value as object) };
  const members = copy as Record<string | number, unknown>;
  members[key] = changed(members[key], rest, change);
  return copy;
}

function withMember(value: unknown, key: string | number, make: (members: object) => void): unknown {
  const copy: object = Array.isArray(value) ? [...(value as readonly unknown[])] : { ...(value as object) };
  make(copy);
  return key === '' ? value : copy;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Makes every single fault of a definition.
 *
 * @param sound - the definition
 * @returns the definitions with one fault each
 */
export function damagedDefinitions(sound: unknown): readonly DamagedDefinition[] {
  const all: DamagedDefinition[] = [];
  for (const path of pathsOf(sound)) {
    const at = path.join('.');
    const add = (fault: string, value: unknown) => all.push({ at, fault, value });
    const part = path.reduce<unknown>((inside, key) => (inside as Record<string | number, unknown>)[key], sound);
    const key = path.at(-1);
    if (key !== undefined) {
      for (const [name, other] of Object.entries(instead))
        if (!same(part, other))
          add(
            name,
            changed(sound, path, () => other),
          );
      const above = path.slice(0, -1);
      add(
        'a getter that throws',
        changed(sound, above, (whole) =>
          withMember(whole, key, (members) =>
            Object.defineProperty(members, key, { get: refuses, enumerable: true, configurable: true }),
          ),
        ),
      );
      if (typeof key === 'string')
        add(
          'taken away',
          changed(sound, above, (whole) => withMember(whole, key, (members) => Reflect.deleteProperty(members, key))),
        );
    }
    if (isPlainObject(part))
      add(
        'a key nobody knows',
        changed(sound, path, (of) => ({ ...(of as object), nobody: 1 })),
      );
    if (Array.isArray(part) && part.length > 0)
      add(
        'doubled',
        changed(sound, path, (of) => [...(of as readonly unknown[]), ...(of as readonly unknown[])]),
      );
  }
  return all;
}
