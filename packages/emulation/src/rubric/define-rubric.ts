import { addFractions, compareFractions, DefinitionError, hundred, zero, type Fraction } from '@qcdc/core';
import { amountOf } from './amount.ts';
import { checkClasses, type ScoreRange } from './check-classes.ts';
import { checkCondition, checkFact, checkReading, checkScaleNames, type Names } from './check-references.ts';
import { checkScale } from './check-scale.ts';
import type { Adjustment } from './criterion.ts';
import type { FactDeclaration } from './fact-declaration.ts';
import { outlineOf, type Outline, type OutlineEntry } from './outline.ts';
import { rubricSchema, type Rubric } from './rubric.ts';

/** What a sheet is checked against beside itself. */
export interface RubricChecks {
  /** Ids of the indicators at hand; with them, an unknown indicator is refused. */
  readonly indicators?: readonly string[];
  /** Ids of the measures at hand; with them, an unknown measure is refused. */
  readonly measures?: readonly string[];
}

function checkShape(rubric: Rubric): void {
  const parsed = rubricSchema.safeParse(rubric);
  if (parsed.success) return;
  const issue = parsed.error.issues[0];
  const path = (issue?.path ?? []).reduce<string>(
    (p, key) => (typeof key === 'number' ? `${p}[${key}]` : `${p}${p === '' ? '' : '.'}${String(key)}`),
    '',
  );
  throw new DefinitionError(
    'emulation/not-a-rubric',
    `${issue?.message ?? 'not a scoring sheet'}; see the JSON Schema of a rubric`,
    path,
  );
}

function declared(facts: readonly FactDeclaration[]): ReadonlyMap<string, FactDeclaration> {
  const byId = new Map<string, FactDeclaration>();
  for (const [i, fact] of facts.entries()) {
    const path = `facts[${i}]`;
    if (byId.has(fact.id))
      throw new DefinitionError('emulation/id-used-twice', `fact "${fact.id}" is declared twice`, path);
    const needsLevels = fact.kind === 'choice' || fact.kind === 'ballots' || fact.kind === 'events';
    if (needsLevels && fact.levels === undefined)
      throw new DefinitionError('emulation/levels-missing', `a fact of kind ${fact.kind} declares its levels`, path);
    byId.set(fact.id, fact);
  }
  return byId;
}

function checkLine({ criterion: c, path, maximum }: OutlineEntry, names: Names): void {
  const { scale, notApplicable, evidence, zeroWhen, stop, adjustments } = c;
  if (scale !== undefined) {
    checkScaleNames(scale, names, `${path}.scale`);
    checkScale(scale, { maximum, bounded: true, facts: names.facts }, `${path}.scale`);
  }
  if (notApplicable !== undefined) checkCondition(notApplicable.when, names, `${path}.notApplicable.when`);
  if (evidence !== undefined) checkFact(evidence.fact, ['evidence'], names, `${path}.evidence.fact`);
  if (zeroWhen !== undefined) checkCondition(zeroWhen, names, `${path}.zeroWhen`);
  const own: Names = { ...names, earlier: new Set([...names.earlier, c.id]) };
  if (stop !== undefined) checkCondition(stop.when, own, `${path}.stop.when`);
  for (const [i, a] of (adjustments ?? []).entries()) {
    const at = `${path}.adjustments[${i}]`;
    checkScaleNames(a.scale, own, `${at}.scale`);
    checkScale(a.scale, { maximum, bounded: false, facts: names.facts }, `${at}.scale`);
    if (a.from !== undefined && a.to !== undefined && compareFractions(amountOf(a.from, at), amountOf(a.to, at)) > 0)
      throw new DefinitionError(
        'emulation/band-upside-down',
        'the adjustment starts above its end; swap from and to',
        at,
      );
  }
}

// Children come before their parent in the order of scoring, because a group is known when its children are.
function earlierThan(line: OutlineEntry, outline: Outline): ReadonlySet<string> {
  const ancestors = new Set<string>();
  for (let id = line.parent; id !== null; id = outline.get(id)?.parent ?? null) ancestors.add(id);
  const earlier = new Set<string>();
  for (const other of outline.values()) {
    if (other === line) break;
    if (!ancestors.has(other.criterion.id)) earlier.add(other.criterion.id);
  }
  for (const other of outline.values()) {
    let id = other.parent;
    while (id !== null && id !== line.criterion.id) id = outline.get(id)?.parent ?? null;
    if (id !== null) earlier.add(other.criterion.id);
  }
  return earlier;
}

