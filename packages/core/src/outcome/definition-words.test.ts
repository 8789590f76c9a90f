import { describe, expect, it } from 'vitest';
import { parse } from '../parse/parse.ts';
import { rollUp } from '../figure/roll-up/roll-up.ts';
import { tally } from '../figure/tally/tally.ts';
import { validate } from '../validate/validate.ts';
import { shown } from './definition-words.ts';

describe('what somebody wrote, shortly', () => {
  it.each([
    ['text', 'soon', '"soon"'],
    ['number', 7, '7'],
    ['nothing', undefined, 'undefined'],
    ['list', [1], '[…]'],
    ['object', { then: 1 }, '{…}'],
    ['promise', Promise.resolve(1), 'Promise (await?)'],
    ['what can be waited for as a promise', { then: () => 1 }, 'Promise (await?)'],
  ])('%s', (_, written, said) => {
    expect(shown(written)).toBe(said);
  });

  // await xlsx.read(…) without its await is the first mistake at every step.
  const pending = Promise.resolve({ value: [], findings: [] }) as never;
  it.each([
    ['parse', () => parse(pending, [])],
    ['validate', () => validate(pending, [])],
    ['tally', () => tally(pending, [])],
    ['rollUp', () => rollUp(pending)],
  ])('%s asks for the await that was forgotten', (_, step) => {
    expect(step).toThrow('Promise (await?)');
  });
});
