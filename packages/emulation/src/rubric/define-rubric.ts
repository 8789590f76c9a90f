import { Problems, checkCall, checkDefinition, listOf, unchecked } from '@qcdc/core/checks';
import {
  addFractions,
  compareFractions,
  divideFractions,
  multiplyFractions,
  type Fraction,
  hundred,
  zero,
} from '@qcdc/core/exact';
import { amountOf } from './amount.ts';
import { checkClasses, type ScoreRange } from './check-classes.ts';
import { checkEndings } from './check-endings.ts';
import { checkLine, earlierThan } from './check-line.ts';
import { checkPayments } from './check-payments.ts';
import { checkShape } from './check-shape.ts';
import type { Adjustment } from './criterion.ts';
import type { FactDeclaration } from './fact-declaration.ts';
import type { Names } from './names.ts';
import { readRubricLines, type RubricLines } from './rubric-lines.ts';
import type { Rubric } from './rubric.ts';

/** What a rubric is checked against beside itself. */
export interface RubricChecks {
  /** The indicators at hand, or their ids; with them, an unknown indicator is refused. */
  readonly indicators?: readonly KnownId[];
  /** The measures at hand, or their ids; with them, an unknown measure is refused. */
  readonly measures?: readonly KnownId[];
}

/** Something with an id, such as an indicator or a measure. */
export interface Identified {
  /** Its id. */
  readonly id: string;
}

/** An indicator or a measure, or its id. */
export type KnownId = string | Identified;

const idsOf = (known: readonly KnownId[]): ReadonlySet<string> =>
  new Set(known.map((one) => (typeof one === 'string' ? one : one.id)));

function declared(facts: readonly FactDeclaration[], problems: Problems): ReadonlyMap<string, FactDeclaration> {
  const byId = new Map<string, FactDeclaration>();
  for (const [i, fact] of facts.entries()) {
    const path = `facts[${i}]`;
    if (byId.has(fact.id))
      problems.add(
        'emulation/id-used-twice',
        { vi: `thông tin "${fact.id}" được khai báo hai lần`, en: `fact "${fact.id}" is declared twice` },
        path,
      );
    const needsLevels = fact.kind === 'choice' || fact.kind === 'ballots' || fact.kind === 'events';
    if (needsLevels && fact.levels === undefined)
      problems.add(
        'emulation/levels-missing',
        {
          vi: `thông tin loại ${fact.kind} phải khai báo các mức (levels)`,
          en: `a fact of kind ${fact.kind} declares its levels`,
        },
        path,
      );
    byId.set(fact.id, fact);
  }
  return byId;
}

function rangeOf(rubric: Rubric, outline: RubricLines): ScoreRange {
  const maximum = outline.get(rubric.root.id)?.maximum ?? zero;
  const top = rubric.classes?.of === 'index' ? hundred : maximum;
  const least = rubric.root.minimum === undefined ? zero : amountOf(rubric.root.minimum);
  let low =
    rubric.classes?.of === 'index' && maximum.n > 0n
      ? multiplyFractions(divideFractions(least, maximum), hundred)
      : least;
  let high: Fraction | null = top;
  const adjustments: readonly Adjustment[] = [...outline.values()].flatMap((line) => line.criterion.adjustments ?? []);
  for (const a of adjustments) {
    if (a.from !== undefined && compareFractions(amountOf(a.from), zero) < 0) low = addFractions(low, amountOf(a.from));
    if (a.upTo !== 'unlimited') continue;
    if (rubric.classes?.of === 'index' || a.to === undefined || high === null) high = null;
    else high = addFractions(high, amountOf(a.to));
  }
  return { low, high };
}

/**
 * Defines a rubric and checks its arithmetic before any unit is scored: maxima and weights add up, bands and classes cover
 * without gap or overlap, every name is known, no key is one nobody knows. Everything that is wrong is told at once.
 *
 * @param rubric - the rubric
 * @param checks - the indicators and measures at hand; an id that is none of theirs is refused
 * @returns the same rubric
 * @throws `DefinitionError` with code `emulation/…` and path of the first fault; `problems` holds all of them
 * @example
 * ```ts
 * defineRubric(qcdcCommuneModel).id; // => 'qcdc-commune-model'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function defineRubric(rubric: Rubric, checks: RubricChecks = {}): Rubric {
  checkCall('defineRubric', {}, checks, { indicators: listOf(unchecked), measures: listOf(unchecked) });
  const problems = new Problems();
  checkDefinition(
    { step: 'defineRubric', value: rubric, code: 'emulation/not-a-rubric', shape: unchecked },
    problems,
    () => {
      if (checkShape(rubric, problems)) checkMeaning(rubric, checks, problems);
    },
  );
  problems.throwIfAny();
  return rubric;
}

function checkMeaning(rubric: Rubric, checks: RubricChecks, problems: Problems): void {
  const { years, root } = rubric;
  if (years.to !== undefined && years.to < years.from)
    problems.add(
      'emulation/years-upside-down',
      {
        vi: `ghi cho các năm ${years.from} đến ${years.to}; đổi chỗ hai năm`,
        en: `for the years ${years.from} to ${years.to}; swap them`,
      },
      'years',
    );
  const facts = declared(rubric.facts ?? [], problems);
  const before = problems.count;
  const { outline, lines, doubtful } = readRubricLines(rubric, problems);
  // Totals nobody can rely on say nothing of the classes.
  const range = problems.count > before ? null : rangeOf(rubric, outline);
  const known = {
    ...(checks.indicators === undefined ? {} : { indicators: idsOf(checks.indicators) }),
    ...(checks.measures === undefined ? {} : { measures: idsOf(checks.measures) }),
    problems,
  };
  for (const line of lines) {
    const names: Names = { facts, outline, earlier: earlierThan(line, outline), record: null, ...known };
    checkLine(line, names, !doubtful.has(line.criterion.id));
  }
  const names: Names = { facts, outline, earlier: new Set(outline.keys()), record: null, ...known };
  if (rubric.classes !== undefined) checkClasses(rubric.classes, range, names);
  checkEndings(rubric, names);
  checkPayments(rubric, names);
  if (outline.size === 1 && root.scale === undefined)
    problems.add(
      'emulation/empty-rubric',
      { vi: 'bảng chấm điểm không có tiêu chí nào', en: 'the rubric has no criterion' },
      'root',
    );
}
