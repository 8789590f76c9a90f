import { period } from '@qcdc/core';
import { disclosures } from '@qcdc/core/entities';
import { dutyRule } from '../define/duty-rule.ts';
import { timesIn } from '../define/rhythm.ts';

/**
 * A commune updates and posts the list of what it disclosed each quarter.
 *
 * @basis Law 10/2022/QH15 Art. 13(2)
 */
export const disclosureListQuarterly = /* @__PURE__ */ dutyRule(disclosures, {
  id: 'disclosures/list-updated-quarterly',
  title: {
    vi: 'Cập nhật hằng quý danh sách các nội dung đã được thực hiện công khai',
    en: 'The list of disclosures is updated each quarter',
  },
  message: {
    vi: 'Danh sách các nội dung đã được thực hiện công khai chưa được cập nhật trong quý',
    en: 'The list was not updated in the quarter',
  },
  bindsOnly: ['commune'],
  when: {
    holds: ({ period: id }) => /^\d{4}-Q[1-4]$/.test(id),
    fields: ['period'],
    sample: {},
    periodIn: (year) => `${year}-Q4`,
    otherwise: { period: '2024' },
  },
  law: {
    is: 'frequency',
    duties: ['L-13.2c'],
    as: (often) => (timesIn('quarter', often) === null ? null : often),
  },
  field: 'listUpdatedOn',
  right: (updated, { period: id }) => updated >= period(id).from,
  examplesOfValue: ['2030-12-31', '2000-01-01'],
});
