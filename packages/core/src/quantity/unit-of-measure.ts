import type { Text } from '../outcome/text.ts';

// id · Vietnamese words, the first is the one printed · English words, likewise; behind a plural stands its singular.
const table: readonly (readonly [string, string, string])[] = [
  ['percent', '%|phần trăm', '%|percent|per cent'],
  ['percentagePoint', 'điểm phần trăm|điểm %', 'percentage points|percentage point|pp'],
  ['VND', 'đồng|đ|vnđ|vnd|đồng việt nam', 'VND|dong|đồng'],
  ['USD', 'USD|đô la mỹ|đô la|đô-la|$', 'USD|US dollars|dollars|$'],
  ['case', 'vụ|vụ việc', 'cases|case'],
  ['dossier', 'hồ sơ|bộ hồ sơ', 'dossiers|dossier'],
  ['person', 'người|công dân|lao động|đại biểu|cán bộ|đồng chí|nhân khẩu', 'persons|person|people'],
  ['turn', 'lượt|lượt người|lượt tiếp', 'turns|turn'],
  ['household', 'hộ|hộ gia đình', 'households|household'],
  ['session', 'cuộc|buổi|phiên|kỳ', 'sessions|session'],
  ['meeting', 'cuộc họp|hội nghị|cuộc|buổi', 'meetings|meeting'],
  ['conference', 'hội nghị|cuộc', 'conferences|conference'],
  ['dialogue', 'cuộc đối thoại|cuộc|hội nghị|buổi', 'dialogues|dialogue'],
  ['inspection', 'cuộc kiểm tra|cuộc|lượt', 'inspections|inspection'],
  ['supervision', 'cuộc giám sát|cuộc', 'supervisions|supervision'],
  ['team', 'đoàn|tổ|đội', 'teams|team'],
  ['board', 'ban', 'boards|board'],
  ['group', 'nhóm|tổ', 'groups|group'],
  ['class', 'lớp', 'classes|class'],
  ['document', 'văn bản', 'documents|document'],
  ['plan', 'kế hoạch', 'plans|plan'],
  ['unit', 'đơn vị|cơ quan, đơn vị|cơ quan', 'units|unit'],
  ['community', 'thôn|tổ dân phố|thôn, tổ dân phố|thôn/tdp|khu phố|ấp', 'communities|community'],
  ['commune', 'xã|xã, phường|phường', 'communes|commune'],
  ['enterprise', 'doanh nghiệp|dn', 'enterprises|enterprise'],
  ['organisation', 'tổ chức', 'organisations|organisation'],
  ['opinion', 'ý kiến|lượt ý kiến|kiến nghị', 'opinions|opinion'],
  ['recommendation', 'kiến nghị', 'recommendations|recommendation'],
  ['letter', 'đơn|đơn thư', 'letters|letter'],
  ['matter', 'việc|vụ việc|nội dung', 'matters|matter'],
  ['item', 'nội dung|mục', 'items|item'],
  ['procedure', 'thủ tục|tthc', 'procedures|procedure'],
  ['service', 'dịch vụ', 'services|service'],
  ['project', 'dự án|công trình|công trình, dự án', 'projects|project'],
  ['model', 'mô hình', 'models|model'],
  ['task', 'nhiệm vụ', 'tasks|task'],
  ['convention', 'hương ước|quy ước|bản', 'conventions|convention'],
  ['vote', 'phiếu', 'votes|vote'],
  ['ballot', 'phiếu', 'ballots|ballot'],
  ['trip', 'chuyến', 'trips|trip'],
  ['member', 'thành viên', 'members|member'],
  ['time', 'lần', 'times|time'],
  ['point', 'điểm', 'points|point'],
  ['copy', 'bản', 'copies|copy'],
  ['posting', 'lượt công khai|lượt niêm yết|lượt', 'postings|posting|disclosures|disclosure'],
  ['place', 'điểm|địa điểm|nơi', 'places|place'],
  ['option', 'phương án', 'options|option'],
  ['agreement', 'thỏa ước|thoả ước|bản', 'agreements|agreement'],
  ['workday', 'ngày công|công', 'workdays|workday'],
  ['day', 'ngày', 'days|day'],
  ['workingDay', 'ngày làm việc', 'working days|working day'],
  ['month', 'tháng', 'months|month'],
  ['year', 'năm', 'years|year'],
  ['hour', 'giờ', 'hours|hour'],
  ['m2', 'm2|m²|mét vuông', 'm²|m2|sq m'],
  ['ha', 'ha|hecta|héc ta', 'ha|hectares|hectare'],
  ['km', 'km|ki lô mét', 'km'],
];

type Row = (typeof table)[number];

const rows: ReadonlyMap<string, Row> = /* @__PURE__ */ rowsById(table);
const idsByWord: ReadonlyMap<string, ReadonlySet<string>> = /* @__PURE__ */ wordsOf(table);

function rowsById(all: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(all.map((row) => [row[0].toLowerCase(), row]));
}

function wordsOf(all: readonly Row[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const row of all)
    for (const word of row.join('|').toLowerCase().split('|'))
      found.set(word, (found.get(word) ?? new Set()).add(row[0].toLowerCase()));
  return found;
}

/**
 * Names a unit of measure; an unknown one is named by its own id.
 *
 * @param measuredIn - id such as `case` or `VND`
 * @param count - `one` for the name beside the number one, or behind "per"; `many` when left out
 * @returns such as `vụ` and `cases`, or `vụ` and `case`
 * @term đơn vị tính
 */
export function nameOfMeasure(measuredIn: string, count: 'one' | 'many' = 'many'): Text {
  const [, vi = measuredIn, en = measuredIn] = rows.get(measuredIn.toLowerCase()) ?? [];
  const [many = en, one = many] = en.split('|');
  // Amounts such as VND or m² are written alike for one and for many, and what stands behind them is another way to say them.
  return { vi: vi.split('|')[0] ?? vi, en: count === 'one' && many.endsWith('s') ? one : many };
}

/**
 * Compares the unit words of a cell with the unit of measure of its field.
 *
 * @param words - what stands behind the number, such as `vụ việc`
 * @param measuredIn - unit of measure of the field
 * @returns `same`; `other` when the words name another unit of measure; `unknown` when nobody knows them
 */
export function judgeUnitWords(words: string, measuredIn: string): 'same' | 'other' | 'unknown' {
  const [said, own] = [words.toLowerCase(), measuredIn.toLowerCase()];
  const ids = idsByWord.get(said);
  if (said === own || ids?.has(own) === true) return 'same';
  return ids === undefined ? 'unknown' : 'other';
}

/** Units of measure whose true number may lie below zero. */
const signed = ['percent', 'percentagePoint', 'point', 'ratio'];

/**
 * Tells whether figures in a unit of measure can never be below zero.
 *
 * @param measuredIn - unit of measure
 * @returns `false` for percentages, percentage points and points; `true` for everything that is counted
 */
export function neverNegative(measuredIn: string): boolean {
  return !signed.includes(measuredIn);
}
