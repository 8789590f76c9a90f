import { expect, it } from 'vitest';
import { cite } from '../instrument.ts';
import { law2022 } from '../instruments/grassroots.ts';
import { lasting, provisionsIn, type Row, type RowDays } from './row.ts';

const line = (id: string, days: RowDays): Row => [
  id,
  '13(2)',
  'C',
  'disclosure',
  'must',
  'communeCommittee',
  lasting(45, 'since'),
  'Thời gian niêm yết',
  'posting',
  '',
  days,
];

// A later line of the tables has an id of its own; what the duty binds is written down once.
it('a later version of a duty binds whom and what the duty bound', () => {
  const from = '2027-07-01';
  const [first, later] = provisionsIn(law2022, 'L', [
    line('13.2a', { to: '2027-06-30' }),
    line('13.2a@2027-07-01', { duty: 'L-13.2a', from, amendedBy: cite(law2022, 1) }),
  ]);
  expect(first?.scope?.map(({ of }) => of)).toEqual(['form', 'item', 'item']);
  expect(later).toMatchObject({ id: 'L-13.2a@2027-07-01', duty: 'L-13.2a', from, scope: first?.scope });
});
