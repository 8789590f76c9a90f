import { conventionRecognition } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * A convention is recognised or refused in time: by the district until 2023, by the commune since.
 *
 * @basis Ordinance 34/2007/PL-UBTVQH11 Art. 16 · Law 10/2022/QH15 Art. 21(2) · Decree 61/2023/NĐ-CP Art. 11(3)
 */
export const conventionRecognised = /* @__PURE__ */ termRule(conventionRecognition, {
  id: 'convention-recognition/recognised-in-time',
  title: { vi: 'Công nhận hương ước, quy ước đúng hạn', en: 'The convention is recognised in time' },
  law: { is: 'term', duties: ['PL34-16', 'L-21.2b'] },
  beside: [{ is: 'term', duties: ['D61-11.3#recognition'] }],
  first: 'fileReceivedOn',
  then: 'recognisedOn',
});
