import { law2022, ordinance2007 } from '../instruments/grassroots.ts';
import type { Checklist } from './checklist.ts';
import { listOf, numberedItems } from './make.ts';

const changed = { mayHaveChangedFrom: '2025-07-01' } as const;
const most = [7, 8, 9, 10, 11, 12];

/** What a commune discloses since the law of 2022. */
// prettier-ignore
export const communeDisclosure = (): Checklist => listOf({
  id: 'commune-disclosure', kind: 'disclosure', unitKinds: ['commune'], label: ['Nội dung chính quyền cấp xã công khai', 'What a commune discloses'],
  duty: 'L-11', instrument: law2022, article: '11', ...changed,
  items: [
    ['Kế hoạch phát triển kinh tế - xã hội, chuyển dịch cơ cấu kinh tế hằng năm và kết quả', 'yearly socio-economic and restructuring plans and their results'],
    ['Ngân sách xã: dự toán, thực hiện theo quý, 6 tháng, năm, quyết toán, kết luận kiểm toán', 'commune budget: draft, decided, execution by quarter, half-year and year, final account, audit follow-up'],
    ['Dự án đầu tư và tiến độ; thu hồi đất, bồi thường; quỹ đất của xã; quy hoạch', 'investment projects and progress; land recovery and compensation; commune land; planning'],
    ['Quy chế dân chủ; nhiệm vụ của cán bộ, công chức, người hoạt động không chuyên trách; quy tắc ứng xử', 'democracy regulation; duties of officials and non-specialised staff; code of conduct'],
    ['Các quỹ, chương trình, tài trợ, khoản Nhân dân đóng góp', 'funds, programme money, sponsorship, people’s contributions'],
    ['Tài sản công của xã và nguồn thu từ tài sản', 'public assets of the commune and income from them'],
    ['Chính sách hỗ trợ, trợ cấp, tín dụng, nhà ở, thẻ bảo hiểm y tế: đối tượng, tiêu chí, kết quả bình xét', 'support, allowance, credit, housing, health-insurance cards: criteria, selection, results'],
    ['Hỗ trợ do thiên tai, dịch bệnh, bệnh hiểm nghèo: phạm vi, đối tượng, mức; tiền, hàng ủng hộ', 'disaster, epidemic and serious-illness relief: scope, selection, amounts; donations'],
    ['Nghĩa vụ quân sự, công an: chỉ tiêu, tiêu chuẩn, danh sách, tạm hoãn, miễn', 'military and police service: numbers, standards, lists, deferrals, exemptions'],
    ['Kết quả thanh tra, kiểm tra, xử lý vi phạm, tham nhũng; kết quả lấy phiếu tín nhiệm', 'results of inspections, discipline and corruption cases; confidence votes'],
    ['Kế hoạch, nội dung lấy ý kiến Nhân dân; kết quả tổng hợp, tiếp thu, giải trình', 'plans and topics of opinion collection; synthesis and replies'],
    ['Phí, lệ phí và các khoản thu do xã trực tiếp thu', 'fees, charges and other dues collected by the commune'],
    ['Thủ tục hành chính do xã giải quyết', 'administrative procedures handled by the commune'],
    ['Nội dung khác theo luật và quy chế dân chủ của xã', 'anything else by law or by the commune’s own regulation'],
  ],
  forms: [
    ['posting', 'Niêm yết', 'Posting'],
    ['website', 'Cổng, trang thông tin điện tử', 'Portal or website'],
    ['loudspeaker', 'Hệ thống truyền thanh', 'Loudspeaker network'],
    ['communityHead', 'Qua Trưởng thôn, Tổ trưởng tổ dân phố', 'Through the head of the community'],
    ['writtenNotice', 'Gửi văn bản đến công dân', 'Written notice to citizens'],
    ['dialogue', 'Hội nghị trao đổi, đối thoại', 'Dialogue conference'],
    ['receptionOrPress', 'Tiếp công dân, tiếp xúc cử tri, họp báo, phát ngôn', 'Reception, voter meetings, press, spokesperson'],
    ['organisations', 'Qua tổ chức chính trị, đoàn thể', 'Through political and mass organisations'],
    ['telecom', 'Mạng viễn thông, mạng xã hội hợp pháp', 'Telecom and lawful social networks'],
    ['other', 'Hình thức khác', 'Other'],
  ],
  rules: [
    ['website', null, null, 'whereThereIs', ['13', '1']],
    ['posting', [1, 2, 3, 5, 6, ...most], 30, 'always', ['13', '2'], 'L-13.2a'],
    ['posting', [4, 13], 0, 'always', ['13', '2'], 'L-13.2b'],
    ['loudspeaker', most, 3, 'whereThereIs', ['13', '3'], 'L-13.3'],
    ['communityHead', most, null, 'always', ['13', '4']],
  ],
});

