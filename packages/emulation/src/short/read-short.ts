import { ok, Problems, shapeProblems, type DefinitionProblem, type Outcome, type Where } from '@qcdc/core';
import { definitionOrFindings, readStored, type ReadStoredOptions } from '@qcdc/core/stored';
import * as z from 'zod';
import { notAnAmount, notPoints } from '../rubric/amount.ts';
import { defineRubric, type RubricChecks } from '../rubric/define-rubric.ts';
import { notADeadline } from '../rubric/reading.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { notAThreshold } from '../rubric/threshold.ts';
import { expandRubric } from './expand.ts';
import { notBands } from './short-criterion.ts';
import { notABasis, notClasses, notColumns, notYears, shortRubricFormat, shortRubricSchema } from './short-rubric.ts';
import { notWords } from './short-words.ts';

const words = [notAnAmount, notPoints, notADeadline, notAThreshold].concat([
  notBands,
  notWords,
  notYears,
  notABasis,
  notClasses,
  notColumns,
]);

// The shape is checked here and not by the format: in words that say what to write, with places of the short form.
const anyShape = { ...shortRubricFormat, schema: z.unknown() };

/**
 * Tells whether something claims to be a short rubric.
 *
 * @param json - JSON text, or what `JSON.parse` gave
 */
export function claimsToBeShort(json: unknown): boolean {
  if (typeof json === 'string') return /"format"\s*:\s*"qcdc\/short-rubric"/u.test(json.slice(0, 2000));
  return typeof json === 'object' && json !== null && 'format' in json && json.format === shortRubricFormat.id;
}

function throwAt(problems: readonly DefinitionProblem[]): void {
  const told = new Problems();
  told.addAll(problems);
  told.throwIfAny();
}

/**
 * Reads a short rubric and makes a whole one of it.
 *
 * @param json - JSON text, or what `JSON.parse` gave
 * @param checks - known indicators and measures
 * @param options - name of the source
 * @returns the whole rubric, or `null` with everything that is wrong, each at its place in the short form
 */
export function readShortRubric(
  json: unknown,
  checks: RubricChecks,
  options: ReadStoredOptions,
): Outcome<Rubric | null> {
  const read = readStored(json, anyShape, options);
  if (read.findings.some(({ severity }) => severity === 'error')) return ok(null, read.findings);
  const where: Where = { ...(options.source === undefined ? {} : { source: options.source }), cell: '/body' };
  const { value, findings } = definitionOrFindings(where, () => {
    const shape = shortRubricSchema.safeParse(read.value);
    if (!shape.success) throwAt(shapeProblems(read.value, shape.error.issues, 'emulation/not-a-rubric', words));
    const problems = new Problems();
    const { rubric, written } = expandRubric(shape.data as never, problems);
    problems.throwIfAny();
    const checked = definitionProblems(() => defineRubric(rubric, checks));
    throwAt(checked.map((problem) => ({ ...problem, path: written.find(problem.path) })));
    return rubric;
  });
  return ok(value, [...read.findings, ...findings]);
}

// Everything a definition is refused for; nothing when it is not.
function definitionProblems(define: () => unknown): readonly DefinitionProblem[] {
  try {
    define();
    return [];
  } catch (error) {
    if (error instanceof Error && 'problems' in error) return error.problems as readonly DefinitionProblem[];
    throw error;
  }
}
