// What five published reports promised, and what the next report says of it: of each of these units there is one report alone,
// so nobody can tell. Then an invented commune with two reports, where it can be told.
import { isoDate, period } from '@qcdc/core';
import { allEntities, narrativeItem, recommendationAnswer } from '@qcdc/core/entities';
import { defineUnits, findTables, parse, parseRecords, validate } from '@qcdc/core/flow';
import { followedItems, followUpFigures, openItems, openItemsBlock, takeFollowUpStep } from '@qcdc/core/follow-up';
import { computeIndicators, followUpDoneShare, printIndicatorValue } from '@qcdc/indicators';
import { followUpRules } from '@qcdc/validators';
import { reportingUnits } from './data/sample.ts';
import { readWorkbooks, reportFiles } from './main/read-workbooks.ts';

const today = isoDate('2025-01-15');
const units = defineUnits(reportingUnits);
const reports = parse(findTables(await readWorkbooks(reportFiles), allEntities), allEntities, { units, locale: 'vi' });
const { value: open } = openItems(reports.value, today);
for (const unit of new Set(open.map(({ item }) => item.unit))) {
  const own = open.filter(({ item }) => item.unit === unit);
  const count = (kind: string): number => own.filter(({ item }) => item.kind === kind).length;
  const told = own.filter(({ lastMention }) => lastMention !== null).length;
  console.log(
    `${units.nameOf(unit, today)}: ${count('task')} nhiệm vụ, ${count('shortcoming')} hạn chế, ` +
      `${count('directive') + count('conclusion')} văn bản chỉ đạo; báo cáo sau nêu kết quả: ${told}; ` +
      `chưa xác định được thời hạn: ${own.filter(({ timeliness }) => timeliness === 'cannotTell').length}`,
  );
}

// An invented commune: its year report says what became of two of three points of the half-year.
const unit = '99999';
const item = (of: string, section: string, number: string, text: string, more: object = {}) => ({
  unit,
  period: of,
  section,
  number,
  text,
  ...more,
});
const invented = parseRecords(
  {
    [narrativeItem.id]: [
      item('2024-H1', 'task', 'NV1', 'Rà soát hương ước, quy ước', { dueOn: '2024-09-30' }),
      item('2024-H1', 'task', 'NV2', 'Lập trang công khai trên mạng', { dueOn: '2024-12-15' }),
      item('2024-H1', 'shortcoming', 'HC1', 'Công khai ở một số thôn còn hình thức'),
      item('2024', 'result', 'KQ1', 'Đã rà soát', { followsPeriod: '2024-H1', followsNumber: 'NV1', status: 'done' }),
      item('2024', 'result', 'KQ2', 'Trang đang chạy thử', {
        followsPeriod: '2024-H1',
        followsNumber: 'NV2',
        status: 'inProgress',
      }),
    ],
    [recommendationAnswer.id]: [
      { unit, date: '2024-12-02', body: 'communeBoard', recommendation: 'Công khai dự toán công trình' },
    ],
  },
  allEntities,
);
for (const { message, where } of validate(invented, followUpRules, { on: today }).findings)
  console.log(`${where.period ?? ''}: ${message.vi}`);
const { rows, note } = openItemsBlock(openItems(invented, today).value);
for (const row of rows)
  console.log(row.map((cell) => (cell === null ? '–' : typeof cell === 'string' ? cell : cell.vi)).join(' | '));
console.log(note?.vi);

const { value: items } = followedItems(invented);
const shares = computeIndicators(followUpFigures(items, { periods: [period('2024')] }), [followUpDoneShare]).value;
const done = shares.peek({ indicator: followUpDoneShare.id, unit, period: '2024' });
console.log(`Tỷ lệ hoàn thành: ${done === null ? '–' : printIndicatorValue(done, 'vi')}`);

// An app that keeps the items takes the next step itself; what may not follow is refused with a reason.
const recommendation = items.find(({ kind }) => kind === 'recommendation');
if (recommendation === undefined) throw new Error('the board recommended something');
const answered = takeFollowUpStep(recommendation, {
  step: 'answer',
  by: 'UBND xã (giả định)',
  at: today,
  document: '07/UBND (giả định)',
});
const refused = takeFollowUpStep(answered.value, { step: 'refuse', by: 'Ban TTND (giả định)', at: today });
console.log(refused.findings.map(({ message }) => message.vi).join());
