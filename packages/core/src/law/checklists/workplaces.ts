import { law2022 } from '../instruments/grassroots.ts';
import { decree145of2020 } from '../instruments/neighbours.ts';
import type { Checklist } from './checklist.ts';
import { listOf, numberedItems, type ListDraft } from './make.ts';

const soe = ['stateEnterprise'] as const;

/** Lists of a state enterprise since the law of 2022. */
// prettier-ignore
const stateEnterpriseLists = (): readonly Checklist[] => [
  listOf({
    id: 'enterprise-disclosure', kind: 'disclosure', unitKinds: soe, label: ['Nội dung doanh nghiệp nhà nước công khai', 'What a state enterprise discloses'],
    duty: 'L-64.1', instrument: law2022, article: '64', clause: '1',
    items: [
      ['Tình hình sản xuất, kinh doanh', 'business situation'],
      ['Nội quy lao động, thang lương, định mức, quy chế', 'labour rules, pay scales, norms, rules'],
      ['Thỏa ước lao động tập thể', 'collective agreements'],
      ['Quỹ khen thưởng, phúc lợi và quỹ do người lao động đóng góp', 'bonus, welfare and worker-paid funds'],
      ['Trích nộp kinh phí công đoàn, đóng bảo hiểm xã hội, y tế, thất nghiệp', 'union fee, social, health and unemployment insurance'],
      ['Thi đua, khen thưởng, kỷ luật, giải quyết khiếu nại', 'emulation, discipline, complaint handling'],
      ['Quy chế thực hiện dân chủ', 'democracy regulation'],
      ['Nội dung khác về tài chính, tài sản, nhân sự', 'other finance, assets, personnel'],
    ],
    forms: [
      ['posting', 'Niêm yết', 'Posting'],
      ['internalSystem', 'Hệ thống thông tin nội bộ', 'Internal system'],
      ['other', 'Hình thức khác theo Điều 65', 'Other form of Article 65'],
    ],
    rules: [
      ['internalSystem', null, 20, 'whereThereIs', ['66', '1'], 'L-66'],
      ['posting', null, 20, 'insteadOf', ['66', '2'], 'L-66.2', 'internalSystem'],
    ],
  }),
  listOf({
    id: 'enterprise-decision', kind: 'decision', unitKinds: soe, label: ['Nội dung người lao động bàn và quyết định', 'What workers decide'],
    duty: 'L-67', instrument: law2022, article: '67',
    items: [
      ['Kết quả thương lượng tập thể, theo luật lao động', 'bargaining result, by labour law'],
      ['Các quỹ, khoản đóng góp', 'funds and contributions'],
      ['Bầu, cho thôi thành viên Ban Thanh tra nhân dân', 'members of the inspection board'],
      ['Nghị quyết hội nghị người lao động', 'resolution of the conference'],
      ['Nội dung tự quản khác', 'other'],
    ],
  }),
  listOf({
    id: 'enterprise-consultation', kind: 'consultation', unitKinds: soe, label: ['Nội dung người lao động tham gia ý kiến', 'What workers comment on'],
    instrument: law2022, article: '71', items: [
      ...numberedItems(6, 'Nội dung tham gia ý kiến (khoản 1)', 'Matter of comment (clause 1)'),
      ...numberedItems(2, 'Nội dung khi tổ chức đại diện yêu cầu (khoản 2)', 'Matter on request (clause 2)'),
    ],
  }),
  listOf({
    id: 'enterprise-board-tasks', kind: 'boardTasks', unitKinds: soe, label: ['Nhiệm vụ của Ban Thanh tra nhân dân doanh nghiệp nhà nước', 'Tasks of the enterprise’s inspection board'],
    duty: 'L-78', instrument: law2022, article: '78', items: numberedItems(6, 'Nhiệm vụ, quyền hạn', 'Task'),
  }),
];

