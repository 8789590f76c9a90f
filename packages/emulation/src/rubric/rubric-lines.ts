import type { Text } from '@qcdc/core';
import { Problems } from '@qcdc/core/checks';
import { addFractions, compareFractions, hundred, multiplyFractions, zero, type Fraction } from '@qcdc/core/exact';
import { amountOf } from './amount.ts';
import type { Criterion } from './criterion.ts';
import type { Rubric } from './rubric.ts';

/** One line of a rubric with what follows from its place: path, depth, exact maximum. */
export interface RubricLine {
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

/** All lines of a rubric by id, in the order of the rubric. */
export type RubricLines = ReadonlyMap<string, RubricLine>;

const print = (f: Fraction): string => (f.d === 1n ? f.n.toString() : `${f.n}/${f.d}`);

/** The lines of a rubric, and those of them whose points nobody can tell because something is wrong with them. */
export interface ReadRubricLines {
  /** The lines by id. */
  readonly outline: RubricLines;
  /** Every line, also where two share an id. */
  readonly lines: readonly RubricLine[];
  /** Ids of lines without a maximum that can be relied on. */
  readonly doubtful: ReadonlySet<string>;
}

/** Reads the lines of one rubric; what is wrong with them is noted. */
class RubricLineReader {
  readonly lines: RubricLine[] = [];
  readonly doubtful = new Set<string>();
  private readonly problems: Problems;
  private readonly passFail: boolean;

  constructor(rubric: Rubric, problems: Problems) {
    this.problems = problems;
    this.passFail = rubric.mode === 'passFail';
  }

  visit(criterion: Criterion, path: string, depth: number, parent: string | null): Fraction | null {
    const place = this.lines.length;
    this.lines.push({ criterion, path, depth, parent, maximum: zero });
    const { children, scale } = criterion;
    if ((children === undefined) === (scale === undefined))
      this.refuse(
        'group-or-leaf',
        'tiêu chí có tiêu chí thành phần (children) hoặc có thang điểm (scale), đúng một trong hai',
        'a criterion has either children or a scale; give exactly one of them',
        path,
      );
    const maxima = children?.map((child, i) => this.visit(child, `${path}.children[${i}]`, depth + 1, criterion.id));
    const maximum =
      children === undefined || maxima === undefined
        ? this.leafMaximum(criterion, path)
        : this.groupMaximum(criterion, children, maxima, path);
    if (maximum !== null && compareFractions(maximum, zero) < 0)
      this.refuse('negative-maximum', 'điểm tối đa không bao giờ âm', 'a maximum is never below zero', path);
    this.checkMinimum(criterion, maximum, path);
    if (maximum === null) this.doubtful.add(criterion.id);
    this.lines[place] = { criterion, path, depth, parent, maximum: maximum ?? zero };
    return maximum;
  }

  claimIds(): RubricLines {
    const outline = new Map<string, RubricLine>();
    const seen = new Set<string>();
    const claim = (id: string, path: string): void => {
      if (seen.has(id))
        this.refuse(
          'id-used-twice',
          `mã "${id}" dùng hai lần; mỗi mã chỉ dùng một lần trong bảng chấm điểm`,
          `"${id}" is used twice; ids are unique in a rubric`,
          path,
        );
      seen.add(id);
    };
    for (const line of this.lines) {
      claim(line.criterion.id, line.path);
      for (const [i, a] of (line.criterion.adjustments ?? []).entries()) claim(a.id, `${line.path}.adjustments[${i}]`);
      outline.set(line.criterion.id, line);
    }
    return outline;
  }

  private refuse(code: string, vi: string, en: string, path: string): null {
    this.problems.add(`emulation/${code}`, { vi, en } satisfies Text, path);
    return null;
  }

  // A group adds up what its children earned; only a criterion can ask for more than nothing.
  private checkMinimum({ minimum, children }: Criterion, maximum: Fraction | null, path: string): void {
    if (minimum === undefined) return;
    const least = amountOf(minimum, `${path}.minimum`);
    if (children !== undefined && least.n > 0n)
      this.refuse(
        'minimum-of-group',
        'điểm tối thiểu của nhóm chỉ được âm hoặc bằng 0; ghi điểm tối thiểu ở từng tiêu chí',
        'the minimum of a group is 0 or less; give the criteria their own',
        `${path}.minimum`,
      );
    if (maximum !== null && compareFractions(least, maximum) >= 0)
      this.refuse(
        'minimum-over-maximum',
        'điểm tối thiểu phải nhỏ hơn điểm tối đa',
        'the minimum lies below the maximum',
        `${path}.minimum`,
      );
  }

