import { DefinitionError, type LegalBasis, type Text } from '@qcdc/core';
import {
  Problems,
  aName,
  aText,
  basisShape,
  checkDefinition,
  eachOf,
  isPlain,
  leftOut,
  membersOf,
  oneOf,
  whole,
  type Part,
  blankText,
  checkKeys,
  hasWords,
  noneOf,
} from '@qcdc/core/checks';
import {
  Dec,
  fractionOf,
  type Fraction,
  addFractions,
  divideFractions,
  multiplyFractions,
  one,
} from '@qcdc/core/exact';
import type { Indicator } from '../define/indicator.ts';
import { checkTransformation, type Transformation } from './transformation.ts';
import { checkNormalisation, isDecimalText, type Normalisation } from './normalisation.ts';

/** One indicator inside an index. */
export interface IndexLeaf {
  /** The indicator. */
  readonly indicator: Indicator;
  /** Weight beside its siblings, as a decimal text; only the proportions count. */
  readonly weight: string;
  /** How its values become scores. */
  readonly normalise: Normalisation;
  /**
   * What is done to the values first, where a step counts less the higher one stands, as with incomes: their logarithm or
   * their square root, to 30 digits. Goalposts, targets and bands are said in the values themselves. Nothing when left out.
   */
  readonly transform?: Transformation;
}

/** Several indicators or groups taken together. */
export interface IndexNode {
  /** Id inside the index. */
  readonly id: string;
  /** Label in both languages. */
  readonly label: Text;
  /** Weight beside its siblings, as a decimal text; only the proportions count. */
  readonly weight: string;
  /** How scores are taken together. The geometric mean does not let strength buy off weakness. */
  readonly aggregate: 'arithmetic' | 'geometric';
  /** Share of the weight that must be known before the node is scored, as a decimal text; `1` when left out. */
  readonly least?: string;
  /** What it is made of. */
  readonly parts: readonly (IndexLeaf | IndexNode)[];
}

/** A composite index: a tree of weights over indicators. @term chỉ số tổng hợp */
export interface CompositeIndex extends Omit<IndexNode, 'weight'> {
  /** What the weights and goalposts rest on. */
  readonly basis: LegalBasis;
  /** Decimals shown of a score. */
  readonly scale: number;
  /**
   * What decides who is before whom: scores as they are (`exact`, when left out), or as they are shown (`shown`), so that
   * units with the same printed score share a rank.
   */
  readonly ranksOn?: 'exact' | 'shown';
}

/**
 * Tells an indicator from a group inside an index.
 *
 * @param part - either
 * @returns `true` for an indicator
 */
export function isLeaf(part: IndexLeaf | IndexNode): part is IndexLeaf {
  return 'indicator' in part;
}

/**
 * Returns the id of a part: of the group, or of the indicator.
 *
 * @param part - either
 * @returns the id
 */
export function idOfPart(part: IndexLeaf | IndexNode): string {
  return isLeaf(part) ? part.indicator.id : part.id;
}

/**
 * Reads a decimal text of an index.
 *
 * @param text - such as `0.25`
 * @param path - where it stands, for the error
 * @returns the number, exactly
 * @throws `DefinitionError` `indicators/bad-index`
 */
export function exactDecimal(text: string, path: string): Fraction {
  const isDecimal: boolean = isDecimalText(text);
  if (!isDecimal)
    throw new DefinitionError(
      'indicators/bad-index',
      {
        vi: `"${text}" không phải là số thập phân, như '0.25'`,
        en: `"${text}" is not a decimal number such as '0.25'`,
      },
      path,
    );
  return fractionOf(new Dec(text));
}

