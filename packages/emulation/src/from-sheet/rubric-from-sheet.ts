import {
  addFractions,
  anOutcome,
  aText,
  checkCall,
  compareFractions,
  listOf,
  ok,
  unchecked,
  zero,
  type Finding,
  type Fraction,
  type LegalBasis,
  type Outcome,
  type RawSheet,
  type Text,
  type Where,
} from '@qcdc/core';
import { definitionOrFindings } from '@qcdc/core/stored';
import { typedPoints } from '../appraisal/typed-points.ts';
import { amountOf, type Amount } from '../rubric/amount.ts';
import type { AppraisalRule, ScoreColumn } from '../rubric/appraisal-rule.ts';
import type { ClassTable } from '../rubric/class-table.ts';
import type { Adjustment, Criterion } from '../rubric/criterion.ts';
import { defineRubric } from '../rubric/define-rubric.ts';
import type { FactDeclaration } from '../rubric/fact-declaration.ts';
import type { AssessmentYears, Rubric } from '../rubric/rubric.ts';
import { classLines } from './class-lines.ts';
import { Numbering } from './numbering.ts';
import { sheetFaults } from './sheet-faults.ts';
import { sheetHeader, wordsAt, type SheetColumn } from './sheet-headers.ts';

/** What a scoring sheet does not say of itself. */
export interface SheetRubricOptions {
  /** Id of the rubric, such as `commune-2026`; also its kind. */
  readonly id: string;
  /** Name of the rubric; English may repeat the Vietnamese. */
  readonly label: Text;
  /** Assessment years it is for. */
  readonly years: AssessmentYears;
  /** The decision that issued it. */
  readonly basis: readonly LegalBasis[];
}

/** A line of the sheet as far as it is read. */
interface Line {
  readonly id: string;
  readonly label: string;
  readonly maximum: Amount | null;
  readonly guidance: string;
  readonly at: Where;
  readonly children: Line[];
}

type Fault = keyof typeof sheetFaults;
type Found = (code: Fault, message: Text, where: Where, severity?: Finding['severity']) => void;

const same = (words: string): Text => ({ vi: words, en: words });
const isTotal = (words: string): boolean => /^(?:tổng|cộng|total)(?:\s|$)/iu.test(words);
const isBonus = (words: string): boolean => /điểm (?:thưởng|cộng)|bonus/iu.test(words);
const isPenalty = (words: string): boolean => /điểm (?:trừ|phạt)|penalt/iu.test(words);

interface ReadLines {
  readonly lines: readonly Line[];
  /** Total as written, with its cell. */
  readonly total: { readonly points: Amount; readonly at: Where } | null;
  /** First row behind the lines. */
  readonly end: number;
}

function readLines(sheet: RawSheet, found: Found): ReadLines | null {
  const header = sheetHeader(sheet);
  if (header === null) return null;
  const cell = (row: number, column: SheetColumn): string => wordsAt(sheet, row, header.at.get(column));
  const numbering = new Numbering();
  const open: Line[] = [];
  const lines: Line[] = [];
  const seen = new Set<string>();
  let total: ReadLines['total'] = null;
  let row = header.row + 1;
  for (; row < sheet.rows; row += 1) {
    const [number, label] = [cell(row, 'number'), cell(row, 'content')];
    const at = sheet.place(row, header.at.get('maximum') ?? 0);
    const raw = sheet.cell(row, header.at.get('maximum') ?? 0);
    const typed = typedPoints({ ...(raw ?? { value: null }), at }, null);
    const points = typed.readable ? typed.points : null;
    if (isTotal(label) || (label === '' && isTotal(number))) {
      if (points !== null) total = { points, at };
      row += 1;
      break;
    }
    if (label === '') continue;
    if (!typed.readable) found('maximum-unreadable', sheetFaults['maximum-unreadable'](label), at, 'error');
    // A row without number and points is a note, unless nothing has been read yet.
    if (number === '' && points === null && typed.readable) {
      found('row-not-used', sheetFaults['row-not-used'](label), sheet.place(row, header.at.get('content') ?? 0));
      continue;
    }
    const { depth, id } = numbering.next(number);
    const line: Line = { id, label, maximum: points, guidance: cell(row, 'guidance'), at, children: [] };
    open.length = Math.min(depth, open.length);
    if (seen.has(id)) {
      found('number-twice', sheetFaults['number-twice'](id), at, 'error');
      continue;
    }
    seen.add(id);
    (open.at(-1)?.children ?? lines).push(line);
    open.push(line);
    if (cell(row, 'evidence') !== '')
      found(
        'evidence-undecided',
        sheetFaults['evidence-undecided'](label),
        sheet.place(row, header.at.get('evidence') ?? 0),
      );
  }
  return { lines, total, end: row };
}

const factOf = (id: string): string => `points-${id.toLowerCase().replaceAll(/[^a-z0-9.]+/gu, '-')}`;

interface Made {
  readonly criterion: Criterion;
  readonly maximum: Fraction;
}

function criterionOf(line: Line, facts: FactDeclaration[], found: Found): Made | null {
  const { id, label, guidance, at } = line;
  const words = { id, label: same(label), ...(guidance === '' ? {} : { guidance: same(guidance) }) };
  const children = line.children.flatMap((child) => criterionOf(child, facts, found) ?? []);
  if (children.length > 0) {
    const maximum = children.reduce((sum, child) => addFractions(sum, child.maximum), zero);
    if (line.maximum !== null && compareFractions(amountOf(line.maximum), maximum) !== 0)
      found('sum-of-sheet-wrong', sheetFaults['sum-of-sheet-wrong'](label, maximum), at, 'error');
    return { criterion: { ...words, children: children.map((child) => child.criterion) }, maximum };
  }
  if (line.maximum === null) {
    found('line-without-points', sheetFaults['line-without-points'](label), at, 'error');
    return null;
  }
  const fact = factOf(id);
  facts.push({ id: fact, kind: 'number', label: same(label) });
  return {
    criterion: { ...words, maximum: line.maximum, scale: { give: 'points', of: { read: 'fact', fact } } },
    maximum: amountOf(line.maximum),
  };
}

