import { practice } from '@qcdc/core';
import { mediation } from '@qcdc/core/entities';
import { defineUnits, parseRecords, rollUp, tally } from '@qcdc/core/flow';
import { defineRubric, score } from '@qcdc/emulation';
import { computeIndicators, mediationSettledShare } from '@qcdc/indicators';
import { describe, expect, it } from 'vitest';
import { readScores, scoresToJson, writeScores } from '../src/scores/index.ts';

const words = (text: string) => ({ vi: text, en: text });
const rubric = defineRubric({
  id: 'demo-2024',
  kind: 'demo',
  label: words('Bảng mẫu'),
  years: { from: 2024 },
  basis: [practice(words('Bảng của cụm'))],
  period: { kind: 'year' },
  root: {
    id: 'total',
    label: words('Tổng điểm'),
    children: [
      {
        id: 'settled',
        label: words('Hòa giải thành'),
        maximum: 10,
        // A share of seven cases is a point that no decimal is.
        scale: { give: 'proportion', of: { read: 'indicator', indicator: mediationSettledShare.id }, full: 100 },
      },
    ],
  },
});
const units = defineUnits(['00001', '00004', '00007'].map((code) => ({ code, kind: 'commune', name: `Xã ${code}` })));
const sent = [
  { unit: '00001', period: '2024', received: 7, settled: 5 },
  { unit: '00004', period: '2024', received: 'từ 7 đến 9', settled: 5 },
  { unit: '00007', period: '2024', received: 7, settled: 7 },
];
const counts = rollUp(tally(parseRecords(sent, mediation, { units }), Object.values(mediation.measures)));
const board = score(computeIndicators(counts, [mediationSettledShare]), rubric, { period: '2024' }).value;
const scores = [...board.rows()];
const codesOf = (outcome: { readonly findings: readonly { readonly code: string }[] }) =>
  outcome.findings.map(({ code }) => code);

describe('scores', () => {
  it.each(['lines', 'document'] as const)('come back as they were (%s)', async (form) => {
    const again = await readScores([...writeScores(board.rows(), { form })].join(''));
    expect(again.findings).toEqual([]);
    expect(again.value).toEqual(scores);
    expect(scores.map(({ state }) => state)).toEqual(['scored', 'bounded', 'scored']);
  });

  it('are texts, exact where no decimal is', () => {
    expect(scoresToJson(scores).body.scores.map(({ points }) => points)).toEqual([
      '50/7',
      expect.objectContaining({ high: '50/7' }),
      '10',
    ]);
  });

  it('that are broken cost themselves only, and are told with their line', async () => {
    const lines = [...writeScores(scores)].join('').trim().split('\n');
    lines[1] = '{"unit":"00004"}';
    const { value, findings } = await readScores(lines.join('\n'), { source: 'diem.ndjson' });
    expect(value).toEqual([scores[0], scores[2]]);
    expect(findings[0]).toMatchObject({ code: 'stored/bad-shape', where: { source: 'diem.ndjson', line: 2 } });
  });

  it.each([
    ['a float', { ...scoresToJson(scores).body.scores[0], maximum: 10 }, 'stored/bad-shape'],
    ['a division by zero', { ...scoresToJson(scores).body.scores[0], maximum: '1/0' }, 'stored/bad-shape'],
    ['a list', [[1]], 'stored/bad-shape'],
  ])('with %s are refused', async (_, one, code) => {
    expect(codesOf(await readScores(JSON.stringify(one)))).toContain(code);
  });

  it('of nothing, of words and of another format are told', async () => {
    expect(codesOf(await readScores(''))).toEqual(['json/empty-file']);
    expect(codesOf(await readScores('điểm'))).toEqual(['json/not-json']);
    expect(codesOf(await readScores('{"format":"qcdc/figures","version":1,"body":{}}'))).toEqual([
      'stored/other-format',
    ]);
  });

  it('refuse wrong calls', async () => {
    expect(() => [...writeScores(null as never)]).toThrow('call/bad-argument');
    expect(() => [...writeScores(5 as never)]).toThrow('call/bad-argument');
    expect(() => [...writeScores([], { form: 'xml' as never })]).toThrow('call/bad-option');
    await expect(readScores('', { sources: 'x' } as never)).rejects.toThrow('call/unknown-option');
  });
});
