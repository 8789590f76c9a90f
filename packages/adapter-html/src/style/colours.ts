/** The colours of one mode of the page. Every ink stands at least 4.5 : 1 off every paper it is used on; a test counts. */
export interface Colours {
  /** Page. */
  readonly paper: string;
  /** Cards, table heads and other raised parts. */
  readonly sheet: string;
  /** Text. */
  readonly ink: string;
  /** Second language, notes, units of measure. */
  readonly quiet: string;
  /** Lines between parts. */
  readonly line: string;
  /** Links, bars, focus. */
  readonly accent: string;
  /** Ground a bar runs on. */
  readonly rail: string;
  /** Failed errors. */
  readonly error: string;
  /** Failed warnings. */
  readonly warning: string;
  /** Notes. */
  readonly info: string;
  /** What nobody can tell. */
  readonly undecided: string;
}

/** Colours on white paper. */
export const light: Colours = {
  paper: '#ffffff',
  sheet: '#f5f6f4',
  ink: '#1b2326',
  quiet: '#56616a',
  line: '#d3d8d6',
  accent: '#0b5a5e',
  rail: '#e6ebe9',
  error: '#a4161a',
  warning: '#855000',
  info: '#1d5792',
  undecided: '#5f4390',
};

/** Colours in dark mode. */
export const dark: Colours = {
  paper: '#14191b',
  sheet: '#1d2427',
  ink: '#e8ecea',
  quiet: '#a5b0b3',
  line: '#39444a',
  accent: '#6fc5c2',
  rail: '#2a3337',
  error: '#ff9a93',
  warning: '#f0b662',
  info: '#93c2f5',
  undecided: '#c9b3f2',
};

/**
 * Writes colours as custom properties.
 *
 * @param colours - colours of one mode
 * @returns declarations of a style rule
 */
export function declared(colours: Colours): string {
  return Object.entries(colours)
    .map(([name, colour]) => `--${name}:${String(colour)}`)
    .join(';');
}
