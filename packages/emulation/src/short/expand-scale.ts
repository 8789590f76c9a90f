import type { Text } from '@qcdc/core';
import type { Problems } from '@qcdc/core/checks';
import { compareFractions, zero } from '@qcdc/core/exact';
import { amountOf, type Points } from '../rubric/amount.ts';
import type { FactDeclaration } from '../rubric/fact-declaration.ts';
import type { Band, PointScale } from '../rubric/point-scale.ts';
import type { Reading } from '../rubric/reading.ts';
import type { ShortCriterion } from './short-criterion.ts';
import { inBoth, slug } from './short-words.ts';

/** Takes facts that are declared by being named; one that is named twice is one. */
export type Declare = (fact: FactDeclaration, path: string) => void;

const sources = ['indicator', 'figure', 'number', 'events', 'day'] as const;
const ways = ['bands', 'full', 'each'] as const;

/** How a criterion is scored, and under which key that stands in the short rubric. */
export interface ExpandedScale {
  /** The scale. */
  readonly scale: PointScale;
  /** Key it was written under; `null` where the criterion itself stands for it. */
  readonly key: string | null;
}

function readingOf(c: ShortCriterion, source: (typeof sources)[number], declare: Declare, path: string): Reading {
  const label = inBoth(c.label);
  const id = c[source] ?? '';
  switch (source) {
    case 'indicator':
      return { read: 'indicator', indicator: id };
    case 'figure':
      return { read: 'figure', measure: id };
    case 'number':
      declare({ id, kind: 'number', label }, `${path}.number`);
      return { read: 'fact', fact: id };
    case 'events':
      declare({ id, kind: 'events', label, levels: [{ id: 'counted', label }], whenAbsent: 'none' }, `${path}.events`);
      return { read: 'events', fact: id };
    case 'day':
      declare({ id, kind: 'day', label }, `${path}.day`);
      return { read: 'daysLate', fact: id, deadline: c.deadline ?? '' };
  }
}

// Below the lowest limit nothing is given; 0 as the lowest limit stands for all there is.
function bandsOf(limits: Readonly<Record<string, Points>>): readonly Band[] {
  const sorted = Object.entries(limits).sort(([a], [b]) => compareFractions(amountOf(b), amountOf(a)));
  const bands = sorted.map(([from, points], i): Band => {
    const above = sorted[i - 1]?.[0];
    return { from, ...(above === undefined ? {} : { to: above }), points };
  });
  const last = bands.at(-1);
  if (last?.from === undefined) return bands;
  if (compareFractions(amountOf(last.from), zero) > 0) return [...bands, { to: last.from, points: 0 }];
  const open: Band = { ...(last.to === undefined ? {} : { to: last.to }), points: last.points };
  return [...bands.slice(0, -1), open];
}

function scaleOf(c: ShortCriterion, of: Reading, way: (typeof ways)[number]): PointScale {
  if (way === 'bands') return { give: 'bands', of, closed: 'lower', bands: bandsOf(c.bands ?? {}) };
  if (way === 'full') return { give: 'proportion', of, full: c.full ?? 0 };
  const each = c.each ?? 0;
  const taken = amountOf(each).n < 0n;
  return { give: 'changes', ...(taken ? { start: '100%' } : {}), changes: [{ count: of, each }] };
}

/**
 * Makes the scale of a criterion from the way a short rubric says it.
 *
 * @param c - the criterion
 * @param id - its id
 * @param path - where it stands in the short rubric
 * @param declare - takes the facts it names
 * @param problems - takes what is wrong
 * @returns the scale; `null` where what is written is none
 */
export function expandScale(
  c: ShortCriterion,
  id: string,
  path: string,
  declare: Declare,
  problems: Problems,
): ExpandedScale | null {
  const wrong = (text: Text, at = path): null => {
    problems.add('emulation/short-scale', text, at);
    return null;
  };
  const given = sources.filter((key) => c[key] !== undefined);
  const how = ways.filter((key) => c[key] !== undefined);
  const alone = (['flag', 'levels', 'scale'] as const).filter((key) => c[key] !== undefined);
  const said = [...given, ...alone];
  if (said.length > 1)
    return wrong({
      vi: `chỉ ghi một cách chấm, đang ghi ${said.join(', ')}`,
      en: `say one way of scoring; it says ${said.join(', ')}`,
    });
  const [source] = given;
  if (source === undefined && how.length > 0)
    return wrong(
      {
        vi: `"${how.join(', ')}" cần đi cùng một trong: ${sources.join(', ')}`,
        en: `"${how.join(', ')}" goes with one of ${sources.join(', ')}`,
      },
      `${path}.${how[0] ?? ''}`,
    );
  if ((c.deadline === undefined) !== (source !== 'day'))
    return wrong({ vi: '"day" và "deadline" đi cùng nhau', en: '"day" and "deadline" go together' });
  const label = inBoth(c.label);
  if (c.scale !== undefined) return { scale: c.scale, key: 'scale' };
  if (c.flag !== undefined) {
    declare({ id: c.flag, kind: 'flag', label }, `${path}.flag`);
    return { scale: { give: 'allOrNothing', when: { if: 'flag', fact: c.flag } }, key: 'flag' };
  }
  if (c.levels !== undefined) {
    const fact = `level-${slug(id)}`;
    const levels = Object.keys(c.levels).map((name) => ({ id: slug(name), label: inBoth(name) }));
    declare({ id: fact, kind: 'choice', label, levels }, `${path}.levels`);
    const points = Object.fromEntries(Object.entries(c.levels).map(([name, p]) => [slug(name), p]));
    if (Object.keys(points).length < levels.length)
      return wrong({ vi: 'có hai mức viết gần như nhau', en: 'two levels are written almost alike' }, `${path}.levels`);
    return { scale: { give: 'levels', fact, points }, key: 'levels' };
  }
  if (source === undefined) {
    const fact = `points-${slug(id)}`;
    declare({ id: fact, kind: 'number', label }, path);
    return { scale: { give: 'points', of: { read: 'fact', fact } }, key: null };
  }
  const [way] = how;
  if (way === undefined || how.length > 1)
    return wrong(
      {
        vi: `"${source}" cần đúng một trong: ${ways.join(', ')}`,
        en: `"${source}" needs exactly one of ${ways.join(', ')}`,
      },
      `${path}.${source}`,
    );
  if (c.each !== undefined && amountOf(c.each).n === 0n)
    return wrong(
      {
        vi: 'mỗi lần 0 điểm thì không chấm gì; ghi số khác 0',
        en: '0 points each score nothing; write another number',
      },
      `${path}.each`,
    );
  return {
    scale: scaleOf(c, readingOf(c, source, declare, path), way),
    key: source === 'indicator' || source === 'figure' ? source : way,
  };
}
