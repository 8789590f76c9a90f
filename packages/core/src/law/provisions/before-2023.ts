import {
  circular01of2016,
  decree04of2015,
  decree159of2016,
  jointResolution2008,
  ordinance2007,
} from '../instruments/grassroots.ts';
import type { Provision } from '../provision.ts';
import {
  count,
  each,
  flag,
  lasting,
  list,
  parts,
  provisionsIn,
  range,
  share,
  spanning,
  within,
  type Row,
} from './row.ts';

// prettier-ignore
const disclosure = (): readonly Row[] => [
  ['5', '5', 'C', 'disclosure', 'must', 'communeAuthority', list(11), 'Nội dung công khai để Nhân dân biết (11 khoản; khoản 9–11 chưa kiểm chứng)', 'what is disclosed (11 clauses; 9 to 11 not confirmed)', '?'],
  ['5.1-7', '5', 'C', 'disclosure', 'must', 'communeAuthority', list(7), 'Bảy khoản đầu của nội dung công khai', 'the first seven clauses of what is disclosed'],
  ['6.1', '6(1)', 'C', 'disclosure', 'must', 'communeAuthority', parts({ forms: list(3), chosen: count('>=', 1, 'forms') }), 'Hình thức: niêm yết, truyền thanh, qua Trưởng thôn, Tổ trưởng tổ dân phố', 'forms: posting, loudspeaker, through the community head', '?'],
  ['6.2', '6(2)', 'C', 'disclosure', 'may', 'communeAuthority', flag, 'Được áp dụng nhiều hình thức cùng lúc', 'several forms at once', '?'],
  ['7a', '7', 'C', 'disclosure', 'must', 'communeCommittee', within(2, 'days'), 'Niêm yết kể từ khi văn bản được thông qua, ký ban hành', 'posted, from adoption or signing', '?'],
  ['7b', '7', 'C', 'disclosure', 'must', 'communeCommittee', lasting(30, 'since'), 'Thời gian niêm yết liên tục', 'posting, days without a break', '?'],
  ['8', '8', 'C', 'disclosure', 'must', 'communeCommittee', parts({ start: within(2, 'days'), broadcast: lasting(3) }), 'Truyền thanh hoặc qua Trưởng thôn, Tổ trưởng tổ dân phố', 'loudspeaker or through the community head', '?'],
  ['9', '9', 'C', 'disclosure', 'must', 'communeCommittee', flag, 'Kế hoạch công khai, phân công, trả lời, báo cáo Hội đồng nhân dân', 'plan, assignment, answers, report to the council', '?'],
];

