// Reads one large input in a process of its own: `read-large.ts <door> <file>`; with `make` before them it writes the honest one.
import { readFileSync, writeFileSync } from 'node:fs';
import { DefinitionError, type Finding } from '@qcdc/core';
import { largeDoors } from './large-doors.ts';

/** What the process says when it has read. */
export interface LargeAnswer {
  /** Seconds of work of its processors while it read, without the start of the process, and whatever else the machine did. */
  readonly seconds: number;
  /** The most memory the process ever held, in MB, with Node and the library. */
  readonly peak: number;
  /** `read`, or `refused` with the first code. */
  readonly answer: string;
}

const [mode = '', name = '', file = ''] = process.argv.slice(2);
const door = largeDoors[name];

function answerOf(findings: readonly Finding[]): string {
  const refused = findings.find(({ severity }) => severity === 'error');
  return refused === undefined ? 'read' : `refused: ${refused.code}`;
}

if (mode === 'make' && door?.honest !== undefined) writeFileSync(file, await door.honest());
else if (door !== undefined) {
  const input = readFileSync(file);
  process.send?.('begun');
  const begun = process.cpuUsage();
  let answer: string;
  try {
    answer = answerOf(await door.read(input));
  } catch (cause) {
    // What is no JSON, the caller's own JSON.parse refuses before a door sees it.
    if (cause instanceof SyntaxError) answer = 'refused: JSON.parse';
    else answer = cause instanceof DefinitionError ? `refused: ${cause.code}` : `threw ${String(cause).slice(0, 60)}`;
  }
  const { user, system } = process.cpuUsage(begun);
  const seconds = (user + system) / 1e6;
  const said: LargeAnswer = { seconds, peak: Math.round(process.resourceUsage().maxRSS / 1024), answer };
  process.send?.(said);
}
