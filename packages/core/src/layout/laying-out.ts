import { withMadeCells } from '../sheet/row-cells.ts';
import { layOut } from './lay-out.ts';
import type { Layout, LayoutDefinition } from './layout.ts';
import { keepReading, type Reading } from './readings.ts';

/**
 * Makes a layout of a definition that was checked. The tables it hands out stand by themselves.
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
  keepReading(layout, reading);
  return layout;
}
