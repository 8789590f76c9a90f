import { decree59of2023 } from '../instruments/grassroots.ts';
import type { Provision } from '../provision.ts';
import { ahead, count, each, flag, parts, provisionsIn, range, share, within, type Row } from './row.ts';

// prettier-ignore
const communities = (): readonly Row[] => [
  ['3.1b', '3(1)(b)', 'T', 'headElection', 'must', 'electionTeam', flag, 'Hội nghị bầu do Tổ bầu cử triệu tập, chủ trì', 'the election meeting is convened and chaired by the election team'],
  ['3.1c', '3(1)(c)', 'T', 'headElection', 'must', 'frontBoard', flag, 'Hội nghị cho thôi làm do Trưởng ban công tác Mặt trận triệu tập', 'the release meeting is convened by the head of the Front board'],
  ['3.3', '3(3)', 'T', 'vote', 'must', 'convener', ahead(2, 'days'), 'Thông báo trước cuộc họp', 'notice of the meeting'],
  ['3.4', '3(4)', 'T', 'vote', 'must', 'convener', ahead(2, 'days'), 'Tài liệu về nội dung 1–3 của Điều 15 Luật gửi đến từng hộ trước cuộc họp', 'papers for items 1–3 reach every household before the meeting'],
  ['3.5a', '3(5)(a)', 'T', 'vote', 'valid', 'meeting', share('>', 1, 2, 'householdRepsPresent'), 'Bầu thư ký, chọn hình thức biểu quyết, lập Ban kiểm phiếu', 'secretary, voting mode and counting board are chosen'],
  ['3.5c', '3(5)(c)', 'T', 'vote', 'must', 'convener', parts({ board: range(3, 5, 'members'), witnesses: count('=', 2, 'householdReps'), copies: count('=', 3, 'copies') }), 'Ban kiểm phiếu, đại diện hộ chứng kiến, số bản biên bản', 'counting board, witnesses, copies of the minutes'],
  ['3.5d', '3(5)(d)', 'T', 'vote', 'must', 'convener', within(5, 'workingDays'), 'Gửi quyết định sau cuộc họp', 'decision sent up after the meeting'],
  ['3.6', '3(6)', 'T', 'vote', 'must', 'communeCommittee', flag, 'Ủy ban nhân dân cấp xã chấp thuận kế hoạch họp theo cụm', 'the committee approves a plan of cluster meetings'],
  ['4.1', '4(1)', 'T', 'vote', 'rule', null, flag, 'Các trường hợp phát phiếu; trường hợp tại điểm c chỉ áp dụng với nội dung 6 của Điều 15 Luật', 'ballot cases; case (c) for item 6 only'],
  ['4.2', '4(2)', 'T', 'vote', 'must', 'communityHead', within(2, 'days'), 'Gửi kế hoạch phát phiếu sau khi ban hành', 'ballot plan sent up after issue'],
  ['4.3', '4(3)', 'T', 'vote', 'must', 'communityHead', range(3, 5, 'members'), 'Tổ phát phiếu; tổ trưởng là người của Ban công tác Mặt trận', 'ballot team; its leader is of the Front board'],
  ['4.4', '4(4)', 'T', 'vote', 'must', 'communityHead', ahead(2, 'days'), 'Thông tin trước khi phát phiếu', 'publicity before the ballots'],
  ['4.5', '4(5)', 'C', 'vote', 'must', 'communeCommittee', flag, 'Mẫu phiếu; đóng dấu hoặc ký phiếu', 'form of the ballot; stamp or signature'],
  ['4.6', '4(6)', 'T', 'vote', 'valid', null, parts({ witnesses: count('=', 2, 'householdReps') }), 'Tỷ lệ thông qua theo khoản 1 Điều 21 Luật; đại diện hộ chứng kiến kiểm phiếu', 'quotas of Article 21(1) of the Law; household witnesses at the count'],
  ['4.7', '4(7)', 'T', 'vote', 'must', 'communityHead', within(5, 'workingDays'), 'Gửi kết quả sau khi hết thời hạn lấy phiếu', 'result sent up after the ballot ends'],
  ['5.2b', '5(2)(b)', 'T', 'vote', 'must', 'communityHead', range(3, 5, 'members'), 'Tổ biểu quyết trực tuyến; tổ trưởng là người của Ban công tác Mặt trận', 'online team; its leader is of the Front board'],
  ['5.2c', '5(2)(c)', 'T', 'vote', 'valid', 'households', share('>', 1, 2, 'householdReps'), 'Thống nhất trước về hình thức trực tuyến', 'the online form is agreed first'],
  ['5.4b', '5(4)(b)', 'T', 'vote', 'valid', 'households', parts({ pass: share('>', 1, 2, 'householdReps'), sendUp: within(5, 'workingDays') }), 'Biểu quyết trực tuyến được thông qua; gửi kết quả', 'online vote passes; result sent up'],
  ['5.6', '5(6)', 'CP', 'vote', 'must', 'provinceCommittee', flag, 'Ủy ban nhân dân cấp tỉnh có ứng dụng biểu quyết trực tuyến', 'the province provides an application for online votes'],
  ['6.1a', '6(1)(a)', 'T', 'headElection', 'must', 'communeChair', ahead(20, 'days'), 'Kế hoạch bầu Trưởng thôn, Tổ trưởng tổ dân phố trước hội nghị', 'plan of electing the head before the meeting'],
  ['6.1b', '6(1)(b)', 'T', 'headElection', 'must', 'communeChair', parts({ team: ahead(10, 'days'), publication: ahead(7, 'days') }), 'Lập Tổ bầu cử; công bố các quyết định', 'election team set up; decisions made public'],
  ['6.2', '6(2)', 'T', 'headElection', 'must', 'frontBoard', parts({ candidates: count('>=', 1, 'candidates'), minutes: ahead(15, 'days') }), 'Số người ứng cử; gửi biên bản đến Ủy ban nhân dân cấp xã', 'candidates; minutes sent to the committee'],
  ['8', '8', 'T', 'headElection', 'must', 'communeCommittee', within(5, 'workingDays'), 'Công nhận, yêu cầu bầu lại hoặc từ chối bằng văn bản', 'recognise, order a re-run, or refuse in writing'],
  ['9.1b', '9(1)(b)', 'T', 'headElection', 'trigger', 'households', share('>=', 1, 2, 'householdReps'), 'Số hộ đề nghị cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố', 'households petition to release the head'],
  ['9.3a', '9(3)', 'T', 'headElection', 'must', 'communeCommittee', within(5, 'workingDays'), 'Công nhận việc cho thôi làm', 'recognise the release'],
  ['9.3b', '9(3)', 'T', 'headElection', 'must', 'communeCommittee', within(60, 'days'), 'Quyết định bầu Trưởng thôn, Tổ trưởng tổ dân phố mới; người tạm thời điều hành', 'decide on a new election; interim head'],
  ['10.4', '10(4)', 'T', 'communityConference', 'must', 'communityHead', flag, 'Gửi kế hoạch hội nghị định kỳ đến cấp xã và Ban Thanh tra nhân dân', 'plan of the periodic conference sent to commune and inspection board'],
  ['11.1c', '11(1)(c)', 'T', 'communityConference', 'must', 'communityHead', ahead(5, 'days'), 'Thông báo trước hội nghị định kỳ', 'notice of the periodic conference'],
  ['11.2', '11(2)', 'T', 'reporting', 'must', 'communityHead', flag, 'Báo cáo kết quả hội nghị bằng văn bản; không định thời hạn', 'written report of results; no time limit'],
];