/**
 * Defines a composite index and checks it: weights above zero, no indicator twice, every indicator with a direction, no
 * geometric mean over scores that may be below zero. Everything that is wrong is told at once.
 *
 * @param index - the index
 * @returns the same index
 * @throws `DefinitionError` `indicators/bad-index`, `indicators/blank-text`, `indicators/unknown-key` with the path of the first fault; `problems` holds all
 * @example
 * ```ts
 * const index = defineIndex({
 *   id: 'sample',
 *   label: { vi: 'Chỉ số mẫu', en: 'Sample index' },
 *   basis: practice({ vi: 'ví dụ', en: 'an example' }),
 *   scale: 1,
 *   aggregate: 'arithmetic',
 *   parts: [
 *     { indicator: mediationSettledShare, weight: '3', normalise: { method: 'goalposts', low: '0', high: '100' } },
 *     { indicator: mediationSettledOfDecidedShare, weight: '1', normalise: { method: 'goalposts', low: '0', high: '100' } },
 *   ],
 * });
 * index.parts.length; // => 2
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function defineIndex(index: CompositeIndex): CompositeIndex {
  const problems = new Problems();
  checkDefinition(
    { step: 'defineIndex', value: index, code: 'indicators/bad-part', shape: indexShape },
    problems,
    () => {
      checkIndex(index, problems);
    },
  );
  problems.throwIfAny();
  return index;
}

function checkIndex(index: CompositeIndex, problems: Problems): void {
  checkKeys(index, [...nodeKeys, 'basis', 'scale', 'ranksOn'], problems, 'indicators/unknown-key', index.id);
  new IndexCheck(problems).node(index, index.id);
  if (!ranksOn.includes(index.ranksOn ?? 'exact'))
    problems.add(
      'indicators/bad-index',
      { vi: "ranksOn là 'exact' hoặc 'shown'", en: "ranksOn is 'exact' or 'shown'" },
      `${index.id}.ranksOn`,
    );
}

const anIndicator: Part = /* @__PURE__ */ membersOf(
  {
    id: aName,
    measuredIn: aName,
    better: /* @__PURE__ */ oneOf(['higher', 'lower', 'neither']),
    inputs: /* @__PURE__ */ membersOf({}, false),
    versions: /* @__PURE__ */ eachOf(membersOf({}, false), 1),
  },
  false,
);
const leafShape: Part = /* @__PURE__ */ membersOf(
  { indicator: anIndicator, weight: aText, normalise: /* @__PURE__ */ membersOf({ method: aText }, false) },
  false,
);
const partShape: Part = (value, at, tell) =>
  (isPlain(value) && 'indicator' in value ? leafShape : groupShape)(value, at, tell);
const nodeParts = {
  id: aName,
  least: /* @__PURE__ */ leftOut(aText),
  parts: /* @__PURE__ */ eachOf(partShape),
} satisfies Readonly<Record<string, Part>>;
const groupShape: Part = /* @__PURE__ */ membersOf({ ...nodeParts, weight: aText }, false);
const indexShape: Part = /* @__PURE__ */ membersOf(
  { ...nodeParts, basis: basisShape, scale: /* @__PURE__ */ whole(0, 15) },
  false,
);

const ranksOn: readonly string[] = ['exact', 'shown'];
const nodeKeys = ['id', 'label', 'aggregate', 'least', 'parts'];
const aggregates: readonly string[] = ['arithmetic', 'geometric'];

// A group of z-scores may lie below zero as they may; one with a geometric mean is refused itself.
function mayBeNegative(part: IndexLeaf | IndexNode): boolean {
  if (isLeaf(part)) return part.normalise.method === 'zScore';
  return part.aggregate === 'arithmetic' && part.parts.some(mayBeNegative);
}

class IndexCheck {
  private readonly problems: Problems;
  private readonly seen = new Set<string>();

  constructor(problems: Problems) {
    this.problems = problems;
  }