// A bonus or penalty part gives points beside the maximum; nothing stated means nothing given.
function adjustmentsOf(line: Line, sign: 1 | -1, facts: FactDeclaration[]): readonly Adjustment[] {
  const rows = line.children.length > 0 ? line.children : [line];
  return rows.map(({ id, label, maximum }) => {
    const fact = factOf(id);
    facts.push({ id: fact, kind: 'number', label: same(label), whenAbsent: 'none' });
    const limit = maximum === null ? null : String(maximum).replace(/^-/u, '');
    return {
      id,
      label: same(label),
      scale: { give: 'points', of: { read: 'fact', fact } },
      ...(sign > 0
        ? { from: 0, ...(limit === null ? {} : { to: limit }), upTo: 'unlimited' as const }
        : { ...(limit === null ? {} : { from: `-${limit}` }), to: 0 }),
    };
  });
}

function classesOf(sheet: RawSheet, from: number, found: Found): ClassTable | null {
  const lines = classLines(sheet, from);
  if (lines.length < 2) {
    found('no-classes', sheetFaults['no-classes'](), sheet.place(Math.max(0, sheet.rows - 1), 0));
    return null;
  }
  for (const line of lines)
    if (line.doubtful) found('limit-undecided', sheetFaults['limit-undecided'](line.label.vi), line.at);
  const low = ({ limits }: (typeof lines)[number]): number => Number(limits.from ?? Number.NEGATIVE_INFINITY);
  const ordered = [...lines].sort((a, b) => low(b) - low(a));
  const classes = ordered.map(({ label, limits }, i) => ({
    id: `class-${i + 1}`,
    label,
    ...(limits.from === undefined ? {} : { from: limits.from }),
    // The upper end of the best class is the maximum, whatever bonus comes on top.
    ...(limits.to === undefined || i === 0 ? {} : { to: limits.to }),
  }));
  return { of: 'points', closed: 'lower', classes };
}

const columnLabels: readonly (readonly [id: 'self' | 'appraisal' | 'council', label: Text, by: Text])[] = [
  ['self', { vi: 'Tự chấm', en: 'Self-score' }, { vi: 'đơn vị', en: 'the unit' }],
  ['appraisal', { vi: 'Thẩm định', en: 'Appraisal' }, { vi: 'tổ thẩm định', en: 'the appraisal team' }],
  ['council', { vi: 'Hội đồng', en: 'Council' }, { vi: 'hội đồng', en: 'the council' }],
];

function appraisalOf(sheet: RawSheet): AppraisalRule | null {
  const at = sheetHeader(sheet)?.at;
  const columns = columnLabels.flatMap(([id, label, by]): readonly ScoreColumn[] =>
    at?.has(id) === true ? [{ id, label, by }] : [],
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
    { raw: [raw, anOutcome] },
    options,
    { id: aText, label: unchecked, years: unchecked, basis: listOf(unchecked) },
    ['id', 'label', 'years', 'basis'],
  );
  const findings: Finding[] = [...raw.findings];
  const found: Found = (code, message, where, severity = 'warning') => {
    const state = severity === 'error' ? 'failed' : 'undecided';
    findings.push({ code: `emulation/${code}`, severity, state, message, where, basis: options.basis });
  };
  const sheet = raw.value.find((one) => sheetHeader(one) !== null);
  const read = sheet === undefined ? null : readLines(sheet, found);
  if (sheet === undefined || read === null) {
    found('no-scoring-sheet', sheetFaults['no-scoring-sheet'](), {}, 'error');
    return ok(null, findings);
  }
  const facts: FactDeclaration[] = [];
  const adjustments: Adjustment[] = [];
  const children: Made[] = [];
  for (const line of read.lines) {
    if (isBonus(line.label)) adjustments.push(...adjustmentsOf(line, 1, facts));
    else if (isPenalty(line.label)) adjustments.push(...adjustmentsOf(line, -1, facts));
    else children.push(...[criterionOf(line, facts, found) ?? []].flat());
  }
  const sum = children.reduce((all, child) => addFractions(all, child.maximum), zero);
  if (read.total !== null && compareFractions(amountOf(read.total.points), sum) !== 0)
    found('sum-of-sheet-wrong', sheetFaults['sum-of-sheet-wrong']('Tổng cộng', sum), read.total.at, 'error');
  const classes = classesOf(sheet, read.end, found);
  const appraisal = appraisalOf(sheet);
  const rubric: Rubric = {
    id: options.id,
    kind: options.id,
    label: options.label,
    years: options.years,
    basis: options.basis,
    period: { kind: 'year' },
    facts,
    root: {
      id: 'total',
      label: { vi: 'Tổng điểm', en: 'Total' },
      children: children.map((child) => child.criterion),
      ...(adjustments.length === 0 ? {} : { adjustments }),
    },
    ...(classes === null ? {} : { classes }),
    ...(appraisal === null ? {} : { appraisal }),
  };
  const defined = definitionOrFindings(sheet.place(0, 0), () => defineRubric(rubric));
  return ok(defined.value, [...findings, ...defined.findings]);
}
