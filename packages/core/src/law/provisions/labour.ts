import {
  decree145of2020,
  decree149of2018,
  decree60of2013,
  labourCode2012,
  labourCode2019,
  law65of2025,
  law72of2025,
  law77of2015,
} from '../instruments/neighbours.ts';
import type { Provision } from '../provision.ts';
import { ahead, brackets, count, each, flag, list, parts, provisionsIn, share, within, type Row } from './row.ts';

const memberSteps = brackets('employees', [
  { from: 0, least: 3 },
  { from: 50, least: 4, mentioned: 8 },
  { from: 150, least: 9, mentioned: 13 },
  { from: 300, least: 14, mentioned: 18 },
  { from: 500, least: 19, mentioned: 23 },
  { from: 1000, least: 24 },
]);

// prettier-ignore
const code2019 = (): readonly Row[] => [
  ['63.1', '63(1)', 'SN', 'workplaceDialogue', 'definition', 'bothSides', flag, 'Đối thoại tại nơi làm việc: chia sẻ thông tin, tham khảo, thảo luận', 'workplace dialogue: sharing, consulting, discussing'],
  ['63.2a', '63(2)(a)', 'SN', 'workplaceDialogue', 'must', 'employer', each('year'), 'Đối thoại định kỳ', 'periodic dialogue'],
  ['63.2b', '63(2)(b)', 'SN', 'workplaceDialogue', 'trigger', 'employer', flag, 'Đối thoại khi một hoặc các bên yêu cầu', 'dialogue on request of one or more parties'],
  ['63.2c', '63(2)(c)', 'SN', 'workplaceDialogue', 'trigger', 'employer', list(7), 'Đối thoại khi có vụ việc thuộc 7 điều của Bộ luật', 'dialogue on matters of seven places in the Code'],
  ['63.3', '63(3)', 'SN', 'workplaceDialogue', 'encouraged', 'bothSides', flag, 'Khuyến khích đối thoại ngoài các trường hợp trên', 'further dialogue is encouraged'],
  ['63.4', '63(4)', 'SN', 'workplaceDialogue', 'rule', null, flag, 'Chính phủ quy định đối thoại và quy chế dân chủ ở nơi làm việc', 'the Government regulates dialogue and workplace democracy'],
  ['64.1', '64(1)', 'SN', 'workplaceDialogue', 'must', 'bothSides', flag, 'Nội dung vụ việc là nội dung đối thoại bắt buộc', 'the matters are compulsory topics'],
  ['64.2', '64(2)', 'SN', 'workplaceDialogue', 'may', 'bothSides', parts({ topics: list(6), chosen: count('>=', 1, 'items') }), 'Các nội dung đối thoại do hai bên lựa chọn', 'topics both sides may choose'],
];