  node(node: CompositeIndex | IndexNode, path: string): void {
    if (!hasWords(node.label)) this.problems.add('indicators/blank-text', blankText, `${path}.label`);
    if (!aggregates.includes(node.aggregate))
      this.problems.add('indicators/bad-index', noneOf(node.aggregate, aggregates), `${path}.aggregate`);
    if (node.parts.length === 0)
      this.refuse('nhóm không có thành phần thì không có điểm', 'a group without parts has no score', `${path}.parts`);
    const least = this.problems.attempt(() => exactDecimal(node.least ?? '1', `${path}.least`));
    if (least !== null && (least.n <= 0n || least.n > least.d))
      this.refuse(
        'phần trọng số phải biết nằm trên 0 và nhiều nhất là 1',
        'the share that must be known lies above 0 and at most at 1',
        `${path}.least`,
      );
    if (node.aggregate === 'geometric' && node.parts.some(mayBeNegative))
      this.refuse(
        'điểm z có thể âm nên không lấy trung bình nhân được',
        'z-scores may be negative and have no geometric mean',
        `${path}.aggregate`,
      );
    for (const [i, part] of node.parts.entries()) this.part(part, `${path}.parts[${i}]`);
  }

  private part(part: IndexLeaf | IndexNode, at: string): void {
    const id = idOfPart(part);
    if (this.seen.has(id))
      this.refuse(`"${id}" có hai lần trong chỉ số tổng hợp`, `"${id}" stands in the index twice`, at);
    this.seen.add(id);
    const weight = this.problems.attempt(() => exactDecimal(part.weight, `${at}.weight`));
    if (weight !== null && weight.n <= 0n)
      this.refuse('trọng số phải lớn hơn 0', 'a weight is above zero', `${at}.weight`);
    const keys = isLeaf(part) ? ['indicator', 'weight', 'normalise', 'transform'] : [...nodeKeys, 'weight'];
    checkKeys(part, keys, this.problems, 'indicators/unknown-key', at);
    if (!isLeaf(part)) {
      this.node(part, at);
      return;
    }
    if (part.indicator.better === 'neither')
      this.refuse(
        `"${id}" chỉ mô tả, không có chiều tốt hơn hay kém hơn`,
        `"${id}" only describes; it has no better and worse`,
        `${at}.indicator`,
      );
    checkNormalisation(part.normalise, `${at}.normalise`, this.problems);
    checkTransformation(part, at, this.problems);
  }

  private refuse(vi: string, en: string, path: string): void {
    this.problems.add('indicators/bad-index', { vi, en }, path);
  }
}

/** Weight of one indicator in the whole index. */
export interface EffectiveWeight {
  /** Id of the indicator. */
  readonly indicator: string;
  /** Its share of the whole, between 0 and 1: the product of the shares on the way down. */
  readonly weight: Fraction;
}

/**
 * Returns what every indicator weighs in the whole index when nothing is missing.
 *
 * @param index - the index
 * @returns the weights, in the order of the index; they add up to 1
 * @example
 * ```ts
 * const index = defineIndex({
 *   id: 'sample',
 *   label: { vi: 'Chỉ số mẫu', en: 'Sample index' },
 *   basis: practice({ vi: 'ví dụ', en: 'an example' }),
 *   scale: 1,
 *   aggregate: 'arithmetic',
 *   parts: [
 *     { indicator: mediationSettledShare, weight: '3', normalise: { method: 'goalposts', low: '0', high: '100' } },
 *     { indicator: mediationSettledOfDecidedShare, weight: '1', normalise: { method: 'goalposts', low: '0', high: '100' } },
 *   ],
 * });
 * effectiveWeights(index).map(({ weight }) => String(weight)); // => ['3/4', '1/4']
 * ```
 */
export function effectiveWeights(index: CompositeIndex): readonly EffectiveWeight[] {
  const weights: EffectiveWeight[] = [];
  const visit = (parts: IndexNode['parts'], share: Fraction): void => {
    const own = parts.map((part) => exactDecimal(part.weight, index.id));
    const total = own.reduce(addFractions);
    for (const [i, part] of parts.entries()) {
      const w = own[i] ?? total;
      const here = divideFractions(multiplyFractions(share, w), total);
      if (isLeaf(part)) weights.push({ indicator: part.indicator.id, weight: here });
      else visit(part.parts, here);
    }
  };
  visit(index.parts, one);
  return weights;
}
