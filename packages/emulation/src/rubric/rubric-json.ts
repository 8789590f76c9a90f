import { DefinitionError } from '@qcdc/core';
import { z } from 'zod';
import { defineRubric, type RubricChecks } from './define-rubric.ts';
import { rubricSchema, type Rubric } from './rubric.ts';

/** Longest JSON text of a rubric that is read, in characters. */
const longest = 2_000_000;

/**
 * Reads a rubric kept as JSON and checks it as `defineRubric` does.
 *
 * @param json - the JSON text, or the value already parsed
 * @param checks - known indicators and measures
 * @returns the rubric
 * @throws `DefinitionError` `emulation/not-json`, and all of `defineRubric`
 */
export function readRubric(json: unknown, checks: RubricChecks = {}): Rubric {
  if (typeof json !== 'string') return defineRubric(json as Rubric, checks);
  if (json.length > longest)
    throw new DefinitionError('emulation/not-json', {
      vi: `nội dung dài hơn ${longest} ký tự`,
      en: `the text is longer than ${longest} characters`,
    });
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new DefinitionError('emulation/not-json', {
      vi: 'nội dung không phải là JSON; bảng chấm điểm là một đối tượng JSON',
      en: 'the text is not JSON; a rubric is one JSON object',
    });
  }
  return defineRubric(value as Rubric, checks);
}

/**
 * Writes a rubric as JSON: the same object, indented. Reading it back gives the same rubric.
 *
 * @param rubric - the rubric
 * @returns the JSON text
 */
export function writeRubric(rubric: Rubric): string {
  return `${JSON.stringify(rubric, null, 2)}\n`;
}

/**
 * Returns the JSON Schema of a rubric, for editors and agencies that keep rubrics outside code. It tells the shape; the
 * arithmetic (points that add up, bands without gap) is checked when the rubric is read.
 *
 * @returns a JSON Schema, draft 2020-12
 */
export function rubricJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(rubricSchema, { unrepresentable: 'any' });
}