/** What the people of a commune or community decide since the law of 2022. */
// prettier-ignore
export const communeDecision = (): Checklist => listOf({
  id: 'commune-decision', kind: 'decision', unitKinds: ['commune', 'community'], label: ['Nội dung Nhân dân bàn và quyết định', 'What the people discuss and decide'],
  duty: 'L-15', instrument: law2022, article: '15',
  items: [
    ['Đóng góp xây dựng công trình công cộng trên địa bàn xã hoặc cộng đồng', 'contributions for public works, commune-wide or in the community'],
    ['Thu, chi, quản lý tiền, tài sản của cộng đồng ngoài khoản thu theo luật', 'collecting, spending and managing community money and assets outside legal dues'],
    ['Hương ước, quy ước', 'village conventions'],
    ['Bầu, cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố', 'electing or releasing the community head'],
    ['Bầu, cho thôi thành viên Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng', 'electing or releasing members of inspection and supervision boards'],
    ['Công việc tự quản khác', 'other self-management'],
  ],
  forms: [
    ['meeting', 'Họp', 'Meeting'],
    ['ballot', 'Phát phiếu lấy ý kiến', 'Ballots to households'],
    ['online', 'Biểu quyết trực tuyến', 'Online vote'],
  ],
});

/** What the people of a commune comment on since the law of 2022. */
// prettier-ignore
export const communeConsultation = (): Checklist => listOf({
  id: 'commune-consultation', kind: 'consultation', unitKinds: ['commune'], label: ['Nội dung Nhân dân tham gia ý kiến', 'What the people comment on'],
  duty: 'L-25', instrument: law2022, article: '25', ...changed,
  items: [
    ['Dự thảo kế hoạch phát triển kinh tế - xã hội, chuyển dịch cơ cấu kinh tế', 'draft socio-economic and restructuring plans'],
    ['Dự thảo quy hoạch, kế hoạch sử dụng đất; quản lý quỹ đất của xã', 'draft land-use plan; commune land fund'],
    ['Dự án quan trọng: đầu tư, thu hồi đất, môi trường, bồi thường, tái định cư', 'important projects: investment, land, waste, compensation, resettlement'],
    ['Địa giới, tên đơn vị hành chính; thành lập, sáp nhập, đặt tên thôn, tổ dân phố', 'unit boundaries and names; community set-up, merger, naming'],
    ['Dự thảo quyết định của Ủy ban nhân dân liên quan đến quyền lợi của cộng đồng', 'draft decisions touching community interests'],
    ['Dự thảo nhiệm vụ, đồ án quy hoạch', 'draft planning tasks and plans'],
    ['Dự thảo quy chế thực hiện dân chủ', 'draft democracy regulation'],
    ['Dự thảo quyết định hành chính đặt nghĩa vụ, chấm dứt hoặc hạn chế quyền của công dân', 'draft administrative decisions creating duties or limiting rights of citizens'],
    ['Nội dung khác', 'others'],
  ],
  forms: [
    ['dialogue', 'Hội nghị trao đổi, đối thoại', 'Dialogue conference'],
    ['meeting', 'Họp cộng đồng', 'Community meeting'],
    ['ballot', 'Phát phiếu lấy ý kiến hộ gia đình', 'Ballots to households'],
    ['suggestionBox', 'Hòm thư góp ý, đường dây nóng', 'Suggestion box, hotline'],
    ['organisations', 'Qua Ban công tác Mặt trận, đoàn thể', 'Through the Front board and mass organisations'],
    ['website', 'Cổng, trang thông tin điện tử', 'Portal or website'],
    ['telecom', 'Mạng viễn thông, mạng xã hội', 'Telecom, social networks'],
    ['hearing', 'Nghe ý kiến đối tượng của quyết định hành chính', 'Hearing of the addressees'],
  ],
});

