import type { Dimension } from '../../figure/noun/dimension.ts';
import { dialoguePartner } from '../choice/dialogue-partner.ts';
import { rating } from '../choice/rating.ts';
import { regularity } from '../choice/regularity.ts';

/** By sex: reports state a total, and how many of them are women. @term phân tổ theo giới tính */
export const bySex: Dimension = {
  id: 'sex',
  label: { vi: 'Giới tính', en: 'Sex' },
  members: { women: { vi: 'Nữ', en: 'Women' }, men: { vi: 'Nam', en: 'Men' } },
};

/** Periodic or unscheduled. @term định kỳ, đột xuất */
export const byRegularity: Dimension = {
  id: 'regularity',
  label: { vi: 'Định kỳ, đột xuất', en: 'Regularity' },
  members: regularity,
};

/** By the level that held it. @term cấp tổ chức */
export const byLevel: Dimension = {
  id: 'level',
  label: { vi: 'Cấp tổ chức', en: 'Level that held it' },
  members: {
    commune: { vi: 'Cấp xã', en: 'Commune' },
    higher: { vi: 'Cấp trên', en: 'Higher levels' },
  },
};

const { people, enterprises, employees } = dialoguePartner;

/** By the partner of a dialogue: one may be held with several, or with others. @term đối tượng đối thoại */
export const byPartner: Dimension = {
  id: 'partner',
  label: { vi: 'Đối tượng đối thoại', en: 'Partner of the dialogue' },
  members: { people, enterprises, employees },
  overlapping: true,
  open: true,
};

/** By whose head led it: both may. @term người chủ trì */
export const byLeader: Dimension = {
  id: 'leader',
  label: { vi: 'Người đứng đầu chủ trì', en: 'Led by the heads of' },
  members: {
    partyCommittee: { vi: 'Cấp ủy', en: 'Party committees' },
    authority: { vi: 'Chính quyền', en: 'Authorities' },
  },
  overlapping: true,
  open: true,
};

/** By who owns an enterprise. @term loại hình doanh nghiệp */
export const byOwnership: Dimension = {
  id: 'ownership',
  label: { vi: 'Loại hình doanh nghiệp', en: 'Ownership' },
  members: {
    state: { vi: 'Nhà nước', en: 'State' },
    nonState: { vi: 'Ngoài nhà nước', en: 'Non-state' },
    foreign: { vi: 'Có vốn đầu tư nước ngoài', en: 'Foreign-invested' },
  },
};

/** By what a workplace dialogue is held for. @term loại đối thoại tại nơi làm việc */
export const byOccasion: Dimension = {
  id: 'occasion',
  label: { vi: 'Loại đối thoại', en: 'Occasion' },
  members: {
    periodic: { vi: 'Định kỳ', en: 'Periodic' },
    onRequest: { vi: 'Theo yêu cầu', en: 'On request' },
    onMatter: { vi: 'Theo vụ việc', en: 'On a matter' },
  },
};

/** By the form in which a community decides. @term hình thức bàn, quyết định */
export const byVoteForm: Dimension = {
  id: 'vote-form',
  label: { vi: 'Hình thức quyết định', en: 'Form of the decision' },
  members: {
    meeting: { vi: 'Tổ chức cuộc họp', en: 'Meeting' },
    ballots: { vi: 'Phát phiếu lấy ý kiến', en: 'Ballot sheets' },
    online: { vi: 'Biểu quyết trực tuyến', en: 'Online vote' },
  },
};

/** By how a unit was rated. @term mức xếp loại */
export const byRating: Dimension = {
  id: 'rating',
  label: { vi: 'Mức xếp loại', en: 'Rating' },
  members: rating,
};

/** By what a case is about. @term khiếu nại, tố cáo, kiến nghị */
export const byKindOfCase: Dimension = {
  id: 'kind-of-case',
  label: { vi: 'Loại vụ việc', en: 'Kind of case' },
  members: {
    complaint: { vi: 'Khiếu nại', en: 'Complaints' },
    denunciation: { vi: 'Tố cáo', en: 'Denunciations' },
    petition: { vi: 'Kiến nghị, phản ánh', en: 'Petitions and feedback' },
  },
};

/** By kind of community. @term thôn, tổ dân phố */
export const byKindOfCommunity: Dimension = {
  id: 'kind-of-community',
  label: { vi: 'Thôn, tổ dân phố', en: 'Kind of community' },
  members: {
    village: { vi: 'Thôn', en: 'Villages' },
    residentialGroup: { vi: 'Tổ dân phố', en: 'Residential groups' },
  },
};

/** By whether it was done in time. @term đúng hạn, trễ hạn */
export const byTimeliness: Dimension = {
  id: 'timeliness',
  label: { vi: 'Đúng hạn, trễ hạn', en: 'Timeliness' },
  members: { onTime: { vi: 'Đúng hạn', en: 'On time' }, late: { vi: 'Trễ hạn', en: 'Late' } },
};

/** By where money comes from. @term nguồn kinh phí */
export const bySource: Dimension = {
  id: 'source',
  label: { vi: 'Nguồn kinh phí', en: 'Source of money' },
  members: {
    people: { vi: 'Nhân dân đóng góp', en: 'The people' },
    stateBudget: { vi: 'Ngân sách nhà nước', en: 'State budget' },
    other: { vi: 'Nguồn khác', en: 'Other' },
  },
};

/** By who issued a document. @term cơ quan ban hành */
export const byIssuer: Dimension = {
  id: 'issuer',
  label: { vi: 'Cơ quan ban hành', en: 'Issuer' },
  members: {
    party: { vi: 'Cấp ủy', en: 'Party committees' },
    authority: { vi: 'Chính quyền', en: 'Authorities' },
    committee: { vi: 'Ban Chỉ đạo', en: 'Steering Committees' },
  },
};
