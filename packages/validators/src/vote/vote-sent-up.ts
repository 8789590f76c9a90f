import { communityVote } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * The decision of a community goes to the commune committee and Front in time.
 *
 * @term gửi quyết định của cộng đồng dân cư
 * @basis Law 10/2022/QH15 Art. 20(3) · Decree 59/2023/NĐ-CP Art. 3(5) · Decree 59/2023/NĐ-CP Art. 4(7) · Decree 59/2023/NĐ-CP Art. 5(4)
 */
export const voteSentUp = /* @__PURE__ */ termRule(communityVote, {
  id: 'community-vote/sent-up-in-time',
  title: { vi: 'Gửi quyết định lên cấp xã đúng hạn', en: 'The decision is sent up in time' },
  hint: {
    vi: 'Gửi quyết định đến Ủy ban nhân dân và Ủy ban Mặt trận Tổ quốc cấp xã',
    en: 'Send the decision to the people’s committee and the Front of the commune',
  },
  law: { is: 'term', duties: ['L-20.3'] },
  beside: [
    { is: 'term', duties: ['D59-3.5d'] },
    { is: 'term', duties: ['D59-4.7'] },
    { is: 'term', duties: ['D59-5.4b#sendUp'] },
  ],
  first: 'date',
  then: 'sentUpOn',
  provenBy: 'receivedOn',
});
