import type { AnnexBlock, OfficialLine } from '../report/report-doc.ts';

/** A line on the left and one on the right, at one height; `null` where one side has no more. */
export type LinePair = readonly [left: OfficialLine | null, right: OfficialLine | null];

/**
 * Sets two groups of lines beside each other, line by line, for writers that know rows and cells only.
 *
 * @param left - lines on the left
 * @param right - lines on the right
 * @returns the pairs, as many as the longer side has lines
 * @example
 * ```ts
 * const motto = { part: 'motto', text: { vi: 'Độc lập - Tự do - Hạnh phúc', en: 'Independence' } } as const;
 * linePairs([], [motto]).map(([left]) => left); // => [null]
 * ```
 */
export function linePairs(left: readonly OfficialLine[], right: readonly OfficialLine[]): readonly LinePair[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [left[i] ?? null, right[i] ?? null]);
}

/**
 * Gives the lines an annex begins with.
 *
 * @param annex - the annex
 * @returns label, title and reference, as far as there are any
 * @example
 * ```ts
 * annexLines({ kind: 'annex', title: { vi: 'Biểu số liệu', en: 'Figures' } }).map(({ part }) => part); // => ['annexTitle']
 * ```
 */
export function annexLines({ label, title, reference }: AnnexBlock): readonly OfficialLine[] {
  return [
    ...(label === undefined ? [] : [{ part: 'annexLabel', text: label } as const]),
    { part: 'annexTitle', text: title },
    ...(reference === undefined ? [] : [{ part: 'annexReference', text: reference } as const]),
  ];
}
