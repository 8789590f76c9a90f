import type { Finding } from '../outcome/finding.ts';
import type { RawSheet } from '../raw/raw-sheet.ts';
import { fold } from '../words/fold.ts';
import type { LayoutDefinition, SheetLayout } from './layout.ts';
import { layoutFinding } from './layout-findings.ts';

/** Which sheets are read how. */
export interface SheetsFound {
  /** Tables to read on each sheet, in the order of the layout. */
  readonly found: ReadonlyMap<RawSheet, readonly SheetLayout[]>;
  /** Sheets that are missing or renamed. */
  readonly findings: readonly Finding[];
}

/**
 * Finds the sheets a layout describes: by the name on the tab; one that has another name now by its labels; where the layout names
 * none, every sheet on which the labels stand.
 *
 * @param definition - the layout
 * @param sheets - sheets of one file
 * @param source - name of the file
 * @param fits - tells whether the labels of a table stand on a sheet
 * @returns sheets with what is read on them
 */
export function sheetsFor(
  { sheets: layouts }: LayoutDefinition,
  sheets: readonly RawSheet[],
  source: string | undefined,
  fits: (sheet: RawSheet, layout: SheetLayout) => boolean,
): SheetsFound {
  const found = new Map<RawSheet, SheetLayout[]>();
  const findings: Finding[] = [];
  const named = new Set(layouts.flatMap(({ sheet }) => (sheet === undefined ? [] : [fold(sheet)])));
  const read = (sheet: RawSheet, layout: SheetLayout): void => {
    found.set(sheet, [...(found.get(sheet) ?? []), layout]);
  };
  for (const layout of layouts) {
    const { sheet: name, area } = layout;
    const own = name === undefined ? [] : sheets.filter((sheet) => fold(sheet.name) === fold(name));
    const others = sheets.filter((sheet) => !named.has(fold(sheet.name)) && own.length === 0 && fits(sheet, layout));
    const [only, ...more] = others;
    const chosen = name === undefined || more.length === 0 ? others : [];
    for (const sheet of [...own, ...chosen]) read(sheet, layout);
    if (own.length > 0 || (name === undefined && only !== undefined)) continue;
    if (chosen.length === 0 || only === undefined) {
      const at = { ...(source === undefined ? {} : { source }), ...(name === undefined ? {} : { sheet: name }), area };
      findings.push(layoutFinding('no-sheet', at, { a: name ?? '*', b: area, expected: name ?? '*' }));
    } else
      findings.push(layoutFinding('sheet-renamed', { ...only.place(0, 0), area }, { a: name ?? '', b: only.name }));
  }
  return { found, findings };
}
