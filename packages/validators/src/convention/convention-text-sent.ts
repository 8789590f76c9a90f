import { conventionRecognition } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * A recognised convention goes to the head and the Front within two working days.
 *
 * @basis Decree 61/2023/NĐ-CP Art. 18(1)
 */
export const conventionTextSent = /* @__PURE__ */ termRule(conventionRecognition, {
  id: 'convention-recognition/text-sent-in-time',
  title: { vi: 'Gửi hương ước, quy ước đã công nhận đúng hạn', en: 'The recognised text is sent in time' },
  law: { is: 'term', duties: ['D61-18.1a'] },
  first: 'recognisedOn',
  then: 'textSentOn',
});
