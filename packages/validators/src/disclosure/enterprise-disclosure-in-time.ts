import { disclosurePosting } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';
import { askedOfAWorkplace } from './in-a-form-asked-for.ts';

/**
 * A state enterprise discloses within fifteen days of the document: days, not working days.
 *
 * @basis Law 10/2022/QH15 Art. 65(2)
 */
export const enterpriseDisclosureInTime = /* @__PURE__ */ termRule(disclosurePosting, {
  id: 'disclosure-posting/enterprise-in-time',
  title: { vi: 'Doanh nghiệp nhà nước công khai đúng hạn', en: 'A state enterprise discloses in time' },
  bindsOnly: ['stateEnterprise'],
  ...askedOfAWorkplace,
  law: { is: 'term', duties: ['L-65.2'] },
  first: 'documentOn',
  then: 'date',
  specialDay: 'sectorDeadlineOn',
});
