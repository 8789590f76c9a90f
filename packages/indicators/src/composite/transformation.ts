import type { Text } from '@qcdc/core';
import type { Problems } from '@qcdc/core/checks';
import { Dec, fractionOf, type Fraction } from '@qcdc/core/exact';
import type { Normalisation } from './normalisation.ts';

/** What is done to values before they become scores. */
export type Transformation = 'logarithm' | 'squareRoot';

const known: readonly string[] = ['logarithm', 'squareRoot'];

/**
 * Transforms a value.
 *
 * @param value - the value
 * @param transform - what is done to it; nothing when left out
 * @returns the number, to 30 digits; `null` where there is none: a logarithm of zero, a root of less
 */
export function transformed(value: Fraction, transform: Transformation | undefined): Fraction | null {
  if (transform === undefined) return value;
  if (value.n < 0n || (value.n === 0n && transform === 'logarithm')) return null;
  const decimal = new Dec(value.n.toString()).div(value.d.toString());
  const result = transform === 'logarithm' ? decimal.ln() : decimal.sqrt();
  return fractionOf(result.toDecimalPlaces(30));
}

/**
 * Says why a value that is there has no score.
 *
 * @param transform - what is done to values
 * @returns such as "0 or less has no logarithm"; of no transformation that there is nothing to compare the value with
 */
export function whyNotScored(transform: Transformation | undefined): Text {
  if (transform === 'logarithm')
    return { vi: 'số từ 0 trở xuống không lấy được lôgarit', en: 'zero or less has no logarithm' };
  if (transform === 'squareRoot') return { vi: 'số âm không khai căn được', en: 'less than zero has no square root' };
  return { vi: 'không có giá trị nào khác để so sánh', en: 'there is no different value to compare it with' };
}

/**
 * Transforms what a method compares values with.
 *
 * @param normalise - the method, as it was defined
 * @param transform - what is done to the values
 * @returns the method for transformed values
 */
export function transformedMethod(normalise: Normalisation, transform: Transformation | undefined): Normalisation {
  if (transform === undefined) return normalise;
  const of = (text: string): string => {
    const result = transformed(fractionOf(new Dec(text)), transform);
    return result === null ? text : new Dec(result.n.toString()).div(result.d.toString()).toFixed(30);
  };
  switch (normalise.method) {
    case 'goalposts':
      return { ...normalise, low: of(normalise.low), high: of(normalise.high) };
    case 'target':
      return { ...normalise, target: of(normalise.target) };
    case 'bands':
      return { ...normalise, bands: normalise.bands.map(([limit, score]) => [of(limit), score] as const) };
    default:
      return normalise;
  }
}

/** A part of an index, as far as its transformation goes. */
export interface TransformedPart {
  /** What is done to the values. */
  readonly transform?: Transformation;
  /** How they become scores. */
  readonly normalise: Normalisation;
}

/**
 * Checks a transformation; notes `indicators/bad-index`.
 *
 * @param leaf - the part of the index
 * @param path - where it stands
 * @param problems - gathers what is wrong
 */
export function checkTransformation({ transform, normalise }: TransformedPart, path: string, problems: Problems): void {
  if (transform === undefined) return;
  const refuse = (vi: string, en: string, at: string): void => {
    problems.add('indicators/bad-index', { vi, en }, `${path}.${at}`);
  };
  if (!known.includes(transform)) {
    refuse(
      `"${transform}" không có; chọn ${known.join(', ')}`,
      `"${transform}" is none of ${known.join(', ')}`,
      'transform',
    );
    return;
  }
  const limits =
    normalise.method === 'goalposts'
      ? [normalise.low, normalise.high]
      : normalise.method === 'target'
        ? [normalise.target]
        : normalise.method === 'bands'
          ? normalise.bands.map(([limit]) => limit)
          : [];
  const least = transform === 'logarithm' ? 'above' : 'at or above';
  const wrong = limits.some((limit) => {
    const number = Number(limit);
    return transform === 'logarithm' ? number <= 0 : number < 0;
  });
  // The logarithm of a target is what values are divided by.
  const [target] = normalise.method === 'target' && transform === 'logarithm' ? limits : [];
  if (target !== undefined && !wrong && Number(target) <= 1)
    refuse(
      'mục tiêu lấy lôgarit phải lớn hơn 1, vì lôgarit của 1 là 0',
      'a target lies above 1 for a logarithm, which is 0 there',
      'normalise.target',
    );
  if (wrong)
    refuse(
      transform === 'logarithm' ? 'các mốc phải lớn hơn 0 mới lấy lôgarit được' : 'các mốc không được nhỏ hơn 0',
      `limits lie ${least} zero for this transformation`,
      'normalise',
    );
}
