import { law2022 } from '../instruments/grassroots.ts';
import type { Provision } from '../provision.ts';
import {
  ahead,
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

// A table reads best as a table: one provision a line.
// prettier-ignore
const disclosure = (): readonly Row[] => [
  ['11', '11', 'C', 'disclosure', 'must', 'communeCommittee', list(14), 'Nội dung chính quyền cấp xã phải công khai', 'what a commune must disclose', 'THP'],
  ['12.1', '12(1)', 'C', 'disclosure', 'rule', 'communeCommittee', list(10), 'Hình thức công khai', 'forms of disclosure', 'T'],
  ['12.2', '12(2)', 'C', 'disclosure', 'must', 'communeCommittee', flag, 'Ở biên giới, hải đảo, miền núi, vùng khó khăn: theo quy định của Chính phủ', 'disclosure in border, island, mountain and hardship areas by Government rules', 'T'],
  ['12.3', '12(3)', 'C', 'disclosure', 'must', 'communeCommittee', within(5, 'workingDays'), 'Thời hạn công khai kể từ khi có văn bản, nếu luật khác không quy định', 'time to disclose, from the document, where sector law sets none', 'T'],
  ['13.1', '13(1)', 'C', 'disclosure', 'must', 'communeCommittee', list(14), 'Nơi có cổng hoặc trang thông tin điện tử thì đăng tải mọi nội dung', 'where there is a portal or website, every item goes there'],
  ['13.2a', '13(2)', 'C', 'disclosure', 'must', 'communeCommittee', lasting(30, 'since'), 'Thời gian niêm yết liên tục các nội dung 1–3, 5–12', 'posting of items 1–3 and 5–12, days without a break'],
  ['13.2b', '13(2)', 'C', 'disclosure', 'must', 'communeCommittee', lasting(null), 'Niêm yết thường xuyên các nội dung 4, 13', 'items 4 and 13 stay posted, updated on change'],
  ['13.2c', '13(2)', 'C', 'disclosure', 'must', 'communeCommittee', each('quarter'), 'Danh sách các nội dung đã được thực hiện công khai, cập nhật và niêm yết hằng quý', 'list of what was disclosed, updated and posted each quarter'],
  ['13.3', '13(3)', 'C', 'disclosure', 'must', 'communeCommittee', lasting(3), 'Thời gian phát liên tục trên truyền thanh (nếu có) các nội dung 7–12', 'loudspeaker, if any, for items 7–12, days without a break'],
  ['13.4', '13(4)', 'CT', 'disclosure', 'must', 'communityHead', count('>=', 1, 'forms'), 'Trưởng thôn, Tổ trưởng tổ dân phố chuyển tải nội dung 7–12', 'the community head passes on items 7–12'],
  ['13.5', '13(5)', 'C', 'disclosure', 'may', 'communeCommittee', flag, 'Có thể công khai thêm bằng hình thức khác', 'further forms may be added'],
  ['14.1', '14(1)', 'C', 'disclosure', 'must', 'communeCommittee', flag, 'Lập kế hoạch công khai; công khai kịp thời khi nội dung thay đổi', 'disclosure plan; changes disclosed promptly'],
  ['14.3', '14(3)', 'C', 'reporting', 'must', 'communeCommittee', each('session'), 'Báo cáo việc công khai với Hội đồng nhân dân tại kỳ họp thường lệ gần nhất', 'report on disclosure to the council at its nearest ordinary session'],
];

// prettier-ignore
const deciding = (): readonly Row[] => [
  ['15', '15', 'T', 'decision', 'right', 'people', list(6), 'Nội dung Nhân dân bàn và quyết định', 'matters the people discuss and decide'],
  ['16.1', '16(1)', 'C', 'proposal', 'must', 'communeChair', flag, 'Việc của cấp xã: Chủ tịch Ủy ban nhân dân thống nhất với Ủy ban Mặt trận Tổ quốc trước', 'commune-wide matters: the chair agrees first with the Front'],
  ['16.2', '16(2)', 'T', 'proposal', 'must', 'communityHead', flag, 'Việc của thôn, tổ dân phố: Trưởng thôn, Tổ trưởng tổ dân phố thống nhất với Trưởng ban công tác Mặt trận trước', 'community matters: the head agrees first with the Front board'],
  ['16.3a', '16(3)', 'T', 'proposal', 'must', 'communityHead', share('>=', 1, 10, 'households'), 'Sáng kiến của công dân phải đưa ra bàn khi đủ số hộ đồng thuận', 'a citizen’s initiative must be put to the vote when enough households support it'],
  ['16.3b', '16(3)', 'T', 'proposal', 'must', 'communityHead', share('<', 1, 10, 'households'), 'Sáng kiến chưa đủ số hộ, Ban công tác Mặt trận tán thành', 'an initiative below the share, if the Front board approves'],
  ['16.3c', '16(3)', 'T', 'proposal', 'rule', 'households', within(3, 'months'), 'Giá trị của sự đồng thuận, kể từ ngày hộ gia đình đồng thuận', 'how long a household’s support counts, from the day it is given'],
  ['17.1', '17(1)', 'T', 'vote', 'rule', 'people', list(3), 'Hình thức bàn và quyết định: họp, phát phiếu, biểu quyết trực tuyến', 'forms of deciding: meeting, ballots, online vote'],
  ['17.2a', '17(2)', 'T', 'vote', 'must', 'communityHead', flag, 'Nội dung 3, 4, 5 của Điều 15 chỉ quyết định tại cuộc họp, trừ khi phát phiếu sau họp', 'items 3, 4 and 5 are decided in a meeting only, save ballots after it'],
  ['17.2b', '17(2)', 'T', 'vote', 'may', 'communityHead', flag, 'Biểu quyết trực tuyến chỉ áp dụng với nội dung 6 của Điều 15, khi cộng đồng đã thống nhất', 'online vote for item 6 only, once the community has agreed to the form'],
  ['18.1', '18(1)', 'T', 'vote', 'must', 'communityHead', flag, 'Trưởng thôn, Tổ trưởng tổ dân phố triệu tập và chủ trì cuộc họp', 'the community head convenes and chairs the meeting'],
  ['18.3', '18(3)', 'T', 'vote', 'may', 'communityHead', count('>=', 200, 'households'), 'Được họp theo cụm khi đủ số hộ hoặc dân cư phân tán', 'meetings by cluster, from so many households or where people live scattered'],
  ['18.4', '18(4)', 'T', 'vote', 'rule', 'meeting', flag, 'Biểu quyết giơ tay hoặc bỏ phiếu kín, do cuộc họp quyết định', 'show of hands or secret ballot, as the meeting decides'],
  ['19.1', '19(1)', 'T', 'vote', 'may', 'communityHead', list(3), 'Các trường hợp phát phiếu lấy ý kiến hộ gia đình', 'cases in which ballot sheets go to the households'],
  ['19.2a', '19(2)', 'T', 'vote', 'must', 'communityHead', range(3, 5, 'members'), 'Số thành viên Tổ phát phiếu', 'size of the ballot team'],
  ['19.2b', '19(2)', 'T', 'vote', 'must', 'communityHead', ahead(2, 'days'), 'Thông báo trước khi phát phiếu', 'notice before ballots go out'],
  ['19.3', '19(3)', 'T', 'vote', 'must', 'ballotTeam', count('=', 1, 'ballots'), 'Mỗi hộ gia đình một phiếu', 'one ballot per household'],
  ['20.1', '20(1)', 'T', 'vote', 'must', 'communityHead', list(4), 'Quyết định bằng văn bản: nghị quyết, biên bản, bản ghi nhớ, bản thỏa thuận', 'the decision is written: resolution, minutes, memorandum or agreement'],
  ['20.2', '20(2)', 'T', 'vote', 'must', 'communityHead', parts({ content: list(7), head: flag, front: flag, witnesses: count('=', 2, 'householdReps') }), 'Nội dung và chữ ký của văn bản quyết định', 'content and signatures of the decision'],
  ['20.3', '20(3)', 'T', 'vote', 'must', 'communityHead', within(5, 'workingDays'), 'Gửi quyết định lên cấp xã, kể từ khi biểu quyết hoặc kết thúc lấy phiếu', 'send the decision up, from the vote or the end of the ballot'],
  ['21.1a', '21(1)', 'T', 'vote', 'valid', 'households', share('>=', 2, 3, 'householdReps'), 'Nội dung 1, 2 của Điều 15 trong phạm vi thôn, tổ dân phố được thông qua', 'items 1 and 2 within a community pass'],
  ['21.1b', '21(1)', 'C', 'vote', 'valid', 'households', share('>=', 2, 3, 'communities'), 'Nội dung 1, 2 của Điều 15 trên phạm vi toàn xã được thông qua', 'items 1 and 2 commune-wide pass'],
  ['21.1c', '21(1)', 'T', 'vote', 'valid', 'households', share('>', 1, 2, 'householdReps'), 'Nội dung 3, 4, 5, 6 của Điều 15 được thông qua', 'items 3 to 6 pass'],
  ['21.2a', '21(2)', 'T', 'vote', 'rule', null, flag, 'Nội dung 1, 2, 6 của Điều 15 trong phạm vi thôn, tổ dân phố có hiệu lực từ khi biểu quyết thông qua', 'items 1, 2 and 6 within a community take effect on the vote'],
  ['21.2c', '21(2)', 'T', 'vote', 'rule', null, flag, 'Nội dung 3, 4, 5 của Điều 15 có hiệu lực từ khi được công nhận', 'items 3, 4 and 5 take effect when they are recognised'],
  ['21.2b', '21(2)', 'C', 'vote', 'must', 'communeCommittee', within(5, 'workingDays'), 'Công nhận, hoặc từ chối bằng văn bản có lý do: Ủy ban nhân dân (nội dung 3, 4 của Điều 15), Ủy ban Mặt trận Tổ quốc (nội dung 5)', 'recognise or refuse in writing: the committee for items 3 and 4, the Front for item 5'],
  ['22.2a', '22(2)', 'C', 'vote', 'must', 'communeCommittee', flag, 'Bãi bỏ quyết định trái pháp luật, trái phong tục, đạo đức', 'annul a decision against law, custom or morals'],
  ['22.2b', '22(2)', 'C', 'vote', 'must', 'communeCommittee', flag, 'Quyết định sai trình tự: bãi bỏ hoặc yêu cầu sửa', 'a fault of procedure: annul or have it amended'],
  ['22.3', '22(3)', 'T', 'vote', 'may', 'people', flag, 'Cộng đồng tự sửa đổi, thay thế, bãi bỏ theo cùng trình tự và tỷ lệ', 'the community may change its decision by the same procedure and quotas'],
  ['23.1', '23(1)', 'C', 'reporting', 'must', 'communeCommittee', each('session'), 'Báo cáo việc Nhân dân quyết định với Hội đồng nhân dân tại kỳ họp thường lệ gần nhất', 'report on decisions to the council at its nearest ordinary session'],
  ['23.2', '23(2)', 'T', 'reporting', 'must', 'communityHead', flag, 'Công bố kết quả, báo cáo việc thực hiện quyết định', 'publish the result; report its execution'],
  ['24.2', '24(2)', 'T', 'vote', 'right', 'people', flag, 'Thành viên hộ có ý kiến khác được đăng ký dự họp và phát biểu', 'a household member who disagrees may register to attend and speak'],
  ['24.4', '24(4)', 'T', 'vote', 'right', 'people', flag, 'Kiến nghị về quyết định của cộng đồng', 'complaint about a community’s decision'],
];

// prettier-ignore
const commenting = (): readonly Row[] => [
  ['25', '25', 'C', 'consultation', 'must', 'communeCommittee', list(9), 'Nội dung Nhân dân tham gia ý kiến', 'matters the people comment on', 'THP'],
  ['26.1', '26(1)', 'C', 'consultation', 'rule', 'communeCommittee', list(8), 'Hình thức tham gia ý kiến', 'forms of comment', 'T'],
  ['26.2', '26(2)', 'C', 'consultation', 'must', 'communeCommittee', count('>=', 1, 'forms'), 'Chọn hình thức lấy ý kiến', 'choose one form or more', 'T'],
  ['27.1', '27(1)', 'C', 'hearing', 'must', 'communeCommittee', flag, 'Thông báo, nghe ý kiến đối tượng của quyết định hành chính', 'inform and hear the addressee of an administrative decision'],
  ['27.2', '27(2)', 'C', 'hearing', 'may', 'communeCommittee', flag, 'Họp nghe ý kiến khi có nhiều đối tượng hoặc cần thiết', 'hearing meeting where there are many addressees or it is needed'],
  ['28.1', '28(1)', 'C', 'consultation', 'must', 'communeCommittee', flag, 'Lập kế hoạch lấy ý kiến, gửi Hội đồng nhân dân và Ủy ban Mặt trận Tổ quốc', 'plan of the collection, sent to council and Front'],
  ['28.2', '28(2)', 'C', 'consultation', 'must', 'communeCommittee', spanning(20, 'days', 'since'), 'Thời gian lấy ý kiến, kể từ ngày công bố nội dung', 'time for comments, from publication of the topic'],
  ['28.4', '28(4)', 'C', 'consultation', 'must', 'competentBody', flag, 'Quyết định khác ý kiến đa số thì giải trình bằng văn bản', 'who decides against the majority explains in writing'],
  ['28.5', '28(5)', 'C', 'reporting', 'must', 'communeCommittee', each('session'), 'Báo cáo việc lấy ý kiến với Hội đồng nhân dân tại kỳ họp gần nhất', 'report on comments to the council at its nearest session'],
];

// prettier-ignore
const supervising = (): readonly Row[] => [
  ['32.1', '32(1)', 'C', 'dialogue', 'must', 'communeCommittee', each('year'), 'Hội nghị trao đổi, đối thoại với Nhân dân', 'dialogue conference with the people'],
  ['32.1f', '32(1)', 'C', 'dialogue', 'must', 'communeCommittee', flag, 'Ủy ban nhân dân phối hợp với Ủy ban Mặt trận Tổ quốc tổ chức hội nghị', 'the committee holds it together with the Front'],
  ['33.1', '33(1)', 'T', 'communityConference', 'must', 'communityHead', each('year'), 'Hội nghị định kỳ của cộng đồng dân cư vào cuối năm', 'periodic community conference at the end of the year'],
  ['33.3', '33(3)', 'T', 'communityConference', 'must', 'communityHead', count('=', 3, 'reports'), 'Ba báo cáo tại hội nghị: Trưởng thôn, Tổ trưởng tổ dân phố; Ban công tác Mặt trận; Ban Thanh tra nhân dân', 'three reports there: head, Front board, inspection board'],
  ['33.3a', '33(3)', 'T', 'communityConference', 'must', 'communityHead', flag, 'Báo cáo của Trưởng thôn, Tổ trưởng tổ dân phố tại hội nghị', 'report of the head there'],
  ['33.3b', '33(3)', 'T', 'communityConference', 'must', 'frontBoard', flag, 'Báo cáo của Ban công tác Mặt trận tại hội nghị', 'report of the Front board there'],
  ['33.3c', '33(3)', 'T', 'communityConference', 'must', 'inspectionBoard', flag, 'Báo cáo của thành viên Ban Thanh tra nhân dân tại hội nghị', 'report of the member of the inspection board there'],
  ['35.2a', '35(2)(a)', 'C', 'supervision', 'must', 'communeCommittee', flag, 'Hệ thống đánh giá mức độ hài lòng và tiếp nhận phản ánh', 'system of satisfaction rating and feedback', 'T'],
  ['35.2c', '35(2)(c)', 'C', 'regulation', 'must', 'communeCommittee', flag, 'Ban hành quy chế thực hiện dân chủ của xã; được mở rộng, không được thu hẹp', 'issue the commune’s democracy regulation; may widen, never narrow', 'T'],
  ['36.1', '36(1)', 'C', 'inspectionBoard', 'must', 'communeFront', parts({ perCommunity: share('=', 1, 1, 'communities'), floor: count('>=', 5, 'members') }), 'Ban Thanh tra nhân dân có số thành viên bằng số thôn, tổ dân phố và không ít hơn 5', 'inspection board: as many members as communities, never fewer than five', 'T'],
  ['36.2a', '36(2)', 'C', 'inspectionBoard', 'rule', null, flag, 'Nhiệm kỳ Ban Thanh tra nhân dân theo nhiệm kỳ Trưởng thôn, Tổ trưởng tổ dân phố', 'its term follows that of the community heads', 'T'],
  ['36.2b', '36(2)', 'T', 'inspectionBoard', 'must', 'frontBoard', spanning(6, 'months'), 'Bầu bổ sung khi nhiệm kỳ còn đủ thời gian', 'by-election when so much of the term remains', 'T'],
  ['37.2', '37(2)', 'C', 'inspectionBoard', 'rule', null, flag, 'Thành viên cư trú tại xã, không là cán bộ, công chức, người hoạt động không chuyên trách', 'members are residents, no cadres, civil servants or non-specialised staff', 'T'],
  ['38', '38', 'C', 'inspectionBoard', 'rule', 'inspectionBoard', list(7), 'Nhiệm vụ của Ban Thanh tra nhân dân cấp xã', 'tasks of the commune’s inspection board', 'T'],
  ['39.2', '39(2)', 'C', 'inspectionBoard', 'must', 'inspectionBoard', each('quarter', 'halfYear', 'year'), 'Chương trình công tác hằng quý, 6 tháng, năm', 'work plans each quarter, half-year and year', 'T'],
  ['40.1c', '40(1)(c)', 'C', 'inspectionBoard', 'must', 'communeCommittee', within(15, 'days'), 'Trả lời kiến nghị của Ban Thanh tra nhân dân, kể từ khi nhận', 'answer the board’s recommendations, from receipt', 'T'],
  ['40.2e', '40(2)(e)', 'C', 'inspectionBoard', 'must', 'communeFront', each('year'), 'Lập dự toán kinh phí hằng năm từ ngân sách xã', 'yearly estimate of its costs in the commune budget', 'T'],
  ['41.1', '41(1)', 'C', 'investmentBoard', 'must', 'communeFront', count('>=', 5, 'members'), 'Mỗi chương trình, dự án một Ban Giám sát đầu tư của cộng đồng', 'one investment supervision board per programme or project', 'T'],
  ['42.2', '42(2)', 'C', 'investmentBoard', 'rule', null, flag, 'Thành viên cư trú tại xã, không là cán bộ, công chức xã, không là người thân của bên liên quan', 'members are residents, no commune cadres or civil servants, no relatives of the parties'],
  ['45.1b', '45(1)(b)', 'C', 'investmentBoard', 'must', 'communeFront', ahead(45, 'days'), 'Thông báo kế hoạch và thành viên cho chủ chương trình, chủ đầu tư', 'tell the owner the plan and the members'],
  ['45.2c', '45(2)(c)', 'C', 'investmentBoard', 'must', 'communeCommittee', within(15, 'days'), 'Trả lời kiến nghị của Ban Giám sát đầu tư của cộng đồng', 'answer the board’s recommendations'],
];

/** Law 10/2022/QH15, Chapter II and its relatives: communes and communities. */
export const law2022Commune = (): readonly Provision[] =>
  provisionsIn(law2022, 'L', [...disclosure(), ...deciding(), ...commenting(), ...supervising()]);
