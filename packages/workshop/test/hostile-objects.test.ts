// Data never throws an error without a code, whatever it is: a function ends in a result, in findings, or in a `DefinitionError`.
import { describe, expect, it } from 'vitest';
import { dataDoors } from './hostile/data-doors.ts';
import { everyFunction } from './hostile/every-function.ts';
import { hostileValues } from './hostile/hostile-values.ts';
import { outcomeOfCall } from './hostile/outcome-of-call.ts';
import { takesNoData } from './hostile/takes-no-data.ts';

const functionOf = (door: string): string => door.replace(/:.*$/, '');
const doors = new Set(Object.keys(dataDoors).map(functionOf));
const others = Object.values(takesNoData).flat();

describe('the table of doors', () => {
  it('has a line for every function the packages export, and for nothing else', () => {
    expect([...doors, ...others].sort()).toEqual(everyFunction);
  });

  it('tells an error without a code, and one with a code', async () => {
    const throws = (error: unknown) => () => {
      throw error;
    };
    expect(await outcomeOfCall(throws(new TypeError('x is not iterable')))).toContain('x is not iterable');
    expect(await outcomeOfCall(throws(Object.assign(new Error('x'), { code: 'call/bad-argument' })))).toBeNull();
    expect(await outcomeOfCall(throws('a text'))).not.toBeNull();
    expect(await outcomeOfCall(() => Promise.reject(new RangeError('stack')))).toContain('stack');
  });
});

describe('a hostile value ends in a result or in an error with a code', () => {
  it.each(Object.entries(dataDoors))('%s', async (_, door) => {
    const wrong: string[] = [];
    for (const [what, bad] of Object.entries(hostileValues)) {
      const thrown = await outcomeOfCall(() => door(bad as never));
      if (thrown !== null) wrong.push(`${what}: ${thrown}`);
    }
    expect(wrong).toEqual([]);
  });

  it('and reaches no prototype', () => {
    expect('polluted' in {}).toBe(false);
  });
});
