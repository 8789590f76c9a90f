// An answer that says something is wrong, or something nobody can read, never passes for one that finds nothing wrong.
import { describe, expect, it } from 'vitest';
import { dhis2Client, readSummary, writeDataValues } from '../../src/dhis2/index.ts';
import { codesOf, map, table } from './figures-to-send.ts';

const figures = table(['00001', '2024', 'demo.received', 5], ['00004', '2024', 'demo.received', 6]);
const groups = writeDataValues(figures, map).value;
const [group] = groups;
if (group === undefined) throw new Error('nothing was sent');

const allTaken = { imported: 0, updated: 2, ignored: 0, deleted: 0 };
const summary = { status: 'SUCCESS', importCount: allTaken };
const oneRefused = { ...allTaken, updated: 1, ignored: 1 };

describe('an answer in which every value is counted as taken', () => {
  it.each([
    ['and whose summary is an error', { ...summary, status: 'ERROR' }],
    ['and whose summary is a warning', { ...summary, status: 'WARNING' }],
    ['and whose summary is in a state nobody knows', { ...summary, status: 'PENDING' }],
    ['inside a message that is an error', { status: 'ERROR', message: 'Import failed', response: summary }],
    ['with conflicts that are words', { ...summary, conflicts: ['HG_SO_VU not found'] }],
    ['with one conflict that is in no list', { ...summary, conflicts: { object: 'HG_SO_VU', value: 'not found' } }],
    ['with rejected rows that are none of ours', { ...summary, rejectedIndexes: [2] }],
    ['with rejected rows that are no rows', { ...summary, rejectedIndexes: ['first'] }],
    ['of which one is less than none', { ...summary, importCount: { ...allTaken, updated: 3, ignored: -1 } }],
  ])('%s is told', (_, answer) => {
    expect(codesOf(readSummary(answer, group))).toEqual(['dhis2/not-understood']);
  });

  it('quotes the server, so that whoever runs it knows what it meant', () => {
    const [finding] = readSummary({ status: 'ERROR', message: 'Import failed', response: summary }, group).findings;
    expect(finding?.message).toEqual({
      vi: 'Không hiểu trả lời của máy chủ (trạng thái ERROR nhưng không nêu giá trị nào bị từ chối “Import failed”)',
      en: 'The answer of the server is not understood (status ERROR, and no value named that was refused “Import failed”)',
    });
  });

  it('is fine where every status is fine', () => {
    expect(readSummary({ status: 'OK', response: summary }, group).findings).toEqual([]);
    expect(readSummary(`\uFEFF${JSON.stringify(summary)}`, group).findings).toEqual([]);
  });
});

it('a row is found by its number, in whatever order and form the numbers come', () => {
  const answer = { status: 'WARNING', importCount: oneRefused, conflicts: [{ value: 'Bad', indexes: ['1'] }] };
  expect(readSummary(answer, group).findings).toMatchObject([{ code: 'dhis2/refused', where: { unit: '00004' } }]);
  const both = [1, 0].map((index) => ({ value: 'Bad', indexes: [index] }));
  const { findings } = readSummary({ status: 'ERROR', importCount: { ...oneRefused, updated: 0, ignored: 2 }, conflicts: both }, group); // prettier-ignore
  expect(findings.map(({ where }) => where.unit)).toEqual(['00004', '00001']);
});

describe('a client', () => {
  const send = (answer: object, { status = 200, dryRun = false } = {}) => {
    const answered = () => Promise.resolve(new Response(JSON.stringify(answer), { status }));
    return dhis2Client({ url: 'https://dhis2.example', token: 'd2pat_right', fetch: answered }).send(groups, {
      dryRun,
    });
  };

  it('tells that a server keeps what was to be tried only', async () => {
    const inEarnest = { ...summary, importOptions: { dryRun: false } };
    expect(codesOf(await send(inEarnest, { dryRun: true }))).toEqual(['dhis2/trial-kept']);
    expect(codesOf(await send(inEarnest))).toEqual([]);
    expect(codesOf(await send({ ...summary, importOptions: { dryRun: true } }, { dryRun: true }))).toEqual(['dhis2/dry-run']); // prettier-ignore
  });

  it('tells of a refusal by HTTP around a summary that finds nothing wrong', async () => {
    expect(codesOf(await send(summary, { status: 409 }))).toEqual(['dhis2/not-understood']);
  });
});
