import { citation, counted, periodInWords, type Finding, type Printed, type Text } from '@qcdc/core';
import { findingsBlock, tableHeads, weightOf } from '@qcdc/core/flow';
import type { Session } from '../session.ts';
import { printable } from './printable.ts';

/** How many findings of each weight there are. */
export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/**
 * Counts findings by their weight; what nobody can tell is a note.
 *
 * @param findings - the findings
 * @returns the counts
 */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const failed = (weight: Finding['severity']): number =>
    findings.filter(({ severity, state }) => severity === weight && state === 'failed').length;
  const [errors, warnings] = [failed('error'), failed('warning')];
  return { errors, warnings, notes: findings.length - errors - warnings };
}

const words = {
  nothing: { vi: 'Không phát hiện điều gì.', en: 'Nothing was found.' },
  counts: ({ errors, warnings, notes }: FindingCounts): Text => ({
    vi: `${errors} lỗi, ${warnings} cảnh báo, ${notes} lưu ý`,
    en: [counted(errors, 'error'), counted(warnings, 'warning'), counted(notes, 'note')].join(', '),
  }),
  hidden: (count: number): Text => ({
    vi: `(không in ${count} lưu ý; xem bằng --all)`,
    en: `(${counted(count, 'note')} not printed; see them with --all)`,
  }),
  more: (count: number): Text => ({
    vi: `… và ${count} phát hiện nữa; xem hết bằng --most 0 hoặc qcdc report`,
    en: `… and ${count} more; see all with --most 0 or qcdc report`,
  }),
} as const;

/** What is printed of findings. */
export interface PrintOptions {
  /** Notes too. */
  readonly all: boolean;
  /** How many at most; all for 0. */
  readonly most: number;
}

/**
 * Prints findings: what failed first, each with its place, what to do and what it rests on; then how many there are.
 *
 * @param findings - the findings
 * @param options - which of them
 * @param session - language, colours
 */
export function printFindings(findings: readonly Finding[], { all, most }: PrintOptions, session: Session): void {
  const { io, say, pens } = session;
  const line = (text: string): void => {
    io.stdout.write(`${text}\n`);
  };
  const sorted = findingsBlock(findings).findings.filter((finding) => all || !isNote(finding));
  const shown = most === 0 ? sorted : sorted.slice(0, most);
  for (const finding of shown) for (const text of linesOf(finding, session)) line(text);
  if (shown.length < sorted.length) line(pens.faint(say(words.more(sorted.length - shown.length))));
  printCounts(findings, session, all);
}

/**
 * Prints how many findings there are.
 *
 * @param findings - the findings
 * @param session - language, colours
 * @param all - whether the notes were printed
 */
export function printCounts(findings: readonly Finding[], { io, say, pens }: Session, all: boolean): void {
  const counts = countFindings(findings);
  if (findings.length === 0) {
    io.stdout.write(`${pens.good(say(words.nothing))}\n`);
    return;
  }
  const pen = counts.errors > 0 ? pens.error : counts.warnings > 0 ? pens.warning : pens.good;
  const hidden = all || counts.notes === 0 ? '' : ` ${pens.faint(say(words.hidden(counts.notes)))}`;
  io.stdout.write(`${pen(say(words.counts(counts)))}${hidden}\n`);
}

const isNote = ({ severity, state }: Finding): boolean => severity === 'info' || state === 'undecided';

function linesOf(finding: Finding, { say, pens }: Session): readonly string[] {
  const { message, where, expected, actual, hint, basis, code } = finding;
  const pen = isNote(finding) ? pens.note : finding.severity === 'error' ? pens.error : pens.warning;
  const text = (of: Printed): string => printable(say(of));
  const when = where.period === undefined ? undefined : say(periodInWords(where.period));
  const place = [where.source, where.sheet, where.cell ?? lineOf(where.line), where.unit, when];
  const found = [
    ...(actual === undefined ? [] : [`${say(tableHeads.actual)}: ${text(actual)}`]),
    ...(expected === undefined ? [] : [`${say(tableHeads.expected)}: ${text(expected)}`]),
  ];
  const law = basis.map((one) => text({ vi: citation(one, 'vi'), en: citation(one, 'en') }));
  return [
    `${pen(say(weightOf(finding)))}  ${text(message)}`,
    `    ${pens.faint([...place.filter((part) => part !== undefined).map(printable), code].join(' · '))}`,
    ...(found.length === 0 ? [] : [`    ${found.join(' · ')}`]),
    ...(hint === undefined ? [] : [`    → ${text(hint)}`]),
    ...(law.length === 0 ? [] : [`    ${say(tableHeads.basis)}: ${law.join('; ')}`]),
  ];
}

const lineOf = (line: number | undefined): string | undefined => (line === undefined ? undefined : `:${line}`);
