import { DuckDBInstance } from '@duckdb/node-api';
import { doorsOf } from '../src/site/doors.ts';
import { root } from './packages.ts';

// A conformance suite defines tests when it is called; its examples are checked by type only.
const doors = doorsOf(root).filter(({ folder }) => folder !== 'packages/testkit');
const offers = await Promise.all(
  doors.map(async ({ name, file }) => {
    const module = (await import(/* @vite-ignore */ root + file)) as Readonly<Record<string, unknown>>;
    return { name, module };
  }),
);

/** All that the doors of all packages offer, by name: what an example may use once its imports stand before it. */
export const allNames: Readonly<Record<string, unknown>> = Object.assign(
  { DuckDBInstance },
  ...offers.map(({ module }) => module),
) as Record<string, unknown>;

/** Names that mean one thing at one door and another at another one, with both doors. */
export const namesOfTwoThings: readonly string[] = offers.flatMap(({ name: door, module }, i) =>
  Object.entries(module).flatMap(([name, value]) => {
    const other = offers.slice(0, i).find((one) => name in one.module && one.module[name] !== value);
    return other === undefined ? [] : [`${name}: ${other.name}, ${door}`];
  }),
);
