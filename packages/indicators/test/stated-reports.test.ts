import { defineEntity, figureField, statedRatioField, type Entity } from '@qcdc/core';
import {
  directives,
  mediation,
  oneStop,
  peoplesInspection,
  socioEconomicContext,
  staffConferences,
  workplaceDialogues,
} from '@qcdc/core/entities';
import { defineUnits, parseRecords, type UnitInput } from '@qcdc/core/flow';
import { describe, expect, it } from 'vitest';
import { statedRatiosTable, checkStatedRatios } from '../src/index.ts';
import type { Cell } from './figures.ts';

// The stated percentages of R2, R5 and Hải Dương 2020; R1, R3 and R4 state none.
const hungYen = { unit: '33', period: '2021-H1' };
const anMinh = { unit: '909', period: '2024' };
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

const entities = [...new Set(reports.map(([entity]) => entity))];
const units = defineUnits([
  { code: '33', name: 'Tỉnh Hưng Yên', kind: 'province' },
  { code: '30', name: 'Tỉnh Hải Dương', kind: 'province' },
  { code: '909', name: 'Huyện An Minh', kind: 'district' },
]);

const dataset = parseRecords(
  Object.fromEntries(
    entities.map((entity) => [
      entity.id,
      reports.filter(([of]) => of === entity).map(([, header, cells]) => ({ ...header, ...cells })),
    ]),
  ),
  entities,
  { units, locale: 'vi' },
);

it('every percentage the published reports state is judged', () => {
  const verdicts = checkStatedRatios(dataset, entities).map((r) => [r.place.unit, r.field, r.verdict]);
  expect(verdicts).toEqual([
    ['33', 'statedHeldShare', 'consistent'],
    ['33', 'statedHeldShare', 'undecided'],
    ['33', 'statedCentreResolvedShare', 'undecided'],
    ['909', 'statedOneStopShare', 'undecided'],
    ['909', 'statedOnlineShare', 'impossible'],
    ['909', 'statedResolvedShare', 'onlyTruncated'],
    ['909', 'statedOnTimeShare', 'onlyToNearest'],
    ['33', 'statedBudgetShare', 'undecided'],
    ['33', 'statedReviewedShare', 'undecided'],
    ['909', 'statedSettledShare', 'consistent'],
    ['30', 'statedExaminedShare', 'onlyToNearest'],
  ]);
});

it('the table shows value, parts, coverage and verdict', async () => {
  const table = statedRatiosTable(checkStatedRatios(dataset, entities), {
    caption: {
      vi: 'Tỷ lệ nêu trong báo cáo',
      en: 'Stated ratios',
    },
  });
  const lines = table.rows.map((row) =>
    row
      .map((cell) => (cell === null ? '–' : typeof cell === 'string' ? cell : 'vi' in cell ? cell.vi : ''))
      .join(' | '),
  );
  expect(table.columns).toHaveLength(table.rows[0]?.length ?? 0);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/stated-ratios.txt');
});

const survey = defineEntity({
  id: 'survey',
  form: 'event',
  label: { vi: 'Khảo sát', en: 'Survey' },
  fields: {
    asked: figureField({ label: { vi: 'Được hỏi', en: 'Asked' }, measuredIn: 'person' }),
    share: statedRatioField({
      label: { vi: 'Tỷ lệ hài lòng', en: 'Share content' },
      ratioOf: { numerator: 'asked', denominator: 'asked' },
    }),
  },
});

describe('whose statement it is', () => {
  const caption = { vi: 'Tỷ lệ', en: 'Ratios' };
  const place = (list: readonly UnitInput[] | null, unit: string, when: string) => {
    const day = /^\d{4}-\d\d-\d\d$/.test(when);
    const area = day ? survey : mediation;
    const record = {
      unit,
      ...(day ? { date: when } : { period: when }),
      [day ? 'share' : 'statedSettledShare']: '91%',
    };
    const read = parseRecords([record], area, list === null ? {} : { units: defineUnits(list) });
    return statedRatiosTable(checkStatedRatios(read, [area]), { caption }).rows[0]?.[0];
  };
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
    ['2021-07-01', 'Xã Mới, 01/7/2021'],
  ])('in %s: %s', (period, words) => {
    expect(place(reused, '1', period)).toMatchObject({ vi: words });
  });

  it('without a register it is the text that was written', () => {
    expect(place(null, 'Xã 1', '2021')).toMatchObject({ vi: 'Xã 1, năm 2021' });
  });
});
