import { conventionRecognition } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * The commune committee annuls all or part of a convention within five working days of the proposal.
 *
 * @basis Decree 61/2023/NĐ-CP Art. 14(3)
 */
export const conventionAnnulled = /* @__PURE__ */ termRule(conventionRecognition, {
  id: 'convention-recognition/annulled-in-time',
  title: { vi: 'Bãi bỏ hương ước, quy ước đúng hạn', en: 'A convention is annulled in time' },
  law: { is: 'term', duties: ['D61-14.3'] },
  first: 'annulmentProposedOn',
  then: 'annulledOn',
  ifBegun: true,
});
