import { docx } from '@qcdc/adapter-docx';
import { text } from '@qcdc/adapter-text';
import { readQuantity, type Quantity } from '@qcdc/core';
import { allMeasures } from '@qcdc/core/entities';
import { FigureBuilder } from '@qcdc/core/flow';
import { official, periodOutline, periodReport, type OutlineArea, type OutlineSection } from '@qcdc/core/official';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const areasOf = ({ areas = [], sections = [] }: OutlineSection): readonly OutlineArea[] => [
  ...areas,
  ...sections.flatMap(areasOf),
];
const said = periodOutline.sections
  .flatMap(areasOf)
  .flatMap(({ area, clauses }) => clauses.map(({ field }) => ({ area, field })))
  .flatMap(({ area, field }) => allMeasures.find(({ from }) => from?.entity === area && from.field === field) ?? [])
  // The head of the points of a friendly government names its highest number of points.
  .filter(({ measuredIn }) => measuredIn !== 'percent' && measuredIn !== 'point');
const who = { unit: 'xa-mau', period: '2026-H1' } as const;
const wordsBefore = fc.constantFrom('', '', '', 'hơn', 'gần', 'khoảng', 'không quá');

// Every figure has a number of its own, so that none can pass for another.
const figures = fc
  .subarray(
    said.map((_, i) => i),
    { minLength: 1, maxLength: 30 },
  )
  .chain((places) =>
    fc.tuple(fc.constant(places), fc.array(wordsBefore, { minLength: places.length, maxLength: places.length })),
  )
  .map(([places, bounds]) =>
    places.flatMap((place, i) => {
      const measure = said[place];
      const { value } = readQuantity(`${bounds[i] ?? ''} ${1013 + 17 * place}`, {
        measuredIn: measure?.measuredIn ?? '',
        locale: 'vi',
      });
      return measure === undefined || value === null ? [] : [{ measure, quantity: value }];
    }),
  );

const inShort = ({ value, bound }: Quantity): string => `${bound} ${value?.toFixed() ?? ''}`;

test('a report written as Word is read back with the figures it was written from', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(figures, async (given) => {
      const builder = new FigureBuilder(allMeasures);
      for (const { measure, quantity } of given) builder.add({ measure: measure.id, ...who, quantity });
      const { value: report } = periodReport(builder.build().value, {
        outline: periodOutline,
        ...who,
        unitName: 'Xã Mẫu',
      });
      const file = await docx.render(
        official(report, {
          style: 'state',
          issuer: 'Ủy ban nhân dân xã Mẫu',
          place: 'Xã Mẫu',
          signature: { office: 'Chủ tịch' },
        }),
      );
      const { value: reading, findings } = await text.read(file, { source: 'bao-cao.docx' });
      const results = reading.figures.filter(({ role }) => role === 'value' || role === 'part' || role === 'whole');
      const found = new Set(results.flatMap(({ quantity }) => (quantity === null ? [] : [inShort(quantity)])));
      const expected = given.map(({ quantity }) => inShort(quantity));
      expect(expected.filter((one) => !found.has(one))).toEqual([]);
      expect([...found].filter((one) => !expected.includes(one))).toEqual([]);
      expect(reading.period?.period.id).toBe(who.period);
      expect(findings.filter(({ code }) => code === 'text/share-differs')).toEqual([]);
    }),
    { numRuns: 12 },
  );
});
