import type { DefinitionError, DefinitionProblem } from '../outcome/errors.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import { ok, type Outcome } from '../outcome/outcome.ts';

/**
 * Runs what checks a definition (a rubric, an indicator, a measure) that came from a file. A wrong definition throws where
 * somebody writes it in code; where it was read from a file it is data, and becomes findings.
 *
 * @param where - place of the definition in the file
 * @param define - checks it and gives it back
 * @returns the definition, or `null` with a finding for each problem: code and path are those of the error
 * @throws whatever `define` throws that is no `DefinitionError`
 * @example
 * ```ts
 * const kept = { id: 'Cases', label: { vi: 'Số vụ', en: 'Cases' }, measuredIn: 'case' };
 * const { value, findings } = definitionOrFindings({ source: 'measures.json' }, () => defineMeasure(kept));
 * [value, findings.map(({ code }) => code)]; // => [null, ['measure/bad-id']]
 * ```
 */
export function definitionOrFindings<T>(where: Where, define: () => T): Outcome<T | null> {
  try {
    return ok(define());
  } catch (error) {
    if (!isDefinitionError(error)) throw error;
    return ok(
      null,
      error.problems.map((problem) => findingOf(problem, where)),
    );
  }
}

function findingOf({ code, text, path }: DefinitionProblem, where: Where): Finding {
  return {
    code,
    severity: 'error',
    state: 'failed',
    message: { vi: `Định nghĩa trong tệp sai: ${text.vi}`, en: `The definition in the file is wrong: ${text.en}` },
    where: { ...where, ...(path === '' ? {} : { field: path }) },
    hint: { vi: 'Sửa chỗ này trong tệp rồi đọc lại.', en: 'Mend this place in the file and read it again.' },
    basis: [],
  };
}

// Both builds of the library may be loaded, so the class is not asked.
const isDefinitionError = (error: unknown): error is DefinitionError =>
  error instanceof Error && error.name === 'DefinitionError';
