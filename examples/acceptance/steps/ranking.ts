import { rank } from '@qcdc/emulation';
import { nameOf } from '../province/units.ts';
import { defineStep } from '../step.ts';
import { scores } from './scores.ts';

/** Scores to ranks and classes inside the cluster. */
export const ranking = defineStep({
  name: 'ranking',
  work: async (from) => rank(await from(scores)),
  tell: ({ value }) =>
    value.clusters.flatMap(({ cluster, rows, notRanked }) => [
      cluster.name.vi,
      ...rows.map((row) => `  ${row.rank} · ${nameOf(row.unit)} · ${row.class ?? 'chưa xếp loại'} · ${row.tie}`),
      ...notRanked.map(
        ({ unit, reasons }) =>
          `  không xếp hạng · ${nameOf(unit)} · ${reasons.map(({ message }) => message.vi).join(' ')}`,
      ),
    ]),
});
