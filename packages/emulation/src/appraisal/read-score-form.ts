import {
  normaliseText,
  ok,
  type Finding,
  type IsoDate,
  type Outcome,
  type Printed,
  type RawCell,
  type RawRow,
  type RawSheet,
  type RawTable,
  type Text,
  type Where,
} from '@qcdc/core';
import { aDay, aText, checkCall, oneOf, type Demands, whatAReaderGives } from '@qcdc/core/checks';
import { compareFractions, subtractFractions } from '@qcdc/core/exact';
import { findTables } from '@qcdc/core/flow';
import { numberText } from '../explain/words.ts';
import { amountOf, type Amount } from '../rubric/amount.ts';
import { rubricLines, type RubricLine } from '../rubric/rubric-lines.ts';
import { anAppraisal } from './an-appraisal.ts';
import type { Appraisal } from './appraisal.ts';
import { columnAt } from './column-at.ts';
import { pointsEntered } from './column-points.ts';
import { rangeText } from './score-form.ts';
import { scoredLines, type ScoredLine } from './scored-lines.ts';
import { plainSum } from './subtotals.ts';
import { formFaults } from './score-form-faults.ts';
import { evidenceState, evidenceStates, formHeaders, formItems, isLabel, type FormItem } from './score-form-words.ts';
import type { WantedStep } from './take-step.ts';
import { typedPoints, type TypedPointsReading } from './typed-points.ts';

/** Whose form is read, and as what. */
export interface ReadScoreFormOptions {
  /** Role (and name, where wanted) of who filled it in. */
  readonly by: string;
  /** Day of the entries. */
  readonly at: IsoDate;
  /** Id of the column; the first one, the self-score, when left out. */
  readonly column?: string;
  /** `ofMaximum`: a cell of 85 % is 85 % of the criterion's maximum; such a cell is refused when left out. */
  readonly percent?: 'ofMaximum';
}

const demands: Demands<ReadScoreFormOptions> = {
  by: aText,
  at: aDay,
  column: aText,
  percent: /* @__PURE__ */ oneOf(['ofMaximum']),
};
const failed = { severity: 'error', state: 'failed' } as const;
const undecided = { severity: 'info', state: 'undecided' } as const;

type Header = keyof typeof formHeaders;
type Found = (code: keyof typeof formFaults, message: Text, where: Where, expected?: Printed, actual?: Printed) => void;

/** One row of a form: its cells by what they hold. */
interface FormRow {
  readonly at: Where;
  readonly cell: (header: Header) => RawCell | null;
  readonly text: (header: Header) => string;
}

function rowsWith(tables: readonly RawTable[], needed: readonly Header[]): readonly FormRow[] | null {
  const fitting = tables.flatMap((table) => {
    const keyOf = (header: Header): string | undefined =>
      table.columns.find((column) => isLabel(column.header, formHeaders[header]))?.key;
    if (needed.some((header) => keyOf(header) === undefined)) return [];
    return [table.rows.map((row) => formRow(row, keyOf))];
  });
  return fitting.length === 0 ? null : fitting.flat();
}

function formRow(row: RawRow, keyOf: (header: Header) => string | undefined): FormRow {
  const cell = (header: Header): RawCell | null => row.cells.get(keyOf(header) ?? '') ?? null;
  const text = (header: Header): string => normaliseText(String(cell(header)?.value ?? ''));
  return { at: row.at, cell, text };
}

// What the form says it is of; a form of another unit must not be taken for this one's.
function belongs(tables: readonly RawTable[], wanted: Readonly<Record<FormItem, string>>, found: Found): boolean {
  let same = true;
  for (const row of rowsWith(tables, ['item', 'value']) ?? [])
    for (const item of ['rubric', 'unit', 'period', 'column'] as const) {
      const [actual, expected] = [row.text('value'), wanted[item]];
      if (!isLabel(row.text('item'), formItems[item]) || actual === expected) continue;
      same = false;
      const where = row.cell('value')?.at ?? row.at;
      found('form-of-another', formFaults['form-of-another'](item, actual, expected), where, expected, actual);
    }
  return same;
}

/** A line of a form, how it is read, and whether it must be filled in. */
interface FormLine extends TypedPointsReading {
  readonly line: ScoredLine;
  readonly wanted: boolean;
}

