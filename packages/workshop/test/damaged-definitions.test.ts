// A wrong definition throws when it is defined, with a code: never an error from deep inside, and never silence.
import { describe, expect, test } from 'vitest';
import { damagedDefinitions } from './hostile/damaged-definitions.ts';
import { hostileValues } from './hostile/hostile-values.ts';
import { soundDefinitions, type SoundDefinition } from './hostile/sound-definitions.ts';

const isProblem = (problem: unknown): boolean =>
  typeof problem === 'object' && problem !== null && 'path' in problem && 'code' in problem;

function outcomeOf(define: () => unknown): string {
  try {
    define();
    return 'taken';
  } catch (error) {
    const told = error instanceof Error && 'problems' in error && Array.isArray(error.problems) ? error.problems : [];
    return told.length > 0 && told.every(isProblem) ? 'refused' : String(error instanceof Error ? error.stack : error);
  }
}

describe.each(Object.entries(soundDefinitions))('%s', (_, { define, sound }) => {
  test('takes what is sound', () => {
    expect(outcomeOf(() => define(sound as never))).toBe('taken');
  });

  test('never ends in an error without code and path, whatever is handed in', () => {
    const calls = [
      ...Object.entries(hostileValues).map(([what, value]) => [what, value] as const),
      ...damagedDefinitions(sound).map(({ at, fault, value }) => [`${at}: ${fault}`, value] as const),
    ];
    const wrong = calls.flatMap(([what, value]) => {
      const outcome = outcomeOf(() => define(value as never));
      return ['taken', 'refused'].includes(outcome) ? [] : [`${what} → ${outcome}`];
    });
    expect(wrong).toEqual([]);
  });
});

test.each([
  ['defineEntity', 'id', 'taken away'],
  ['defineEntity', 'relations', '5'],
  ['defineEntity', 'basis.0.number', "''"],
  ['defineMeasure', 'from.field', "''"],
  ['defineRecordRule', 'examples.0.verdict', '5'],
  ['defineIndicator', 'step', '5'],
  ['defineIndex', 'parts.0.normalise.low', '5'],
  ['defineChecklist', 'items.0.label', '5'],
  ['dated', '0.basis.title', 'null'],
])('%s does not take in silence: %s %s', (name, at, fault) => {
  const { define, sound } = soundDefinitions[name] as SoundDefinition;
  const damaged = damagedDefinitions(sound).find((one) => one.at === at && one.fault === fault);
  expect(damaged).toBeDefined();
  expect(outcomeOf(() => define(damaged?.value as never))).toBe('refused');
});
