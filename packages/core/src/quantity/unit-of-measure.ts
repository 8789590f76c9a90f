import type { Language, Text } from '../outcome/text.ts';
import { checkedMeasure } from './check-quantity.ts';
import { bareWords, foldTones } from '../words/fold.ts';

// id · Vietnamese words, the first is the one printed · English words, likewise; behind a plural stands its singular · whether a
// single one is never cut (there is no half dossier), or hardly ever to the thousandth: "7,609 đồng" are 7609, while points
// and hectares are told with decimals.
const table: readonly (readonly [id: string, vi: string, en: string, whole?: 'whole' | 'mostly'])[] = [
  ['percent', '%|phần trăm', '%|percent|per cent'],
  ['percentagePoint', 'điểm phần trăm|điểm %', 'percentage points|percentage point|pp'],
  ['VND', 'đồng|đ|₫|vnđ|vnd|đồng việt nam', 'VND|dong|đồng', 'mostly'],
  ['USD', 'USD|đô la mỹ|đô la|đô-la|$', 'USD|US dollars|dollars|$', 'mostly'],
  ['case', 'vụ|vụ việc|trường hợp', 'cases|case', 'whole'],
  ['violation', 'sai phạm|vụ|vụ việc|vụ sai phạm|trường hợp', 'violations|violation', 'whole'],
  ['shortcoming', 'thiếu sót|hạn chế|vụ|vụ việc|trường hợp', 'shortcomings|shortcoming', 'whole'],
  ['dossier', 'hồ sơ|bộ hồ sơ', 'dossiers|dossier', 'whole'],
  ['person', 'người|công dân|lao động|đại biểu|cán bộ|đồng chí|nhân khẩu', 'persons|person|people', 'whole'],
  ['turn', 'lượt|lượt người|lượt tiếp', 'turns|turn', 'whole'],
  ['household', 'hộ|hộ gia đình', 'households|household', 'whole'],
  ['session', 'cuộc|buổi|phiên|kỳ', 'sessions|session', 'whole'],
  ['meeting', 'cuộc họp|hội nghị|cuộc|buổi|hội nghị đối thoại', 'meetings|meeting', 'whole'],
  ['conference', 'hội nghị|cuộc|hội nghị đối thoại', 'conferences|conference', 'whole'],
  ['dialogue', 'cuộc đối thoại|cuộc|hội nghị|buổi|hội nghị đối thoại', 'dialogues|dialogue', 'whole'],
  ['inspection', 'cuộc kiểm tra|cuộc|lượt', 'inspections|inspection', 'whole'],
  ['supervision', 'cuộc giám sát|cuộc', 'supervisions|supervision', 'whole'],
  ['team', 'đoàn|tổ|đội', 'teams|team', 'whole'],
  ['board', 'ban', 'boards|board', 'whole'],
  ['committee', 'ban|ban chỉ đạo', 'committees|committee', 'whole'],
  ['group', 'tổ|nhóm', 'groups|group', 'whole'],
  ['delegation', 'đoàn', 'groups|group|delegations', 'whole'],
  ['class', 'lớp', 'classes|class', 'whole'],
  ['document', 'văn bản', 'documents|document', 'whole'],
  ['plan', 'kế hoạch', 'plans|plan', 'whole'],
  ['unit', 'đơn vị|cơ quan, đơn vị|cơ quan', 'units|unit', 'whole'],
  ['community', 'thôn, tổ dân phố|thôn|tổ dân phố|thôn/tdp|khu phố|ấp', 'communities|community', 'whole'],
  [
    'commune',
    'xã|xã, phường|phường|xã, thị trấn|xã, phường, thị trấn|phường, thị trấn|thị trấn|đơn vị cấp xã|đơn vị',
    'communes|commune',
    'whole',
  ],
  ['enterprise', 'doanh nghiệp|dn', 'enterprises|enterprise', 'whole'],
  ['organisation', 'tổ chức', 'organisations|organisation', 'whole'],
  ['opinion', 'ý kiến|lượt ý kiến|kiến nghị', 'opinions|opinion', 'whole'],
  ['recommendation', 'kiến nghị', 'recommendations|recommendation', 'whole'],
  ['letter', 'đơn|đơn thư', 'letters|letter', 'whole'],
  ['matter', 'việc|vụ việc|nội dung', 'matters|matter', 'whole'],
  ['item', 'nội dung|mục', 'items|item', 'whole'],
  ['newsItem', 'tin, bài|tin|bài|tin bài|nội dung', 'news items|news item', 'whole'],
  ['procedure', 'thủ tục|tthc', 'procedures|procedure', 'whole'],
  ['service', 'dịch vụ', 'services|service', 'whole'],
  ['project', 'dự án|công trình|công trình, dự án', 'projects|project', 'whole'],
  ['model', 'mô hình', 'models|model', 'whole'],
  ['task', 'nhiệm vụ', 'tasks|task', 'whole'],
  ['convention', 'hương ước, quy ước|hương ước|quy ước|bản', 'conventions|convention', 'whole'],
  ['vote', 'phiếu', 'votes|vote', 'whole'],
  ['ballot', 'phiếu', 'ballots|ballot', 'whole'],
  ['trip', 'chuyến', 'trips|trip', 'whole'],
  ['member', 'thành viên', 'members|member', 'whole'],
  ['time', 'lần', 'times|time', 'whole'],
  ['point', 'điểm', 'points|point'],
  ['copy', 'bản', 'copies|copy', 'whole'],
  ['posting', 'lượt công khai|lượt niêm yết|lượt', 'postings|posting|disclosures|disclosure', 'whole'],
  ['place', 'điểm|địa điểm|nơi', 'places|place', 'whole'],
  ['option', 'phương án', 'options|option', 'whole'],
  ['agreement', 'thỏa ước|thoả ước|bản', 'agreements|agreement', 'whole'],
  ['workday', 'ngày công|công', 'workdays|workday', 'mostly'],
  ['day', 'ngày', 'days|day', 'mostly'],
  ['workingDay', 'ngày làm việc', 'working days|working day', 'mostly'],
  ['month', 'tháng', 'months|month'],
  ['year', 'năm', 'years|year'],
  ['hour', 'giờ', 'hours|hour'],
  ['m2', 'm²|m2|mét vuông', 'm²|m2|sq m', 'mostly'],
  ['ha', 'ha|hecta|héc ta', 'ha|hectares|hectare'],
  ['km', 'km|ki lô mét', 'km'],
];

