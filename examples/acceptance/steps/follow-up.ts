import { period, type Text } from '@qcdc/core';
import { rollUp } from '@qcdc/core/flow';
import { followedItems, followUpFigures, openItems, openItemsBlock } from '@qcdc/core/follow-up';
import { computeIndicators, followUpDoneShare, followUpOnTimeShare, printIndicatorValue } from '@qcdc/indicators';
import { communes, nameOf, province, units, year } from '../province/units.ts';
import { defineStep } from '../step.ts';
import { documentLines } from '../tell/document-lines.ts';
import { askedOn, findingsOfLaw } from './findings-of-law.ts';

const title: Text = { vi: 'Theo dõi việc đã nêu', en: 'Followed up' };

/** Checked records to what is followed up: what is open on the day one asks, what became of the rest, and the shares of both. */
export const followUp = defineStep({
  name: 'follow-up',
  work: async (from) => {
    const checked = await from(findingsOfLaw);
    const items = followedItems(checked.value);
    const figures = followUpFigures(items.value, { periods: [period(year)], units });
    return {
      items: items.value,
      open: openItems(checked.value, askedOn).value,
      shares: computeIndicators(rollUp(figures), [followUpDoneShare, followUpOnTimeShare]).value,
    };
  },
  tell: ({ items, open, shares }) => [
    ...documentLines({ title, blocks: [openItemsBlock(open, { unitName: nameOf })] }),
    '',
    'Quá trình:',
    ...items.flatMap(({ unit, text, history, from }) => [
      `  ${unit}: ${text === '' ? (from.number ?? '') : text}`,
      ...history.map(({ step, at, after, report = '' }) =>
        `    ${step} ${after === undefined ? '' : `${after} … `}${at} ${report}`.trimEnd(),
      ),
    ]),
    '',
    'Tỷ lệ hoàn thành; đúng hạn:',
    ...[province, ...communes].flatMap((unit) => {
      const shown = [followUpDoneShare, followUpOnTimeShare].map((indicator) => {
        const value = shares.peek({ indicator: indicator.id, unit, period: year });
        return value === null ? '–' : printIndicatorValue(value, 'vi');
      });
      return shown.every((one) => one === '–') ? [] : [`  ${unit}: ${shown.join('; ')}`];
    }),
  ],
});
