import type { RawSheet } from '../raw/raw-sheet.ts';
import type { LaidOut, Layout } from './layout.ts';

/** Lays out sheets. */
export type Reading = (sheets: readonly RawSheet[]) => LaidOut;

const readings = /* @__PURE__ */ new WeakMap<Layout, Reading>();

/**
 * Keeps how `parse` takes the tables of a layout: with cells that are made when they are asked for. It stands apart from what lays
 * out, so that whoever has no layouts does not carry it.
 *
 * @param layout - the layout
 * @param reading - how its tables are made
 */
export function keepReading(layout: Layout, reading: Reading): void {
  readings.set(layout, reading);
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
