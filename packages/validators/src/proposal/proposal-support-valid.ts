import { citizenProposal } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * The support of a household counts for three months from the day it is given.
 *
 * @basis Law 10/2022/QH15 Art. 16(3)
 */
export const proposalSupportValid = /* @__PURE__ */ termRule(citizenProposal, {
  id: 'citizen-proposal/support-still-valid',
  title: { vi: 'Ý kiến đồng thuận của hộ còn giá trị', en: 'Support is still valid' },
  message: { vi: 'Ý kiến đồng thuận sớm nhất đã quá thời hạn giá trị', en: 'The earliest support is too old to count' },
  law: { is: 'term', duties: ['L-16.3c'] },
  first: 'firstSupportOn',
  then: 'date',
});
