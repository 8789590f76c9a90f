/**
 * How final a figure is, the weakest first: `estimated` ("ước") is said before the period is over or counted,
 * `provisional` ("sơ bộ") before everything was checked, `revised` ("điều chỉnh") after it was published once, `final`
 * ("chính thức") when nothing more is to come. Tables store these words.
 */
export const figureStatuses = ['estimated', 'provisional', 'revised', 'final'] as const;

/**
 * How final a figure is.
 * @term tính chất số liệu (ước tính, sơ bộ, điều chỉnh, chính thức)
 */
export type FigureStatus = (typeof figureStatuses)[number];

/**
 * Returns the status of what is put together from two figures: that of the weaker. Where one of the two says nothing,
 * nothing better than that can be said of both, so only `estimated` and `provisional` remain.
 *
 * @param a - status of the one; `null` where nobody said
 * @param b - status of the other
 * @returns the weaker status, or `null`
 * @example
 * ```ts
 * weakerStatus('provisional', 'final'); // => 'provisional'
 * ```
 */
export function weakerStatus(a: FigureStatus | null, b: FigureStatus | null): FigureStatus | null {
  const rank = (status: FigureStatus | null) => (status === null ? 1.5 : figureStatuses.indexOf(status));
  return rank(a) <= rank(b) ? a : b;
}
