import type { Finding, Severity, Where } from '../outcome/finding.ts';
import { isBlank, type CellInput } from './cell-input.ts';
import type { Say } from './parse-findings.ts';

/** The cells of a row, and what was taken back in them. */
export interface UnstruckRow {
  /** Its cells without what is struck out; `null` where the row does not count. */
  readonly cells: ReadonlyMap<string, CellInput> | null;
  /** What was struck out. */
  readonly findings: readonly Finding[];
  /** Whether figures were left that nobody can place. */
  readonly lost: boolean;
}

/**
 * Takes what is struck out for what it is: taken back. A row of which all is struck out, or its unit, is none; a cell counts as
 * blank, or as what is left in it.
 *
 * @param cells - cells of a row by field
 * @param where - area and place of the row
 * @param say - makes the findings
 * @param severity - of all findings, where what is struck out is nobody's record
 * @returns the row; `null` where nothing in it is struck out
 */
export function withoutStruck(
  cells: ReadonlyMap<string, CellInput>,
  where: Where,
  say: Say,
  severity?: Severity,
): UnstruckRow | null {
  if (!strikesOut(cells)) return null;
  const filled = [...cells].filter(([, cell]) => !isBlank(cell));
  const struck = filled.filter(([, cell]) => cell.struck !== undefined);
  if (struck.length === 0) return null;
  const tell = (texts: readonly unknown[], at: Where): Finding => {
    const a = texts.join(' | ');
    const finding = say('struck', { ...where, ...at }, { a, actual: a });
    return severity === undefined ? finding : { ...finding, severity };
  };
  const whole = struck.filter(([, cell]) => cell.struck === true);
  const none = whole.length === filled.length;
  if (none || whole.some(([name]) => name === 'unit')) {
    const texts = filled.map(([, { value }]) => value);
    return { cells: null, findings: [tell(texts, {})], lost: !none };
  }
  const left = new Map(cells);
  for (const [name, { at }] of whole) left.set(name, { value: null, at });
  const findings = struck.map(([field, { value, struck: gone, at }]) =>
    tell([gone === true ? value : gone], { ...at, field }),
  );
  return { cells: left, findings, lost: false };
}

// Hardly any row strikes out anything, and every row is asked.
function strikesOut(cells: ReadonlyMap<string, CellInput>): boolean {
  for (const { struck } of cells.values()) if (struck !== undefined) return true;
  return false;
}
