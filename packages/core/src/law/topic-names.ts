import type { Text } from '../outcome/text.ts';
import type { Topic } from './provision.ts';

/** What provisions are about, as headings name it, in the order of the law. @term nội dung quy định */
export const topicNames: Readonly<Record<Topic, Text>> = {
  disclosure: { vi: 'Công khai thông tin', en: 'Disclosure' },
  decision: { vi: 'Nội dung Nhân dân bàn và quyết định', en: 'What the people decide' },
  proposal: { vi: 'Sáng kiến, đề xuất của công dân', en: 'Proposals of citizens' },
  vote: { vi: 'Họp, phát phiếu, biểu quyết', en: 'Meetings, ballots and votes' },
  headElection: { vi: 'Bầu Trưởng thôn, Tổ trưởng tổ dân phố', en: 'Election of community heads' },
  consultation: { vi: 'Tham gia ý kiến', en: 'Comments before a decision' },
  hearing: { vi: 'Tiếp thu, giải trình', en: 'Hearing and answering' },
  dialogue: { vi: 'Đối thoại với Nhân dân', en: 'Dialogue with the people' },
  reception: { vi: 'Tiếp công dân', en: 'Citizen reception' },
  communityConference: { vi: 'Hội nghị trao đổi của cộng đồng dân cư', en: 'Conferences of communities' },
  supervision: { vi: 'Kiểm tra, giám sát', en: 'Inspection and supervision' },
  confidenceVote: { vi: 'Lấy phiếu tín nhiệm', en: 'Confidence votes' },
  inspectionBoard: { vi: 'Ban Thanh tra nhân dân', en: "People's inspection boards" },
  investmentBoard: { vi: 'Ban Giám sát đầu tư của cộng đồng', en: 'Investment supervision boards' },
  convention: { vi: 'Hương ước, quy ước', en: 'Conventions' },
  staffConference: {
    vi: 'Hội nghị cán bộ, công chức, viên chức, người lao động',
    en: 'Conferences of officials and staff',
  },
  employeeConference: { vi: 'Hội nghị người lao động', en: 'Conferences of employees' },
  workplaceDialogue: { vi: 'Đối thoại tại nơi làm việc', en: 'Dialogue at the workplace' },
  workplaceRegulation: { vi: 'Quy chế dân chủ ở nơi làm việc', en: 'Democracy regulations of workplaces' },
  regulation: { vi: 'Quy chế thực hiện dân chủ', en: 'Democracy regulations' },
  reporting: { vi: 'Báo cáo', en: 'Reporting' },
  transition: { vi: 'Chuyển tiếp', en: 'Transition' },
};
