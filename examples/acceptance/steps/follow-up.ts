import { xlsx } from '@qcdc/adapter-xlsx';
import { isoDate, period, type Text } from '@qcdc/core';
import { findTables, parse, rollUp, validate } from '@qcdc/core/flow';
import { followedItems, followUpFigures, openItems, openItemsBlock } from '@qcdc/core/follow-up';
import { computeIndicators, followUpDoneShare, followUpOnTimeShare, printIndicatorValue } from '@qcdc/indicators';
import { recommended } from '@qcdc/validators';
import { followedAreas, followUpWorkbook } from '../office/follow-up-workbook.ts';
import { communes, nameOf, province, units, year } from '../province/units.ts';
import { defineStep } from '../step.ts';
import { documentLines } from '../tell/document-lines.ts';

const title: Text = { vi: 'Theo dõi việc đã nêu', en: 'Followed up' };

/** The day on which the province asks. */
const askedOn = isoDate('2025-01-15');

/** A workbook of promises to what became of them: what is open on the day one asks, what is wrong, and the shares done and in time. */
export const followUp = defineStep({
  name: 'follow-up',
  work: async () => {
    const { name, bytes } = await followUpWorkbook();
    const tables = findTables(await xlsx.read(bytes, { source: name }), followedAreas);
    const checked = validate(parse(tables, followedAreas, { units, locale: 'vi' }), recommended, { on: askedOn });
    const { value: items } = followedItems(checked.value);
    const figures = followUpFigures(items, { periods: [period(year)], units });
    return {
      items,
      open: openItems(checked.value, askedOn).value,
      shares: computeIndicators(rollUp(figures), [followUpDoneShare, followUpOnTimeShare]).value,
      findings: checked.findings,
    };
  },
  tell: ({ items, open, shares, findings }) => [
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
    '',
    'Phát hiện:',
    ...findings.map(
      ({ severity, state, code, where: { unit = '', period: when = '' } }) =>
        `  ${unit} ${when}: ${severity} ${state} ${code}`,
    ),
  ],
});
