import { addDays, printDay, type IsoDate, type ReportCell, type TableBlock, type Text } from '@qcdc/core';
import type { Appraisal, AppraisalEvent } from '../appraisal/appraisal.ts';
import { pointsEntered } from '../appraisal/column-points.ts';
import { scoredLines } from '../appraisal/scored-lines.ts';
import { amountText, said } from '../explain/words.ts';
import type { Amount } from '../rubric/amount.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { reasonHeader, reasonWithEvidence } from './reason-with-evidence.ts';

type Row = readonly ReportCell[];
const nothing = said('', '');

/**
 * Prints a day in both languages.
 *
 * @param day - the day
 */
export function dayText(day: IsoDate): Text {
  return said(printDay(day, 'vi'), printDay(day, 'en'));
}

const points = (amount: Amount | null | undefined): ReportCell => (amount == null ? nothing : amountText(amount));

function stepText(event: AppraisalEvent, rubric: Rubric): Text {
  const nameOf = (id: string): Text => rubric.appraisal?.columns.find((c) => c.id === id)?.label ?? said(id, id);
  switch (event.step) {
    case 'score':
      return said(`Chấm điểm, cột ${nameOf(event.column).vi}`, `Scored in column ${nameOf(event.column).en}`);
    case 'submit':
      return said(`Chấm xong cột ${nameOf(event.column).vi}`, `Column ${nameOf(event.column).en} completed`);
    case 'return':
      return said(
        `Trả lại cột ${nameOf(event.column).vi} để bổ sung`,
        `Column ${nameOf(event.column).en} returned for completion`,
      );
    case 'publish':
      return said(`Công bố kết quả, quyết định ${event.decision}`, `Result published, decision ${event.decision}`);
    case 'object':
      return said('Nêu ý kiến về kết quả', 'Objected to the result');
    case 'answer':
      return said('Trả lời ý kiến, giữ nguyên kết quả', 'Objection answered, result unchanged');
    case 'replace':
      return said(
        `Quyết định ${event.decision} thay thế quyết định ${event.replaces}`,
        `Decision ${event.decision} replaces decision ${event.replaces}`,
      );
  }
}

/**
 * Lays the history out, oldest step first: who did what, when, from how many points to how many, and why.
 *
 * @param appraisal - the appraisal
 * @returns the table
 */
export function historyTable(appraisal: Appraisal): TableBlock {
  const { rubric } = appraisal;
  const lines = scoredLines(rubric);
  const labelOf = (id: string): Text => lines.get(id)?.label ?? said(id, id);
  // What a replacing decision found standing.
  const standing = pointsEntered(appraisal, rubric.appraisal?.final ?? '');
  const rows = appraisal.history.flatMap((event): readonly Row[] => {
    const row = (criterion: string | null, from: Amount | null | undefined, to: Amount | null): Row => [
      dayText(event.at),
      event.by,
      stepText(event, rubric),
      criterion === null ? nothing : labelOf(criterion),
      points(from),
      points(to),
      reasonWithEvidence(event) ?? nothing,
    ];
    if (event.step === 'score') return [row(event.criterion, event.from, event.to)];
    if (event.step !== 'replace') return [row(null, null, null)];
    const changes = Object.entries(event.changes);
    const made = changes.map(([criterion, to]) => row(criterion, standing.get(criterion), to));
    for (const [criterion, to] of changes) standing.set(criterion, to);
    return made.length === 0 ? [row(null, null, null)] : made;
  });
  return {
    kind: 'table',
    caption: said('Lịch sử chấm điểm, thẩm định', 'History of scoring and appraisal'),
    columns: [
      { header: said('Ngày', 'Day') },
      { header: said('Người thực hiện', 'Who') },
      { header: said('Việc', 'Step') },
      { header: said('Tiêu chí', 'Criterion') },
      { header: said('Từ', 'From'), align: 'right' },
      { header: said('Thành', 'To'), align: 'right' },
      { header: reasonHeader },
    ],
    rows,
  };
}

/**
 * Lists the decisions with the days their result is open to objections, and what was raised in them.
 *
 * @param appraisal - the appraisal
 * @returns the table, or `null` before anything is published
 */
export function decisionsTable(appraisal: Appraisal): TableBlock | null {
  const { history, rubric } = appraisal;
  const rule = rubric.appraisal;
  const places = history.flatMap((e, i) => (e.step === 'publish' || e.step === 'replace' ? [i] : []));
  const rows = places.flatMap((place, k): readonly Row[] => {
    const event = history[place];
    if (event?.step !== 'publish' && event?.step !== 'replace') return [];
    const raised = history.slice(place, places[k + 1]).flatMap((e) => (e.step === 'object' ? [e] : []));
    return [
      [
        event.decision,
        dayText(event.at),
        event.by,
        event.step === 'publish'
          ? said('công bố kết quả', 'publishes the result')
          : said(`thay thế quyết định ${event.replaces}`, `replaces decision ${event.replaces}`),
        rule?.objectionDays === undefined ? null : dayText(addDays(event.at, rule.objectionDays)),
        raised.length === 0 ? said('không có', 'none') : raised.map((e) => `${e.by}: ${e.reason ?? ''}`).join('; '),
      ],
    ];
  });
  if (rows.length === 0) return null;
  return {
    kind: 'table',
    caption: said('Quyết định và thời hạn nêu ý kiến', 'Decisions and windows for objections'),
    columns: [
      { header: said('Quyết định', 'Decision') },
      { header: said('Ngày', 'Day') },
      { header: said('Người quyết định', 'By') },
      { header: said('Nội dung', 'What it does') },
      { header: said('Nhận ý kiến đến hết ngày', 'Open to objections until') },
      { header: said('Ý kiến nhận được', 'Objections') },
    ],
    rows,
    ...(rule?.silenceMeansConsent === true
      ? {
          note: said(
            'Hết thời hạn mà không có ý kiến thì kết quả được giữ nguyên.',
            'When nobody objects in time, the result stands.',
          ),
        }
      : {}),
  };
}