// prettier-ignore
const decree145rows = (): readonly Row[] => [
  ['37.1', '37(1)', 'SN', 'workplaceDialogue', 'must', 'employer', flag, 'Đối thoại với tổ chức đại diện, nhóm đại diện của người lao động', 'run dialogue with the workers’ organisations and the dialogue group'],
  ['37.2', '37(2)', 'SN', 'workplaceRegulation', 'must', 'employer', list(7), 'Nội dung về đối thoại trong quy chế dân chủ', 'what the regulation fixes about dialogue'],
  ['37.3a', '37(3)(a)', 'SN', 'workplaceDialogue', 'must', 'employer', flag, 'Cử thành viên; bố trí địa điểm, thời gian, vật chất', 'appoint its side; give place, time and means'],
  ['37.3c', '37(3)(c)', 'SN', 'reporting', 'must', 'employer', each('onRequest'), 'Báo cáo cơ quan lao động về đối thoại và quy chế dân chủ khi được yêu cầu', 'report to the labour authority when asked'],
  ['37.4', '37(4)', 'SN', 'workplaceDialogue', 'must', 'workersSide', flag, 'Cử thành viên, góp ý quy chế, tổng hợp nội dung, tham gia đối thoại', 'appoint members, comment on the regulation, prepare topics, take part'],
  ['37.5', '37(5)', 'SN', 'workplaceDialogue', 'encouraged', 'bothSides', flag, 'Khuyến khích đối thoại thêm', 'extra dialogue is encouraged'],
  ['38.1', '38(1)', 'SN', 'workplaceDialogue', 'must', 'employer', count('>=', 3, 'members'), 'Số người bên người sử dụng lao động, có người đại diện theo pháp luật', 'employer side, the legal representative among them'],
  ['38.2', '38(2)(a)', 'SN', 'workplaceDialogue', 'must', 'workersSide', memberSteps, 'Số người bên người lao động theo số lao động', 'workers’ side by headcount'],
  ['38.2b', '38(2)(b)', 'SN', 'workplaceDialogue', 'must', 'workersSide', flag, 'Số người của mỗi tổ chức, nhóm chia theo tỷ lệ thành viên', 'seats split among organisations and group pro rata'],
  ['38.3', '38(3)', 'SN', 'workplaceDialogue', 'must', 'bothSides', each('twoYears'), 'Danh sách thành viên hai bên được lập và công bố ít nhất 2 năm một lần', 'list of members renewed and posted at least every two years'],
  ['38.4', '38(4)', 'SN', 'workplaceDialogue', 'must', 'bothSides', flag, 'Đại diện lao động nữ tham gia khi nội dung liên quan', 'women’s representatives take part where female workers are concerned'],
  ['39.3', '39(3)', 'SN', 'workplaceDialogue', 'must', 'bothSides', ahead(5, 'workingDays'), 'Gửi nội dung đối thoại cho bên kia trước khi đối thoại', 'topics exchanged before the dialogue'],
  ['39.4', '39(4)', 'SN', 'workplaceDialogue', 'valid', 'workersSide', share('>', 7, 10, 'listedWorkerMembers'), 'Số thành viên bên người lao động có mặt để đối thoại tiến hành được', 'workers’ members present for a valid dialogue'],
  ['39.4r', '39(4)', 'SN', 'workplaceDialogue', 'valid', 'employer', flag, 'Người đại diện theo pháp luật hoặc người được ủy quyền có mặt', 'the employer’s legal representative, or who is authorised, is present'],
  ['39.4m', '39(4)', 'SN', 'workplaceDialogue', 'must', 'bothSides', flag, 'Biên bản đối thoại có chữ ký của các bên', 'minutes signed by all sides'],
  ['39.5', '39(5)', 'SN', 'workplaceDialogue', 'must', 'employer', within(3, 'workingDays'), 'Công bố nội dung chính sau khi đối thoại kết thúc', 'main content published after the dialogue'],
  ['40.1a', '40(1)(a)', 'SN', 'workplaceDialogue', 'valid', 'employer', flag, 'Yêu cầu của người sử dụng lao động do người đại diện theo pháp luật đồng ý', 'the employer’s request has its legal representative’s consent'],
  ['40.1b', '40(1)(b)', 'SN', 'workplaceDialogue', 'valid', 'workersSide', share('>=', 3, 10, 'listedWorkerMembers'), 'Số thành viên đồng ý để bên người lao động yêu cầu đối thoại', 'members supporting a request of the workers’ side'],
  ['40.2', '40(2)', 'SN', 'workplaceDialogue', 'must', 'bothSides', within(5, 'workingDays'), 'Trả lời bằng văn bản, thống nhất địa điểm, thời gian', 'written answer agreeing place and time'],
  ['40.3', '40(3)', 'SN', 'workplaceDialogue', 'must', 'bothSides', flag, 'Biên bản đối thoại theo yêu cầu có chữ ký của các bên', 'minutes of a dialogue on request signed by all sides'],
  ['40.4', '40(4)', 'SN', 'workplaceDialogue', 'must', 'employer', within(3, 'workingDays'), 'Công bố nội dung chính sau khi đối thoại theo yêu cầu kết thúc', 'main content published after a dialogue on request'],
  ['41.1d', '41(1)(đ)', 'SN', 'workplaceDialogue', 'must', 'bothSides', flag, 'Biên bản đối thoại khi có vụ việc có chữ ký của các bên', 'minutes of a dialogue on a matter signed by all sides'],
  ['41.1', '41(1)(e)', 'SN', 'workplaceDialogue', 'must', 'employer', within(3, 'workingDays'), 'Công bố nội dung chính sau khi đối thoại khi có vụ việc kết thúc', 'main content published after a dialogue on a matter'],
  ['41.2', '41(2)', 'SN', 'workplaceDialogue', 'must', 'employer', flag, 'Tạm đình chỉ công việc: trao đổi với tổ chức đại diện của người lao động', 'suspension from work: exchange with the worker’s organisation'],
  ['42', '42', 'SN', 'workplaceRegulation', 'rule', 'bothSides', list(3), 'Nguyên tắc thực hiện dân chủ ở nơi làm việc', 'principles of workplace democracy', '<'],
  ['43', '43(1)', 'SN', 'disclosure', 'must', 'employer', list(7), 'Nội dung người sử dụng lao động phải công khai', 'what the employer must disclose', '<'],
  ['43.2', '43(2)', 'SN', 'disclosure', 'rule', 'employer', list(5), 'Hình thức công khai', 'forms of disclosure', '<'],
  ['44', '44(1)', 'SN', 'consultation', 'right', 'workersSide', list(4), 'Nội dung người lao động tham gia ý kiến', 'matters workers comment on', '<'],
  ['44.2', '44(2)', 'SN', 'consultation', 'rule', 'workersSide', list(3), 'Hình thức tham gia ý kiến', 'forms of comment', '<'],
  ['45', '45(1)', 'SN', 'decision', 'right', 'workersSide', list(5), 'Nội dung người lao động quyết định', 'matters workers decide', '<'],
  ['46', '46(1)', 'SN', 'supervision', 'right', 'workersSide', list(5), 'Nội dung người lao động kiểm tra, giám sát', 'matters workers inspect and supervise', '<'],
  ['47', '47(1)', 'SN', 'employeeConference', 'must', 'employer', each('year'), 'Hội nghị người lao động, toàn thể hoặc đại biểu', 'employee conference, plenary or by delegates', '<'],
  ['47.2', '47(2)', 'SN', 'employeeConference', 'must', 'employer', flag, 'Nội dung hội nghị theo Điều 64 Bộ luật và nội dung thống nhất', 'topics of the conference: Article 64 of the Code and what is agreed', '<'],
  ['47.3', '47(3)', 'SN', 'employeeConference', 'rule', 'employer', flag, 'Hình thức, thành phần, thời gian theo quy chế; không có tỷ lệ dự họp luật định', 'form, attendance and time by the regulation; no statutory quorum', '<'],
  ['48', '48(1)', 'SN', 'workplaceRegulation', 'must', 'employer', flag, 'Ban hành quy chế dân chủ ở cơ sở tại nơi làm việc', 'issue the workplace democracy regulation', '<'],
  ['48.2', '48(2)', 'SN', 'workplaceRegulation', 'must', 'employer', flag, 'Lấy ý kiến bên người lao động; không tiếp thu thì nêu rõ lý do', 'consult the workers’ side; reject only with stated reason', '<'],
  ['48.3', '48(3)', 'SN', 'workplaceRegulation', 'must', 'employer', flag, 'Phổ biến công khai quy chế', 'make it known to employees', '<'],
  ['114', '114(4)', 'SN', 'workplaceRegulation', 'exempt', 'employer', count('<', 10, 'employees'), 'Dưới số lao động này được miễn hội nghị và quy chế bằng văn bản', 'below so many employees no conference and no written regulation', '<'],
  ['114a', '114(4)', 'A', 'workplaceRegulation', 'exempt', 'unitHead', flag, 'Cơ quan, đơn vị có lao động hợp đồng thuộc Nghị định 04/2015 không áp dụng Chương V', 'agencies and units under Decree 04/2015 are outside Chapter V'],
];

