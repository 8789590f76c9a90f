// A manifest names the law and the calendar by the fingerprint of their content: they have to be plain data.
import { expect, it } from 'vitest';
import { allChecklists, allProvisions, instruments, workingCalendar } from '../src/law/index.ts';
import { fingerprintOf } from '../src/stored/index.ts';

const law = { instruments, provisions: allProvisions, checklists: allChecklists };

it('the catalogue of law is plain data, and one day moved in it shows', async () => {
  const print = await fingerprintOf(law);
  expect(await fingerprintOf(structuredClone(law))).toBe(print);
  const [first, ...others] = allProvisions;
  const moved = [{ ...first, from: '2099-01-01' }, ...others];
  expect(await fingerprintOf({ ...law, provisions: moved })).not.toBe(print);
});

it('the calendar is plain data, and one holiday more in it shows', async () => {
  const print = await fingerprintOf(workingCalendar());
  expect(await fingerprintOf(workingCalendar({}))).toBe(print);
  expect(await fingerprintOf(workingCalendar({ years: { '2031': { rest: ['01-01'] } } }))).not.toBe(print);
});
