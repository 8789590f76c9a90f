import {
  addFractions,
  compareFractions,
  DefinitionError,
  hundred,
  multiplyFractions,
  zero,
  type Fraction,
} from '@qcdc/core';
import { amountOf } from './amount.ts';
import type { Criterion } from './criterion.ts';
import type { Rubric } from './rubric.ts';

/** One line of a sheet with what follows from its place: path, depth, exact maximum. */
export interface OutlineEntry {
  /** The criterion. */
  readonly criterion: Criterion;
  /** Path inside the rubric, such as `root.children[2]`. */
  readonly path: string;
  /** 0 for the root. */
  readonly depth: number;
  /** Id of the parent, `null` for the root. */
  readonly parent: string | null;
  /** Exact maximum. */
  readonly maximum: Fraction;
}

/** All lines of a sheet by id, in the order of the sheet. */
export type Outline = ReadonlyMap<string, OutlineEntry>;

function refuse(code: string, message: string, path: string): never {
  throw new DefinitionError(`emulation/${code}`, message, path);
}

const print = (f: Fraction): string => (f.d === 1n ? f.n.toString() : `${f.n}/${f.d}`);

function groupMaximum(
  c: Criterion,
  children: readonly Criterion[],
  maxima: readonly Fraction[],
  path: string,
): Fraction {
  const weighted = children.filter((child) => child.weight !== undefined).length;
  const stated = c.maximum === undefined ? null : amountOf(c.maximum, `${path}.maximum`);
  if (weighted > 0) {
    if (weighted < children.length)
      refuse('weights-incomplete', 'some children have a weight and some do not; give all or none a weight', path);
    const sum = children.reduce(
      (s, child, i) => addFractions(s, amountOf(child.weight ?? 0, `${path}.children[${i}].weight`)),
      zero,
    );
    if (compareFractions(sum, hundred) !== 0)
      refuse('weights-do-not-add-up', `the weights add up to ${print(sum)}; they must add up to 100`, path);
    for (const [i, child] of children.entries())
      if (child.coefficient !== undefined)
        refuse(
          'weight-and-coefficient',
          'a weight already says how much the child counts; drop the coefficient',
          `${path}.children[${i}]`,
        );
    return stated ?? refuse('no-maximum', 'a group of weighted children needs a maximum, such as 100', path);
  }
  const sum = children.reduce(
    (s, child, i) =>
      addFractions(
        s,
        multiplyFractions(maxima[i] ?? zero, amountOf(child.coefficient ?? 1, `${path}.children[${i}].coefficient`)),
      ),
    zero,
  );
  if (stated === null) return sum;
  const order = compareFractions(sum, stated);
  if (order > 0 && c.capped !== true)
    refuse(
      'points-over-maximum',
      `the children add up to ${print(sum)} of at most ${print(stated)}; correct a maximum or say capped: true`,
      path,
    );
  if (order < 0)
    refuse(
      'points-do-not-add-up',
      `the children add up to ${print(sum)}, not to ${print(stated)}; correct a maximum`,
      path,
    );
  return stated;
}

/**
 * Lists the lines of a sheet and checks that its maxima and weights add up.
 *
 * @param rubric - the sheet
 * @returns its lines by id, parents before children
 * @throws `DefinitionError` `emulation/points-do-not-add-up` and the like, with the path
 */
export function outlineOf(rubric: Rubric): Outline {
  const passFail = rubric.mode === 'passFail';
  const lines: OutlineEntry[] = [];
  const visit = (criterion: Criterion, path: string, depth: number, parent: string | null): Fraction => {
    const place = lines.length;
    lines.push({ criterion, path, depth, parent, maximum: zero });
    const { children, scale } = criterion;
    if ((children === undefined) === (scale === undefined))
      refuse('group-or-leaf', 'a criterion has either children or a scale; give exactly one of them', path);
    let maximum: Fraction;
    if (children === undefined) {
      if (criterion.maximum === undefined && !passFail)
        refuse('no-maximum', 'a criterion that is scored needs its maximum', path);
      maximum = amountOf(criterion.maximum ?? 1, `${path}.maximum`);
    } else {
      const maxima = children.map((child, i) => visit(child, `${path}.children[${i}]`, depth + 1, criterion.id));
      maximum = groupMaximum(criterion, children, maxima, path);
    }
    if (compareFractions(maximum, zero) < 0) refuse('negative-maximum', 'a maximum is never below zero', path);
    lines[place] = { criterion, path, depth, parent, maximum };
    return maximum;
  };
  visit(rubric.root, 'root', 0, null);
  const outline = new Map<string, OutlineEntry>();
  const seen = new Set<string>();
  const claim = (id: string, path: string): void => {
    if (seen.has(id)) refuse('id-used-twice', `"${id}" is used twice; ids are unique in a sheet`, path);
    seen.add(id);
  };
  for (const line of lines) {
    claim(line.criterion.id, line.path);
    for (const [i, a] of (line.criterion.adjustments ?? []).entries()) claim(a.id, `${line.path}.adjustments[${i}]`);
    outline.set(line.criterion.id, line);
  }
  return outline;
}
