import { ok, type Finding, type LegalBasis, type Outcome, type RawSheet, type Text } from '@qcdc/core';
import { aText, checkCall, listOf, unchecked, whatAReaderGives } from '@qcdc/core/checks';
import { addFractions, compareFractions, zero, type Fraction } from '@qcdc/core/exact';
import { definitionOrFindings } from '@qcdc/core/stored';
import { amountOf } from '../rubric/amount.ts';
import type { AppraisalRule, ScoreColumn } from '../rubric/appraisal-rule.ts';
import { defineRubric } from '../rubric/define-rubric.ts';
import type { AssessmentYears, Rubric } from '../rubric/rubric.ts';
import { inBoth } from '../short/short-words.ts';
import { sheetClasses } from './sheet-classes.ts';
import { sheetCriteria } from './sheet-criteria.ts';
import { sheetFaults } from './sheet-faults.ts';
import { sheetHeader, type SheetHeader } from './sheet-headers.ts';
import { readLines, type Found, type Line } from './sheet-lines.ts';

/** What a scoring sheet does not say of itself. */
export interface SheetRubricOptions {
  /** Id of the rubric, such as `commune-2026`; also its kind. */
  readonly id: string;
  /** Name of the rubric; words given once stand for both languages. */
  readonly label: Text | string;
  /** Assessment years it is for. */
  readonly years: AssessmentYears;
  /** The decision that issued it. */
  readonly basis: readonly LegalBasis[];
}

const columnLabels: readonly (readonly [id: 'self' | 'appraisal' | 'council', label: Text, by: Text])[] = [
  ['self', { vi: 'Tự chấm', en: 'Self-score' }, { vi: 'đơn vị', en: 'the unit' }],
  ['appraisal', { vi: 'Thẩm định', en: 'Appraisal' }, { vi: 'tổ thẩm định', en: 'the appraisal team' }],
  ['council', { vi: 'Hội đồng', en: 'Council' }, { vi: 'hội đồng', en: 'the council' }],
];

function appraisalOf({ at }: SheetHeader): AppraisalRule | null {
  const columns = columnLabels.flatMap(([id, label, by]): readonly ScoreColumn[] =>
    at.has(id) ? [{ id, label, by }] : [],
  );
  const last = columns.at(-1);
  return last === undefined ? null : { columns, final: last.id };
}

/**
 * Proposes a rubric from the scoring sheet an office uses: number, content, maximum points, how they are given, columns of
 * points, evidence; bonus and penalty parts; the classes below. Every criterion takes points somebody gives, until somebody says by
 * what figure it is scored. What the sheet leaves open is a finding with its cell; the rubric is data, to be completed and kept
 * with `rubricToJson`.
 *
 * @param raw - the sheets of the file, with the findings so far; the first one with a scoring sheet is read
 * @param options - id, name, years and decision, which no sheet says of itself
 * @returns the rubric; `null` where there is none or what is read cannot be one
 * @example
 * ```ts
 * const sheet = 'TT,Nội dung,Điểm chuẩn,Điểm tự chấm\nI,Công khai,60,\n1,Niêm yết tại trụ sở,20,\n2,Trang thông tin điện tử,40,\n,Tổng cộng,60,\n';
 * const label = { vi: 'Bảng của cơ quan', en: 'Sheet of the agency' };
 * const basis = [practice({ vi: 'Quyết định (giả định)', en: 'A decision (invented)' })];
 * const { value } = rubricFromSheet(await csv.read(sheet, { source: 'bang-diem.csv' }), { id: 'agency-2026', label, years: { from: 2026 }, basis });
 * value?.root.children?.length; // => 1
 * ```
 */
export function rubricFromSheet(
  raw: Outcome<readonly RawSheet[]>,
  options: SheetRubricOptions,
): Outcome<Rubric | null> {
  checkCall(
    'rubricFromSheet',
    { raw: [raw, whatAReaderGives] },
    options,
    { id: aText, label: unchecked, years: unchecked, basis: listOf(unchecked) },
    ['id', 'label', 'years', 'basis'],
  );
  const findings: Finding[] = [...raw.findings];
  const found: Found = (code, message, where, severity = 'warning') => {
    const state = severity === 'error' ? 'failed' : 'undecided';
    findings.push({ code: `emulation/${code}`, severity, state, message, where, basis: options.basis });
  };
  const [sheet, ...others] = raw.value.filter((one) => sheetHeader(one) !== null);
  const header = sheet === undefined ? null : sheetHeader(sheet);
  if (sheet === undefined || header === null) {
    found('no-scoring-sheet', sheetFaults['no-scoring-sheet'](), {}, 'error');
    return ok(null, findings);
  }
  for (const one of others)
    found('sheet-not-read', sheetFaults['sheet-not-read'](one.name, sheet.name), one.place(0, 0));
  for (const [column, words] of header.unknown)
    found('column-not-used', sheetFaults['column-not-used'](words), sheet.place(header.row, column), 'info');
  const read = readLines(sheet, header, found);
  const { criteria, adjustments, facts, maxima } = sheetCriteria(read.lines, found);
  const sumOf = (lines: readonly Line[]): Fraction =>
    lines.reduce((sum, line) => addFractions(sum, maxima.get(line) ?? zero), zero);
  const bonus = adjustments.reduce((sum, { to }) => addFractions(sum, amountOf(to ?? 0)), zero);
  for (const { points, of, at } of read.totals) {
    // A sum below a group is that of the group; the last one is that of all lines, whether bonus points stand in it or not.
    const stated = amountOf(points);
    const sums = [sumOf(of), sumOf(of.slice(-1)), addFractions(sumOf(of), bonus)];
    if (!sums.some((sum) => compareFractions(stated, sum) === 0))
      found('sum-of-sheet-wrong', sheetFaults['sum-of-sheet-wrong']('Tổng cộng', stated, sumOf(of)), at, 'error');
  }
  if (criteria.length === 0) {
    found('no-lines', sheetFaults['no-lines'](), sheet.place(header.row, header.at.get('content') ?? 0), 'error');
    return ok(null, findings);
  }
  const classes = sheetClasses(sheet, read.end, found);
  const appraisal = appraisalOf(header);
  const rubric: Rubric = {
    id: options.id,
    kind: options.id,
    label: inBoth(options.label),
    years: options.years,
    basis: options.basis,
    period: { kind: 'year' },
    facts,
    root: {
      id: 'total',
      label: { vi: 'Tổng điểm', en: 'Total' },
      children: criteria,
      ...(adjustments.length === 0 ? {} : { adjustments }),
    },
    ...(classes === null ? {} : { classes }),
    ...(appraisal === null ? {} : { appraisal }),
  };
  const defined = definitionOrFindings(sheet.place(0, 0), () => defineRubric(rubric));
  return ok(defined.value, [...findings, ...defined.findings]);
}