// prettier-ignore
const code2012 = (): readonly Row[] => [
  ['65', '65', 'SN', 'workplaceDialogue', 'must', 'employer', each('quarter'), 'Đối thoại định kỳ', 'periodic dialogue', '?'],
];
// prettier-ignore
const decree60rows = (): readonly Row[] => [
  ['6', '6', 'SN', 'disclosure', 'must', 'employer', flag, 'Nội dung người sử dụng lao động phải công khai', 'what the employer must disclose'],
  ['7', '7', 'SN', 'consultation', 'right', 'workersSide', flag, 'Nội dung người lao động tham gia ý kiến', 'matters workers comment on'],
  ['8', '8', 'SN', 'decision', 'right', 'workersSide', flag, 'Nội dung người lao động quyết định', 'matters workers decide'],
  ['9', '9', 'SN', 'supervision', 'right', 'workersSide', flag, 'Nội dung người lao động kiểm tra, giám sát', 'matters workers inspect and supervise'],
  ['10', '10', 'SN', 'workplaceDialogue', 'must', 'employer', parts({ rhythm: each('quarter'), gap: within(90, 'days') }), 'Đối thoại 3 tháng một lần, cách nhau không quá số ngày này; miễn khi trùng hội nghị', 'dialogue every three months, at most so many days apart; none when it falls on the conference'],
  ['11', '11', 'SN', 'workplaceDialogue', 'must', 'bothSides', count('>=', 3, 'members'), 'Số thành viên mỗi bên', 'members of each side'],
  ['conf', '', 'SN', 'employeeConference', 'must', 'employer', parts({ from: count('>=', 10, 'employees'), rhythm: each('year'), plenary: count('<', 100, 'employees'), delegates: count('>=', 100, 'employees') }), 'Hội nghị người lao động 12 tháng một lần', 'employee conference every twelve months'],
];
// prettier-ignore
const decree149rows = (): readonly Row[] => [
  ['excl', '2', 'A', 'workplaceRegulation', 'exempt', null, flag, 'Không áp dụng với cơ quan, đơn vị sự nghiệp công lập', 'agencies and public units are outside'],
  ['conf', '', 'SN', 'employeeConference', 'must', 'employer', each('year'), 'Hội nghị người lao động hằng năm', 'yearly employee conference'],
  ['small', '', 'SN', 'employeeConference', 'exempt', 'employer', count('<', 10, 'employees'), 'Dưới số lao động này được miễn hội nghị và quy chế bằng văn bản', 'below so many employees no conference and no written regulation'],
  ['disc', '', 'SN', 'disclosure', 'must', 'employer', list(7), 'Nội dung người sử dụng lao động phải công khai', 'what the employer must disclose'],
];

