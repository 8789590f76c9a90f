import { ok, type Outcome, type Where } from '@qcdc/core';
import { Problems, shapeProblems } from '@qcdc/core/checks';
import { definitionOrFindings, readStored, type ReadStoredOptions } from '@qcdc/core/stored';
import * as z from 'zod';
import { shapeWords } from '../rubric/check-shape.ts';
import { defineRubric, type RubricChecks } from '../rubric/define-rubric.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { expandRubric } from './expand.ts';
import { notBands } from './short-criterion.ts';
import { notABasis, notClasses, notColumns, notYears, shortRubricFormat, shortRubricSchema } from './short-rubric.ts';
import { notWords } from './short-words.ts';

const words = [...shapeWords, notBands, notWords, notYears, notABasis, notClasses, notColumns];

// The shape is checked here and not by the format: in words that say what to write, with places of the short form.
const anyShape = { ...shortRubricFormat, schema: z.unknown() };

/**
 * Tells whether something claims to be a short rubric.
 *
 * @param json - JSON text, or what `JSON.parse` gave
 */
export function claimsToBeShort(json: unknown): boolean {
  if (typeof json === 'string') return /"format"\s*:\s*"qcdc\/short-rubric"/u.test(json.slice(0, 2000));
  if (typeof json !== 'object' || json === null) return false;
  // Nothing of what was handed over may run here: that it is plain data is looked at when it is read.
  try {
    return Object.getOwnPropertyDescriptor(json, 'format')?.value === shortRubricFormat.id;
  } catch {
    return false;
  }
}

function wholeRubric(given: unknown, checks: RubricChecks, told: Problems): Rubric | null {
  const shape = shortRubricSchema.safeParse(given);
  if (!shape.success) {
    told.addAll(shapeProblems(given, shortRubricSchema, 'emulation/not-a-rubric', words));
    return null;
  }
  const { rubric, written } = expandRubric(shape.data, told);
  const checked = new Problems();
  checked.attempt(() => defineRubric(rubric, checks));
  told.addAll(checked.list.map((problem) => ({ ...problem, path: written.find(problem.path) })));
  return rubric;
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
  const told = new Problems();
  const rubric = wholeRubric(read.value, checks, told);
  const { value, findings } = definitionOrFindings(where, () => {
    told.throwIfAny();
    return rubric;
  });
  return ok(value, [...read.findings, ...findings]);
}