function pointsIn(row: FormRow, { line, wanted, ...reading }: FormLine, where: Where, found: Found): Amount | null {
  const cell = row.cell('points');
  const { least, most } = line;
  const typed = cell === null ? null : typedPoints(cell, most, reading);
  const range = rangeText(line);
  if (typed === null || (typed.readable && typed.points === null)) {
    if (wanted) found('unscored-criterion', formFaults['unscored-criterion'](line), where, range);
    return null;
  }
  if (!typed.readable || typed.points === null) {
    const shown = String(cell?.error ?? cell?.value ?? '');
    found('points-unreadable', formFaults['points-unreadable'](line), where, range, shown);
    return null;
  }
  const given = amountOf(typed.points);
  const above = least === null || compareFractions(given, least) >= 0;
  if (above && (most === null || compareFractions(given, most) <= 0)) return typed.points;
  found('points-out-of-range', formFaults['points-out-of-range'](line, range), where, range, numberText(given));
  return null;
}

const isTotal = (label: string): boolean => /^(?:tổng|cộng|total)(?:\s|$)/u.test(label.toLocaleLowerCase('vi'));

// Documents count where they are named and nothing said beside them speaks against it.
function documentsIn(row: FormRow, line: ScoredLine, found: Found): readonly string[] {
  const place = (header: Header): Where => ({ ...(row.cell(header)?.at ?? row.at), field: line.id });
  const documents = row
    .text('evidence')
    .split(';')
    .map((part) => part.trim())
    .filter((document) => document !== '');
  const printed = row.text('state');
  const state = printed === '' ? null : evidenceState(printed);
  if (documents.length > 0 && row.cell('evidence')?.struck === true) {
    found('evidence-struck-out', formFaults['evidence-struck-out'](line), place('evidence'));
    return [];
  }
  if (state === undefined) {
    const known = Object.values(evidenceStates).map(({ vi, en }) => ({ vi, en }));
    const expected = { vi: known.map((k) => k.vi).join('; '), en: known.map((k) => k.en).join('; ') };
    found('evidence-state-unknown', formFaults['evidence-state-unknown'](line), place('state'), expected, printed);
  }
  if (state === 'given' && documents.length === 0)
    found('evidence-not-named', formFaults['evidence-not-named'](line), place('evidence'));
  const needed = !line.adjustment && line.of.criterion.evidence !== undefined;
  if (state === 'notNeeded' && needed)
    found('evidence-is-needed', formFaults['evidence-is-needed'](line), place('state'));
  if ((state === 'none' || state === 'notNeeded') && documents.length > 0) {
    found('evidence-contradicts', formFaults['evidence-contradicts'](line), place('state'));
    return [];
  }
  return documents;
}

// A sum somebody wrote for a group: right, wrong by so much, or one that only the rubric can reckon.
function checkSubtotal(row: FormRow, line: RubricLine, points: ReadonlyMap<string, Amount>, found: Found): void {
  const cell = row.cell('points');
  const where = { ...(cell?.at ?? row.at), field: line.criterion.id };
  const typed = cell === null ? null : typedPoints(cell, line.maximum);
  if (typed === null || (typed.readable && typed.points === null)) return;
  // The form adds up what is given; a bonus left blank adds nothing to it, whatever the facts decide later.
  const sum = plainSum(line.criterion, points);
  if (!typed.readable || typed.points === null)
    found('points-unreadable', formFaults['points-unreadable'](line.criterion), where, undefined, String(cell?.value));
  else if (sum === null) found('subtotal-not-compared', formFaults['subtotal-not-compared'](line), where);
  else {
    const difference = subtractFractions(amountOf(typed.points), sum);
    if (difference.n === 0n) return;
    const [expected, actual] = [numberText(sum), numberText(amountOf(typed.points))];
    found('subtotal-wrong', formFaults['subtotal-wrong'](line, difference), where, expected, actual);
  }
}

/**
 * Reads a form back that was written by `scoreForm` and filled in. What cannot be taken is left out with the cell it stands
 * in: points over the maximum, a code the rubric does not have, a criterion that is missing or named twice. Points that
 * differ from the column before without a reason are refused by `takeSteps`.
 *
 * @param raw - the sheets of the file, with the findings so far
 * @param appraisal - the appraisal so far
 * @param options - who filled it in, when, which column
 * @returns one step a criterion, ready for `takeSteps`; the step that hands the column on is left to the caller
 * @throws `DefinitionError` `emulation/unknown-column`
 * @example
 * ```ts
 * const rubric = defineRubric({
 *   id: 'sample-2024',
 *   kind: 'commune',
 *   label: { vi: 'Bảng điểm mẫu', en: 'Sample sheet' },
 *   years: { from: 2024 },
 *   basis: [practice({ vi: 'ví dụ', en: 'an example' })],
 *   period: { kind: 'year' },
 *   facts: [{ id: 'posted', kind: 'number', label: { vi: 'Số nội dung niêm yết', en: 'Items posted' } }],
 *   root: {
 *     id: 'total',
 *     label: { vi: 'Tổng điểm', en: 'Total' },
 *     children: [
 *       { id: 'posting', label: { vi: 'Niêm yết', en: 'Posting' }, maximum: 10, scale: { give: 'points', of: { read: 'fact', fact: 'posted' } } },
 *     ],
 *   },
 *   appraisal: {
 *     columns: [
 *       { id: 'self', label: { vi: 'Tự chấm', en: 'Self' }, by: { vi: 'UBND xã', en: 'the commune' } },
 *       { id: 'team', label: { vi: 'Thẩm định', en: 'Appraisal' }, by: { vi: 'Tổ thẩm định', en: 'the team' } },
 *     ],
 *     final: 'team',
 *   },
 * });
 * const by = { by: 'UBND xã', at: '2024-12-10' } as const;
 * const opened = openAppraisal(rubric, { unit: 'A', period: '2024' });
 * const form = scoreForm(opened, { column: 'self', name: 'Xã A' });
 * const bytes = await xlsx.render(form, { language: 'vi' });
 * const raw = await xlsx.read(bytes, { source: 'tu-cham.xlsx' });
 * readScoreForm(raw, opened, { ...by, column: 'self' }).value; // => []
 * ```
 */
