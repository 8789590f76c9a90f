import { docx } from '@qcdc/adapter-docx';
import { likeliest, recordsFrom, text } from '@qcdc/adapter-text';
import { readQuantity, type Finding, type Measure, type Quantity } from '@qcdc/core';
import { allMeasures, formSets } from '@qcdc/core/entities';
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
  .flatMap(({ area, field }) => allMeasures.find(({ from }) => from?.entity === area && from.field === field) ?? []);
const who = { unit: 'xa-mau', period: '2026-H1' } as const;
const earlier = '2025-H1';

/** A measure with its figure, and that of the year before. */
interface Given {
  readonly measure: Measure;
  readonly now: Quantity;
  readonly before: Quantity | null;
}

const bounds = fc.constantFrom('', '', '', 'hơn', 'ít nhất', 'dưới', 'không quá', 'khoảng');
const wholes = fc.oneof(fc.constantFrom(0, 1, 1990, 2026), fc.nat(999), fc.nat(3_000_000));
// What offices write: amounts with a scale and one or two decimals, or the whole sum.
const sums = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('triệu', 'tỷ')).map(([n, scale]) => `${n / 10} ${scale}`),
  fc.nat(3_000_000_000).map(String),
);
const percents = fc.integer({ min: 0, max: 10_000 }).map((n) => `${n / 100}%`);

function written({ measuredIn }: Measure): fc.Arbitrary<string> {
  if (measuredIn === 'VND') return sums;
  if (measuredIn === 'percent') return percents;
  return measuredIn === 'point' ? fc.integer({ min: 0, max: 1000 }).map((n) => String(n / 10)) : wholes.map(String);
}

// Said as an office says it: no more than nothing is nothing, and nobody says it.
const quantityOf = (measure: Measure): fc.Arbitrary<Quantity> =>
  fc.tuple(bounds, written(measure)).map(([bound, number]) => {
    const stated = `${number === '0' || number === '0%' ? '' : bound} ${number}`.trim().replace('.', ',');
    const { value } = readQuantity(stated, { measuredIn: measure.measuredIn, locale: 'vi' });
    if (value === null) throw new Error(`"${stated}" is no quantity of ${measure.id}`);
    return value;
  });

const figuresOf = (measures: readonly Measure[]): fc.Arbitrary<readonly Given[]> =>
  fc.subarray([...measures], { minLength: 1, maxLength: Math.min(30, measures.length) }).chain((chosen) =>
    fc.tuple(
      ...chosen.map((measure): fc.Arbitrary<Given> =>
        fc.record({
          measure: fc.constant(measure),
          now: quantityOf(measure),
          before: fc.option(quantityOf(measure), { freq: 3 }),
        }),
      ),
    ),
  );

const inShort = ({ value, upper, bound }: Quantity): string =>
  `${bound} ${value?.toFixed() ?? ''}${upper === null ? '' : `…${upper.toFixed()}`}`;

async function writtenAndRead(given: readonly Given[]) {
  const builder = new FigureBuilder(allMeasures);
  for (const { measure, now, before } of given) {
    builder.add({ measure: measure.id, ...who, quantity: now });
    if (before !== null) builder.add({ measure: measure.id, unit: who.unit, period: earlier, quantity: before });
  }
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
  return text.read(file, { source: 'bao-cao.docx' });
}

async function isReadBack(given: readonly Given[]): Promise<void> {
  const { value: reading, findings } = await writtenAndRead(given);
  const records = recordsFrom(likeliest(reading.figures), who);
  const entered = Object.entries(records.value).flatMap(([area, list]) =>
    list.flatMap((record) =>
      Object.entries(record as Readonly<Record<string, unknown>>)
        .filter(([name]) => name !== 'unit' && name !== 'period')
        .map(([field, quantity]) => `${area}.${field} ${inShort(quantity as Quantity)}`),
    ),
  );
  const expected = given.map(({ measure, now }) => `${measure.from?.entity}.${measure.from?.field} ${inShort(now)}`);
  expect(entered.filter((one) => !one.includes('.stated')).sort()).toEqual(expected.sort());
  expect(records.findings).toEqual([]);
  expect(reading.period?.period.id).toBe(who.period);
  expect(findings.filter((one) => one.code !== 'text/tables-as-lines' && !isTrulyFarAbove(one, given))).toEqual([]);
}

// Numbers drawn one by one may be a hundred times as large as what they go with; then saying so is right.
function isTrulyFarAbove({ code, message }: Finding, given: readonly Given[]): boolean {
  const [, part, whole] = /: ([\d.,]+)\/([\d.,]+);/.exec(message.vi) ?? [];
  if (code !== 'text/far-above' || part === undefined || whole === undefined) return false;
  const [above, below] = [part, whole].map((digits) => digits.replaceAll('.', '').replace(',', '.'));
  const written = (digits?: string) => given.find(({ now: { value } }) => value?.toFixed() === digits)?.now.value;
  const [more, less] = [written(above), written(below)];
  return more != null && less?.isZero() === false && more.greaterThanOrEqualTo(less.times(100));
}

test('a report written as Word is read back with the figures it was written from', { timeout: 60_000 }, async () => {
  await fc.assert(fc.asyncProperty(figuresOf(said), isReadBack), { numRuns: 12 });
});

// What only one kind of unit reports meets other neighbours than in the report of all areas.
test.each(Object.values(formSets))('so is one of the areas of $label.en', { timeout: 60_000 }, async ({ areas }) => {
  const ids = new Set(areas.map(({ id }) => id));
  const asked = said.filter(({ from }) => ids.has(from?.entity ?? ''));
  await fc.assert(fc.asyncProperty(figuresOf(asked), isReadBack), { numRuns: 4 });
});
