import { compareFractions, DefinitionError, zero, type Fraction } from '@qcdc/core';
import { amountOf, type Points } from './amount.ts';
import { checkCover } from './cover.ts';
import type { FactDeclaration } from './fact-declaration.ts';
import { pointsOf } from './points.ts';
import type { Scale } from './scale.ts';

/** What a scale is checked against. */
export interface ScaleCheck {
  /** Maximum of the item. */
  readonly maximum: Fraction;
  /** `false` for adjustments, whose points lie beside the maximum and may be negative. */
  readonly bounded: boolean;
  /** Declared facts by id. */
  readonly facts: ReadonlyMap<string, FactDeclaration>;
}

function checkPoints(points: Points, check: ScaleCheck, path: string): void {
  const value = pointsOf(points, check.maximum, path);
  if (!check.bounded) return;
  if (compareFractions(value, check.maximum) > 0)
    throw new DefinitionError(
      'emulation/points-over-maximum',
      `${points} points of at most ${check.maximum.n}/${check.maximum.d}`,
      path,
    );
  if (compareFractions(value, zero) < 0)
    throw new DefinitionError(
      'emulation/points-below-zero',
      `${points} points; a criterion never gives less than 0, use an adjustment`,
      path,
    );
}

function checkLevels(points: Readonly<Record<string, Points>>, fact: string, check: ScaleCheck, path: string): void {
  const levels = check.facts.get(fact)?.levels ?? [];
  for (const { id } of levels)
    if (!Object.hasOwn(points, id))
      throw new DefinitionError('emulation/level-without-points', `level "${id}" of "${fact}" has no points`, path);
  for (const [id, value] of Object.entries(points)) {
    if (!levels.some((l) => l.id === id))
      throw new DefinitionError(
        'emulation/unknown-level',
        `"${id}" is not a level of "${fact}"; declare it with the fact`,
        path,
      );
    checkPoints(value, check, `${path}.${id}`);
  }
}

/**
 * Checks the arithmetic of a scale: points within the maximum, bands without gap or overlap, a level for each points.
 *
 * @param scale - the scale
 * @param check - maximum, and declared facts
 * @param path - where it stands, for the error
 * @throws `DefinitionError` `emulation/points-over-maximum`, `emulation/band-gap` and the like
 */
export function checkScale(scale: Scale, check: ScaleCheck, path: string): void {
  switch (scale.give) {
    case 'cases':
      for (const [i, c] of scale.cases.entries()) checkPoints(c.points, check, `${path}.cases[${i}].points`);
      checkPoints(scale.otherwise, check, `${path}.otherwise`);
      return;
    case 'levels':
      checkLevels(scale.points, scale.fact, check, `${path}.points`);
      return;
    case 'event':
      checkLevels(scale.points, scale.fact, check, `${path}.points`);
      checkPoints(scale.none, check, `${path}.none`);
      return;
    case 'bands': {
      for (const [i, b] of scale.bands.entries()) checkPoints(b.points, check, `${path}.bands[${i}].points`);
      const ends = checkCover(
        scale.bands.map((b, i) => ({
          from: b.from === undefined ? null : amountOf(b.from, `${path}.bands[${i}].from`),
          to: b.to === undefined ? null : amountOf(b.to, `${path}.bands[${i}].to`),
        })),
        scale.closed,
        `${path}.bands`,
      );
      // A share or a count is never below zero, so a table may begin at zero; it may end at a number only if that end is inside.
      const bottomOpen =
        ends.from !== null &&
        (compareFractions(ends.from, zero) > 0 || (scale.closed === 'upper' && !holdsZero(scale)));
      if (bottomOpen || (ends.to !== null && scale.closed === 'lower'))
        throw new DefinitionError(
          'emulation/band-gap',
          'the bands leave out one end; leave out `from` of the lowest and `to` of the highest',
          `${path}.bands`,
        );
      return;
    }
    case 'changes':
      checkPoints(scale.start ?? 0, check, `${path}.start`);
      if (scale.cap !== undefined) checkPoints(scale.cap, check, `${path}.cap`);
      if (scale.floor !== undefined) checkPoints(scale.floor, check, `${path}.floor`);
      for (const [i, change] of scale.changes.entries()) {
        if ('count' in change) pointsOf(change.each, check.maximum, `${path}.changes[${i}].each`);
        else
          for (const [k, c] of change.cases.entries())
            pointsOf(c.points, check.maximum, `${path}.changes[${i}].cases[${k}].points`);
      }
      return;
    case 'target':
      checkPoints(scale.atTarget, check, `${path}.atTarget`);
      return;
    case 'best':
      for (const [i, way] of scale.of.entries()) checkScale(way, check, `${path}.of[${i}]`);
      return;
    case 'records':
      checkScale(scale.each, check, `${path}.each`);
      return;
    case 'allOrNothing':
    case 'proportion':
    case 'points':
  }
}

function holdsZero(scale: Extract<Scale, { give: 'bands' }>): boolean {
  return scale.bands.some(
    (b) => b.from === undefined || (b.to !== undefined && compareFractions(amountOf(b.from), amountOf(b.to)) === 0),
  );
}