type Row = (typeof table)[number];

const rows: ReadonlyMap<string, Row> = /* @__PURE__ */ rowsById(table);
const byWord: ReadonlyMap<string, UnitWord> = /* @__PURE__ */ wordsOf(table);

function rowsById(all: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(all.map((row) => [row[0].toLowerCase(), row]));
}

interface UnitWord {
  readonly ids: Set<string>;
  readonly languages: Set<Language>;
}

function wordsOf(all: readonly Row[]): ReadonlyMap<string, UnitWord> {
  const found = new Map<string, UnitWord>();
  const add = (word: string, id: string, language: Language | null) => {
    const key = foldTones(word.toLowerCase());
    const entry = found.get(key) ?? { ids: new Set(), languages: new Set() };
    found.set(key, entry);
    entry.ids.add(id.toLowerCase());
    if (language !== null) entry.languages.add(language);
  };
  for (const [id, vi, en] of all) {
    add(id, id, null);
    for (const word of vi.split('|')) add(word, id, 'vi');
    for (const word of en.split('|')) add(word, id, 'en');
  }
  return found;
}

let withoutMarks: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/**
 * Lists the units of measure that Vietnamese words typed without marks may stand for.
 *
 * @param words - lower-case words such as `vu` or `ho so`
 * @returns ids in lower case; several where words differ only by their marks
 */
export function unitsTypedBare(words: string): ReadonlySet<string> {
  withoutMarks ??= bareUnits(table);
  return withoutMarks.get(words) ?? noUnits;
}

const noUnits: ReadonlySet<string> = /* @__PURE__ */ new Set<string>();

function bareUnits(all: readonly Row[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [id, vi] of all)
    for (const word of vi.split('|')) {
      const key = bareWords(word.toLowerCase());
      found.set(key, (found.get(key) ?? new Set()).add(id.toLowerCase()));
    }
  return found;
}

