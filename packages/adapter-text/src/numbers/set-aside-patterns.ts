import { foldedPattern } from '../words/folded-pattern.ts';
import { once } from '../words/once.ts';

/** What a number is that counts nothing. */
export type SetAsideKind =
  | 'day'
  | 'period'
  | 'duration'
  | 'time'
  | 'document'
  | 'article'
  | 'ordinal'
  | 'place'
  | 'phone'
  | 'rate'
  | 'name'
  | 'list'
  | 'coverage'
  | 'threshold'
  | 'target'
  | 'identifier'
  | 'fraction';

/** A pattern of numbers that count nothing. */
export interface SetAsidePattern {
  /** What they are. */
  readonly what: SetAsideKind;
  /** The pattern. */
  readonly pattern: RegExp;
  /** Whether a counting word behind the last number makes it count after all: "quyết định 15 việc". */
  readonly unlessCounted: boolean;
}

const day = '\\d{1,2} ?[/.-] ?\\d{1,2}(?: ?[/.-] ?\\d{4})?';
const year = '(?:19|20)\\d\\d';
const more = '(?:(?: ?, ?| và | đến | ?[-–—] ?)\\d{1,3}(?![\\d.,/%]*[\\d%]))*';
const roman = '[ivxlc]{1,6}(?![^\\s.,;:)/-])';
const documents =
  'chỉ thị|kết luận|nghị quyết|nghị định|luật|bộ luật|pháp lệnh|quyết định|thông tư|công văn|kế hoạch|hướng dẫn|thông báo|' +
  'quy định|tờ trình|báo cáo|công điện|đề án|chương trình|quy chế|văn bản|thông tri|dự án|lệnh|hiến pháp|ct|kl|nq|qđ|nđ|tt|kh|hd|pl';
const places =
  'phường|quận|xã|thôn|tổ|tổ dân phố|tdp|khu phố|kp|khu|ấp|khóm|bản|làng|xóm|đội|cụm|khối phố|khối|tiểu khu|số nhà|nhà số|phòng|tầng|lầu|quầy|bàn|cửa|tòa|chung cư|' +
  'đường|hẻm|ngõ|ngách|quốc lộ|tỉnh lộ|huyện lộ|ql|tl|dt|đt|km|chi bộ|trung đoàn|buôn|điểm|cụm dân cư|tuyến|trường số|tổ hòa giải|khu vực|vùng|hố|lô|thửa|tờ bản đồ|thửa đất|tài khoản|mã số';

// Words before these make another word of them: "đại biểu 63", "cung cấp 12".
const notBehind = (words: string): string =>
  words
    .split(' ')
    .map((word) => `(?<!${word} )`)
    .join('');

