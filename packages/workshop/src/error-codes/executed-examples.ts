import type { DefinitionProblem, Text } from '@qcdc/core';
import { damagedDefinitions } from '../../test/hostile/damaged-definitions.ts';
import { soundDefinitions } from '../../test/hostile/sound-definitions.ts';
import { allNames } from '../../test/all-names.ts';
import { callsAndNumbers } from './calls-and-numbers.ts';
import type { ErrorExamples } from './error-example.ts';
import { figuresAndUnits, filesAndMessages } from './figures-and-units.ts';
import { formulas, writtenRules } from './formulas-and-rules.ts';
import { lawExamples, sheetExamples } from './law-and-sheets.ts';

/** An example that was executed. */
export interface ExecutedExample {
  /** The call, or the definition and what was done to it. */
  readonly call: string;
  /** Stands before the call. */
  readonly given?: string | undefined;
  /** Where the error says it is. */
  readonly path: string;
  /** What the error says. */
  readonly text: Text;
}

/** Calls written by hand, by what they are about. */
export const writtenExamples: readonly ErrorExamples[] = [
  callsAndNumbers,
  figuresAndUnits,
  filesAndMessages,
  formulas,
  writtenRules,
  lawExamples,
  sheetExamples,
];

type AsyncMaker = new (...args: string[]) => (...args: unknown[]) => Promise<unknown>;
const { constructor: AsyncFunction } = Object.getPrototypeOf(async () => Promise.resolve()) as {
  constructor: AsyncMaker;
};

const problemsOf = (error: unknown): readonly DefinitionProblem[] =>
  error instanceof Error && 'problems' in error ? (error.problems as readonly DefinitionProblem[]) : [];

/**
 * Runs a call that is wrong.
 *
 * @param call - the call
 * @param given - what stands before it
 * @returns what the error says of it, problem by problem; nothing where nothing was thrown
 * @throws what is no `DefinitionError`
 */
export async function problemsThrown(call: string, given = ''): Promise<readonly DefinitionProblem[]> {
  const run = new AsyncFunction('$names', `with ($names) { return (async () => { ${given}\nreturn ${call}; })(); }`);
  try {
    await run(allNames);
  } catch (error) {
    const problems = problemsOf(error);
    if (problems.length === 0) throw error;
    return problems;
  }
  return [];
}

/** One fault at a time in definitions that are sound: the first fault each code is told for. */
function damaged(): ReadonlyMap<string, ExecutedExample> {
  const examples = new Map<string, ExecutedExample>();
  for (const [name, { define, sound }] of Object.entries(soundDefinitions))
    for (const { at, fault, value } of damagedDefinitions(sound)) {
      try {
        define(value as never);
      } catch (error) {
        for (const { code, path, text } of problemsOf(error))
          if (!examples.has(code)) {
            const done = /^(?:null|5|''|\[\]|\{\}|true)$/u.test(fault)
              ? `${at === '' ? '…' : at} = ${fault}`
              : `${at}: ${fault}`;
            examples.set(code, { call: `${name}({ … }) // ${done}`, path, text });
          }
      }
    }
  return examples;
}

/**
 * Executes every example.
 *
 * @returns by code, what was called and what the error says; what is written by hand before what was damaged
 */
export async function executedExamples(): Promise<ReadonlyMap<string, ExecutedExample>> {
  const examples = new Map(damaged());
  const wrong: string[] = [];
  for (const { given, calls } of writtenExamples)
    for (const [code, call] of Object.entries(calls)) {
      const thrown = await problemsThrown(call, given);
      const problem = thrown.find((one) => one.code === code);
      if (problem === undefined) wrong.push(`${call} throws ${thrown.map((one) => one.code).join(', ')}, not ${code}`);
      else examples.set(code, { call, given, path: problem.path, text: problem.text });
    }
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return examples;
}
