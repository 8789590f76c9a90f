import { describe, expect, it } from 'vitest';
import { missingQuantity } from './quantity.ts';
import { checkedQuantity } from './check-quantity.ts';
import { readQuantity } from './read-quantity.ts';
import { nameOfMeasure, unitWordsIn, wholeByNature, wholeInPractice } from './unit-of-measure.ts';

// What stands behind a number, with the unit of measure it is counted in: as officials write it.
const words: Readonly<Record<string, string>> = {
  percent: '%|phần trăm|percent|per cent',
  percentagePoint: 'điểm phần trăm|điểm %|percentage points|pp',
  VND: 'đồng|đ|₫|vnđ|vnd|đồng việt nam|dong',
  USD: 'usd|đô la mỹ|đô la|đô-la|$|us dollars|dollars',
  case: 'vụ|vụ việc|trường hợp|cases|case',
  dossier: 'hồ sơ|bộ hồ sơ|dossiers|dossier',
  person: 'người|công dân|lao động|đại biểu|cán bộ|đồng chí|nhân khẩu|persons|person|people',
  turn: 'lượt|lượt người|lượt tiếp|turns|turn',
  household: 'hộ|hộ gia đình|households|household',
  session: 'cuộc|buổi|phiên|kỳ|sessions|session',
  meeting: 'cuộc họp|hội nghị|cuộc|buổi|hội nghị đối thoại|meetings|meeting',
  conference: 'hội nghị|cuộc|hội nghị đối thoại|conferences|conference',
  dialogue: 'cuộc đối thoại|cuộc|hội nghị|buổi|hội nghị đối thoại|dialogues|dialogue',
  inspection: 'cuộc kiểm tra|cuộc|lượt|inspections|inspection',
  supervision: 'cuộc giám sát|cuộc|supervisions|supervision',
  team: 'đoàn|tổ|đội|teams|team',
  board: 'ban|boards|board',
  group: 'tổ|nhóm|groups|group',
  delegation: 'đoàn|groups|group|delegations',
  class: 'lớp|classes|class',
  document: 'văn bản|documents|document',
  plan: 'kế hoạch|plans|plan',
  unit: 'đơn vị|cơ quan, đơn vị|cơ quan|units|unit',
  community: 'thôn|tổ dân phố|thôn, tổ dân phố|thôn/tdp|khu phố|ấp|communities|community',
  commune:
    'xã|xã, phường|phường|xã, thị trấn|xã, phường, thị trấn|phường, thị trấn|thị trấn|đơn vị cấp xã|đơn vị|communes|commune',
  enterprise: 'doanh nghiệp|dn|enterprises|enterprise',
  organisation: 'tổ chức|organisations|organisation',
  opinion: 'ý kiến|lượt ý kiến|kiến nghị|opinions|opinion',
  recommendation: 'kiến nghị|recommendations|recommendation',
  letter: 'đơn|đơn thư|letters|letter',
  matter: 'việc|vụ việc|nội dung|matters|matter',
  item: 'nội dung|mục|items|item',
  procedure: 'thủ tục|tthc|procedures|procedure',
  service: 'dịch vụ|services|service',
  project: 'dự án|công trình|công trình, dự án|projects|project',
  model: 'mô hình|models|model',
  task: 'nhiệm vụ|tasks|task',
  convention: 'hương ước, quy ước|hương ước|quy ước|bản|conventions|convention',
  newsItem: 'tin, bài|tin|bài|tin bài|nội dung|news items|news item',
  vote: 'phiếu|votes|vote',
  ballot: 'phiếu|ballots|ballot',
  trip: 'chuyến|trips|trip',
  member: 'thành viên|members|member',
  time: 'lần|times|time',
  point: 'điểm|points|point',
  copy: 'bản|copies|copy',
  posting: 'lượt công khai|lượt niêm yết|lượt|postings|posting|disclosures|disclosure',
  place: 'điểm|địa điểm|nơi|places|place',
  option: 'phương án|options|option',
  agreement: 'thỏa ước|thoả ước|bản|agreements|agreement',
  workday: 'ngày công|công|workdays|workday',
  day: 'ngày|days|day',
  workingDay: 'ngày làm việc|working days|working day',
  month: 'tháng|months|month',
  year: 'năm|years|year',
  hour: 'giờ|hours|hour',
  m2: 'm²|m2|mét vuông|sq m',
  ha: 'ha|hecta|héc ta|hectares|hectare',
  km: 'km|ki lô mét',
};
const all = Object.entries(words).map(([id, text]) => [id, text.split('|')] as const);
const cut = ['percent', 'percentagePoint', 'point', 'month', 'year', 'hour', 'ha', 'km'];
const hardlyCut = ['VND', 'USD', 'workday', 'day', 'workingDay', 'm2'];

