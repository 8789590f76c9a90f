import { groupedCount, type Chart, type DrawnRange, type Text } from '@qcdc/core';
import { mostDrawn, type ChartOf } from './drawing.ts';

/**
 * Says in a sentence what a chart shows, for whoever listens to the page; the figures stand in the table below it.
 *
 * @param chart - the chart
 * @returns the sentence
 */
export function chartSummary(chart: Chart): Text {
  const said = summaries[chart.type](chart as never);
  return said.vi === '' ? nothingKnown : said;
}

/**
 * Counts what the table holds and the drawing leaves out.
 *
 * @param chart - the chart
 * @returns the number of bars, rows or steps that are not drawn
 */
export function leftOut(chart: Chart): number {
  const count = 'bars' in chart ? chart.bars.length : 'rows' in chart ? chart.rows.length : 'steps' in chart ? chart.steps.length : 0; // prettier-ignore
  return Math.max(0, count - mostDrawn);
}

const nothingKnown: Text = { vi: 'Chưa có số liệu.', en: 'There are no figures.' };

const summaries: { readonly [T in Chart['type']]: (chart: ChartOf<T>) => Text } = {
  trend: ({ at, lines }) =>
    joined(
      lines.map(({ label, points }) => {
        const known = points.map((point, i) => ({ point, when: at[i] })).filter(({ point }) => isKnown(point));
        const parts = [...new Set([known[0], known.at(-1)])].flatMap((one) =>
          one?.when === undefined ? [] : [pair(one.when, one.point.print)],
        );
        return pair(label, joined(parts, ', '));
      }),
    ),
  ranking: ({ bars }) => extremes(bars),
  tiles: ({ tiles }) => extremes(tiles),
  heat: ({ rows, columns }) => {
    const full = rows.filter(({ cells }) => cells.every(({ share }) => share === null || share >= 1)).length;
    return {
      vi: `${groupedCount(rows.length, 'vi')} dòng, ${groupedCount(columns.length, 'vi')} cột; ${groupedCount(full, 'vi')} dòng đủ tất cả.`,
      en: `${groupedCount(rows.length, 'en')} rows, ${groupedCount(columns.length, 'en')} columns; ${groupedCount(full, 'en')} rows are complete.`,
    };
  },
  radar: ({ axes, shapes }) =>
    joined(
      shapes.map(({ label, points }) =>
        pair(
          label,
          joined(
            axes.flatMap((axis, i) => (points[i] === undefined ? [] : [pair(axis.label, points[i].print)])),
            ', ',
          ),
        ),
      ),
    ),
  waterfall: ({ steps }) => joined(steps.map(({ label, print }) => pair(label, print))),
};

const isKnown = ({ low, high }: Omit<DrawnRange, 'label'>): boolean => low !== null || high !== null;

function extremes(all: readonly DrawnRange[]): Text {
  const known = all.filter(isKnown);
  const size = ({ low, high }: DrawnRange): number => low ?? high ?? 0;
  const sorted = [...known].sort((a, b) => size(b) - size(a));
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return { vi: '', en: '' };
  const gap = all.length - known.length;
  return {
    vi: `Cao nhất ${first.label.vi}: ${first.print.vi}; thấp nhất ${last.label.vi}: ${last.print.vi}${gap > 0 ? `; ${gap} mục chưa có số liệu` : ''}.`,
    en: `Highest ${first.label.en}: ${first.print.en}; lowest ${last.label.en}: ${last.print.en}${gap > 0 ? `; ${gap} without a figure` : ''}.`,
  };
}

const pair = (a: Text, b: Text): Text => ({ vi: `${a.vi}: ${b.vi}`, en: `${a.en}: ${b.en}` });

const joined = (all: readonly Text[], between = '; '): Text => ({
  vi: all.map(({ vi }) => vi).join(between),
  en: all.map(({ en }) => en).join(between),
});
