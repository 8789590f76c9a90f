import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Takes one result: a number and what it is measured in. */
export type Report = (id: string, value: number, measuredIn: string) => void;

/** A bench: a name to filter by, and the work. */
export interface Bench {
  /** Name, such as `rollup`; the ids of its results begin with it. */
  readonly name: string;
  /**
   * Does the work and reports the results. It must check them against a slow exact path and throw when they differ.
   * @param report - takes the results
   */
  readonly run: (report: Report) => void | Promise<void>;
}

/**
 * Returns the middle of some numbers.
 *
 * @param numbers - at least one
 * @returns the median
 */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** How often the work is repeated. */
export interface TimeOptions {
  /** Runs that count; 5 when left out. */
  readonly runs?: number;
  /** Runs before that, for the compiler to warm up; 1 when left out. */
  readonly warmUp?: number;
}

/**
 * Times some work.
 *
 * @param work - the work
 * @param options - how often
 * @returns the median in milliseconds
 */
export async function time(work: () => unknown, { runs = 5, warmUp = 1 }: TimeOptions = {}): Promise<number> {
  for (let i = 0; i < warmUp; i++) await work();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}

/**
 * Times several kinds of work turn by turn, so that a busy moment of the machine hits all of them alike.
 *
 * @param works - the work, by name
 * @param options - how often
 * @returns the medians in milliseconds, by name
 */
export async function timeTogether<K extends string>(
  works: Readonly<Record<K, () => unknown>>,
  { runs = 5, warmUp = 1 }: TimeOptions = {},
): Promise<Readonly<Record<K, number>>> {
  const names = Object.keys(works) as K[];
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let i = -warmUp; i < runs; i++)
    for (const name of names) {
      const start = performance.now();
      await works[name]();
      if (i >= 0) times.get(name)?.push(performance.now() - start);
    }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<K, number>;
}

/**
 * Measures the processor time several kinds of work take, turn by turn. It tells more than the clock where the machine has
 * other things to do, and it counts what helper threads do.
 *
 * @param works - the work, by name
 * @param options - how often
 * @returns the least of each in milliseconds, by name
 */
export async function cpuTogether<K extends string>(
  works: Readonly<Record<K, () => unknown>>,
  { runs = 5, warmUp = 1 }: TimeOptions = {},
): Promise<Readonly<Record<K, number>>> {
  const names = Object.keys(works) as K[];
  const least = new Map<K, number>();
  for (let i = -warmUp; i < runs; i++)
    for (const name of names) {
      const start = process.cpuUsage();
      await works[name]();
      const { user, system } = process.cpuUsage(start);
      if (i >= 0) least.set(name, Math.min(least.get(name) ?? Number.POSITIVE_INFINITY, (user + system) / 1000));
    }
  return Object.fromEntries(names.map((name) => [name, least.get(name)])) as Record<K, number>;
}

/**
 * Stops a bench whose result is wrong: a fast wrong answer is worth nothing.
 *
 * @param holds - whether the result is right
 * @param what - what was compared
 */
export function check(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`wrong result: ${what}`);
}

/**
 * Makes random numbers that are the same in every run.
 *
 * @param seed - any number
 * @returns a function that gives whole numbers from 0 to below its argument
 */
export function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** Collects garbage, so that memory can be measured. */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
}
