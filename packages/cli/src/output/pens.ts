import { styleText } from 'node:util';
import type { Terminal } from '../io.ts';

/** Colours of words; where nobody sees them, the words as they are. */
export interface Pens {
  /** What is wrong. */
  readonly error: (text: string) => string;
  /** What may be wrong. */
  readonly warning: (text: string) => string;
  /** What is good to know. */
  readonly note: (text: string) => string;
  /** What is well. */
  readonly good: (text: string) => string;
  /** What to look at first. */
  readonly strong: (text: string) => string;
  /** What is told beside. */
  readonly faint: (text: string) => string;
}

const plain = (text: string): string => text;

/**
 * Chooses the colours for what somebody writes to: none for files and pipes, none where `NO_COLOR` is set.
 *
 * @param terminal - what is written to
 * @returns the colours
 */
export function pens(terminal: Terminal): Pens {
  if (terminal.isTTY !== true || terminal.hasColors?.() !== true)
    return { error: plain, warning: plain, note: plain, good: plain, strong: plain, faint: plain };
  const pen =
    (format: Parameters<typeof styleText>[0]) =>
    (text: string): string =>
      styleText(format, text, { validateStream: false });
  return {
    error: pen(['bold', 'red']),
    warning: pen('yellow'),
    note: pen('cyan'),
    good: pen('green'),
    strong: pen('bold'),
    faint: pen('dim'),
  };
}
