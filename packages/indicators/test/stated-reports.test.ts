import { ok, type Dataset, type Entity } from '@qcdc/core';
import {
  directives,
  mediation,
  oneStop,
  peoplesInspection,
  socioEconomicContext,
  staffConferences,
  workplaceDialogues,
} from '@qcdc/core/entities';
import { expect, it } from 'vitest';
import { judgeStatedRatios, statedRatiosTable } from '../src/index.ts';
import { quantity, type Cell } from './figures.ts';

// The stated percentages of R2, R5 and Hải Dương 2020; R1, R3 and R4 state none.
const hungYen = { unit: '33', period: '2021-H1' };
const anMinh = { unit: '911', period: '2023..2024' };
const reports: readonly (readonly [Entity, Readonly<Record<string, string>>, Readonly<Record<string, Cell>>])[] = [
  [staffConferences, hungYen, { unitsDue: 866, unitsHeld: 861, statedHeldShare: '99,4%' }],
  [workplaceDialogues, hungYen, { statedHeldShare: 'trên 90%' }],
  [oneStop, hungYen, { statedCentreResolvedShare: 'trên 99,4%' }],
  [socioEconomicContext, hungYen, { budgetRevenue: '9.100 tỷ đồng', statedBudgetShare: '66,9%' }],
  [directives, hungYen, { statedReviewedShare: '100%' }],
  [
    oneStop,
    anMinh,
    {
      received: 7609,
      receivedOnline: 7518,
      statedOnlineShare: '99,3%',
      resolved: 7445,
      statedResolvedShare: '97%',
      onTime: 7336,
      statedOnTimeShare: '98,54%',
      statedOneStopShare: '100%',
    },
  ],
  [mediation, anMinh, { received: 348, settled: 317, statedSettledShare: 'hơn 91%' }],
  [
    peoplesInspection,
    { unit: '30', period: '2020' },
    { recommended: 1074, examined: 1050, statedExaminedShare: '97,8%' },
  ],
];

const dataset: Dataset = new Map(
  [...new Set(reports.map(([entity]) => entity))].map((entity) => [
    entity.id,
    reports
      .filter(([of]) => of === entity)
      .map(([, header, cells]) => ({
        at: { source: 'report.xlsx', unit: header['unit'] ?? '', period: header['period'] ?? '' },
        data: {
          ...header,
          ...Object.fromEntries(
            Object.entries(cells).map(([field, cell]) => [
              field,
              quantity(cell, entity.fields[field]?.info.measuredIn ?? ''),
            ]),
          ),
        },
      })),
  ]),
);
const entities = [...new Set(reports.map(([entity]) => entity))];

it('every percentage the published reports state is judged', () => {
  const verdicts = judgeStatedRatios(ok(dataset), entities).map((r) => [r.unit, r.field, r.verdict]);
  expect(verdicts).toEqual([
    ['33', 'statedHeldShare', 'consistent'],
    ['33', 'statedHeldShare', 'undecided'],
    ['33', 'statedCentreResolvedShare', 'undecided'],
    ['911', 'statedOneStopShare', 'undecided'],
    ['911', 'statedOnlineShare', 'impossible'],
    ['911', 'statedResolvedShare', 'onlyTruncated'],
    ['911', 'statedOnTimeShare', 'onlyToNearest'],
    ['33', 'statedBudgetShare', 'undecided'],
    ['33', 'statedReviewedShare', 'undecided'],
    ['911', 'statedSettledShare', 'consistent'],
    ['30', 'statedExaminedShare', 'onlyToNearest'],
  ]);
});

it('the table shows value, parts, coverage and verdict', async () => {
  const table = statedRatiosTable(judgeStatedRatios(ok(dataset), entities), {
    vi: 'Tỷ lệ nêu trong báo cáo',
    en: 'Stated ratios',
  });
  const lines = table.rows.map((row) =>
    row
      .map((cell) => (cell === null ? '–' : typeof cell === 'string' ? cell : 'vi' in cell ? cell.vi : ''))
      .join(' | '),
  );
  expect(table.columns).toHaveLength(table.rows[0]?.length ?? 0);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/stated-ratios.txt');
});
