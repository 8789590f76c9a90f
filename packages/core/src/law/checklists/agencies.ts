import { decree04of2015, law2022 } from '../instruments/grassroots.ts';
import type { Checklist } from './checklist.ts';
import { listOf, numberedItems } from './make.ts';

const unitKinds = ['agency', 'publicUnit'] as const;
const changed = { mayHaveChangedFrom: '2025-07-01' } as const;

/** What an agency or public unit discloses to its staff since the law of 2022. */
// prettier-ignore
export const agencyDisclosure = (): Checklist => listOf({
  id: 'agency-disclosure', kind: 'disclosure', unitKinds, label: ['Nội dung cơ quan, đơn vị công khai', 'What an agency or unit discloses'],
  duty: 'L-46', instrument: law2022, article: '46',
  items: [
    ['Chủ trương, chính sách liên quan đến công việc của cơ quan, đơn vị', 'Party and State policy on the unit’s work'],
    ['Kế hoạch công tác năm, quý, tháng', 'yearly, quarterly and monthly work plans'],
    ['Dự toán, thực hiện, quyết toán ngân sách, kiến nghị kiểm toán', 'budget estimates, execution, account, audit follow-up'],
    ['Tài sản công', 'public assets'],
    ['Đầu tư công', 'public investment'],
    ['Công tác cán bộ từ tuyển dụng đến nghỉ hưu, lương, đánh giá; đề án, dự thảo của đơn vị', 'staff matters from recruitment to retirement, pay, rating; projects and drafts'],
    ['Kết luận vụ việc tiêu cực, tham nhũng; kê khai tài sản', 'conclusions on corruption cases; asset declarations'],
    ['Kết quả thanh tra, kiểm tra, giải quyết khiếu nại, tố cáo nội bộ', 'internal inspection and complaint results'],
    ['Nội quy, quy chế; quy tắc ứng xử', 'internal rules; code of conduct'],
    ['Tổng hợp và giải trình ý kiến tham gia của cán bộ, công chức, viên chức, người lao động', 'synthesis of and replies to staff comments'],
    ['Văn bản chỉ đạo của cấp trên', 'directives of superiors'],
    ['Nội dung khác', 'other'],
  ],
  forms: [
    ['posting', 'Niêm yết', 'Posting'],
    ['internalSystem', 'Hệ thống thông tin nội bộ, trang thông tin điện tử', 'Internal system or website'],
    ['conference', 'Hội nghị cán bộ, công chức, viên chức, người lao động', 'Staff conference'],
    ['writtenNotice', 'Thông báo bằng văn bản đến toàn thể', 'Written notice to all'],
    ['sectionHeads', 'Qua người phụ trách bộ phận', 'Through section heads'],
    ['partyAndUnion', 'Bằng văn bản qua cấp ủy, Công đoàn', 'Written notice to Party organisation and union'],
    ['other', 'Hình thức khác', 'Other'],
  ],
  rules: [
    ['internalSystem', null, 20, 'whereThereIs', ['48', '1'], 'L-48.1'],
    ['posting', null, 20, 'insteadOf', ['48', '2'], 'L-48.2', 'internalSystem'],
  ],
});

/** What staff decide since the law of 2022. */
// prettier-ignore
export const agencyDecision = (): Checklist => listOf({
  id: 'agency-decision', kind: 'decision', unitKinds, label: ['Nội dung cán bộ, công chức, viên chức, người lao động bàn và quyết định', 'What staff decide'],
  duty: 'L-49', instrument: law2022, article: '49',
  items: [
    ['Bầu, cho thôi thành viên Ban Thanh tra nhân dân', 'members of the inspection board'],
    ['Khoản đóng góp ngoài quy định của pháp luật', 'contributions outside legal dues'],
    ['Nghị quyết hội nghị', 'resolution of the conference'],
    ['Công việc tự quản khác', 'other self-management'],
  ],
});

