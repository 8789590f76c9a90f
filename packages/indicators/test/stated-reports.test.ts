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
import { defineUnits, type UnitInput } from '@qcdc/core/flow';
import { describe, expect, it } from 'vitest';
import { checkStatedRatios, statedRatiosTable } from '../src/index.ts';
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
const units = defineUnits([
  { code: '33', name: 'Tỉnh Hưng Yên', kind: 'province' },
  { code: '30', name: 'Tỉnh Hải Dương', kind: 'province' },
  { code: '91', name: 'Tỉnh Kiên Giang', kind: 'province' },
  { code: '911', name: 'Huyện An Minh', kind: 'district', parent: '91' },
]);

it('every percentage the published reports state is judged', () => {
  const verdicts = checkStatedRatios(ok(dataset), entities).map((r) => [r.unit, r.field, r.verdict]);
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
  const table = statedRatiosTable(checkStatedRatios(ok(dataset), entities), {
    caption: {
      vi: 'Tỷ lệ nêu trong báo cáo',
      en: 'Stated ratios',
    },
    units,
  });
  const lines = table.rows.map((row) =>
    row
      .map((cell) => (cell === null ? '–' : typeof cell === 'string' ? cell : 'vi' in cell ? cell.vi : ''))
      .join(' | '),
  );
  expect(table.columns).toHaveLength(table.rows[0]?.length ?? 0);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/stated-ratios.txt');
});

describe('whose statement it is', () => {
  const caption = { vi: 'Tỷ lệ', en: 'Ratios' };
  const [ratio] = checkStatedRatios(ok(dataset), [mediation]);
  const place = (list: readonly UnitInput[] | null, unit: string, period: string) =>
    statedRatiosTable(ratio === undefined ? [] : [{ ...ratio, unit, period }], {
      caption,
      ...(list === null ? {} : { units: defineUnits(list) }),
    }).rows[0]?.[0];
  const kind = 'commune';
  const reused: readonly UnitInput[] = [
    {
      code: '1',
      names: [
        { value: 'Xã Cũ', to: '2021-06-30' },
        { value: 'Xã Mới', from: '2021-07-01' },
      ],
      kind,
      to: '2025-06-30',
    },
    { code: '1', name: 'Phường Khác', kind, from: '2025-07-01' },
    { code: '2', name: 'Xã Cũ', kind, to: '2024-12-31' },
  ];

  it.each([
    ['2021-H1', 'Xã Cũ (1), 6 tháng đầu năm 2021'],
    ['2021', 'Xã Mới, năm 2021'],
    ['2025-H1', 'Xã Mới, 6 tháng đầu năm 2025'],
    ['2025', 'Phường Khác, năm 2025'],
    ['2021-06-30', 'Xã Cũ (1), 30/6/2021'],
    ['2021-07-01', 'Xã Mới, 1/7/2021'],
  ])('in %s: %s', (period, words) => {
    expect(place(reused, '1', period)).toMatchObject({ vi: words });
  });

  it.each([
    ['a unit that ended before', reused, '2', '2025', '2, năm 2025'],
    ['a code nobody knows', reused, '9', '2021', '9, năm 2021'],
    ['a period nobody can read', reused, '1', 'hè 2021', '1, hè 2021'],
    ['no list of units', null, '1', '2021', '1, năm 2021'],
  ] as const)('%s keeps the code', (_, list, unit, period, words) => {
    expect(place(list, unit, period)).toMatchObject({ vi: words });
  });
});