// prettier-ignore
const communeDialogue = {
  law77: [['125', '125', 'C', 'dialogue', 'must', 'communeCommittee', each('year'), 'Trao đổi, đối thoại với Nhân dân', 'dialogue with the people']],
  community: [['1', '1', 'C', 'transition', 'rule', null, flag, 'Xã, phường, đặc khu; không còn thị trấn và cấp huyện từ 01/7/2025', 'communes, wards and special zones; no townships and no districts from 1 July 2025']],
  law65: [['24', '24', 'C', 'dialogue', 'must', 'communeCommittee', parts({ yearly: each('year'), notice: ahead(7, 'days') }), 'Đối thoại với Nhân dân, trực tiếp, trực tuyến hoặc qua mạng xã hội', 'dialogue with the people, in person, online or by social network']],
  law72: [['43', '43', 'C', 'dialogue', 'must', 'communeCommittee', parts({ yearly: each('year'), request: share('>=', 1, 10, 'communeVoters'), notice: ahead(7, 'days'), results: within(10, 'days') }), 'Đối thoại với Nhân dân hằng năm, khi đủ số cử tri yêu cầu hoặc khi cần', 'dialogue yearly, when enough voters ask, or when needed']],
} as const satisfies Record<string, readonly Row[]>;

/** Labour law on dialogue and democracy at the workplace, and the dialogue of communes in local-government law. */
export const labourProvisions = (): readonly Provision[] => [
  ...provisionsIn(labourCode2012, 'BL12', code2012()),
  ...provisionsIn(decree60of2013, 'ND60', decree60rows()),
  ...provisionsIn(decree149of2018, 'ND149', decree149rows()),
  ...provisionsIn(labourCode2019, 'BL63', code2019()),
  ...provisionsIn(decree145of2020, 'D145', decree145rows()),
  ...provisionsIn(law77of2015, 'TC15', communeDialogue.law77),
  ...provisionsIn(law65of2025, 'TC25', communeDialogue.law65),
  ...provisionsIn(law72of2025, 'TC72', [...communeDialogue.law72, ...communeDialogue.community]),
];
