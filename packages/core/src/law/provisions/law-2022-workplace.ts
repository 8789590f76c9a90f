import { law2022 } from '../instruments/grassroots.ts';
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
const agencies = (): readonly Row[] => [
  ['46', '46', 'A', 'disclosure', 'must', 'unitHead', list(12), 'Nội dung cơ quan, đơn vị phải công khai', 'what an agency or unit must disclose'],
  ['47.1', '47(1)', 'A', 'disclosure', 'rule', 'unitHead', list(7), 'Hình thức công khai trong cơ quan, đơn vị', 'forms of disclosure inside', 'U'],
  ['47.2', '47(2)', 'A', 'disclosure', 'must', 'unitHead', within(5, 'workingDays'), 'Thời hạn công khai kể từ khi có văn bản, nếu luật khác không quy định', 'time to disclose, from the document, unless other law sets it', 'U'],
  ['48.1', '48(1)', 'A', 'disclosure', 'must', 'unitHead', lasting(20, 'since'), 'Đăng trên hệ thống nội bộ (nếu có), liên tục', 'internal site or system, if any, days without a break'],
  ['48.2', '48(2)', 'A', 'disclosure', 'must', 'unitHead', lasting(20, 'since'), 'Niêm yết liên tục khi không có hệ thống nội bộ, trừ khi đã thông báo bằng văn bản đến mọi người', 'posting where there is no internal site, unless all staff were told in writing'],
  ['49', '49', 'A', 'decision', 'right', 'staff', list(4), 'Nội dung cán bộ, công chức, viên chức, người lao động bàn và quyết định', 'matters staff discuss and decide'],
  ['50.1', '50(1)', 'A', 'proposal', 'may', 'staff', share('>=', 1, 3, 'staff'), 'Đưa ra hội nghị khi người đứng đầu, Công đoàn hoặc đủ số người đề nghị', 'put to the conference when head, union or enough staff propose it', 'U'],
  ['50.2', '50(2)', 'A', 'staffConference', 'may', 'unitHead', count('>=', 2, 'calls'), 'Lấy phiếu thay hội nghị khi bất khả kháng, hoặc khi đã triệu tập đủ số lần này mà vẫn thiếu người', 'ballots instead, in force majeure or after so many calls short of the quorum', 'U'],
  ['51.1a', '51(1)', 'A', 'staffConference', 'must', 'unitHead', parts({ yearly: each('year'), latest: within(3, 'months', 'later') }), 'Hội nghị hằng năm, chậm nhất trong các tháng đầu của năm công tác tiếp theo', 'yearly conference, within the first months of the next working year', 'U'],
  ['51.1b', '51(1)', 'A', 'staffConference', 'trigger', 'staff', share('>=', 1, 3, 'staff'), 'Hội nghị bất thường khi người đứng đầu, Công đoàn hoặc đủ số người đề nghị', 'extraordinary conference when head, union or enough staff propose it', 'U'],
  ['51.2a', '51(2)(a)', 'A', 'staffConference', 'must', 'unitHead', count('<', 100, 'staff'), 'Dưới số người này thì họp toàn thể', 'below so many staff the conference is plenary', 'U'],
  ['51.2b', '51(2)(b)', 'A', 'staffConference', 'may', 'unitHead', count('>=', 100, 'staff'), 'Từ số người này, hoặc phân tán, thì được họp toàn thể hoặc đại biểu', 'from so many staff, or scattered, plenary or by delegates', 'U'],
  ['51.2c1', '51(2)(c)', 'A', 'staffConference', 'valid', null, share('>=', 2, 3, 'staffOrDelegates'), 'Số người có mặt để hội nghị hợp lệ', 'quorum of the conference', 'U'],
  ['51.2c2', '51(2)(c)', 'A', 'staffConference', 'valid', null, share('>', 1, 2, 'present'), 'Nghị quyết được thông qua', 'the resolution passes', 'U'],
  ['51.2d', '51(2)(đ)', 'A', 'staffConference', 'exempt', 'unitHead', count('<=', 7, 'staff'), 'Đơn vị nhỏ không bắt buộc tổ chức hội nghị', 'a small unit need not hold the conference', 'U'],
  ['52.3', '52(3)', 'A', 'staffConference', 'must', 'unitHead', each('halfYear'), 'Kiểm tra việc thực hiện nghị quyết, thông báo đến mọi người', 'check the execution of the resolution and tell all staff', 'U'],
  ['52.3u', '52(3)', 'A', 'staffConference', 'must', 'unitHead', flag, 'Người đứng đầu phối hợp với Công đoàn kiểm tra việc thực hiện nghị quyết', 'the head checks it together with the union', 'U', { surelyTo: '2025-06-30' }],
  ['53', '53', 'A', 'consultation', 'must', 'unitHead', list(11), 'Nội dung tham gia ý kiến trước khi quyết định', 'matters staff comment on before a decision'],
  ['54', '54', 'A', 'consultation', 'rule', 'unitHead', list(6), 'Hình thức tham gia ý kiến', 'forms of comment', 'U'],
  ['55.1', '55(1)', 'A', 'consultation', 'must', 'unitHead', flag, 'Kế hoạch, tổng hợp và công khai việc tiếp thu ý kiến', 'plan, synthesis and published reply to comments', 'U'],
  ['59.1a', '59(1)(a)', 'A', 'regulation', 'must', 'unitHead', flag, 'Ban hành quy chế thực hiện dân chủ của cơ quan, đơn vị', 'issue the unit’s democracy regulation', 'U'],
  ['60.1a', '60(1)', 'A', 'inspectionBoard', 'must', 'conference', range(3, 9, 'members'), 'Số thành viên Ban Thanh tra nhân dân; nhiều hơn nếu đặc thù hoặc phân tán', 'size of the inspection board; more if special or scattered', 'U'],
  ['60.1b', '60(1)', 'A', 'inspectionBoard', 'exempt', null, count('<=', 7, 'staff'), 'Đơn vị nhỏ hoặc đặc thù không lập Ban Thanh tra nhân dân', 'no board in a small or special unit', 'U'],
  ['60.2', '60(2)', 'A', 'inspectionBoard', 'rule', null, flag, 'Thành viên không là người đứng đầu, cấp phó, kế toán trưởng', 'no head, deputy head or chief accountant on the board', 'U'],
  ['60.3', '60(3)', 'A', 'inspectionBoard', 'rule', null, spanning(2, 'years'), 'Nhiệm kỳ Ban Thanh tra nhân dân', 'term of the board', 'U'],
  ['61', '61', 'A', 'inspectionBoard', 'rule', 'inspectionBoard', list(7), 'Nhiệm vụ của Ban Thanh tra nhân dân cơ quan, đơn vị', 'tasks of the unit’s inspection board'],
  ['63.1c', '63(1)(c)', 'A', 'inspectionBoard', 'must', 'unitHead', within(15, 'days'), 'Trả lời kiến nghị của Ban Thanh tra nhân dân', 'answer the board’s recommendations', 'U'],
];

