import { disclosurePosting } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';
import { askedOfACommune } from './in-a-form-asked-for.ts';

/**
 * A commune discloses within five working days of the document, where sector law sets no other time. The two days of the ordinance of 2007 are not confirmed and fail nobody.
 *
 * @term công khai thông tin
 * @basis Ordinance 34/2007/PL-UBTVQH11 Art. 7 · Law 10/2022/QH15 Art. 12(3) · Ordinance 34/2007/PL-UBTVQH11 Art. 8
 */
export const communeDisclosureInTime = /* @__PURE__ */ termRule(disclosurePosting, {
  id: 'disclosure-posting/commune-in-time',
  title: { vi: 'Xã công khai đúng hạn', en: 'A commune discloses in time' },
  hint: { vi: 'Công khai ngay khi có văn bản', en: 'Disclose as soon as there is a document' },
  bindsOnly: ['commune'],
  ...askedOfACommune,
  law: { is: 'term', duties: ['PL34-7a', 'L-12.3'] },
  beside: [{ is: 'term', duties: ['PL34-8#start'] }],
  first: 'documentOn',
  then: 'date',
  specialDay: 'sectorDeadlineOn',
});
