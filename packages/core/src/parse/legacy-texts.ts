import type { Finding } from '../outcome/finding.ts';
import type { RawSheet } from '../raw/raw-sheet.ts';
import type { RawTable } from '../raw/raw-table.ts';
import { legacyEncoding } from '../words/legacy-encoding.ts';
import type { Say } from './parse-findings.ts';

// What is told where words were not understood.
const notUnderstood: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'sheet/no-header',
  'parse/unknown-sheet',
  'parse/unknown-table',
  'parse/unknown-column',
  'parse/unknown-unit',
  'parse/no-key-column',
]);
const mostRows = 200;

/**
 * Looks on the sheets of which something was not understood for words typed in TCVN3 or VNI, and names the encoding once for
 * each sheet. A reader that has already said so is not repeated.
 *
 * @param raw - sheets and tables as read
 * @param findings - what was found in them
 * @param say - makes the findings
 * @returns one finding for each such sheet
 */
export function legacyTexts(
  raw: readonly (RawSheet | RawTable)[],
  findings: readonly Finding[],
  say: Say,
): readonly Finding[] {
  const named = findings.filter(({ code }) => code.endsWith('/legacy-encoding')).map(({ where }) => where.source);
  const puzzling = new Set(findings.filter(({ code }) => notUnderstood.has(code)).map(({ where }) => where.sheet));
  return raw.flatMap((one) => {
    if (!puzzling.has(one.name)) return [];
    const source = 'place' in one ? one.place(0, 0).source : one.columns[0]?.at.source;
    if (named.includes(source)) return [];
    for (const text of textsOf(one)) {
      const a = legacyEncoding(text);
      if (a === null) continue;
      const at = { ...(source === undefined ? {} : { source }), sheet: one.name };
      return [say('legacy-text', at, { a, b: text.slice(0, 80), actual: a, expected: 'Unicode' })];
    }
    return [];
  });
}

function* textsOf(one: RawSheet | RawTable): Generator<string> {
  yield one.name;
  if (!('place' in one)) {
    for (const { header } of one.columns) yield header;
    for (const { cells } of one.rows.slice(0, mostRows))
      for (const { value } of cells.values()) if (typeof value === 'string') yield value;
    return;
  }
  for (let row = 0; row < Math.min(one.rows, mostRows); row += 1)
    for (let column = 0; column < one.columns; column += 1) {
      const value = one.cell(row, column)?.value;
      if (typeof value === 'string') yield value;
    }
}