// prettier-ignore
const deciding = (): readonly Row[] => [
  ['10', '10', 'CT', 'decision', 'right', 'people', flag, 'Nhân dân bàn, quyết định trực tiếp mức đóng góp xây dựng công trình và việc nội bộ', 'people decide on contributions to works and on internal affairs'],
  ['11.1a', '11(1)(a)', 'T', 'vote', 'may', 'communityHead', flag, 'Họp cử tri hoặc cử tri đại diện hộ theo thôn, tổ dân phố', 'meeting of voters or household voters'],
  ['11.1b', '11(1)(b)', 'CT', 'vote', 'may', 'communeCommittee', flag, 'Phát phiếu đến cử tri hoặc cử tri đại diện hộ', 'ballots to voters or household voters'],
  ['11.2', '11(2)', 'T', 'vote', 'must', 'meeting', flag, 'Giơ tay hoặc bỏ phiếu kín do hội nghị quyết định', 'show of hands or secret ballot, as the meeting decides'],
  ['11.2b', '11(2)', 'CT', 'vote', 'trigger', 'communityHead', share('<=', 1, 2, 'votersOrHouseholds'), 'Chưa đủ tỷ lệ thì tổ chức họp lại', 'short of the majority, the meeting is called again'],
  ['11.3', '11(3)', 'CT', 'vote', 'trigger', null, flag, 'Không họp lại được thì phát phiếu', 'where it cannot be called again, ballots', '?'],
  ['12', '12', 'CT', 'vote', 'valid', 'people', share('>', 1, 2, 'votersOrHouseholds'), 'Việc quyết định trực tiếp có giá trị thi hành', 'a direct decision binds'],
  ['12b', '12', 'C', 'vote', 'must', 'communeCommittee', flag, 'Vận động, thuyết phục hộ chưa tán thành', 'explain and persuade households that did not approve'],
  ['13.1', '13', 'T', 'convention', 'valid', 'people', share('>', 1, 2, 'votersOrHouseholds'), 'Biểu quyết hương ước, quy ước; Ủy ban nhân dân cấp huyện công nhận', 'vote on a convention; recognised by the district'],
  ['13.2', '13', 'T', 'headElection', 'valid', 'people', share('>', 1, 2, 'votersOrHouseholds'), 'Bầu, miễn nhiệm, bãi nhiệm Trưởng thôn, Tổ trưởng tổ dân phố; Ủy ban nhân dân cấp xã công nhận', 'election and removal of the head; recognised by the commune'],
  ['13.3', '13', 'T', 'inspectionBoard', 'valid', 'people', share('>', 1, 2, 'votersOrHouseholds'), 'Bầu, bãi nhiệm thành viên Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng; Ủy ban Mặt trận Tổ quốc cấp xã công nhận', 'election of inspection and supervision boards; recognised by the Front'],
  ['14', '14', 'T', 'vote', 'rule', null, flag, 'Hình thức: họp thôn, tổ dân phố hoặc phát phiếu', 'form: meeting or ballots'],
  ['15a', '15', 'C', 'vote', 'must', 'communityHead', flag, 'Trưởng thôn, Tổ trưởng tổ dân phố báo cáo ngay kết quả lên Ủy ban nhân dân cấp xã', 'the head reports the result at once', '?'],
  ['15b', '15', 'C', 'vote', 'must', 'communeCommittee', within(3, 'workingDays'), 'Ủy ban nhân dân cấp xã xử lý kể từ khi nhận', 'the committee acts on it, from receipt', '?'],
  ['15c', '15', 'C', 'vote', 'must', 'communeCommittee', within(5, 'workingDays'), 'Công nhận Trưởng thôn, Tổ trưởng tổ dân phố, Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng', 'recognition of head and boards', '?'],
  ['16', '16', 'D', 'convention', 'must', 'districtCommittee', within(7, 'workingDays'), 'Ủy ban nhân dân cấp huyện công nhận hương ước, quy ước', 'the district decides on a convention', '?'],
  ['17', '17', 'C', 'vote', 'must', 'communeCommittee', flag, 'Tổ chức để Nhân dân bàn, biểu quyết (Điều 17–18)', 'organisation of meetings and ballots (Articles 17–18)', '?'],
];

// prettier-ignore
const rest = (): readonly Row[] => [
  ['19', '19', 'C', 'consultation', 'must', 'communeCommittee', list(5), 'Nội dung lấy ý kiến Nhân dân trước khi quyết định', 'matters people are consulted on'],
  ['20', '20', 'C', 'consultation', 'rule', null, list(3), 'Hình thức: họp, phát phiếu, hòm thư góp ý', 'forms: meeting, ballots, suggestion box'],
  ['21', '21', 'C', 'consultation', 'must', 'communeCommittee', flag, 'Kế hoạch, tiếp thu; khác ý kiến đa số thì nêu lý do', 'plan and uptake; reasons where it decides against the majority', '?'],
  ['22', '22', 'C', 'consultation', 'must', 'communeCommittee', flag, 'Việc của cấp trên lấy ý kiến tại xã', 'matters of a higher level consulted at the commune', '?'],
  ['23', '23', 'C', 'supervision', 'right', 'people', flag, 'Nội dung Nhân dân giám sát', 'matters people supervise', '?'],
  ['24', '24', 'C', 'supervision', 'rule', 'people', flag, 'Hình thức giám sát', 'forms of supervision', '?'],
  ['25', '25', 'C', 'supervision', 'must', 'communeAuthority', flag, 'Cung cấp thông tin, xem xét, trả lời', 'supply information, examine, answer', '?'],
  ['26', '26', 'C', 'confidenceVote', 'must', 'communeFront', each('twoYears'), 'Lấy phiếu tín nhiệm Chủ tịch, Phó Chủ tịch Hội đồng nhân dân, Ủy ban nhân dân 2 năm một lần trong nhiệm kỳ', 'confidence vote on chairs and deputies every two years of the council’s term', '', { surelyTo: '2012-12-31' }],
];

