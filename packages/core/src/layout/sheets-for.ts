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
 * @param fits - tells which share of the labels of a table stands on a sheet
 * @returns sheets with what is read on them
 */
export function sheetsFor(
  { sheets: layouts }: LayoutDefinition,
  sheets: readonly RawSheet[],
  source: string | undefined,
  fits: (sheet: RawSheet, layout: SheetLayout) => number,
): SheetsFound {
  const found = new Map<RawSheet, SheetLayout[]>();
  const findings: Finding[] = [];
  const named = new Set(layouts.flatMap(({ sheet }) => (sheet === undefined ? [] : [fold(sheet)])));
  // A sheet with some of the labels only is some other table, unless it is the only one that comes near.
  const withLabels = (candidates: readonly RawSheet[], layout: SheetLayout): readonly RawSheet[] => {
    const shares = candidates.map((sheet) => [sheet, fits(sheet, layout)] as const);
    const whole = shares.filter(([, share]) => share === 1);
    const near = shares.filter(([, share]) => share >= 0.5);
    return (whole.length > 0 || near.length > 1 ? whole : near).map(([sheet]) => sheet);
  };
  const read = (sheet: RawSheet, layout: SheetLayout): void => {
    found.set(sheet, [...(found.get(sheet) ?? []), layout]);
  };
  for (const layout of layouts) {
    const { sheet: name, area } = layout;
    const own = name === undefined ? [] : sheets.filter((sheet) => fold(sheet.name) === fold(name));
    const others =
      own.length > 0
        ? []
        : withLabels(
            sheets.filter(({ name: tab }) => !named.has(fold(tab))),
            layout,
          );
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