// prettier-ignore
const labour = (): readonly Omit<ListDraft, 'unitKinds'>[] => [
  {
    id: 'employer-disclosure', kind: 'disclosure', label: ['Nội dung người sử dụng lao động công khai', 'What an employer discloses'],
    duty: 'D145-43', instrument: decree145of2020, article: '43', clause: '1',
    items: [
      ['Tình hình sản xuất, kinh doanh', 'business situation'],
      ['Nội quy lao động, thang lương, định mức, quy định nội bộ', 'labour rules, wage scale, norms, internal regulations'],
      ['Thỏa ước lao động tập thể', 'collective agreements'],
      ['Quỹ khen thưởng, phúc lợi và quỹ do người lao động đóng góp', 'reward and welfare funds and worker-paid funds'],
      ['Kinh phí công đoàn, bảo hiểm xã hội, y tế, thất nghiệp', 'union fee, social, health and unemployment insurance'],
      ['Thi đua, khen thưởng, kỷ luật, giải quyết khiếu nại', 'emulation, reward, discipline, complaints'],
      ['Nội dung khác theo pháp luật', 'other by law'],
    ],
    forms: [
      ['posting', 'Niêm yết tại nơi làm việc', 'Posting at the workplace'],
      ['conference', 'Tại các cuộc họp, đối thoại', 'At meetings and dialogues'],
      ['writtenNotice', 'Văn bản gửi tổ chức đại diện người lao động', 'Written notice to the workers’ organisation'],
      ['internalSystem', 'Hệ thống thông tin nội bộ', 'Internal information system'],
      ['other', 'Hình thức khác không bị cấm', 'Other lawful form'],
    ],
  },
  {
    id: 'employer-consultation', kind: 'consultation', label: ['Nội dung người lao động tham gia ý kiến', 'What employees comment on'],
    duty: 'D145-44', instrument: decree145of2020, article: '44', clause: '1',
    items: [
      ['Nội quy, quy chế của người sử dụng lao động', 'rules and regulations'],
      ['Thang lương, định mức, đề xuất thương lượng', 'wage scale, norms and bargaining proposals'],
      ['Tiết kiệm, năng suất, điều kiện làm việc, môi trường, phòng cháy', 'thrift, productivity, conditions, environment, fire safety'],
      ['Nội dung khác', 'other'],
    ],
    forms: [
      ['conference', 'Trực tiếp hoặc qua tổ chức đại diện tại hội nghị, đối thoại', 'At conference or dialogue, directly or through the organisation'],
      ['suggestion', 'Góp ý trực tiếp', 'Direct suggestion'],
      ['other', 'Hình thức khác không bị cấm', 'Other lawful form'],
    ],
  },
  {
    id: 'employer-decision', kind: 'decision', label: ['Nội dung người lao động quyết định', 'What employees decide'],
    duty: 'D145-45', instrument: decree145of2020, article: '45', clause: '1',
    items: [
      ['Giao kết, sửa đổi, chấm dứt hợp đồng lao động', 'conclude, change or end the contract'],
      ['Gia nhập hoặc không gia nhập tổ chức đại diện', 'join or not an organisation'],
      ['Tham gia hoặc không tham gia đình công', 'strike or not'],
      ['Biểu quyết kết quả thương lượng tập thể', 'vote on the bargaining outcome'],
      ['Nội dung khác theo luật hoặc thỏa thuận', 'other by law or agreement'],
    ],
  },
  {
    id: 'employer-supervision', kind: 'supervision', label: ['Nội dung người lao động kiểm tra, giám sát', 'What employees inspect and supervise'],
    duty: 'D145-46', instrument: decree145of2020, article: '46', clause: '1',
    items: [
      ['Thực hiện hợp đồng lao động, thỏa ước tập thể', 'contract and collective agreement'],
      ['Thực hiện nội quy, quy chế', 'rules'],
      ['Sử dụng các quỹ', 'funds'],
      ['Kinh phí công đoàn, bảo hiểm', 'union fee and insurance'],
      ['Thi đua, khen thưởng, kỷ luật, giải quyết khiếu nại', 'emulation, discipline, complaints'],
    ],
  },
];

/** Lists of state enterprises and other employers; until the law of 2022 a state enterprise was an employer like others. */
export const workplaceLists = (): readonly Checklist[] => [
  ...stateEnterpriseLists(),
  ...labour().map((draft) => listOf({ ...draft, unitKinds: ['nonStateEmployer'] })),
  ...labour().map((draft) => listOf({ ...draft, id: `${draft.id}-state-to-2023`, unitKinds: soe, to: '2023-06-30' })),
];
