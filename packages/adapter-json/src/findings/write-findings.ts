import type { Finding } from '@qcdc/core';
import { checkCall, having, listOf } from '@qcdc/core/checks';
import { findingsToJson } from '@qcdc/core/stored';
import { formOf, type JsonWriteOptions } from '../write/line-form.ts';
import { piecesOfDocument, piecesOfLines } from '../write/pieces.ts';

/**
 * Writes findings, piece by piece; read back, they are the same.
 *
 * @param findings - findings of any step
 * @param options - lines or one document
 * @returns pieces of text; joined, they are the file
 * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`
 */
export function* writeFindings(
  findings: readonly Finding[],
  options: JsonWriteOptions = {},
): Generator<string, void, undefined> {
  const form = formOf('json.writeFindings', options);
  checkCall('json.writeFindings', {
    findings: [findings, listOf(having(['code', 'severity', 'where'], 'một phát hiện', 'a finding'))],
  });
  if (form === 'document') yield* piecesOfDocument(findingsToJson(findings));
  else yield* piecesOfLines(findings);
}