describe('units of measure', () => {
  it.each(all)('%s is known by %j, and by its own id', (id, said) => {
    for (const word of [...said, id.toLowerCase()]) expect([word, unitWordsIn(word, id)]).toMatchObject([word, { names: 'own', rest: '' }]); // prettier-ignore
    expect(said).toContain(nameOfMeasure(id).vi.toLowerCase());
  });
  it.each(all)('%s is the unit of no other words', (id) => {
    const own = new Set([...(words[id]?.split('|') ?? []), id.toLowerCase()]);
    const others = all.flatMap(([other, said]) => [...said, other.toLowerCase()]).filter((word) => !own.has(word));
    expect(others.filter((word) => unitWordsIn(word, id).names !== 'other')).toEqual([]);
  });
  it('are whole by nature, hardly ever cut to the thousandth, or told with decimals', () => {
    const ids = all.map(([id]) => id);
    expect(ids.filter((id) => !wholeInPractice(id))).toEqual(cut);
    expect(ids.filter((id) => wholeInPractice(id) && !wholeByNature(id))).toEqual(hardlyCut);
    expect([wholeByNature('sheep'), wholeInPractice('sheep')]).toEqual([false, false]);
  });
});

describe('short words for powers of ten before money', () => {
  it.each(['trđ', 'tr.đ', 'trđồng', 'tr.đồng', 'triệuđ', 'triệuđồng'])('“3 %s” are three million', (short) => {
    expect(readQuantity(`3 ${short}`, { measuredIn: 'VND', locale: 'vi' }).value).toMatchObject({ bound: 'exact' });
    expect(String(readQuantity(`3 ${short}`, { measuredIn: 'VND', locale: 'vi' }).value?.value)).toBe('3000000');
  });
});

it('a plus sign before a number says nothing; anywhere else it is no number', () => {
  const read = (text: string) => String(readQuantity(text, { measuredIn: 'case', locale: 'vi' }).value?.value);
  expect(['+5', '+5 vụ', '5+5', '+ vụ'].map(read)).toEqual(['5', '5', 'undefined', 'undefined']);
});

it('a stroke alone is a dash, behind a word it is none', () => {
  const dash = (text: string) => readQuantity(text, { measuredIn: 'case', locale: 'vi', dash: 'zero' }).value?.state;
  expect(['-', '–', '--', 'vụ -'].map(dash)).toEqual(['zero', 'zero', 'zero', undefined]);
});

it.each([[null], [undefined], ['5'], [5], [{}]])('%j is no quantity', (value) => {
  expect(() => checkedQuantity(value as never)).toThrow('quantity');
  expect(checkedQuantity(missingQuantity)).toBe(missingQuantity);
});

describe('a unit of measure nobody has declared', () => {
  it.each([
    ['1.200 tấn thóc', 'tấn thóc', 'vi', '1200'],
    ['1.200 tấn thóc', 'tấn thóc', 'en', '1.2'],
    ['1,200 tấn thóc', 'tấn thóc', 'en', '1200'],
    ['1.200 TẤN THÓC', 'tấn thóc', null, '1200'],
    ['3 hoà giải viên', 'hòa giải viên', 'vi', '3'],
    ['1.200 m2 đất', 'm2', 'en', '1200'],
  ] as const)('%s, in %s, under marks of %s, is %s', (text, measuredIn, locale, expected) => {
    expect(readQuantity(text, { measuredIn, locale }).value?.value?.toString()).toBe(expected);
  });
  it('is its own id and no other one', () => {
    expect(unitWordsIn('tấn thóc', 'tấn thóc').names).toBe('own');
    expect(unitWordsIn('tấn ngô', 'tấn thóc').names).toBe('unknown');
    expect(unitWordsIn('vụ', 'tấn thóc').names).toBe('other');
  });
});