/**
 * Names a unit of measure; an unknown one is named by its own id.
 *
 * @param measuredIn - id such as `case` or `VND`
 * @param count - `one` for the name beside the number one, or behind "per"; `many` when left out
 * @returns such as `vụ` and `cases`, or `vụ` and `case`
 * @term đơn vị tính
 * @example
 * ```ts
 * nameOfMeasure('case'); // => { vi: 'vụ', en: 'cases' }
 * nameOfMeasure('case', 'one').en; // => 'case'
 * ```
 */
export function nameOfMeasure(measuredIn: string, count: 'one' | 'many' = 'many'): Text {
  const [, vi = measuredIn, en = measuredIn] = rows.get(checkedMeasure(measuredIn).toLowerCase()) ?? [];
  const [many = en, one = many] = en.split('|');
  // Amounts such as VND or m² are written alike for one and for many, and what stands behind them is another way to say them.
  return { vi: vi.split('|')[0] ?? vi, en: count === 'one' && many.endsWith('s') ? one : many };
}

/** What the words behind a number say of its unit of measure. */
export interface UnitWords {
  /** Whether they begin with the field's own unit of measure, with another one, or with words nobody knows. */
  readonly names: 'own' | 'other' | 'unknown';
  /** Whose language the unit is written in; `null` where both write it so, as `%` and `ha`. */
  readonly language: Language | null;
  /** What stands behind the unit, such as `đất` of "m2 đất". */
  readonly rest: string;
}

/**
 * Compares the words behind a number with the unit of measure of its field. Of several units that begin alike the longest
 * one counts: "cuộc họp" is no "cuộc" with a word behind it.
 *
 * @param words - what stands behind the number, in lower case, such as `vụ việc`
 * @param measuredIn - unit of measure of the field
 * @returns what they name, and what stands behind the unit
 */
export function unitWordsIn(words: string, measuredIn: string): UnitWords {
  const tokens = words.split(' ');
  for (let count = Math.min(tokens.length, 6); count > 0; count--) {
    const said = foldTones(tokens.slice(0, count).join(' ')).replace(/(?<![,;:.])[,;:.]+$/, '');
    const found = byWord.get(said);
    const own = measuredIn.toLowerCase();
    // What nobody has declared is named by its own id, which may be Vietnamese too: "tấn thóc".
    const isOwn = found?.ids.has(own) ?? said === foldTones(own);
    if (found === undefined && !isOwn) continue;
    const [language = null, second] = found?.languages ?? [];
    return {
      names: isOwn || said === own ? 'own' : 'other',
      language: second === undefined ? language : null,
      rest: tokens.slice(count).join(' ').trim(),
    };
  }
  return { names: 'unknown', language: null, rest: '' };
}

/** Units of measure whose true number may lie below zero. */
const signed = ['percent', 'percentagePoint', 'point', 'ratio'];

/**
 * Tells whether figures in a unit of measure can never be below zero.
 *
 * @param measuredIn - unit of measure
 * @returns `false` for percentages, percentage points and points; `true` for everything that is counted
 * @example
 * ```ts
 * [neverNegative('case'), neverNegative('percent')]; // => [true, false]
 * ```
 */
export function neverNegative(measuredIn: string): boolean {
  return !signed.includes(checkedMeasure(measuredIn));
}

/**
 * Tells whether what a unit of measure counts is whole by nature, so that 12.5 of them are no figure but a slip of a mark.
 *
 * @param measuredIn - unit of measure
 * @returns `true` for cases, persons, dossiers and the like; `false` for money, percentages, points, areas, days and for
 *   units of measure nobody has declared
 * @example
 * ```ts
 * wholeByNature('dossier'); // => true
 * wholeByNature('ha'); // => false
 * ```
 */
export function wholeByNature(measuredIn: string): boolean {
  return rows.get(checkedMeasure(measuredIn).toLowerCase())?.[3] === 'whole';
}

/**
 * Tells whether thousandths of a unit of measure are hardly ever meant, so that one mark before three digits may always set
 * off thousands: `7,609 đồng`, `1,250 m2`. Other fractions are read as they stand.
 *
 * @param measuredIn - unit of measure
 * @returns `true` for what is whole by nature, and for money, square metres and days
 * @example
 * ```ts
 * wholeInPractice('VND'); // => true
 * wholeInPractice('ha'); // => false
 * ```
 */
export function wholeInPractice(measuredIn: string): boolean {
  return rows.get(checkedMeasure(measuredIn).toLowerCase())?.[3] !== undefined;
}
