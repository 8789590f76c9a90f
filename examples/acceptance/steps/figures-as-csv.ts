import { csv } from '@qcdc/adapter-csv';
import { printQuantity } from '@qcdc/core';
import { districts, province, units } from '../province/units.ts';
import { defineStep } from '../step.ts';
import { findingLines } from '../tell/finding-lines.ts';
import { figures } from './figures.ts';

/** The totals as a file in long form, and what another office makes of it: the same figures, or it is told. */
export const figuresAsCsv = defineStep({
  name: 'figures-as-csv',
  work: async (from) => {
    const { value } = await from(figures);
    const totals = value.filter({ units: [province, ...districts] });
    const file = [...csv.writeFigures(totals)].join('');
    return { totals, file, read: await csv.readFigures(file, totals.measures, { source: 'tong-hop.csv', units }) };
  },
  tell: ({ totals, file, read }) => {
    const other = [...totals].filter(({ unit, period, measure, measuredIn, ...figure }) => {
      const again = read.value.find({ unit, period, measure });
      return again === null || printQuantity(again, measuredIn, 'vi') !== printQuantity(figure, measuredIn, 'vi');
    });
    return [
      ...file.replace('\uFEFF', '').split('\r\n').slice(0, 8),
      `… ${totals.size} số liệu; đọc lại được ${read.value.size}, khác ${other.length}`,
      ...other.map(({ unit, measure }) => `  khác: ${unit} ${measure}`),
      ...findingLines(read.findings),
    ];
  },
});
