import { communityHeadElection } from '@qcdc/core/entities';
import { shareRule } from '../define/share-rule.ts';

/**
 * A head is released on the petition of at least half of all households, unless the Front proposes it or the head asks for it.
 *
 * @basis Decree 59/2023/NĐ-CP Art. 9(1)
 */
export const headReleasePetition = /* @__PURE__ */ shareRule(communityHeadElection, {
  id: 'community-head-election/release-petition',
  title: { vi: 'Đủ số hộ đề nghị cho thôi làm', en: 'Enough households ask for the release' },
  law: { is: 'share', duties: ['D59-9.1b'] },
  part: 'releasePetitioners',
  whole: 'totalHouseholds',
});
