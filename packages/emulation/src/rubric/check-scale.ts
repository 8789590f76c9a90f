import type { Problems } from '@qcdc/core/checks';
import { compareFractions, type Fraction, zero } from '@qcdc/core/exact';
import { amountOf, type Points } from './amount.ts';
import { notALevel } from './check-fact.ts';
import { checkCover } from './cover.ts';
import type { FactDeclaration } from './fact-declaration.ts';
import { pointsOf } from './points.ts';
import type { BandsScale, PointScale } from './point-scale.ts';

/** What a scale is checked against. */
export interface ScaleCheck {
  /** Maximum of the item. */
  readonly maximum: Fraction;
  /** Fewest points of the item. */
  readonly minimum: Fraction;
  /** `false` for adjustments, whose points lie beside the maximum and may be negative. */
  readonly bounded: boolean;
  /** Declared facts by id. */
  readonly facts: ReadonlyMap<string, FactDeclaration>;
  /** Gathers what is wrong. */
  readonly problems: Problems;
}

function checkPoints(points: Points, check: ScaleCheck, path: string): void {
  if (!check.bounded) return;
  const value = pointsOf(points, check.maximum);
  const most = `${check.maximum.n}${check.maximum.d === 1n ? '' : `/${check.maximum.d}`}`;
  if (compareFractions(value, check.maximum) > 0)
    check.problems.add(
      'emulation/points-over-maximum',
      { vi: `${points} điểm trong khi điểm tối đa là ${most}`, en: `${points} points of at most ${most}` },
      path,
    );
  if (compareFractions(value, check.minimum) >= 0) return;
  if (check.minimum.n === 0n)
    check.problems.add(
      'emulation/points-below-zero',
      {
        vi: `${points} điểm; muốn cho điểm âm thì ghi điểm tối thiểu (minimum) hoặc dùng điểm trừ (adjustment)`,
        en: `${points} points; where points below 0 are meant, give the criterion a minimum or use an adjustment`,
      },
      path,
    );
  else
    check.problems.add(
      'emulation/points-under-minimum',
      {
        vi: `${points} điểm, dưới điểm tối thiểu của tiêu chí`,
        en: `${points} points, below the minimum of the criterion`,
      },
      path,
    );
}

function checkPointsOfLevels(
  points: Readonly<Record<string, Points>>,
  fact: string,
  check: ScaleCheck,
  path: string,
): void {
  const declared = check.facts.get(fact);
  const levels = declared?.levels ?? [];
  for (const { id } of levels)
    if (!Object.hasOwn(points, id))
      check.problems.add(
        'emulation/level-without-points',
        { vi: `mức "${id}" của "${fact}" chưa có điểm`, en: `level "${id}" of "${fact}" has no points` },
        path,
      );
  for (const [id, value] of Object.entries(points)) {
    if (declared !== undefined && !levels.some((l) => l.id === id))
      check.problems.add('emulation/unknown-level', notALevel(id, declared), path);
    checkPoints(value, check, `${path}.${id}`);
  }
}

function checkBands({ bands, closed }: BandsScale, check: ScaleCheck, path: string): void {
  for (const [i, b] of bands.entries()) checkPoints(b.points, check, `${path}.bands[${i}].points`);
  const at = `${path}.bands`;
  const ranges = bands.map(({ from, to }) => ({
    from: from === undefined ? null : amountOf(from),
    to: to === undefined ? null : amountOf(to),
  }));
  const ends = checkCover(ranges, closed, { path: at, what: 'bands', problems: check.problems });
  if (ends === null) return;
  const holdsZero = ranges.some(({ from, to }) => from === null || (to !== null && compareFractions(from, to) === 0));
  // A share or a count is never below zero, so a table may begin at zero; it may end at a number only if that end is inside.
  const bottomOpen =
    ends.from !== null && (compareFractions(ends.from, zero) > 0 || (closed === 'upper' && !holdsZero));
  if (bottomOpen || (ends.to !== null && closed === 'lower'))
    check.problems.add(
      'emulation/band-gap',
      {
        vi: 'các khoảng điểm bỏ sót một đầu; bỏ from của khoảng thấp nhất và to của khoảng cao nhất',
        en: 'the bands leave out one end; leave out `from` of the lowest and `to` of the highest',
      },
      at,
    );
}

/**
 * Checks the arithmetic of a scale: points within the maximum, bands without gap or overlap, a level for each points
 * (`emulation/points-over-maximum`, `emulation/band-gap` and the like).
 *
 * @param scale - the scale
 * @param check - maximum, and declared facts
 * @param path - where it stands
 */
export function checkScale(scale: PointScale, check: ScaleCheck, path: string): void {
  switch (scale.give) {
    case 'cases':
      for (const [i, c] of scale.cases.entries()) checkPoints(c.points, check, `${path}.cases[${i}].points`);
      checkPoints(scale.otherwise, check, `${path}.otherwise`);
      return;
    case 'levels':
      checkPointsOfLevels(scale.points, scale.fact, check, `${path}.points`);
      return;
    case 'event':
      checkPointsOfLevels(scale.points, scale.fact, check, `${path}.points`);
      checkPoints(scale.none, check, `${path}.none`);
      return;
    case 'bands':
      checkBands(scale, check, path);
      return;
    case 'changes':
      checkPoints(scale.start ?? 0, check, `${path}.start`);
      if (scale.cap !== undefined) checkPoints(scale.cap, check, `${path}.cap`);
      if (scale.floor !== undefined) checkPoints(scale.floor, check, `${path}.floor`);
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
    case 'proportion': {
      const { full } = scale;
      for (const amount of typeof full === 'object' ? Object.values(full.values) : [full])
        if (amountOf(amount).n <= 0n)
          check.problems.add(
            'emulation/full-not-above-zero',
            { vi: 'mức được điểm tối đa phải lớn hơn 0', en: 'what earns the maximum must be above 0' },
            `${path}.full`,
          );
      return;
    }
    case 'allOrNothing':
    case 'points':
  }
}
