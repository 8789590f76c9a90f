import { citation, type Text } from '@qcdc/core';
import { allRubrics, legalAccess, rubricLines, type Criterion, type Rubric } from '@qcdc/emulation';

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

interface Standing {
  /** Criteria that are scored. */
  readonly scored: number;
  /** Those whose points and bands have been compared with the text. */
  readonly confirmed: number;
  /** What has not been compared, each once. */
  readonly open: readonly Text[];
}

function standingOf(rubric: Rubric): Standing {
  const outline = rubricLines(rubric);
  const why = (c: Criterion): readonly Text[] => {
    const entry = outline.get(c.id);
    const parent = entry?.parent == null ? undefined : outline.get(entry.parent);
    const own = [c.unconfirmed, ...(c.adjustments ?? []).map((a) => a.unconfirmed)].filter((t) => t !== undefined);
    return [...own, ...(parent === undefined ? [] : why(parent.criterion))];
  };
  const leaves = [...outline.values()].filter(({ criterion }) => criterion.children === undefined);
  const open = new Map<string, Text>();
  for (const { criterion } of leaves) for (const text of why(criterion)) open.set(text.vi, text);
  for (const veto of rubric.vetoes ?? []) if (veto.unconfirmed) open.set(veto.unconfirmed.vi, veto.unconfirmed);
  const limits = rubric.classes?.unconfirmed;
  if (limits !== undefined) open.set(limits.vi, limits);
  return {
    scored: leaves.length,
    confirmed: leaves.filter(({ criterion }) => why(criterion).length === 0).length,
    open: [...open.values()],
  };
}

function years({ years: { from, to } }: Rubric): string {
  return to === undefined ? `${from}–` : `${from}–${to}`;
}

function lineOf(rubric: Rubric): string {
  const { scored, confirmed } = standingOf(rubric);
  const basis = rubric.basis.map((b) => citation(b, 'vi'));
  const share =
    rubric.model === undefined
      ? `${confirmed}/${scored}`
      : 'mẫu, chưa cơ quan nào ban hành · a model, issued by nobody';
  return row(
    `[${rubric.label.vi}](#${rubric.id}) · ${rubric.label.en}`,
    `\`${rubric.id}\``,
    years(rubric),
    basis.join('; '),
    share,
  );
}

function sectionOf(rubric: Rubric): string {
  const { open } = standingOf(rubric);
  const remarks = [...(rubric.model === undefined ? [] : [rubric.model]), ...open, ...(rubric.notes ?? [])].map(
    ({ vi, en }) => `- ${vi} *${en}*`,
  );
  return [
    `## ${rubric.id}`,
    `${rubric.label.vi} · ${rubric.label.en}`,
    ...(remarks.length === 0 ? [] : [remarks.join('\n')]),
    `[Ví dụ tính tay · worked example](../packages/emulation/test/rubrics/${rubric.id}.test.ts), [giải trình mẫu · explanation](../packages/emulation/test/golden/rubrics/${rubric.id}.txt).`,
  ].join('\n\n');
}

/**
 * Writes the page of the rubrics that are shipped: what each rests on, how much of it has been compared with its text, and
 * where its worked example and its explanation stand.
 *
 * @returns the page
 */
export function rubricsPage(): string {
  const last = Math.max(...legalAccess.rubrics.map((r) => r.years.to ?? 0));
  return [
    '# Rubrics · Bảng chấm điểm có sẵn',
    'Written from the sources by `npx pnpm@12.21.0 run docs:generate`; do not edit. Confirmed: criteria whose points and bands have been compared with the text of the rule, of all that are scored. The others are placeholders, and `score` refuses them unless `acceptUnconfirmed: true`.',
    `${allRubrics.length} rubrics. [Mechanisms](emulation-features.md), [add a rubric](recipes/add-a-rubric.md).`,
    [
      row('Bảng · Rubric', 'Id', 'Năm · Years', 'Căn cứ · Basis', 'Đã đối chiếu · Confirmed'),
      '| --- | --- | --- | --- | --- |',
      ...allRubrics.map(lineOf),
    ].join('\n'),
    '## What is not here · Chưa có',
    [
      `- Chuẩn tiếp cận pháp luật từ năm ${last + 1} (Quyết định số 27/2025/QĐ-TTg ngày 04/8/2025): chưa đọc được văn bản nên không có bảng; các năm đó bị từ chối chấm, không chấm bằng bảng cũ. *The standard of access to law from ${last + 1} (Decision No. 27/2025/QĐ-TTg of 4 August 2025): its text could not be read, so there is no rubric; those years are refused, never scored by the old rubric.*`,
      '- Bảng của các tỉnh, các cụm: lấy bảng mẫu làm khởi đầu rồi điền điểm và ngưỡng của cơ quan ban hành. *Rubrics of provinces and clusters: start from a model and put in the points and limits of whoever issues it.*',
    ].join('\n'),
    ...allRubrics.map(sectionOf),
  ].join('\n\n');
}
