import type { DefinitionError } from '../outcome/errors.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import { ok, type Outcome } from '../outcome/outcome.ts';

/**
 * Runs what checks a definition (a rubric, an indicator, a measure) that came from a file. A wrong definition throws where
 * somebody writes it in code; where it was read from a file it is data, and becomes a finding.
 *
 * @param where - place of the definition in the file
 * @param define - checks it and gives it back
 * @returns the definition, or `null` with a finding: code and path are those of the error
 * @throws whatever `define` throws that is no `DefinitionError`
 */
export function definitionOrFinding<T>(where: Where, define: () => T): Outcome<T | null> {
  try {
    return ok(define());
  } catch (error) {
    if (!isDefinitionError(error)) throw error;
    const { code, path, message } = error;
    const finding: Finding = {
      code,
      severity: 'error',
      state: 'failed',
      message: { vi: `Định nghĩa trong tệp sai: ${message}`, en: `The definition in the file is wrong: ${message}` },
      where: { ...where, ...(path === '' ? {} : { field: path }) },
      hint: { vi: 'Sửa chỗ này trong tệp rồi đọc lại.', en: 'Mend this place in the file and read it again.' },
      basis: [],
    };
    return ok(null, [finding]);
  }
}

// Both builds of the library may be loaded, so the class is not asked.
const isDefinitionError = (error: unknown): error is DefinitionError =>
  error instanceof Error && error.name === 'DefinitionError';