// prettier-ignore
const enterprises = (): readonly Row[] => [
  ['64.1', '64(1)', 'S', 'disclosure', 'must', 'enterprise', list(8), 'Nội dung doanh nghiệp nhà nước phải công khai', 'what a state enterprise must disclose'],
  ['64.2', '64(2)', 'S', 'disclosure', 'encouraged', 'enterprise', flag, 'Khuyến khích công khai thông tin về đạo đức, trách nhiệm xã hội', 'disclosure on ethics and social responsibility is encouraged'],
  ['65.1', '65(1)', 'S', 'disclosure', 'rule', 'enterprise', list(8), 'Hình thức công khai trong doanh nghiệp nhà nước', 'forms of disclosure'],
  ['65.2', '65(2)', 'S', 'disclosure', 'must', 'enterprise', within(15, 'days'), 'Thời hạn công khai kể từ khi có văn bản, nếu luật khác không quy định', 'time to disclose, from the document, unless other law sets it'],
  ['66', '66(1)', 'S', 'disclosure', 'must', 'enterprise', lasting(20, 'since'), 'Đăng trên hệ thống nội bộ (nếu có), liên tục', 'internal site or system, if any, days without a break'],
  ['66.2', '66(2)', 'S', 'disclosure', 'must', 'enterprise', lasting(20, 'since'), 'Niêm yết liên tục khi không có hệ thống nội bộ', 'posting where there is no internal site, days without a break'],
  ['67', '67', 'S', 'decision', 'right', 'workersSide', list(5), 'Nội dung người lao động bàn và quyết định', 'matters workers discuss and decide'],
  ['68.1', '68(1)', 'S', 'proposal', 'may', 'workersSide', share('>=', 1, 3, 'workers'), 'Nội dung 2–5 của Điều 67: khi ban lãnh đạo, tổ chức đại diện hoặc đủ số người đề nghị', 'items 2–5, when leadership, organisation or enough workers propose it'],
  ['68.2', '68(2)', 'S', 'employeeConference', 'may', 'enterprise', count('>=', 2, 'calls'), 'Lấy phiếu thay hội nghị khi bất khả kháng, hoặc khi đã triệu tập đủ số lần này mà vẫn thiếu người', 'ballots instead, in force majeure or after so many calls short of the quorum'],
  ['69.1', '69(1)', 'S', 'employeeConference', 'must', 'enterprise', parts({ yearly: each('year'), latest: within(3, 'months', 'atOnce') }), 'Hội nghị người lao động hằng năm, chậm nhất trong các tháng đầu năm tài chính tiếp theo', 'yearly employee conference, within the first months of the next financial year'],
  ['69.2a', '69(2)(a)', 'S', 'employeeConference', 'must', 'enterprise', count('<', 100, 'workers'), 'Dưới số người lao động này thì họp toàn thể', 'below so many workers the conference is plenary'],
  ['69.2b', '69(2)(b)', 'S', 'employeeConference', 'may', 'enterprise', count('>=', 100, 'workers'), 'Từ số người lao động này thì được họp toàn thể hoặc đại biểu', 'from so many workers, plenary or by delegates'],
  ['69.2c', '69(2)(c)', 'S', 'employeeConference', 'valid', null, parts({ quorum: share('>=', 2, 3, 'workersOrDelegates'), pass: share('>', 1, 2, 'present') }), 'Số người có mặt; tỷ lệ thông qua', 'quorum, and the majority that passes'],
  ['70.3', '70(3)', 'S', 'employeeConference', 'must', 'enterprise', each('halfYear'), 'Kiểm tra việc thực hiện nghị quyết', 'check the execution of the resolution'],
  ['70.3u', '70(3)', 'S', 'employeeConference', 'must', 'enterprise', flag, 'Người đại diện doanh nghiệp phối hợp với Công đoàn kiểm tra', 'the representative checks it together with the union'],
  ['71.1', '71(1)', 'S', 'consultation', 'must', 'enterprise', list(6), 'Nội dung người lao động tham gia ý kiến', 'matters workers comment on'],
  ['71.2', '71(2)', 'S', 'consultation', 'trigger', 'workersSide', list(2), 'Nội dung lấy ý kiến khi tổ chức đại diện người lao động yêu cầu', 'matters commented on at the request of the workers’ organisation'],
  ['72', '72', 'S', 'consultation', 'rule', 'enterprise', list(5), 'Hình thức tham gia ý kiến', 'forms of comment'],
  ['73.1', '73(1)', 'S', 'workplaceDialogue', 'must', 'enterprise', each('year'), 'Đối thoại định kỳ, theo yêu cầu và khi có vụ việc', 'dialogue yearly, on request and in other legal cases'],
  ['77.1', '77(1)', 'S', 'inspectionBoard', 'must', 'conference', range(3, 9, 'members'), 'Số thành viên Ban Thanh tra nhân dân; nhiều hơn nếu đặc thù', 'size of the inspection board; more if special'],
  ['77.3', '77(3)', 'S', 'inspectionBoard', 'rule', null, spanning(2, 'years'), 'Nhiệm kỳ Ban Thanh tra nhân dân', 'term of the board'],
  ['78', '78', 'S', 'inspectionBoard', 'rule', 'inspectionBoard', list(6), 'Nhiệm vụ của Ban Thanh tra nhân dân doanh nghiệp nhà nước', 'tasks of the enterprise’s inspection board'],
  ['81.1a', '81(1)(a)', 'S', 'regulation', 'must', 'enterprise', flag, 'Ban hành quy chế thực hiện dân chủ của doanh nghiệp', 'issue the enterprise’s democracy regulation'],
  ['81.1d', '81(1)(d)', 'S', 'inspectionBoard', 'must', 'enterprise', within(15, 'days'), 'Trả lời kiến nghị của Ban Thanh tra nhân dân', 'answer the board’s recommendations'],
  ['82.1', '82(1)', 'N', 'workplaceRegulation', 'rule', 'employer', flag, 'Tổ chức ngoài nhà nước thực hiện Chương I và pháp luật lao động', 'non-state employers follow Chapter I and labour law'],
  ['82.2', '82(2)', 'N', 'workplaceRegulation', 'may', 'employer', flag, 'Được chọn áp dụng quy định của doanh nghiệp nhà nước, thông báo và công khai', 'may choose the rules of state enterprises; then notify the union and publish'],
  ['82.2n', '82(2)', 'N', 'workplaceRegulation', 'must', 'employer', flag, 'Khi chọn áp dụng thì thông báo Công đoàn và công khai', 'who chooses them tells the union and publishes it'],
];