// prettier-ignore
const boards = (): readonly Row[] => [
  ['13.2a', '13(2)', 'C', 'inspectionBoard', 'must', 'communeFront', parts({ perCommunity: share('=', 1, 1, 'communities'), floor: count('>=', 5, 'members') }), 'Ban Thanh tra nhân dân có số thành viên bằng số thôn, tổ dân phố và không ít hơn 5, mỗi thôn, tổ dân phố có đại diện', 'inspection board: as many members as communities, never fewer than five, each represented'],
  ['13.2b', '13(2)', 'C', 'inspectionBoard', 'rule', 'communeFront', count('<=', 5, 'members'), 'Xã có ít hơn 5 thôn, tổ dân phố: tối đa 5 thành viên', 'commune of fewer than five communities: at most five members'],
  ['13.3', '13(3)', 'C', 'inspectionBoard', 'rule', 'communeFront', count('<=', 2, 'deputies'), 'Số Phó Trưởng ban Thanh tra nhân dân', 'deputy heads'],
  ['14.1b', '14(1)(b)', 'C', 'inspectionBoard', 'must', 'inspectionBoard', ahead(5, 'workingDays'), 'Gửi kế hoạch kiểm tra, giám sát trước khi tiến hành', 'plan of a check sent before it begins'],
  ['14.3', '14(3)', 'C', 'reporting', 'must', 'inspectionBoard', each('quarter', 'halfYear', 'year', 'term', 'adHoc'), 'Báo cáo Ủy ban Mặt trận Tổ quốc cấp xã hằng quý, 6 tháng, năm, nhiệm kỳ, đột xuất', 'reports to the Front each quarter, half-year, year, term and ad hoc'],
  ['17.2', '17(2)', 'C', 'investmentBoard', 'rule', 'communeFront', count('<=', 5, 'residents'), 'Số đại diện người dân trong Ban Giám sát đầu tư của cộng đồng', 'residents on the investment supervision board'],
  ['17.3', '17(3)', 'C', 'investmentBoard', 'rule', 'communeFront', count('<=', 2, 'deputies'), 'Số Phó Trưởng ban Giám sát đầu tư của cộng đồng', 'deputy heads'],
  ['18.3', '18(3)', 'C', 'reporting', 'must', 'investmentBoard', each('adHoc', 'onRequest'), 'Báo cáo Ủy ban Mặt trận Tổ quốc định kỳ hoặc theo yêu cầu', 'reports to the Front periodically or on request'],
  ['21.1', '21(1)', 'A', 'inspectionBoard', 'must', 'union', within(5, 'workingDays'), 'Công đoàn công nhận kết quả bầu Ban Thanh tra nhân dân sau hội nghị', 'the union recognises the board after the conference', 'U'],
  ['21.2', '21(2)', 'A', 'inspectionBoard', 'may', 'conference', count('>', 9, 'members'), 'Ban Thanh tra nhân dân đông hơn, hoặc đơn vị đặc thù không lập Ban', 'a larger board, or a special case without one'],
  ['21.3', '21(3)', 'A', 'inspectionBoard', 'rule', null, parts({ deputies: count('<=', 2, 'deputies'), whenMembers: count('>=', 9, 'members') }), 'Số Phó Trưởng ban khi Ban có đủ số thành viên', 'deputy heads when the board is large enough'],
  ['22.1', '22(1)', 'A', 'inspectionBoard', 'must', 'inspectionBoard', ahead(5, 'workingDays'), 'Gửi kế hoạch kiểm tra trước khi tiến hành', 'plan of a check sent before it begins'],
  ['22.3', '22(3)', 'A', 'reporting', 'must', 'inspectionBoard', each('quarter', 'halfYear', 'year', 'term'), 'Báo cáo Công đoàn; hằng năm báo cáo tại hội nghị', 'reports to the union; yearly at the conference', 'U'],
  ['25.1', '25(1)', 'S', 'inspectionBoard', 'must', 'union', within(5, 'workingDays'), 'Công đoàn công nhận kết quả bầu Ban Thanh tra nhân dân', 'the union recognises the board'],
  ['25.2', '25(2)', 'S', 'inspectionBoard', 'rule', null, parts({ deputies: count('<=', 2, 'deputies'), whenMembers: count('>=', 9, 'members') }), 'Số Phó Trưởng ban; Ban đông hơn 9 thành viên', 'deputy heads; boards of more than nine'],
  ['26', '26(1)', 'S', 'inspectionBoard', 'must', 'inspectionBoard', parts({ plan: ahead(5, 'workingDays') }), 'Gửi kế hoạch kiểm tra trước khi tiến hành', 'plan of a check sent before it begins'],
  ['26.3', '26(3)', 'S', 'reporting', 'must', 'inspectionBoard', each('quarter', 'halfYear', 'year'), 'Báo cáo Công đoàn hằng quý, 6 tháng, năm, và tại hội nghị', 'reports to the union each quarter, half-year and year; yearly at the conference'],
  ['29.1', '29(1)', 'C', 'transition', 'rule', null, flag, 'Ban Giám sát đầu tư của cộng đồng đã lập hoạt động đến khi dự án kết thúc', 'existing investment supervision boards work until the project ends'],
  ['29.2', '29(2)', 'CAS', 'transition', 'rule', null, flag, 'Ban Thanh tra nhân dân đã lập hoạt động đến kỳ bầu sau', 'existing inspection boards work until the next election'],
];

/** Decree 59/2023/NĐ-CP. */
export const decree59 = (): readonly Provision[] =>
  provisionsIn(decree59of2023, 'D59', [...communities(), ...boards()]);