function rangeOf(rubric: Rubric, outline: Outline): ScoreRange {
  const maximum = outline.get(rubric.root.id)?.maximum ?? zero;
  const top = rubric.classes?.of === 'index' ? hundred : maximum;
  let low = zero;
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

function checkEndings(rubric: Rubric, names: Names): void {
  const classIds = new Set(rubric.classes?.classes.map((c) => c.id) ?? []);
  const needClass = (id: string, path: string): void => {
    if (!classIds.has(id))
      throw new DefinitionError('emulation/unknown-class', `"${id}" is not a class of this sheet`, path);
  };
  const vetoes = new Set<string>();
  for (const [i, veto] of (rubric.vetoes ?? []).entries()) {
    if (vetoes.has(veto.id))
      throw new DefinitionError('emulation/id-used-twice', `veto "${veto.id}" stands twice`, `vetoes[${i}]`);
    vetoes.add(veto.id);
    checkCondition(veto.when, names, `vetoes[${i}].when`);
    if (veto.then !== 'notAssessed') needClass(veto.then, `vetoes[${i}].then`);
  }
  for (const line of names.outline.values())
    if (line.criterion.stop !== undefined) needClass(line.criterion.stop.class, `${line.path}.stop.class`);
  for (const [i, tie] of (rubric.ranking?.ties ?? []).entries()) {
    const path = `ranking.ties[${i}]`;
    if ((tie.criterion === undefined) === (tie.reading === undefined))
      throw new DefinitionError('emulation/tie-rule', 'a tie rule names either a criterion or a reading', path);
    if (tie.criterion !== undefined && !names.outline.has(tie.criterion))
      throw new DefinitionError(
        'emulation/unknown-criterion',
        `"${tie.criterion}" is not a criterion of this sheet`,
        path,
      );
    if (tie.reading !== undefined) checkReading(tie.reading, names, `${path}.reading`);
  }
  for (const [i, cap] of (rubric.classCaps ?? []).entries()) {
    const path = `classCaps[${i}]`;
    if (cap.object === rubric.kind && cap.rule === 'notAbove')
      throw new DefinitionError(
        'emulation/circular-class-cap',
        'a class is bounded by the class of the same kind of object; name another kind',
        path,
      );
    if (cap.rule === 'noneAt') {
      if (cap.class === undefined || cap.worst === undefined)
        throw new DefinitionError('emulation/class-cap-incomplete', 'noneAt needs both class and worst', path);
      needClass(cap.class, `${path}.class`);
    }
  }
  const { appraisal } = rubric;
  if (appraisal !== undefined) {
    const columns = new Set(appraisal.columns.map((c) => c.id));
    if (columns.size < appraisal.columns.length)
      throw new DefinitionError('emulation/id-used-twice', 'a score column stands twice', 'appraisal.columns');
    if (!columns.has(appraisal.final))
      throw new DefinitionError('emulation/unknown-column', `"${appraisal.final}" is not a column`, 'appraisal.final');
  }
}

/**
 * Defines a scoring sheet and checks its arithmetic before any unit is scored: maxima and weights add up, bands and
 * classes cover without gap or overlap, every name is known.
 *
 * @param rubric - the sheet
 * @param checks - `indicators`: known indicators
 * @returns the same sheet
 * @throws `DefinitionError` with code `emulation/…` and the path to the fault
 * @example
 * ```ts
 * defineRubric(qcdcCommuneModel).id; // => 'qcdc-commune-model'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function defineRubric<const R extends Rubric>(rubric: R, checks: RubricChecks = {}): R {
  checkShape(rubric);
  const { years, root } = rubric;
  if (years.to !== undefined && years.to < years.from)
    throw new DefinitionError(
      'emulation/years-upside-down',
      `for the years ${years.from} to ${years.to}; swap them`,
      'years',
    );
  const facts = declared(rubric.facts ?? []);
  const outline = outlineOf(rubric);
  const known = {
    ...(checks.indicators === undefined ? {} : { indicators: new Set(checks.indicators) }),
    ...(checks.measures === undefined ? {} : { measures: new Set(checks.measures) }),
  };
  for (const line of outline.values())
    checkLine(line, { facts, outline, earlier: earlierThan(line, outline), record: null, ...known });
  const names: Names = { facts, outline, earlier: new Set(outline.keys()), record: null, ...known };
  if (rubric.classes !== undefined) checkClasses(rubric.classes, rangeOf(rubric, outline), names);
  checkEndings(rubric, names);
  if (outline.size === 1 && root.scale === undefined)
    throw new DefinitionError('emulation/empty-sheet', 'the sheet has no criterion', 'root');
  return rubric;
}
