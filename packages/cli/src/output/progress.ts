import type { Printed } from '@qcdc/core';
import type { Terminal } from '../io.ts';
import { printable } from './printable.ts';

/** Tells how far long work is, on the error stream. */
export interface Progress {
  /**
   * Begins a piece of work.
   * @param what - what is done
   * @returns takes the share done, 0 to 1
   */
  begin(what: Printed): (share: number) => void;
  /** Takes the line away, before results are written. */
  end(): void;
}

/**
 * Makes the progress line: drawn anew on a terminal, one line for each piece of work elsewhere.
 *
 * @param terminal - where it is told
 * @param say - says a text in the language of the session
 * @param quiet - tells nothing
 * @returns the line
 */
export function progressOn(terminal: Terminal, say: (text: Printed) => string, quiet: boolean): Progress {
  if (quiet) return { begin: () => () => undefined, end: () => undefined };
  if (terminal.isTTY !== true)
    return {
      begin: (what) => {
        terminal.write(`${printable(say(what))} …\n`);
        return () => undefined;
      },
      end: () => undefined,
    };
  let drawn = '';
  const draw = (line: string): void => {
    if (line === drawn) return;
    drawn = line;
    terminal.write(`\r\u001b[2K${line}`);
  };
  return {
    begin: (what) => {
      const words = printable(say(what)).slice(0, Math.max(20, (terminal.columns ?? 80) - 10));
      draw(`${words} …`);
      return (share) => {
        draw(`${words} … ${Math.floor(share * 100)}%`);
      };
    },
    end: () => {
      if (drawn !== '') terminal.write('\r\u001b[2K');
      drawn = '';
    },
  };
}
