import { html } from '@qcdc/adapter-html';
import { printExplanation } from '@qcdc/core';
import { explainFigure } from '@qcdc/core/flow';
import { explainScore } from '@qcdc/emulation';
import { explainIndicator } from '@qcdc/indicators';
import { beforeAll, describe, expect, it } from 'vitest';
import { summary } from '../../../examples/main/print-summary.ts';
import { resultDoc } from '../../../examples/main/result-doc.ts';
import { runPath, type MainResult } from '../../../examples/main/run-path.ts';

// Golden: what five real reports and the sample cluster come to. A changed golden is a change of meaning.
describe('the whole path on R1–R5 and the sample communes', () => {
  let result: MainResult;
  beforeAll(async () => {
    result = await runPath();
  });

  it.each(['vi', 'en'] as const)('prints the summary (%s)', async (language) => {
    await expect(summary(result, language)).toMatchFileSnapshot(`golden/summary.${language}.txt`);
  });

  it('finds what does not agree in R5, and nothing else that failed', () => {
    const failed = result.totals.findings.filter((f) => f.state === 'failed' && f.where.source?.startsWith('r'));
    expect(failed.map((f) => [f.severity, f.code, f.where.cell, f.actual])).toEqual([
      ['warning', 'one-stop/stated-online-share-agrees', 'I5', { vi: '99,3%', en: '99.3%' }],
      ['info', 'one-stop/stated-resolved-share-agrees', 'K5', { vi: '97%', en: '97%' }],
    ]);
  });

  it('explains a total, an indicator and a score down to workbook cells', async () => {
    const { indicators, scores, totals } = result;
    const total = explainFigure(totals.value, { measure: 'mediation.settled', unit: 'MAU', period: '2024' });
    const rate = explainIndicator(indicators.value, {
      indicator: 'mediation.settled-share',
      unit: '909',
      period: '2024',
    });
    const points = explainScore(scores.value, 'MAU-3');
    const text = [total, rate, points]
      .map((e) => {
        expect(e).not.toBeNull();
        return e === null ? '' : printExplanation(e, 'vi');
      })
      .join('\n\n');
    expect(text).toContain('r5-an-minh-2023-2024.xlsx');
    await expect(text).toMatchFileSnapshot('golden/explanations.vi.txt');
  });

  it('ranks with a tie, a veto, and a unit that is not ranked because it left figures out', () => {
    const [cluster] = result.ranking.value.clusters;
    expect(cluster?.rows.find((r) => r.unit === 'MAU-2')?.tiedWith).toEqual(['MAU-3']);
    expect(result.scores.value.get('MAU-7')?.class).toMatchObject({ class: 'weak', because: 'veto' });
    expect(cluster?.notRanked.map((n) => [n.unit, n.reasons[0]?.code])).toEqual([
      ['MAU-7', 'emulation/vetoed'],
      ['MAU-8', 'emulation/indicator-without-value'],
    ]);
    expect(result.ranking.findings.map((f) => f.code)).toContain('emulation/not-ranked');
  });

  it('says how many of how many units a total covers, and keeps "hơn 3,4 tỷ" open above', () => {
    const total = result.totals.value.find({
      measure: 'contributions.epidemicContribution',
      unit: '534',
      period: '2021',
    });
    expect(total?.bound).toBe('above');
    expect(total?.value?.toString()).toBe('3400000000');
    const settled = result.totals.value.find({ measure: 'mediation.settled', unit: 'MAU', period: '2024' });
    expect(settled?.coverage).toMatchObject({ reported: 7, expected: 8, missing: ['MAU-8'] });
  });

  it('renders one page without anything from outside', () => {
    const page = html.render(resultDoc(result), { language: 'both' });
    expect(page).not.toMatch(/<(script|link|iframe|img)\b/);
    expect(page).not.toMatch(/(src|href)="https?:/);
    expect(page.match(/<svg/g)?.length).toBeGreaterThan(0);
  });
});