const sources: readonly (readonly [what: SetAsideKind, source: string, unlessCounted?: true])[] = [
  // Phones, before anything takes a part of them
  [
    'phone',
    '(?:điện thoại|đt|sđt|đường dây nóng|hotline|zalo|fax|di động|số máy|liên hệ|tổng đài|gọi)(?: (?:số|qua|theo|là|máy))*:? ?:? ?[(+]?\\d[\\d .()+-]{1,18}\\d(?:(?:,| hoặc| và) \\d{3,8}(?![\\d.,]*\\d)(?! [^ ]))?',
  ],
  ['phone', '(?<![^\\s(:+])[(+]?0\\d{1,3}[). -]{1,2}\\d{3,4}[ .-]\\d{3,4}(?:[ .-]\\d{2,4})?(?![\\d/])'],
  ['phone', '(?<![^\\s(:+])0\\d{8,10}(?![\\d/])'],
  // Days and periods
  ['period', `(?<![\\d.,/])\\d{1,2} (?:tháng|quý) (?:đầu|cuối|vừa)(?: năm)?,?(?: (?:năm )?${year}(?! ?[-–/] ?\\d))?`],
  ['day', `từ (?:ngày )?${day} (?:đến|tới) (?:hết )?(?:ngày )?${day}(?![\\d])`],
  ['day', `(?<![\\d.,/-])\\d{1,2}/\\d{1,2}(?:/\\d{4})? ?[-–—] ?\\d{1,2}/\\d{1,2}(?:/\\d{4})?(?![\\d/])(?! ?%)`, true],
  ['day', `(?<![\\d.,/])\\d{1,2} tháng \\d{1,2}(?:,? năm ${year}| ?/ ?${year})(?!\\d)`],
  [
    'day',
    `(?:ngày|mùng|mồng) \\d{1,2}(?:(?: ?, ?| và | đến | ?[-–] ?)(?:ngày )?\\d{1,2})*(?: ?, ?| và | đến | ?[-–] ?)(?:ngày )?\\d{1,2} ?/ ?\\d{1,2}(?: ?/ ?\\d{4})?(?!\\d)`,
  ],
  ['day', `(?<![\\d.,/-])\\d{1,2} ?/ ?\\d{1,2} ?/ ?\\d{4}(?!\\d)`],
  ['day', `(?<![\\d.,/-])\\d{1,2} ?- ?\\d{1,2} ?- ?\\d{4}(?!\\d)`],
  ['day', `(?<![\\d.,/-])\\d{1,2}\\.\\d{1,2}\\.\\d{4}(?![\\d])`],
  ['day', `(?<![\\d.,/-])\\d{4}-\\d{2}-\\d{2}(?!\\d)`],
  [
    'day',
    `(?:ngày|mùng|mồng) \\d{1,2}(?: ?, ?\\d{1,2})*(?: (?:và|đến|-) (?:ngày )?\\d{1,2})? tháng \\d{1,2}(?:,? năm \\d{4})?`,
  ],
  [
    'day',
    `(?:từ ngày|ngày|mùng|mồng|trước ngày|sau ngày) ${day}(?: (?:đến|tới|và|-) (?:hết )?(?:ngày )?${day})?(?![\\d])`,
    true,
  ],
  ['day', `(?:ngày|mùng|mồng) \\d{1,2}(?:(?: ?, ?| và | đến | ?- ?)\\d{1,2})*(?![\\d.,]*\\d)(?! ?%)`, true],
  [
    'day',
    `(?:dịp|lễ|lễ kỉ niệm|hạn|đến|trước|tết|từ|mốc|thời điểm|mốc thời gian|vào|sau|kì hạn|chốt) \\d{1,2} ?/ ?\\d{1,2}(?! ?/)(?!\\d)(?:(?: ?,| và|;) ?\\d{1,2}/\\d{1,2}(?![\\d/])(?! ?%))*`,
    true,
  ],
  ['day', `(?<![\\d.,/-])\\d{1,2}/\\d{1,2}(?:(?: ?,| và|;) ?\\d{1,2}/\\d{1,2})* (?:hằng|hàng) năm(?![^ ,.;:)])`],
  // No part is greater than its whole: 15/6, 30/4; more was done than was set where the goals are counted: "15/12 chỉ tiêu"
  [
    'day',
    `(?<![\\d.,/-])(?:1[3-9]|2\\d|3[01])/(?:0?[1-9]|1[0-2])(?![\\d/]|[.,]\\d)(?! ?%)(?! (?:chỉ tiêu|mục tiêu|tiêu chí)(?![^ ,.;:)]))`,
    true,
  ],
  ['period', `tháng \\d{1,2} ?[/-] ?${year}`],
  ['period', `(?:từ )?tháng \\d{1,2} (?:đến|tới|-) (?:hết )?tháng \\d{1,2}(?:,? năm \\d{4}| ?/ ?\\d{4})?`],
  ['period', `tháng \\d{1,2}(?:(?: ?, ?| và | ?- ?)\\d{1,2})*(?:,? năm \\d{4})?(?![\\d.,]*\\d)(?! ?%)`, true],
  [
    'period',
    `quý (?:${roman}|\\d)(?:(?: ?\\+ ?| ?, ?| và |-)(?:${roman}|\\d))*(?: ?[/-] ?\\d{4}|,? năm \\d{4})?`,
    true,
  ],
  ['period', `(?<![\\d.,/-])(?:0?[1-9]|1[0-2]) ?/ ?${year}(?!\\d)`],
  ['period', `(?<![\\d.,/])${year} ?[-–—/] ?(?:${year}|\\d\\d)(?![\\d.,]*\\d)(?! ?%)`],
  [
    'period',
    `(?:năm học|năm|niên độ|niên khóa|giai đoạn|nhiệm kì|khóa|thời kì|các năm|những năm|từ năm|đến năm|hết năm|cuối năm|đầu năm) ${year}(?:(?: ?, ?| và | đến | đến năm | - năm | năm |, năm | ?[-–—/] ?)${year})*(?![\\d.,/]*\\d)(?! ?%)`,
  ],
  // How many units a total comes from
  ['coverage', `(?:theo|trên cơ sở|tổng hợp từ) báo cáo của \\d[\\d.]* ?/ ?\\d[\\d.]* [^ .;,)]+(?: vị| nghiệp| chức)?`],
  // Times
  ['rate', `(?<![\\d.,])24 ?/ ?(?:24|7)(?:h| giờ)?|7 ?/ ?7 ngày`],
  ['time', `(?<![\\d.,])\\d{1,2}h(?:\\d{2})?(?!\\S*\\d)`],
  ['time', `(?<![\\d.,])\\d{1,2} giờ(?: \\d{1,2}(?: phút)?)?(?! (?:phát|truyền|lao động|làm))`],
  ['time', `(?<![\\d.,])\\d{1,2}:\\d{2}(?!\\d)`],
  // How long, how often, how old
  [
    'rate',
    `(?<![\\d.,])\\d{1,3} (?:lần|ngày|buổi|kì|phiên|cuộc|số) ?(?:/|trong một|trong 1|một|1|mỗi|trên một) ?(?:năm|tháng|tuần|quý|ngày)`,
  ],
  [
    'rate',
    `(?:mỗi|hằng|hàng|một|1) (?:năm|tháng|tuần|quý)(?: (?:ít nhất|tối thiểu|họp|có|tổ chức))* \\d{1,2} (?:lần|ngày|buổi|kì|phiên|cuộc)(?! [^ ]* ?[:])`,
  ],
  [
    'rate',
    `(?:mỗi|hằng|hàng|một|1|định kì) (?:năm|tháng|tuần|quý|ngày) (?:ít nhất |tối thiểu |phát |họp |có )*\\d{1,2} lần`,
  ],
  ['rate', `(?<![\\d.,])\\d{1,3} lần(?= (?:trong|mỗi|một|trên|/|hằng|hàng) ?(?:năm|tháng|tuần|quý|ngày|kì|một|1))`],
  // "1/3 số xã", "hơn 2/3 hộ dân" say a share of something, and count neither one nor three.
  ['fraction', `(?<![\\d.,/])[1-9]/(?:[2-9]|10)(?= (?:tổng số|tổng|số)(?![^ .,;:)]))`],
  [
    'fraction',
    `(?:hơn|trên|quá|gần|khoảng|ít nhất|tối thiểu|chưa đến|chưa đầy|chừng) (?:1/[2-9]|2/[35]|3/[45])(?![\\d.,/]*[\\d%])(?= (?:hộ|cử tri|đại diện|đại biểu|người|thành viên|dân|nhân dân))`,
  ],
  ['rate', `(?<![\\d.,])\\d{1,2} (?:năm|tháng|tuần|quý|ngày) (?:một|1|hai|2|ba|3|\\d{1,2}) lần`],
  [
    'duration',
    `(?<![\\d.,/])\\d{1,3}(?:[.,]\\d)?(?:(?: ?[-–] ?| đến | - )\\d{1,3})? (?:ngày|tháng|năm|tuần|phút|giây|tuổi|thập kỉ|nhiệm kì|thế kỉ|quý|giờ)(?! (?:công(?! tác)|tiếp|phát|truyền|lao))`,
  ],
  // "nguyên tắc 3 công khai, 4 kiểm tra"
  [
    'name',
    `(?:nguyên tắc|phương châm|khẩu hiệu|tinh thần)(?: là| thực hiện)?:? \\d [^ ,;.:\\d]+(?: [^ ,;.:\\d]+){0,2}(?:(?:, | và )\\d [^ ,;.:\\d]+(?: [^ ,;.:\\d]+)?)*`,
  ],
  [
    'document',
    `(?:gửi|kèm|kèm theo|đính kèm|gửi kèm)(?: theo)? \\d{1,3} (?:phụ lục|biểu|bảng|bộ hồ sơ|bản photo|bản sao|danh sách)(?:(?: ?, ?| và )\\d{1,3} (?:phụ lục|biểu|bảng|danh sách|bản sao))*`,
  ],
  ['identifier', `(?<![^\\s(:"])[a-zđ]{1,4}\\d{1,4}(?:\\.[\\da-z]{1,8})+(?: ?- ?[\\da-z]{2,})*`],
  ['ordinal', `độ tuổi (?:từ )?\\d{1,2}(?: ?(?:[-–]|đến) ?\\d{1,2})?`],
  ['duration', `cứ (?:mỗi )?\\d{1,2} (?:năm|tháng|tuần|quý|ngày)`],
  ['rate', `(?<=(?<![^ ])(?:cứ|định kì) [^.;:]{0,40} )\\d{1,2} lần(?= |$|[.,;])`],
  // Articles and what else bears a number of its own
  [
    'article',
    `${notBehind('đại thời tài hạng danh chuyên góp thành cao đặc quan ưu nhược địa một tổng tiêu làm')}(?:điều|khoản|điểm|chương|mục|phụ lục|mẫu|mẫu số|biểu|biểu số|biểu mẫu|trang|tr\\.|tiết|bảng|hình|ảnh|sơ đồ|biểu đồ|đồ thị|câu|phần|tiểu mục)(?: số)? (?:(?:${roman})|\\d{1,3}[a-zđ]?(?![\\d.,]*\\d)(?! ?%))${more}`,
    true,
  ],
  ['ordinal', `(?:thứ|hạng|vị trí|vị trí thứ) \\d{1,2} ?/ ?\\d{1,3}`],
  // Whatever stands behind it, what is "thứ 12" counts nothing: "kỳ họp thứ 12 Hội đồng nhân dân".
  ['ordinal', `(?:thứ|lần thứ|kì họp thứ|khóa thứ) (?:${roman}|\\d{1,2}(?![\\d.,]*[\\d%]))`],
  ['ordinal', `(?:khóa|trung ương) (?:${roman}|\\d{1,2}(?![\\d.,]*[\\d%]))${more}`, true],
  [
    'ordinal',
    `(?:mức độ|cấp độ|mức) (?:${roman}|\\d(?!\\d|[.,]\\d))(?:(?: ?, ?| và | ?[-–] ?| ?, ?mức độ | và mức độ )\\d(?!\\d|[.,]\\d))*(?! ?%)(?! (?:triệu|tỷ|nghìn|ngàn|đồng))(?!\\.\\d)`,
    true,
  ],
  [
    'ordinal',
    `${notBehind('định cung trong các phân mở xếp từng được có thành gia')}(?:lần|đợt|vòng|bước|cấp|loại|hạng|nhóm|giai đoạn|khối|lớp|ca|tập|kì|tiêu chí|tiêu chí số|nội dung|top|phiên bản|vị trí|vị trí thứ|thông điệp|đội số|ban|tổ số|số thứ tự|khóa) (?:${roman}|\\d{1,2}(?![\\d.,/]*[\\d%]))${more}`,
    true,
  ],
  ['place', `km ?\\d{1,4} ?\\+ ?\\d{1,4}(?!\\d)`],
  ['place', `(?:số nhà|nhà số|ngõ|hẻm|ngách|kiệt)(?: số)? \\d{1,4}[a-z]?(?: ?/ ?\\d{1,4}[a-z]?)+(?! ?%)`],
  // "hoàn thành tốt nhiệm vụ 25" counts those that did
  ['ordinal', `${notBehind('sắc tốt thành')}nhiệm vụ (?:số )?\\d{1,2}(?![\\d.,/]*[\\d%])${more}`, true],
  // "744 doanh nghiệp sử dụng từ 10 lao động trở lên" says which ones
  [
    'threshold',
    `(?<=(?:nghiệp|vị|sở|xã|ty|nào|những|các|nơi) (?:có |sử dụng |có sử dụng |thuê )?)(?:từ đủ|từ|dưới|trên|ít nhất|đủ) \\d{1,3} (?:người lao động|lao động|công nhân|nhân viên|cán bộ, công chức|công chức|viên chức|người)(?: trở (?:lên|xuống))?(?= (?:có|đã|phải|tổ chức|thực hiện|ban hành|xây dựng|chưa|được|đều)(?![^ ,.;])|[,.;:)]|$)`,
  ],
  [
    'place',
    `${notBehind('văn cơ các số thời quan đặc trực cấp')}(?:${places})(?: số)? \\d{1,3}[a-z]?(?![\\d.,]*[\\d%])(?! ?/ ?\\d)(?:(?:, | và |-)(?:(?:${places}) )?\\d{1,3}(?![\\d.,]*[\\d%]))*`,
    true,
  ],
  ['document', `(?:${documents})(?: số)? \\d{1,4}(?![\\d.,]*[\\d%])(?:(?:, | và )\\d{1,4}(?![\\d.,]*[\\d%]))*`, true],
  ['document', `${notBehind('tổng một trong dân chỉ đa hệ thiểu phần con')}số:? ?\\d{1,6}(?![\\d.,/]*[\\d%])`, true],
  // What a document or a scale has
  [
    'document',
    `(?<![\\d.,/])\\d{1,3} (?:trang|phụ lục|chương|điều|khoản|tiểu mục|biểu mẫu|mẫu biểu|trang a4|quyển báo cáo)(?![^ ,.;:)])`,
  ],
  ['ordinal', `thang (?:điểm )?\\d{1,3}(?: điểm)?`],
  ['ordinal', `(?:xếp hạng|đứng hạng|xếp vị trí|đứng vị trí|xếp thứ hạng) \\d{1,3}(?: ?/ ?\\d{1,3})?(?! ?%)`, true],
  ['ordinal', `(?:bậc|ngạch bậc) \\d{1,2}(?: ?/ ?\\d{1,2})?(?! ?%)|hệ số (?:lương )?\\d{1,2}(?:[.,]\\d{1,2})?`],
  ['ordinal', `(?<!giám sát )(?:chuyên đề|học phần|học kì) \\d{1,2}(?![\\d.,/]*[\\d%])`, true],
  [
    'identifier',
    `tỷ lệ 1 ?/ ?(?:\\d{1,3}(?:[.]\\d{3})+|\\d{2,6})(?!\\d)(?! [^ ]+ (?:đã|được|đạt))(?:(?: ?,| và|;) 1 ?/ ?(?:\\d{1,3}(?:[.]\\d{3})+|\\d{2,6})(?!\\d))*`,
  ],
  ['name', `(?<![\\d.,/])\\d{1,2} bên(?![^ ,.;:)])`],
  ['list', `(?:(?<=[;:.,] )|^)\\d{1,2}\\.(?= [^\\d])`],
  [
    'ordinal',
    `(?:cột|dòng|ô|hàng thứ|đối tượng|thế kỉ|thập niên|thập kỉ|đêm|trình độ|nhiệt độ) \\d{1,3}(?: ?/ ?\\d{1,2})?(?! ?%)(?![.,]\\d)`,
    true,
  ],
  ['identifier', `(?:mã|mã số|bưu chính|số hiệu|seri|biển số|máy lẻ|nhánh|ext)(?: [^ \\d]+)? \\d{2,}`, true],
  ['name', `(?<![\\d.,])(?:\\d sao|\\d ca \\d kíp|\\d kì (?:báo cáo|kế hoạch)|[1-9]\\.0)(?![^ .,;:)”"’])`],
  // Standards, and numbers whose groups are no thousands: of phones, accounts, files
  ['identifier', `(?<![\\d.,])\\d{3,6}:(?:19|20)\\d\\d(?!\\d)`],
  ['identifier', `(?<![\\d.,])\\d+\\.(?:\\d{4,}|\\d{1,2}\\.)[\\d.]*(?!,?\\d)`],
  ['rate', `(?:mỗi|hằng|hàng) (?:năm|tháng|tuần|quý)(?: [^ ,;.:\\d]+){0,4} \\d{1,2} (?:lần|ngày|buổi|kì|phiên|cuộc)`],
  ['place', `(?:căn hộ|phòng|phòng họp|nhà) \\d{2,4}(?![\\d.,]*[\\d%])`, true],
  ['article', `mục ${roman}\\.\\d{1,2}(?![^ ,.;:)])`],
  ['name', `(?<![\\d.,])\\d{1,3}\\+\\d{1,3}(?!\\d)`],
  // Names that hold a number
  ['name', `[“"][^“”"]{0,40}(?<![\\d.,])\\d(?!\\d|[.,]\\d| ?%)[^“”"]{0,40}[”"]`],
  [
    'name',
    `(?<![^ "“(])0?\\d (?:công khai|rõ|tốt|không(?! (?:đồng ý|đồng tình|tán thành|nhất trí|có|hợp lệ|tín nhiệm|đạt|hoàn thành|thành))|sạch|tại chỗ|cấp|loại hình|bước|cùng|trước|tăng cường|xây|chống|biết|nhất|khâu|trong 1|trong một|kết hợp|chung|dám|thật|xin|luôn|hơn|giảm)(?![^ ,;.:"”)-])`,
  ],
  ['name', `(?<![^ (“"])[^ .,;:/()"“”'-]{0,20}[^\\d .,;:/()"“”'-][^ .,;:/()"“”'-]{0,20}-\\d{1,4}(?![\\d/])(?! ?%)`],
  // Days that have a name: 2/9, 30/4, 27/7
  [
    'day',
    `(?:quốc khánh|giải phóng(?: miền nam)?|quốc tế lao động|quốc tế phụ nữ|liệt sĩ|phụ nữ việt nam|nhà giáo(?: việt nam)?|quân đội nhân dân(?: việt nam)?|cách mạng tháng tám|thầy thuốc(?: việt nam)?|nghỉ lễ|ngày lễ|ngày lễ lớn|đại đoàn kết toàn dân tộc|sinh nhật bác|chủ tịch hồ chí minh) \\(?\\d{1,2} ?/ ?\\d{1,2}(?! ?[/%])(?!\\d)(?:(?: ?, ?| và |-)\\d{1,2} ?/ ?\\d{1,2}(?!\\d))*`,
    true,
  ],
  ['list', `\\[\\d{1,3}\\]`],
  ['identifier', `(?<![\\d.,/-])\\d{9,}(?![\\d/]|[.,]\\d)`, true],
];

// A word begins where a word begins.
const start = '(?<![^\\s(“‘"\'«/:;,.+-])';
const beginsWithWord = /^(?:\(\?<![^)]*\))*(?:\(\?:)?\p{L}/u;

/** The patterns, those that count before others first. */
export const setAsidePatterns = /* @__PURE__ */ once((): readonly SetAsidePattern[] =>
  sources.map(([what, source, unlessCounted]) => ({
    what,
    pattern: foldedPattern(beginsWithWord.test(source) ? `${start}${source}` : source),
    unlessCounted: unlessCounted ?? false,
  })),
);
