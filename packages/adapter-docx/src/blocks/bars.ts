import type { BarsBlock } from '@qcdc/core';
import type { Word, WordPart } from '../word.ts';
import { spoken } from '../words/readable.ts';
import { captionParts, gridParts, noteParts } from './table.ts';
import { words } from './words.ts';

/** Width of a chart in pixels of Word: that of the text of a page upright. */
const chartWidth = 610;
const barHeight = 30;
const around = 60;
/** More bars than this stand in a table only: a chart is never higher than a page. */
const mostBars = 24;

/**
 * Makes a chart of Word, which people can go on working with, with its text alternative; and the same figures as a table.
 *
 * @param block - the chart
 * @param word - the document
 * @returns its parts
 */
export function barsParts({ caption, measuredIn, bars }: BarsBlock, word: Word): readonly WordPart[] {
  const { kit, charts, speech, style } = word;
  const say = (text: Parameters<typeof spoken>[0]): string => spoken(text, speech);
  const oneLine = (text: Parameters<typeof spoken>[0]): string => say(text).replace('\n', ' / ');
  const title = `${oneLine(caption)} (${oneLine(measuredIn)})`;
  if (bars.length === 0) return [...captionParts(say(caption), word), ...noteParts(say(words.noBars), word)];
  const data = gridParts(
    {
      headers: [say(words.item), say(measuredIn)],
      numbers: [false, true],
      rows: bars.map(({ label, print }) => [say(label), say(print)]),
      together: bars.length <= mostBars,
    },
    word,
  );
  const lengths = bars.map(({ length }) => (length !== null && Number.isFinite(length) ? length : null));
  if (bars.length > mostBars || lengths.every((length) => length === null))
    return [...captionParts(title, word), ...data];
  const spokenBars = bars.map(({ label, print }) => `${oneLine(label)}: ${oneLine(print)}`).join('; ');
  const chart = new charts.ChartRun({
    type: 'bar',
    categories: bars.map(({ label }) => oneLine(label)),
    series: [{ name: oneLine(measuredIn), values: lengths, color: '1F4E79' }],
    legend: false,
    gapWidth: 60,
    font: { name: style.typeface },
    // Word draws the first category at the bottom, and the axis of lengths where the first one stands.
    categoryAxis: { reverseOrder: true, font: { size: 11 } },
    valueAxis: { gridlines: false, crossesAt: 'maximum', font: { size: 10 } },
    transformation: { width: chartWidth, height: around + bars.length * barHeight },
    altText: { name: title, title, description: `${title}. ${spokenBars}` },
  });
  const picture = new kit.Paragraph({ alignment: kit.AlignmentType.CENTER, keepNext: true });
  picture.addRunToFront(chart);
  return [...captionParts(title, word), picture, ...data];
}