// prettier-ignore
const general = (): readonly Row[] => [
  ['9', '9', 'CTASN', 'regulation', 'rule', null, list(5), 'Các hành vi bị nghiêm cấm', 'prohibited acts'],
  ['83.2b', '83(2)(b)', 'V', 'reporting', 'must', 'ministry', each('onRequest'), 'Bộ Nội vụ báo cáo Chính phủ; luật không định kỳ hạn', 'the Ministry of Home Affairs reports to Government; no period set', 'L'],
  ['83.3b', '83(3)(b)', 'V', 'reporting', 'must', 'ministry', each('onRequest'), 'Bộ Lao động - Thương binh và Xã hội cùng Bộ Nội vụ báo cáo Chính phủ', 'the labour ministry reports with the Ministry of Home Affairs', 'L'],
  ['83.5', '83(5)', 'F', 'regulation', 'rule', 'ministry', flag, 'Theo quy định riêng', 'rules of its own'],
  ['84.2', '84(2)', 'B', 'regulation', 'rule', 'competentBody', flag, 'Theo quy định của Ủy ban Thường vụ Quốc hội', 'rules of the Standing Committee of the National Assembly'],
  ['85.3', '85(3)', 'P', 'reporting', 'must', 'provinceCommittee', each('onRequest'), 'Ủy ban nhân dân cấp tỉnh (và cấp huyện trước đây) báo cáo khi có yêu cầu', 'the province (and once the district) reports when asked', 'H'],
  ['86.2d', '86(2)(d)', 'C', 'reporting', 'must', 'communeCommittee', each('adHoc'), 'Kịp thời báo cáo cấp trên việc vượt thẩm quyền', 'promptly report to the superior what is beyond its power', 'H'],
  ['86.4', '86(4)', 'C', 'reporting', 'must', 'communeCommittee', flag, 'Nơi không có Hội đồng nhân dân cấp xã: báo cáo Ủy ban nhân dân cấp huyện', 'where there is no commune council: report to the district', 'H'],
  ['91.1', '91(1)', 'CTASN', 'transition', 'rule', null, flag, 'Áp dụng luật chuyên ngành có trước về công khai, lấy ý kiến', 'earlier sector laws on disclosure and comment prevail'],
  ['91.2', '91(2)', 'Q', 'regulation', 'rule', 'competentBody', flag, 'Theo quy định riêng', 'rules of its own'],
  ['91.3', '91(3)', 'T', 'transition', 'rule', null, flag, 'Hương ước, quy ước và quyết định đã có của cộng đồng tiếp tục có hiệu lực', 'existing conventions and community decisions continue'],
];

/** Law 10/2022/QH15, Chapters III to VI: agencies(), units, enterprises(), reporting, transition. */
export const law2022Workplace = (): readonly Provision[] =>
  provisionsIn(law2022, 'L', [...agencies(), ...enterprises(), ...general()]);
