import { practice } from '../basis/legal-basis.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import type { Text } from '../outcome/text.ts';

/** What may be wrong with a line of a table of mergers. */
export type LineageTrouble =
  | 'no-code'
  | 'unknown-unit'
  | 'not-there-before'
  | 'not-there-after'
  | 'bad-day'
  | 'bad-extent'
  | 'twice'
  | 'whole-beside-part'
  | 'whole-of-living'
  | 'shares-over-one'
  | 'not-all-destinations'
  | 'other-name'
  | 'other-province'
  | 'unit-twice'
  | 'no-destination'
  | 'no-origin';

const words: Readonly<Record<LineageTrouble, Text>> = {
  'no-code': {
    vi: 'Dòng không có mã đơn vị cũ hoặc đơn vị mới ({from} → {to}); không dùng dòng này',
    en: 'The line lacks the code of the old or of the new unit ({from} → {to}); it is left out',
  },
  'unknown-unit': {
    vi: 'Mã {code} không có trong danh mục đơn vị; không dùng dòng này',
    en: 'Code {code} is not in the register; the line is left out',
  },
  'not-there-before': {
    vi: 'Ngày {day} không có đơn vị nào mang mã {code}: đơn vị cũ đã hết hiệu lực hoặc chưa có; không dùng dòng này',
    en: 'On {day} no unit bears the code {code}: the old unit had ended or had not begun; the line is left out',
  },
  'not-there-after': {
    vi: 'Ngày {day} không có đơn vị nào mang mã {code}: dòng dẫn về một đơn vị không còn hoặc chưa có; không dùng dòng này',
    en: 'On {day} no unit bears the code {code}: the line leads to a unit that had ended or had not begun; it is left out',
  },
  'bad-day': {
    vi: 'Ngày "{day}" không hợp lệ; dùng ngày chung của bảng {on}',
    en: '"{day}" is not a day; the day of the table, {on}, is taken',
  },
  'bad-extent': {
    vi: 'Cách nhập "{said}" không rõ là toàn bộ ("whole") hay một phần ("part"); xác định theo số dòng của {from}',
    en: '"{said}" says neither that all went ("whole") nor a part ("part"); the number of lines of {from} tells',
  },
  twice: {
    vi: 'Dòng {from} → {to} có hai lần; chỉ tính một lần',
    en: 'The line {from} → {to} stands there twice; it counts once',
  },
  'whole-beside-part': {
    vi: 'Đơn vị {from} ghi là nhập toàn bộ vào {to} nhưng còn {lines} dòng khác nhau; coi là bị chia',
    en: 'The unit {from} is said to have gone into {to} with all its territory, but has {lines} lines; it is taken as divided',
  },
  'whole-of-living': {
    vi: 'Đơn vị {from} ghi là nhập toàn bộ vào {to} nhưng vẫn còn tồn tại; không dùng dòng này',
    en: 'The unit {from} is said to have gone into {to} with all its territory, but goes on; the line is left out',
  },
  'shares-over-one': {
    vi: 'Tỷ lệ của các phần của {from} không hợp lệ hoặc cộng lại lớn hơn 1; không dùng các tỷ lệ này',
    en: 'The shares of the parts of {from} are none, or more than one together; they are not used',
  },
  'not-all-destinations': {
    vi: 'Đơn vị {from} còn dòng không dùng được, nên chưa rõ hết nơi đến; số liệu cộng lên cấp trên của đơn vị này chưa chắc đủ',
    en: 'Another line of {from} cannot be used, so that not all of where it went is known; totals above it may lack some',
  },
  'other-name': {
    vi: 'Bảng ghi mã {code} là "{said}", danh mục ghi "{known}"; vẫn dùng theo mã',
    en: 'The table calls {code} "{said}", the register calls it "{known}"; the code counts',
  },
  'other-province': {
    vi: 'Bảng ghi đơn vị {code} thuộc "{said}", danh mục ghi thuộc "{known}"; dùng theo danh mục',
    en: 'The table puts {code} under "{said}", the list puts it under "{known}"; the list counts',
  },
  'unit-twice': {
    vi: 'Mã {code} có hai lần trong danh mục; chỉ dùng dòng đầu',
    en: 'Code {code} is on the list twice; the first line counts',
  },
  'no-destination': {
    vi: 'Chưa rõ {name} ({code}) nay thuộc đơn vị nào, hoặc mới rõ một phần',
    en: 'Nobody says where {name} ({code}) went, or only where some of it went',
  },
  'no-origin': {
    vi: 'Chưa rõ {name} ({code}) được hình thành từ những đơn vị nào',
    en: 'Nobody says what {name} ({code}) was made from',
  },
};

const lineageTable = practice({
  vi: 'bảng sắp xếp đơn vị hành chính đối chiếu với danh mục đơn vị',
  en: 'a table of mergers is compared with the register of units',
});

const usable: readonly LineageTrouble[] = [
  'bad-day',
  'bad-extent',
  'twice',
  'whole-beside-part',
  'shares-over-one',
  'other-name',
  'other-province',
];

const undecided: readonly LineageTrouble[] = ['no-destination', 'no-origin', 'not-all-destinations'];

/**
 * Puts a fault of a table of mergers into words.
 *
 * @param trouble - what is wrong
 * @param where - the line
 * @param facts - what the words are about
 */
export function lineageFinding(
  trouble: LineageTrouble,
  where: Where,
  facts: Readonly<Record<string, string>>,
): Finding {
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '');
  const { vi, en } = words[trouble];
  return {
    code: `lineage/${trouble}`,
    severity: usable.includes(trouble) ? 'info' : 'warning',
    state: undecided.includes(trouble) ? 'undecided' : 'failed',
    message: { vi: fill(vi), en: fill(en) },
    where,
    actual: `${facts['from'] ?? ''} → ${facts['to'] ?? ''}`,
    basis: [lineageTable],
  };
}
