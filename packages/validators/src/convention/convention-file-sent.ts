import { conventionRecognition } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * The file of a convention goes to the commune committee within five working days of the vote.
 *
 * @basis Decree 61/2023/NĐ-CP Art. 11(3)
 */
export const conventionFileSent = /* @__PURE__ */ termRule(conventionRecognition, {
  id: 'convention-recognition/file-sent-in-time',
  title: { vi: 'Gửi hồ sơ đề nghị công nhận đúng hạn', en: 'The file is sent in time' },
  law: { is: 'term', duties: ['D61-11.3#file'] },
  first: 'date',
  then: 'fileSentOn',
  provenBy: 'fileReceivedOn',
});
