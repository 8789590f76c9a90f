import type { Finding, Severity, Where } from '../outcome/finding.ts';
import { isBlank, type CellInput } from './cell-input.ts';
import type { Say } from './parse-findings.ts';

/** The cells of a row, and what was taken back in them. */
export interface UnstruckRow {
  /** Its cells without what is struck out; `null` where the row does not count. */
  readonly cells: ReadonlyMap<string, CellInput> | null;
  /** What was struck out. */
  readonly findings: readonly Finding[];
}

/**
 * Takes what is struck out for what it is: taken back. A row of which all is struck out is none; one whose unit is, nobody can place;
 * a cell counts as blank, or as what is left in it.
 *
 * @param cells - cells of a row by field
 * @param area - id of the area
 * @param at - place of the row
 * @param say - makes the findings
 * @param severity - of all findings, where what is struck out is nobody's record
 * @returns the row; `null` where nothing in it is struck out
 */
export function withoutStruck(
  cells: ReadonlyMap<string, CellInput>,
  area: string,
  at: Where,
  say: Say,
  severity?: Severity,
): UnstruckRow | null {
  const struck = [...cells].filter(([, cell]) => cell.struck !== undefined && !isBlank(cell));
  if (struck.length === 0) return null;
  const whole = struck.filter(([, cell]) => cell.struck === true);
  const rest = [...cells.values()].filter((cell) => cell.struck !== true && !isBlank(cell));
  const told = (finding: Finding): Finding => (severity === undefined ? finding : { ...finding, severity });
  const where: Where = { ...at, area };
  if (rest.length === 0) return { cells: null, findings: [told(say('row-struck', where))] };
  const unit = cells.get('unit');
  if (unit?.struck === true && !isBlank(unit)) {
    const text = String(unit.value);
    return {
      cells: null,
      findings: [told(say('unit-struck', { ...where, ...unit.at, field: 'unit' }, { a: text, actual: text }))],
    };
  }
  const left = new Map(cells);
  for (const [name, { at: place }] of whole) left.set(name, { value: null, at: place });
  const findings = struck.map(([field, { value, struck: gone, at: place }]) => {
    const here = { ...where, ...place, field };
    const b = String(value);
    const finding =
      gone === true
        ? say('cell-struck', here, { a: b, actual: b })
        : say('partly-struck', here, { a: gone ?? '', b, actual: `${gone ?? ''} ${b}` });
    return told(finding);
  });
  return { cells: left, findings };
}

/**
 * Tells whether a file strikes out anything in some rows, which hardly any does.
 *
 * @param rows - the rows
 * @returns `true` where one cell or more is struck out, in whole or in part
 */
export function anyStruck(rows: readonly { readonly cells: ReadonlyMap<string, CellInput> }[]): boolean {
  for (const { cells } of rows) for (const { struck } of cells.values()) if (struck !== undefined) return true;
  return false;
}
