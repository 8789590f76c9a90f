/**
 * Reads an accuracy as tables write it: `nearest:2`.
 *
 * @param text - the cell
 * @returns decimals and manner; the text itself where it is none, so that it is refused as what it is
 */
export function accuracyOfText(text: string): { readonly decimals: number; readonly mode: string } | string {
  const [, mode, decimals] = /^([a-z]+):(-?\d{1,2})$/.exec(text) ?? [];
  return mode === undefined ? text : { decimals: Number(decimals), mode };
}

/**
 * Reads a margin as tables write it: `0.5:0.5`.
 *
 * @param text - the cell
 * @returns both ends; the text itself where it is none
 */
export function marginOfText(text: string): { readonly below: string; readonly above: string } | string {
  const [, below, above] = /^([\d.]+):([\d.]+)$/.exec(text) ?? [];
  return below === undefined || above === undefined ? text : { below, above };
}
