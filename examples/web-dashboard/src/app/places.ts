/** Screens by their name in the address. */
export const places = [
  'data',
  'findings',
  'totals',
  'indicators',
  'ranking',
  'compare',
  'tasks',
  'law',
  'enter',
  'text',
  'layout',
  'export',
] as const;
export type PlaceName = (typeof places)[number];
