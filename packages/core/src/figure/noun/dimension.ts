import { checkKeys, isPlain } from '../../outcome/check-keys.ts';
import { blankText, hasWords, shown } from '../../outcome/definition-words.ts';
import { bothLanguages, checkDefinition, membersOf } from '../../outcome/check-definition.ts';
import { Problems } from '../../outcome/problems.ts';
import type { Text } from '../../outcome/text.ts';

/**
 * By what a figure is split, such as sex, ownership, or the partner of a dialogue: plain data.
 * @term phân tổ
 */
export interface Dimension {
  /** Stable id, kebab-name. */
  readonly id: string;
  /** What it is called. */
  readonly label: Text;
  /** Its members by id, in the order they are shown. */
  readonly members: Readonly<Record<string, Text>>;
  /**
   * `true` where one thing may count for several members, such as a dialogue with the people and with enterprises: then each
   * member is at most the total, and they do not add up to it.
   */
  readonly overlapping?: true;
  /** `true` where the members need not be all there is: what is left over may be something else. */
  readonly open?: true;
}

/** How a measure is split by a dimension: which other measure counts which member. */
export interface MeasureSplit {
  /** By what. */
  readonly by: Dimension;
  /** Ids of the measures, by member. A member without one is not counted by itself, as in "total, of whom women". */
  readonly members: Readonly<Record<string, string>>;
}

/**
 * Checks how a measure, or a field, is split.
 *
 * @param splits - the splits
 * @param code - code of the problems, such as `measure/bad-split`
 * @param path - where it stands
 * @param problems - takes what is wrong
 */
export function checkSplits(splits: unknown, code: string, path: string, problems: Problems): void {
  const refuse = (vi: string, en: string, at = path) => {
    problems.add(code, { vi, en }, at);
  };
  if (!Array.isArray(splits) || splits.length === 0) {
    refuse('splitBy là một danh sách { by, members }', 'splitBy is a list of { by, members }');
    return;
  }
  const seen = new Set<unknown>();
  for (const [i, split] of (splits as readonly unknown[]).entries()) {
    const at = `${path}.splitBy[${i}]`;
    if (!isPlain(split) || !isDimension(split['by']) || !isPlain(split['members'])) {
      refuse('ghi { by: { id, label, members }, members: { … } }', 'write { by: { id, label, members }, members: { … } }', at); // prettier-ignore
      continue;
    }
    const { by, members } = split as unknown as MeasureSplit;
    checkKeys(split, ['by', 'members'], problems, code, at);
    checkKeys(by, ['id', 'label', 'members', 'overlapping', 'open'], problems, code, `${at}.by`);
    checkKeys(members, Object.keys(by.members), problems, code, `${at}.members`);
    if (![by.label, ...Object.values(by.members)].every(hasWords)) refuse(blankText.vi, blankText.en, `${at}.by`);
    if (seen.has(by.id)) refuse(`đã phân tổ theo ${shown(by.id)}`, `${shown(by.id)} splits it already`, at);
    seen.add(by.id);
    const parts: readonly unknown[] = Object.values(members);
    if (parts.length === 0 || new Set(parts).size < parts.length || !parts.every((one) => typeof one === 'string' && one !== ''))
      refuse('mỗi phần có chỉ tiêu riêng; nêu ít nhất một', 'each member has a measure of its own; name at least one', `${at}.members`); // prettier-ignore
  }
}

function isDimension(by: unknown): by is Dimension {
  if (!isPlain(by)) return false;
  const { id, members, overlapping, open } = by;
  const isFlag = (one: unknown) => one === undefined || one === true;
  return (
    typeof id === 'string' &&
    /^[a-z][a-z0-9-]*$/.test(id) &&
    isPlain(members) &&
    Object.keys(members).length > 1 &&
    isFlag(overlapping) &&
    isFlag(open)
  );
}

/**
 * Defines a dimension and checks it.
 *
 * @param dimension - id, label and members
 * @returns the same dimension
 * @throws `DefinitionError` `dimension/bad-shape` with everything that is wrong
 * @example
 * ```ts
 * const bySex = defineDimension({
 *   id: 'sex',
 *   label: { vi: 'Giới tính', en: 'Sex' },
 *   members: { women: { vi: 'Nữ', en: 'Women' }, men: { vi: 'Nam', en: 'Men' } },
 * });
 * Object.keys(bySex.members); // => ['women', 'men']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function defineDimension<const D extends Dimension>(dimension: D): D {
  const problems = new Problems();
  const shape = membersOf({ label: bothLanguages }, false);
  checkDefinition({ step: 'defineDimension', value: dimension, code: 'dimension/bad-shape', shape }, problems, () => {
    checkDimension(dimension, problems);
  });
  problems.throwIfAny();
  return dimension;
}

function checkDimension(dimension: Dimension, problems: Problems): void {
  const [first = ''] = isPlain(dimension) && isPlain(dimension.members) ? Object.keys(dimension.members) : [];
  checkSplits([{ by: dimension, members: { [first]: 'any' } }], 'dimension/bad-shape', 'dimension', problems);
}
