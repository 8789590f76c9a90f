import { addFractions, compareFractions, divideFractions, fraction, zero, type Fraction } from '@qcdc/core/exact';
import { numberText } from '../explain/words.ts';
import { amountOf, type Amount } from '../rubric/amount.ts';
import type { Adjustment, Criterion } from '../rubric/criterion.ts';
import type { FactDeclaration } from '../rubric/fact-declaration.ts';
import { sheetFaults } from './sheet-faults.ts';
import { isBonus, isPenalty, same, type Found, type Line } from './sheet-lines.ts';

/** What the lines of a sheet come to. */
export interface SheetCriteria {
  /** Criteria of the top. */
  readonly criteria: readonly Criterion[];
  /** Bonus and penalty lines, wherever they stand. */
  readonly adjustments: readonly Adjustment[];
  /** Facts the lines ask for. */
  readonly facts: readonly FactDeclaration[];
  /** Maximum of each line of the top; nothing for a part of bonus or penalty points. */
  readonly maxima: ReadonlyMap<Line, Fraction>;
}

const factOf = (id: string): string =>
  `points-${id
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9.]+/gu, '-')}`;
const isNegative = (maximum: Amount | null): boolean =>
  maximum !== null && compareFractions(amountOf(maximum), zero) < 0;
const size = (maximum: Amount): string => String(maximum).replace(/^-/u, '');
const sumOf = (lines: readonly Line[]): Fraction =>
  lines.reduce((sum, line) => addFractions(sum, line.maximum === null ? zero : amountOf(line.maximum)), zero);

// Lines without numbers, one of which has all the points of the line above them, are its levels: the sheet says how it is scored.
function areLevels({ maximum, children }: Line): boolean {
  if (maximum === null || children.length < 2) return false;
  const whole = amountOf(maximum);
  const plain = children.every((one) => !one.numbered && one.children.length === 0 && one.maximum !== null);
  const points = children.flatMap((one) => (one.maximum === null ? [] : [amountOf(one.maximum)]));
  if (!plain || !points.some((one) => compareFractions(one, whole) === 0)) return false;
  return compareFractions(sumOf(children), whole) !== 0 || points.some((one) => compareFractions(one, zero) === 0);
}

const levelsText = ({ children }: Line): string =>
  children.map(({ label, maximum }) => `${label}: ${numberText(amountOf(maximum ?? 0)).vi}`).join('; ');

class Criteria {
  readonly facts: FactDeclaration[] = [];
  readonly adjustments: Adjustment[] = [];
  readonly maxima = new Map<Line, Fraction>();
  readonly #found: Found;

  constructor(found: Found) {
    this.#found = found;
  }

  #fact(id: string, label: string, beside: Partial<FactDeclaration> = {}): string {
    const [own, taken] = [factOf(id), new Set(this.facts.map((one) => one.id))];
    let fact = own;
    for (let again = 2; taken.has(fact); again += 1) fact = `${own}-${again}`;
    this.facts.push({ id: fact, kind: 'number', label: same(label), ...beside });
    return fact;
  }

  // Nothing stated means nothing given.
  #adjustment({ id, label, maximum, guidance }: Line, sign: 1 | -1, part: Line): void {
    const limit = maximum ?? part.maximum;
    if (limit === null) this.#found('adjustment-unlimited', sheetFaults['adjustment-unlimited'](label), part.at);
    const fact = this.#fact(id, label, { whenAbsent: 'none' });
    this.adjustments.push({
      id,
      label: same(guidance === '' ? label : `${label} (${guidance})`),
      scale: { give: 'points', of: { read: 'fact', fact } },
      ...(sign > 0
        ? { from: 0, ...(limit === null ? {} : { to: size(limit) }), upTo: 'unlimited' as const }
        : { ...(limit === null ? {} : { from: `-${size(limit)}` }), to: 0 }),
    });
  }

  // A part of bonus or penalty points, or of both.
  #part(line: Line, sign: 1 | -1): void {
    const { children, maximum, label, at } = line;
    if (children.length === 0) {
      this.#adjustment(line, sign, line);
      return;
    }
    for (const child of children) {
      const own = isNegative(child.maximum) || isPenalty(child.label) ? -1 : isBonus(child.label) ? 1 : sign;
      if (child.children.length > 0) this.#part(child, own);
      else this.#adjustment(child, own, line);
    }
    const sum = sumOf(children.filter((child) => isNegative(child.maximum) === isNegative(maximum)));
    const within = maximum === null || compareFractions(absolute(sum), absolute(amountOf(maximum))) <= 0;
    if (!within || (maximum !== null && children.filter((child) => child.maximum === null).length > 1))
      this.#found('part-limit-not-kept', sheetFaults['part-limit-not-kept'](label, amountOf(maximum)), at);
  }

  criterion(line: Line): Criterion | null {
    const { id, label, guidance, at, maximum } = line;
    if (isBonus(label) || isPenalty(label)) {
      this.#part(line, isBonus(label) && !isNegative(maximum) ? 1 : -1);
      return null;
    }
    if (isNegative(maximum) && line.children.length === 0) {
      this.#found('penalty-among-lines', sheetFaults['penalty-among-lines'](label), at);
      this.#adjustment(line, -1, line);
      return null;
    }
    const levels = areLevels(line);
    if (levels) this.#found('levels-of-line', sheetFaults['levels-of-line'](label), at, 'info');
    const how = levels ? [guidance, levelsText(line)].filter((one) => one !== '').join('; ') : guidance;
    const words = { id, label: same(label), ...(how === '' ? {} : { guidance: same(how) }) };
    const children = levels
      ? []
      : line.children.flatMap((child) => {
          const made = this.criterion(child);
          return made === null ? [] : [{ made, maximum: this.maxima.get(child) ?? zero }];
        });
    if (children.length > 0) {
      const sum = children.reduce((all, child) => addFractions(all, child.maximum), zero);
      if (maximum !== null && compareFractions(amountOf(maximum), sum) !== 0)
        this.#found(
          'sum-of-sheet-wrong',
          sheetFaults['sum-of-sheet-wrong'](label, amountOf(maximum), sum),
          at,
          'error',
        );
      this.maxima.set(line, sum);
      return { ...words, children: children.map(({ made }) => made) };
    }
    if (maximum === null) {
      this.#found('line-without-points', sheetFaults['line-without-points'](label), at, 'error');
      return null;
    }
    this.maxima.set(line, amountOf(maximum));
    const fact = this.#fact(id, label);
    return { ...words, maximum, scale: { give: 'points', of: { read: 'fact', fact } } };
  }
}

const absolute = (value: Fraction): Fraction =>
  compareFractions(value, zero) < 0 ? divideFractions(value, fraction(-1n)) : value;

/**
 * Makes criteria of the lines of a sheet; bonus and penalty lines become adjustments.
 *
 * @param lines - lines of the top
 * @param found - takes what is wrong
 */
export function sheetCriteria(lines: readonly Line[], found: Found): SheetCriteria {
  const made = new Criteria(found);
  const criteria = lines.flatMap((line) => made.criterion(line) ?? []);
  const { adjustments, facts, maxima } = made;
  return { criteria, adjustments, facts, maxima };
}
