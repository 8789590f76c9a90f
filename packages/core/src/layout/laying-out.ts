import type { RawSheet } from '../raw/raw-sheet.ts';
import { withMadeCells } from '../sheet/row-cells.ts';
import type { LaidOut, Layout, LayoutDefinition } from './layout.ts';
import { layOut } from './lay-out.ts';

type Reading = (sheets: readonly RawSheet[]) => LaidOut;

const readings = /* @__PURE__ */ new WeakMap<Layout, Reading>();

/**
 * Makes a layout of a definition that was checked. The tables it hands out stand by themselves; `parse` takes them with cells
 * that are made when they are asked for.
 *
 * @param definition - the layout
 * @returns the layout
 */
export function layoutOf(definition: LayoutDefinition): Layout {
  const reading: Reading = (sheets) => layOut(definition, sheets);
  const layout: Layout = {
    definition,
    read: (sheets) => {
      const { tables, findings } = reading(sheets);
      return { tables: new Map([...tables].map(([sheet, all]) => [sheet, all.map(withMadeCells)])), findings };
    },
  };
  readings.set(layout, reading);
  return layout;
}

/**
 * Lays out sheets for whoever reads the tables at once and lets go of them.
 *
 * @param layout - the layout
 * @param sheets - sheets of a reader
 * @returns tables, with cells that are made when they are asked for
 */
export function laidOut(layout: Layout, sheets: readonly RawSheet[]): LaidOut {
  return readings.get(layout)?.(sheets) ?? layout.read(sheets);
}