export function readScoreForm(
  raw: Outcome<readonly (RawSheet | RawTable)[]>,
  appraisal: Appraisal,
  options: ReadScoreFormOptions,
): Outcome<readonly WantedStep[]> {
  checkCall('readScoreForm', { raw: [raw, whatAReaderGives], appraisal: [appraisal, anAppraisal] }, options, demands, [
    'by',
    'at',
  ]);
  const { by, at, percent } = options;
  const reading: TypedPointsReading = percent === undefined ? {} : { percent };
  const { rubric, unit, period } = appraisal;
  const { column, place } = columnAt(rubric, options.column);
  const { value: tables, findings: before } = findTables(raw);
  const findings: Finding[] = [...before];
  const found: Found = (code, message, where, expected, actual) => {
    findings.push({
      code: `emulation/${code}`,
      ...(code === 'subtotal-not-compared' ? undecided : failed),
      message,
      where: { ...where, unit, period },
      ...(expected === undefined ? {} : { expected }),
      ...(actual === undefined ? {} : { actual }),
      basis: rubric.basis,
    });
  };
  const rows = rowsWith(tables, ['code', 'points']);
  if (rows === null) found('no-score-form', formFaults['no-score-form'](), {});
  const same = belongs(tables, { rubric: rubric.id, unit, period, column: column.id }, found);
  if (rows === null || !same) return ok([], findings);

  const outline = rubricLines(rubric);
  // A unit scores everything itself; later columns hold only what differs.
  const due = (line: ScoredLine): boolean =>
    place === 0 && !line.adjustment && line.of.criterion.notSelfScored !== true;
  const lines = scoredLines(rubric);
  const subtotals: (readonly [FormRow, RubricLine])[] = [];
  const seen = new Set<string>();
  const steps: WantedStep[] = [];
  for (const row of rows) {
    const id = row.text('code');
    const line = lines.get(id);
    const group = id === '' && isTotal(row.text('criterion')) ? outline.get(rubric.root.id) : outline.get(id);
    const blank = row.cell('points') === null || row.text('points') === '';
    const where = row.cell('points')?.at ?? row.at;
    // Headings and notes have no points; only points without a known code are in doubt.
    if (line === undefined && group !== undefined) {
      if (!blank) subtotals.push([row, group]);
      continue;
    }
    if (line === undefined) {
      if (!blank) found('unknown-criterion', formFaults['unknown-criterion'](id), where, undefined, id);
      continue;
    }
    const here: Where = { ...where, field: id };
    if (seen.has(id)) {
      found('criterion-twice', formFaults['criterion-twice'](line), here);
      continue;
    }
    seen.add(id);
    const to = pointsIn(row, { line, wanted: due(line), ...reading }, here, found);
    if (to === null) continue;
    const reason = row.text('reason');
    const documents = documentsIn(row, line, found);
    steps.push({
      step: 'score',
      by,
      at,
      column: column.id,
      criterion: id,
      to,
      ...(reason === '' ? {} : { reason }),
      ...(documents.length === 0 ? {} : { evidence: documents }),
    });
  }
  for (const line of lines.values())
    if (due(line) && !seen.has(line.id))
      found('criterion-missing', formFaults['criterion-missing'](line), { field: line.id });
  const points = new Map(pointsEntered(appraisal, column.id));
  for (const step of steps) if (step.step === 'score') points.set(step.criterion, step.to);
  for (const [row, group] of subtotals) checkSubtotal(row, group, points, found);
  return ok(steps, findings);
}
