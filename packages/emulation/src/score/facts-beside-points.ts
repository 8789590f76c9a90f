import type { Finding, Text } from '@qcdc/core';
import { compareFractions } from '@qcdc/core/exact';
import { scoredLines, type ScoredLine } from '../appraisal/scored-lines.ts';
import { said } from '../explain/words.ts';
import { amountOf } from '../rubric/amount.ts';
import type { PointScale } from '../rubric/point-scale.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Fact } from './fact.ts';
import { factFinding } from './fact-findings.ts';
import { isExact } from './point-range.ts';
import { printPoints } from './print-points.ts';
import type { StatedPoints } from './stated-appraisal.ts';
import type { UnitFacts } from './unit-context.ts';

interface Line {
  readonly line: ScoredLine;
  readonly scale: PointScale;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function linesOf(rubric: Rubric): readonly Line[] {
  return [...scoredLines(rubric).values()].flatMap((line) => {
    const { criterion } = line.of;
    const scale = line.adjustment ? criterion.adjustments?.find(({ id }) => id === line.id)?.scale : criterion.scale;
    return scale === undefined ? [] : [{ line, scale }];
  });
}

// By which lines a fact is read; `null` stands for anything else in the rubric, a veto or a class.
function readersOf(rubric: Rubric, lines: readonly Line[]): ReadonlyMap<string, ReadonlySet<Line | null>> {
  const readers = new Map<string, Set<Line | null>>();
  const own = new Map<unknown, Line>(lines.map((line) => [line.scale, line]));
  const visit = (node: unknown, within: Line | null): void => {
    if (!isObject(node)) return;
    const line = own.get(node) ?? within;
    const { fact } = node;
    if (typeof fact === 'string') readers.set(fact, (readers.get(fact) ?? new Set()).add(line));
    for (const part of Object.values(node)) visit(part, line);
  };
  visit(rubric, null);
  return readers;
}

// A fact that itself is the points of the line may be compared with those of the form.
function differs(fact: Fact, { scale }: Line, { points }: StatedPoints): boolean {
  const direct = scale.give === 'points' && scale.of.read === 'fact';
  if (!direct || (fact.kind !== 'number' && fact.kind !== 'points') || fact.value === null) return false;
  return !isExact(points) || compareFractions(amountOf(fact.value), points.low) !== 0;
}

const words = ({ label }: ScoredLine, points: StatedPoints): Text => {
  return said(
    `Điểm của "${label.vi}" lấy theo hồ sơ chấm (${printPoints(points.points, 'vi')}); không dùng thông tin gửi kèm.`,
    `The points of "${label.en}" are those of its appraisal (${printPoints(points.points, 'en')}); the fact beside them is not used.`,
  );
};

/**
 * Names the facts that no longer count because somebody wrote down the points of the lines that read them: a warning where the
 * fact itself says other points, one note about all the others.
 *
 * @param rubric - the rubric
 * @param points - points written down, by unit and line
 * @param facts - usable facts by unit
 */
export function factsBesidePoints(
  rubric: Rubric,
  points: ReadonlyMap<string, ReadonlyMap<string, StatedPoints>>,
  facts: ReadonlyMap<string, UnitFacts>,
): readonly Finding[] {
  const readers = readersOf(rubric, linesOf(rubric));
  const [against, beside]: [Finding[], Finding[]] = [[], []];
  for (const [unit, own] of facts) {
    const written = points.get(unit);
    if (written === undefined) continue;
    for (const fact of [...own.values()].flat()) {
      const lines = [...(readers.get(fact.fact) ?? [])];
      const all = lines.flatMap((line) => {
        const stated = line === null ? undefined : written.get(line.line.id);
        return line === null || stated === undefined ? [] : [{ line, stated }];
      });
      const [first] = all;
      if (first === undefined || all.length < lines.length) continue;
      const other = all.find(({ line, stated }) => differs(fact, line, stated));
      const { line, stated } = other ?? first;
      const severity = other === undefined ? 'info' : 'warning';
      const trouble = { code: 'fact-beside-points', severity, message: words(line.line, stated) } as const;
      const expected = printPoints(stated.points, 'en');
      const actual = 'value' in fact ? String(fact.value) : '';
      (other === undefined ? beside : against).push(
        factFinding(fact, other === undefined ? trouble : { ...trouble, expected, actual }),
      );
    }
  }
  const [one, another] = beside;
  if (one === undefined || another === undefined) return [...against, ...beside];
  const message = said(
    `Có ${beside.length} thông tin không dùng vì điểm của tiêu chí lấy theo hồ sơ chấm.`,
    `${beside.length} facts are not used: the points of their criteria are those of the appraisal.`,
  );
  return [...against, { ...one, message, unfolded: beside }];
}