// prettier-ignore
const joint = (): readonly Row[] => [
  ['quorum', '', 'T', 'vote', 'valid', null, share('>', 1, 2, 'votersOrHouseholds'), 'Số cử tri hoặc đại diện hộ dự họp để họp được', 'voters or household voters present for the meeting to proceed'],
  ['cluster', '', 'T', 'vote', 'may', 'communityHead', parts({ from: count('>', 200, 'households'), cluster: range(50, 150, 'households') }), 'Họp theo cụm khi đông hộ và địa bàn rộng', 'meetings by cluster where there are many households and they live scattered'],
  ['pass', '', 'T', 'vote', 'valid', 'people', share('>', 1, 2, 'votersOrHouseholds'), 'Kết quả có giá trị; nếu không thì họp lại', 'the result binds, otherwise the meeting is called again'],
  ['ballots', '', 'T', 'vote', 'may', null, flag, 'Phát phiếu cho người vắng chỉ khi không họp lại được hoặc họp lại vẫn chưa đủ', 'ballots to absentees only when a second meeting fails'],
  ['elect', '', 'T', 'headElection', 'valid', 'people', share('>', 1, 2, 'votersOrHouseholds'), 'Số phiếu hợp lệ của người trúng cử Trưởng thôn, Tổ trưởng tổ dân phố', 'a head is elected with so many valid votes of all voters'],
  ['rerun', '', 'T', 'headElection', 'must', 'communeCommittee', within(15, 'days'), 'Bầu lại sau lần đầu không ai đủ phiếu', 'a new election after a first round without result'],
  ['removal', '', 'T', 'headElection', 'rule', null, flag, 'Căn cứ miễn nhiệm, bãi nhiệm (chưa đọc hết)', 'grounds of removal (list not read to its end)'],
  ['term', '', 'T', 'headElection', 'rule', null, within(30, 'months'), 'Nhiệm kỳ Trưởng thôn, Tổ trưởng tổ dân phố tối đa 2,5 năm', 'term of the head at most two and a half years', '?'],
];

// prettier-ignore
const decree04 = (): readonly Row[] => [
  ['5', '5', 'A', 'staffConference', 'must', 'unitHead', parts({ yearly: each('year'), content: list(6) }), 'Hội nghị cán bộ, công chức, viên chức mỗi năm một lần vào cuối năm', 'staff conference once a year, at its end'],
  ['7', '7', 'A', 'disclosure', 'must', 'unitHead', list(9), 'Nội dung công khai trong cơ quan, đơn vị (mục 9 chưa kiểm chứng)', 'what is disclosed to staff (item 9 not confirmed)'],
  ['8.1', '8(1)', 'A', 'disclosure', 'must', 'unitHead', list(6), 'Hình thức công khai', 'forms of disclosure', '?'],
  ['8.2a', '8(2)', 'A', 'disclosure', 'must', 'unitHead', parts({ usual: within(3, 'workingDays'), special: within(5, 'days') }), 'Thời hạn công khai; trường hợp đặc biệt', 'time to disclose; special cases'],
  ['8.2b', '8(2)', 'A', 'disclosure', 'must', 'unitHead', lasting(30, 'since'), 'Thời gian niêm yết liên tục tại trụ sở', 'posting at the office, days without a break'],
  ['9', '9', 'A', 'consultation', 'must', 'unitHead', list(8), 'Nội dung tham gia ý kiến trước khi quyết định', 'matters staff comment on', '?'],
  ['10', '10', 'A', 'consultation', 'rule', null, flag, 'Hình thức tham gia ý kiến', 'forms of comment', '?'],
  ['11', '11', 'A', 'supervision', 'right', 'staff', flag, 'Nội dung giám sát', 'matters staff supervise', '?'],
  ['12', '12', 'A', 'supervision', 'rule', null, flag, 'Hình thức giám sát', 'forms of supervision', '?'],
  ['13', '13', 'A', 'supervision', 'must', 'unitHead', flag, 'Tiếp công dân, hòm thư góp ý, trách nhiệm với công dân (Điều 13–15)', 'citizen reception, suggestion box, duties to citizens (Articles 13–15)', '?'],
];

