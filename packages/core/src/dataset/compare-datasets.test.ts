import { expect, it } from 'vitest';
import { communityVote, mediation } from '../entities/index.ts';
import { parseRecords } from '../parse/parse-records.ts';
import { compareDatasets } from './compare-datasets.ts';

const year = (unit: string, received: number | string, settled?: number) => ({
  unit,
  period: '2024',
  received,
  ...(settled === undefined ? {} : { settled }),
});
const read = (...records: readonly object[]) => parseRecords(records as object[], mediation).value;

it('tells what was added, withdrawn and changed, and nothing of what stands as it stood', () => {
  const before = read(year('a', 5, 3), year('b', 6, 4), year('c', 7));
  const after = read(year('d', 1), year('b', 6, 5), year('a', 5, 3));
  const shown = compareDatasets(before, after).map((one) => [
    one.change,
    one.unit,
    one.fields.map(({ field }) => field),
  ]);
  expect(shown).toEqual([
    ['changed', 'b', ['settled']],
    ['withdrawn', 'c', []],
    ['added', 'd', []],
  ]);
});

it('a figure that became a bound, or was not reported any more, has changed', () => {
  const changes = compareDatasets(read(year('a', 700, 3)), read(year('a', 'hơn 700')));
  expect(changes[0]?.fields.map(({ field }) => field)).toEqual(['received', 'settled']);
});

it('events of one unit and day belong together where they are alike', () => {
  const vote = (approving: number) => ({ unit: 'a', date: '2024-03-01', approving, totalHouseholds: 90 });
  const votes = (...counts: readonly number[]) => parseRecords(counts.map(vote), communityVote).value;
  const shown = (before: readonly number[], after: readonly number[]) =>
    compareDatasets(votes(...before), votes(...after)).map(({ change, fields }) => [
      change,
      ...fields.map(({ to }) => to),
    ]);
  expect(shown([60, 70], [70, 60])).toEqual([]);
  expect(shown([60, 70], [70, 61, 62])).toEqual([['changed', 61], ['added']]);
  expect(shown([60, 70], [70])).toEqual([['withdrawn']]);
});

it('an area of one delivery alone counts as added or withdrawn', () => {
  const votes = parseRecords([{ unit: 'a', date: '2024-03-01', approving: 60 }], communityVote).value;
  expect(compareDatasets(read(year('a', 1)), votes).map(({ change, area }) => [change, area])).toEqual([
    ['withdrawn', 'mediation'],
    ['added', 'community-vote'],
  ]);
});

it('takes datasets alone', () => {
  expect(() => compareDatasets([] as never, read())).toThrow('call/bad-argument');
});