  private leafMaximum(criterion: Criterion, path: string): Fraction | null {
    if (criterion.maximum === undefined && !this.passFail)
      return this.refuse(
        'no-maximum',
        'tiêu chí được chấm điểm phải có điểm tối đa (maximum)',
        'a criterion that is scored needs its maximum',
        path,
      );
    return amountOf(criterion.maximum ?? 1, `${path}.maximum`);
  }

  private groupMaximum(
    c: Criterion,
    children: readonly Criterion[],
    maxima: readonly (Fraction | null)[],
    path: string,
  ): Fraction | null {
    const stated = c.maximum === undefined ? null : amountOf(c.maximum, `${path}.maximum`);
    if (children.some((child) => child.weight !== undefined)) return this.weighted(children, stated, path);
    let sum = zero;
    for (const [i, child] of children.entries()) {
      const own = maxima[i] ?? null;
      // Told already at the child; what the group would be without it helps nobody.
      if (own === null) return stated;
      const factor = amountOf(child.coefficient ?? 1, `${path}.children[${i}].coefficient`);
      sum = addFractions(sum, multiplyFractions(own, factor));
    }
    if (stated === null) return sum;
    const order = compareFractions(sum, stated);
    if (order > 0 && c.capped !== true)
      this.refuse(
        'points-over-maximum',
        `các tiêu chí thành phần cộng lại được ${print(sum)}, quá điểm tối đa ${print(stated)}; sửa điểm tối đa hoặc ghi capped: true`,
        `the children add up to ${print(sum)} of at most ${print(stated)}; correct a maximum or say capped: true`,
        path,
      );
    if (order < 0)
      this.refuse(
        'points-do-not-add-up',
        `các tiêu chí thành phần cộng lại được ${print(sum)}, không bằng ${print(stated)}; sửa điểm tối đa`,
        `the children add up to ${print(sum)}, not to ${print(stated)}; correct a maximum`,
        path,
      );
    return stated;
  }

  private weighted(children: readonly Criterion[], stated: Fraction | null, path: string): Fraction | null {
    if (children.some((child) => child.weight === undefined))
      this.refuse(
        'weights-incomplete',
        'có tiêu chí thành phần ghi trọng số, có tiêu chí không; ghi cho tất cả hoặc không ghi',
        'some children have a weight and some do not; give all or none a weight',
        path,
      );
    else {
      const sum = children.reduce(
        (s, child, i) => addFractions(s, amountOf(child.weight ?? 0, `${path}.children[${i}].weight`)),
        zero,
      );
      if (compareFractions(sum, hundred) !== 0)
        this.refuse(
          'weights-do-not-add-up',
          `các trọng số cộng lại được ${print(sum)}; phải đúng 100`,
          `the weights add up to ${print(sum)}; they must add up to 100`,
          path,
        );
    }
    for (const [i, child] of children.entries())
      if (child.coefficient !== undefined)
        this.refuse(
          'weight-and-coefficient',
          'trọng số đã nói tiêu chí thành phần tính bao nhiêu; bỏ hệ số',
          'a weight already says how much the child counts; drop the coefficient',
          `${path}.children[${i}]`,
        );
    return (
      stated ??
      this.refuse(
        'no-maximum',
        'nhóm có trọng số phải có điểm tối đa, ví dụ 100',
        'a group of weighted children needs a maximum, such as 100',
        path,
      )
    );
  }
}

/**
 * Reads the lines of a rubric as far as they can be read, and notes what is wrong: `emulation/points-do-not-add-up`,
 * `emulation/no-maximum`, `emulation/id-used-twice` and the like.
 *
 * @param rubric - the rubric, of the right shape
 * @param problems - gathers what is wrong
 * @returns the lines, parents before children
 */
export function readRubricLines(rubric: Rubric, problems: Problems): ReadRubricLines {
  const reader = new RubricLineReader(rubric, problems);
  reader.visit(rubric.root, 'root', 0, null);
  return { outline: reader.claimIds(), lines: reader.lines, doubtful: reader.doubtful };
}

/**
 * Lists the lines of a rubric and checks that its maxima and weights add up.
 *
 * @param rubric - the rubric
 * @returns its lines by id, parents before children
 * @throws `DefinitionError` `emulation/points-do-not-add-up` and the like, with the path
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
 * });
 * rubricLines(rubric) !== null; // => true
 * ```
 */
export function rubricLines(rubric: Rubric): RubricLines {
  const problems = new Problems();
  const { outline } = readRubricLines(rubric, problems);
  problems.throwIfAny();
  return outline;
}