// prettier-ignore
const circular01 = (): readonly Row[] => [
  ['2a', '2', 'A', 'staffConference', 'valid', null, share('>=', 2, 3, 'staffOrDelegates'), 'Số người có mặt để hội nghị hợp lệ', 'quorum of the conference'],
  ['2b', '2', 'A', 'staffConference', 'valid', null, share('>', 1, 2, 'present'), 'Nghị quyết được thông qua', 'the resolution passes'],
  ['3a', '3', 'A', 'staffConference', 'must', 'unitHead', each('year'), 'Hội nghị thường kỳ hằng năm', 'ordinary conference each year'],
  ['3b', '3', 'A', 'staffConference', 'trigger', 'staff', share('>=', 1, 3, 'staff'), 'Hội nghị bất thường khi người đứng đầu, Công đoàn hoặc đủ số người đề nghị', 'extraordinary conference when head, union or enough staff propose it'],
  ['3c', '3', 'A', 'staffConference', 'rule', 'unitHead', flag, 'Đơn vị giáo dục: thời điểm theo năm học (chưa đọc được)', 'education units: timing by school year (not read)', '?'],
  ['5', '5', 'A', 'staffConference', 'must', 'unitHead', parts({ plenary: count('<=', 200, 'staff'), delegates: count('>', 200, 'staff') }), 'Hội nghị toàn thể hoặc đại biểu theo số người', 'plenary or by delegates, by the number of staff'],
  ['6', '6', 'A', 'staffConference', 'must', 'unitHead', flag, 'Chuẩn bị hội nghị, phân công tài liệu', 'preparation; documents assigned'],
];

// The decree formally lived on for five weeks beside the law of 2022, which rules the same matters: then it is not sure.
// prettier-ignore
const boards = (): readonly Row[] => [
  ['22', '22', 'A', 'inspectionBoard', 'must', 'conference', range(3, 9, 'members'), 'Số thành viên Ban Thanh tra nhân dân cơ quan, đơn vị', 'size of a unit’s inspection board', '', { surelyTo: '2023-06-30' }],
  ['commune', '', 'C', 'inspectionBoard', 'rule', null, parts({ members: range(5, 11, 'members') }), 'Số thành viên Ban Thanh tra nhân dân cấp xã theo quy mô dân số', 'size of a commune’s board, by its population', '', { surelyTo: '2023-06-30' }],
  ['office', '', 'C', 'inspectionBoard', 'rule', null, flag, 'Thành viên Ban Thanh tra nhân dân cấp xã không là người đương chức ở xã', 'no office holder of the commune on its board', '', { surelyTo: '2023-06-30' }],
  ['term', '', 'C', 'inspectionBoard', 'rule', null, spanning(2, 'years'), 'Nhiệm kỳ Ban Thanh tra nhân dân cấp xã', 'term of a commune’s board', '?'],
];

/** Rules before the law of 2022: ordinance, joint resolution, decree and circular for agencies, boards. */
export const before2023 = (): readonly Provision[] => [
  ...provisionsIn(ordinance2007, 'PL34', [...disclosure(), ...deciding(), ...rest()]),
  ...provisionsIn(jointResolution2008, 'NQ09', joint()),
  ...provisionsIn(decree04of2015, 'ND04', decree04()),
  ...provisionsIn(circular01of2016, 'TT01', circular01()),
  ...provisionsIn(decree159of2016, 'ND159', boards()),
];