/** What staff comment on since the law of 2022. */
// prettier-ignore
export const agencyConsultation = (): Checklist => listOf({
  id: 'agency-consultation', kind: 'consultation', unitKinds, label: ['Nội dung cán bộ, công chức, viên chức, người lao động tham gia ý kiến', 'What staff comment on'],
  duty: 'L-53', instrument: law2022, article: '53',
  items: [
    ['Giải pháp thực hiện chủ trương, chính sách', 'how to carry out policy'],
    ['Kế hoạch công tác hằng năm', 'yearly plan'],
    ['Phong trào thi đua', 'emulation'],
    ['Báo cáo sơ kết, tổng kết', 'interim and final reports'],
    ['Cải tiến lề lối làm việc; phòng, chống tham nhũng, lãng phí', 'working methods; measures against corruption and waste'],
    ['Tuyển dụng, đào tạo, bổ nhiệm', 'recruitment, training, appointments'],
    ['Chế độ, chính sách, quyền lợi của cán bộ, công chức, viên chức, người lao động', 'benefits of staff'],
    ['Dự thảo quy chế thực hiện dân chủ', 'draft democracy regulation'],
    ['Dự thảo quy chế chi tiêu nội bộ', 'draft internal-spending regulation'],
    ['Các dự thảo khác', 'other drafts'],
    ['Nội dung khác', 'others'],
  ],
});

/** Tasks of a unit's inspection board; their wording is not summarised here. */
// prettier-ignore
export const agencyBoardTasks = (): Checklist => listOf({
  id: 'agency-board-tasks', kind: 'boardTasks', unitKinds, label: ['Nhiệm vụ của Ban Thanh tra nhân dân cơ quan, đơn vị', 'Tasks of the unit’s inspection board'],
  duty: 'L-61', instrument: law2022, article: '61', ...changed, items: numberedItems(7, 'Nhiệm vụ, quyền hạn', 'Task'),
});

/** What an agency or public unit disclosed under the decree of 2015. */
// prettier-ignore
export const agencyDisclosure2015 = (): Checklist => listOf({
  id: 'agency-disclosure-2015', kind: 'disclosure', unitKinds, label: ['Nội dung cơ quan, đơn vị công khai', 'What an agency or unit discloses'],
  instrument: decree04of2015, article: '7',
  items: [
    ['Chủ trương, chính sách liên quan đến công việc', 'policy and law relevant to the unit'],
    ['Kế hoạch công tác năm, quý, tháng', 'yearly, quarterly and monthly plan'],
    ['Kinh phí hằng năm và nguồn khác, quyết toán, tài sản, kết quả kiểm toán', 'yearly budget and other sources, settlement, assets, audit results'],
    ['Công tác cán bộ; đề án, dự thảo văn bản', 'personnel decisions; schemes and drafts'],
    ['Vụ việc tiêu cực, tham nhũng đã kết luận; kê khai tài sản', 'concluded misconduct and corruption cases; asset declarations'],
    ['Kết quả thanh tra, kiểm tra, giải quyết khiếu nại, tố cáo nội bộ', 'inspection and complaint results inside the unit'],
    ['Nội quy, quy chế', 'internal rules'],
    ['Kết quả tiếp thu ý kiến của cán bộ, công chức, viên chức', 'results of collecting staff opinions'],
    ['Văn bản của cấp trên liên quan đến đơn vị', 'documents of superiors concerning the unit', '?'],
  ],
  forms: [
    ['posting', 'Niêm yết tại trụ sở', 'Posting at the office'],
    ['conference', 'Hội nghị', 'Conference'],
    ['writtenNotice', 'Thông báo bằng văn bản', 'Written notice'],
    ['sectionHeads', 'Qua người phụ trách bộ phận', 'Through section heads'],
    ['partyAndUnion', 'Qua cấp ủy, Công đoàn', 'Through Party committee and union'],
    ['internalSystem', 'Mạng thông tin nội bộ', 'Internal network'],
  ],
  // The length of posting is confirmed; that posting itself was one choice of six is not.
  rules: [],
});
