// Throws damaged and hostile input at every door, by fixed seeds: nothing throws, nothing holds the machine, and something is
// always answered. `fuzz.ts 3000` is what CI runs; `fuzz.ts 100000` takes about an hour. A case that fails is printed with its
// seed, and `fuzz.ts 1 <seed>` runs it again.
import { doors } from './fuzz/doors.ts';
import { seeded } from './fuzz/seeded.ts';

const cases = Number(process.argv[2] ?? 3000);
const first = Number(process.argv[3] ?? 1);
const longest = 5_000;

let failed = 0;
let slowest = { door: '', seed: 0, took: 0 };
const begun = performance.now();
for (let seed = first; seed < first + cases; seed++) {
  const door = doors[seed % doors.length];
  if (door === undefined) break;
  const start = performance.now();
  let fault: string | null;
  try {
    fault = await door.knock(seeded(seed));
  } catch (cause) {
    fault = cause instanceof Error ? `threw ${cause.message}` : 'threw';
  }
  const took = performance.now() - start;
  if (took > slowest.took) slowest = { door: door.name, seed, took };
  if (took > longest) fault ??= `took ${Math.round(took)} ms`;
  if (fault === null) continue;
  failed += 1;
  console.log(`✕ ${door.name}, seed ${seed}: ${fault}`);
}
const seconds = ((performance.now() - begun) / 1000).toFixed(0);
console.log(
  `${cases} cases through ${doors.length} doors in ${seconds} s, ${failed} failed; ` +
    `the slowest took ${Math.round(slowest.took)} ms (${slowest.door}, seed ${slowest.seed}).`,
);
process.exitCode = failed === 0 ? 0 : 1;
