// A manifest names the law and the calendar by the fingerprint of their content: they have to be plain data.
import { expect, it } from 'vitest';
import { lawCatalogue, workingCalendar } from '../src/law/index.ts';
import { fingerprintOf } from '../src/stored/index.ts';

it('the catalogue of law is plain data, and one day moved in it shows', async () => {
  const print = await fingerprintOf(lawCatalogue);
  expect(await fingerprintOf(structuredClone(lawCatalogue))).toBe(print);
  const [first, ...others] = lawCatalogue.provisions;
  const moved = [{ ...first, from: '2099-01-01' }, ...others];
  expect(await fingerprintOf({ ...lawCatalogue, provisions: moved })).not.toBe(print);
});

it('the calendar is plain data, and one holiday more in it shows', async () => {
  const print = await fingerprintOf(workingCalendar());
  expect(await fingerprintOf(workingCalendar({}))).toBe(print);
  expect(await fingerprintOf(workingCalendar({ years: { '2031': { rest: ['01-01'] } } }))).not.toBe(print);
});
