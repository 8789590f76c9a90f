import { checkCall } from '../outcome/check-call.ts';
import { aFunction, having, listOf } from '../outcome/demand.ts';
import type { Printed, Text } from '../outcome/text.ts';
import type { ReportCell, ReportColumn, TableBlock } from '../report/report-doc.ts';
import { printDay } from '../time/print-period.ts';
import { followedKinds } from './followed-kind.ts';
import type { OpenItem } from './open-item.ts';
import { stageWords } from './stage-words.ts';

/** How the block of a worklist looks. */
export interface OpenItemsBlockOptions {
  /** What the table shows. */
  readonly caption?: Text;
  /**
   * How a unit is called; its id when left out.
   * @param unit - id of the unit
   * @returns its name
   */
  readonly unitName?: (unit: string) => Printed;
}

const caption: Text = { vi: 'Việc phải tiếp tục theo dõi', en: 'To be followed up' };
const columns: readonly ReportColumn[] = [
  { header: { vi: 'STT', en: 'No.' }, align: 'right' },
  { header: { vi: 'Nội dung', en: 'Matter' } },
  { header: { vi: 'Văn bản', en: 'Document' } },
  { header: { vi: 'Chịu trách nhiệm', en: 'Responsible' } },
  { header: { vi: 'Thời hạn', en: 'Due' } },
  { header: { vi: 'Quá hạn (ngày)', en: 'Days late' }, align: 'right' },
  { header: { vi: 'Tình trạng', en: 'Status' } },
];
const nothingOpen: Text = { vi: 'Không còn việc nào phải theo dõi.', en: 'Nothing is left to be followed up.' };

/**
 * Makes the table of a worklist for a report; every writer takes it.
 *
 * @param items - the lines, as `openItems` gives them
 * @param options - caption, names of units
 * @returns the table, one row an item; its note says how many are late, and of how many nobody can tell
 * @throws `DefinitionError` `call/…`
 * @example
 * ```ts
 * const records = [{ unit: '00001', date: '2024-03-01', body: 'communeBoard', recommendation: 'Công khai dự toán' }];
 * const { value } = openItems(parseRecords(records, recommendationAnswer), '2024-03-20');
 *
 * openItemsBlock(value).note?.vi; // => '1 việc chưa xong: 1 việc quá hạn.'
 * ```
 */
export function openItemsBlock(items: readonly OpenItem[], options: OpenItemsBlockOptions = {}): TableBlock {
  checkCall(
    'openItemsBlock',
    {
      items: [
        items,
        listOf(
          having(['item', 'state', 'timeliness', 'heldBy'], 'một dòng do openItems cho biết', 'a line openItems gives'),
        ),
      ],
    },
    options,
    {
      caption: having(['vi', 'en'], '{ vi, en }', '{ vi, en }'),
      unitName: aFunction,
    },
  );
  const { unitName = (unit: string): Printed => unit } = options;
  return {
    kind: 'table',
    caption: options.caption ?? caption,
    columns,
    rows: items.map((line, i) => rowOf(line, i, whoIn(items, unitName))),
    note: items.length === 0 ? nothingOpen : counts(items),
  };
}

function rowOf(line: OpenItem, i: number, who: (line: OpenItem) => ReportCell): readonly ReportCell[] {
  const { item, state, daysLate, why } = line;
  const { from, kind, text } = item;
  const kindName = followedKinds[kind];
  const due = state.due?.on ?? null;
  return [
    String(i + 1),
    both((language) => (text === '' ? kindName[language] : `${kindName[language]}: ${text}`)),
    both((language) =>
      [print(from.document, language), from.number ?? '', from.issuer === null ? '' : print(from.issuer, language)]
        .filter((part) => part !== '')
        .join(', '),
    ),
    who(line),
    due === null ? (why ?? null) : both((language) => printDay(due, language)),
    daysLate === null ? null : String(daysLate),
    both((language) => stageWords[state.stage][language]),
  ];
}

// In a list of several units it is said whose head, or whose committee, has to see to it; and where a unit has ended, who does now.
function whoIn(items: readonly OpenItem[], unitName: (unit: string) => Printed): (line: OpenItem) => ReportCell {
  const several = new Set(items.map(({ item }) => item.unit)).size > 1;
  return ({ item, state: { responsible }, heldBy }) => {
    const unit = unitName(item.unit);
    if (heldBy.length !== 1 || heldBy[0] !== item.unit)
      return both((language) => {
        const was = responsible === null ? print(unit, language) : `${responsible}, ${print(unit, language)}`;
        return `${was} (${heirsOf(heldBy.map((one) => print(unitName(one), language)))[language]})`;
      });
    if (responsible === null || responsible === unit) return unit;
    return several ? both((language) => `${responsible} (${print(unit, language)})`) : responsible;
  };
}

function heirsOf(names: readonly string[]): Text {
  const all = names.join(', ');
  if (names.length === 0) return { vi: 'chưa rõ đơn vị kế thừa', en: 'no successor known' };
  return names.length === 1
    ? { vi: `nay là ${all}`, en: `now ${all}` }
    : { vi: `nay thuộc ${all}`, en: `now part of ${all}` };
}

const both = (said: (language: 'vi' | 'en') => string): Text => ({ vi: said('vi'), en: said('en') });
const print = (text: Printed, language: 'vi' | 'en'): string => (typeof text === 'string' ? text : text[language]);

function counts(items: readonly OpenItem[]): Text {
  const of = (timeliness: OpenItem['timeliness']): number =>
    items.filter((one) => one.timeliness === timeliness).length;
  const [late, unsure] = [of('late'), of('cannotTell')];
  const parts = both((language) =>
    [
      ...(late === 0 ? [] : [language === 'vi' ? `${late} việc quá hạn` : `${late} late`]),
      ...(unsure === 0
        ? []
        : [language === 'vi' ? `${unsure} việc chưa xác định được thời hạn` : `${unsure} without a certain term`]),
    ].join(', '),
  );
  return both((language) => {
    const all = language === 'vi' ? `${items.length} việc chưa xong` : `${items.length} open`;
    return parts[language] === '' ? `${all}.` : `${all}: ${parts[language]}.`;
  });
}