/** Tasks of a commune's inspection board; their wording is not summarised here. */
// prettier-ignore
export const communeBoardTasks = (): Checklist => listOf({
  id: 'commune-board-tasks', kind: 'boardTasks', unitKinds: ['commune'], label: ['Nhiệm vụ của Ban Thanh tra nhân dân cấp xã', 'Tasks of the commune’s inspection board'],
  duty: 'L-38', instrument: law2022, article: '38', ...changed, items: numberedItems(7, 'Nhiệm vụ, quyền hạn', 'Task'),
});

/** What a commune disclosed under the ordinance of 2007. */
// prettier-ignore
export const communeDisclosure2007 = (): Checklist => listOf({
  id: 'commune-disclosure-2007', kind: 'disclosure', unitKinds: ['commune'], label: ['Nội dung công khai để Nhân dân biết', 'What is disclosed so that people know'],
  instrument: ordinance2007, article: '5',
  items: [
    ['Kế hoạch kinh tế - xã hội, chuyển dịch cơ cấu; dự toán, quyết toán ngân sách xã', 'socio-economic and restructuring plans; commune budget and settlement'],
    ['Dự án, công trình, thứ tự ưu tiên, tiến độ; bồi thường, tái định cư; quy hoạch đất, khu dân cư', 'projects, priorities, progress; compensation, resettlement; land-use and residential planning'],
    ['Nhiệm vụ, quyền hạn của cán bộ, công chức xã trực tiếp giải quyết việc của Nhân dân', 'duties and powers of commune staff who handle people’s affairs'],
    ['Các quỹ, khoản đầu tư, tài trợ giao cho xã; khoản huy động Nhân dân đóng góp', 'funds, investment and aid managed for the commune; contributions raised'],
    ['Vay vốn sản xuất, xóa đói giảm nghèo; bình xét hộ nghèo, trợ cấp, nhà tình thương, thẻ bảo hiểm y tế', 'loans for production and poverty reduction; selection of poor households, aid, houses, health cards'],
    ['Đề án thành lập, nhập, chia đơn vị hành chính, điều chỉnh địa giới', 'schemes to set up, merge or split units or move boundaries'],
    ['Kết quả thanh tra, xử lý sai phạm, tham nhũng; kết quả lấy phiếu tín nhiệm', 'inspection results, misconduct and corruption; confidence votes'],
    ['Nội dung và kết quả tiếp thu ý kiến Nhân dân', 'content and result of taking in people’s opinions', '?'],
    ['Đối tượng, mức thu các loại phí, lệ phí, nghĩa vụ tài chính', 'payers and rates of fees, charges and other dues', '?'],
    ['Quy định về thủ tục hành chính do xã trực tiếp thực hiện', 'administrative procedures of the commune', '?'],
    ['Nội dung khác theo quy định, yêu cầu của cấp trên hoặc khi cần', 'other items required or thought necessary', '?'],
  ],
  forms: [
    ['posting', 'Niêm yết tại trụ sở Hội đồng nhân dân, Ủy ban nhân dân', 'Posting at the office'],
    ['loudspeaker', 'Hệ thống truyền thanh', 'Loudspeaker'],
    ['communityHead', 'Qua Trưởng thôn, Tổ trưởng tổ dân phố', 'Through the head of the community'],
  ],
});
