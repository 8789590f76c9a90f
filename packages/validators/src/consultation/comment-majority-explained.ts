import { commentPeriod } from '@qcdc/core/entities';
import { doneOrDated } from '../define/done-or-dated.ts';

/**
 * Who decides against the majority of comments explains it in writing.
 *
 * @basis Law 10/2022/QH15 Art. 28(4)
 */
export const commentMajorityExplained = /* @__PURE__ */ doneOrDated(commentPeriod, {
  id: 'comment-period/majority-explained',
  title: {
    vi: 'Quyết định khác ý kiến đa số thì giải trình bằng văn bản',
    en: 'Deciding against the majority is explained in writing',
  },
  law: { is: 'flag', duties: ['L-28.4'] },
  done: 'explainedInWriting',
  on: 'explainedOn',
});
