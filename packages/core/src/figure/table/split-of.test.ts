// A figure split by a dimension: members are rolled up exactly, a missing one is not zero, and what is not split is told.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allEntities, allMeasures, dialogues, population } from '../../entities/index.ts';
import { bySex } from '../../entities/dimension/dimensions.ts';
import { defineEntity } from '../../entity/define-entity.ts';
import { figureField } from '../../entity/field.ts';
import { defineUnits } from '../../unit/define-units.ts';
import { printQuantity } from '../../quantity/print-quantity.ts';
import { readQuantity } from '../../quantity/read-quantity.ts';
import { splitTable } from '../../report/split-table.ts';
import { tableFromJson, tableToJson } from '../exchange/table-json.ts';
import { defineDimension } from '../noun/dimension.ts';
import { defineMeasure, type Measure } from '../noun/measure.ts';
import { rollUp } from '../roll-up/roll-up.ts';
import { FigureBuilder } from './figure-builder.ts';
import { splitFindings } from './split-findings.ts';
import { splitOf } from './split-of.ts';

const units = defineUnits([
  { code: 'P', name: 'Tỉnh P', kind: 'province' },
  ...['a', 'b', 'c'].map((code) => ({ code, name: `Xã ${code}`, kind: 'commune' as const, parent: 'P' })),
]);
const label = { vi: 'Số người dự', en: 'Attendees' };
const person = (id: string) => defineMeasure({ id: `x.${id}`, label, measuredIn: 'person', nonNegative: true });
const [women, men] = [person('women'), person('men')];
const all: Measure = defineMeasure({
  ...person('all'),
  splitBy: [{ by: bySex, members: { women: women.id, men: men.id } }],
});
const onlyWomen: Measure = defineMeasure({ ...person('all'), splitBy: [{ by: bySex, members: { women: women.id } }] });

type Cells = Readonly<Record<string, readonly (number | string | null | undefined)[]>>;
const quantity = (cell: number | string | null) =>
  typeof cell === 'string' ? readQuantity(cell, { measuredIn: 'person', locale: 'vi' }).value : cell;
// Total, women, men of each unit; what is left out was not reported.
function table(cells: Cells, total = all) {
  const measures = [total, women, men];
  const builder = new FigureBuilder(measures, { units });
  for (const [unit, row] of Object.entries(cells))
    for (const [i, cell] of row.entries())
      if (cell !== undefined)
        builder.add({ measure: measures[i]?.id ?? '', unit, period: '2024', quantity: quantity(cell) });
  return rollUp(builder.build(), { units }).value;
}
const of = (cells: Cells, unit = 'a', total = all) => {
  const split = splitOf(table(cells, total), { measure: all.id, unit, period: '2024' });
  const print = (q: typeof split.notSplit) => (q === null ? 'none' : printQuantity(q, '', 'vi').trim());
  return [split.state, ...split.members.map(({ mayBe }) => print(mayBe)), print(split.notSplit)];
};

describe('a split', () => {
  it.each<[string, Cells, readonly string[]]>([
    ['all of it', { a: [10, 4, 6] }, ['complete', '4', '6', '0']],
    ['a member is missing: it is what is left', { a: [10, 4] }, ['partly', '4', '6', '6']],
    ['none of it: each is anything up to the total', { a: [10] }, ['notAsked', 'từ 0 đến 10', 'từ 0 đến 10', '10']],
    ['blank cells', { a: [10, null, null] }, ['notSplit', 'từ 0 đến 10', 'từ 0 đến 10', '10']],
    ['a total of none is split', { a: [0, null, null] }, ['complete', '0', '0', '0']],
    ['known members that make the total leave none', { a: [10, 10, null] }, ['complete', '10', '0', '0']],
    ['more than the total', { a: [10, 4, 7] }, ['contradicts', '4', '7', 'none']],
    ['less, though all is split', { a: [10, 4, 5] }, ['contradicts', '4', '5', 'none']],
    ['one member alone above the total', { a: [10, 11] }, ['contradicts', '11', 'chưa báo cáo', 'none']],
    ['no total', { a: [undefined, 4, 5] }, ['noTotal', '4', '5', 'none']],
    ['a bounded total', { a: ['hơn 10', 4] }, ['partly', '4', 'ít nhất 7', 'ít nhất 7']],
    ['a bounded member', { a: [10, 'hơn 4', null] }, ['partly', 'ít nhất 5', 'từ 0 đến 5', 'từ 0 đến 5']],
  ])('%s', (_, cells, expected) => {
    expect(of(cells)).toEqual(expected);
  });

  it('of whom women: the men are what is left', () => {
    expect(of({ a: [10, 4] }, 'a', onlyWomen)).toEqual(['partly', '4', '6', '6']);
  });

  it('goes up: what some units did not split stays open, between the members reported and all of it', () => {
    const cells = { a: [10, 4, 6], b: [5, null, null], c: [20, 9, 11] };
    expect(of(cells, 'P')).toEqual(['partly', 'từ 13 đến 18', 'từ 17 đến 22', '5']);
    expect(of({ ...cells, b: [5, 5, 0] }, 'P')).toEqual(['complete', '18', '17', '0']);
    // The total lacks a unit too: what is split is all that is inside.
    expect(of({ a: [10, 4, 6], c: [20, 9, 11] }, 'P')).toEqual(['complete', '13', '17', '0']);
    // Members of a unit whose total is missing are no part of this total.
    expect(of({ a: [10, 4, 6], b: [undefined, 2, 3] }, 'P')[0]).toBe('cannotTell');
  });

  it('holds the truth on any figures: what was left blank lies where it is said to', () => {
    const part = fc.nat({ max: 9 });
    const unit = fc.record({ women: part, men: part, told: fc.constantFrom('both', 'women', 'none') });
    fc.assert(
      fc.property(fc.tuple(unit, unit, unit), (communes) => {
        const cells: Cells = Object.fromEntries(
          communes.map((one, i): [string, Cells[string]] => [
            'abc'.charAt(i),
            [one.women + one.men, one.told === 'none' ? null : one.women, one.told === 'both' ? one.men : null],
          ]),
        );
        const split = splitOf(table(cells), { measure: all.id, unit: 'P', period: '2024' });
        expect(['complete', 'partly', 'notSplit']).toContain(split.state);
        const truth = [communes.reduce((n, one) => n + one.women, 0), communes.reduce((n, one) => n + one.men, 0)];
        for (const [i, { mayBe }] of split.members.entries()) {
          expect(Number(mayBe.value)).toBeLessThanOrEqual(truth[i] ?? 0);
          expect(Number(mayBe.upper ?? mayBe.value)).toBeGreaterThanOrEqual(truth[i] ?? 0);
        }
        const open = communes.reduce(
          (n, one) => n + (one.told === 'both' ? 0 : one.men) + (one.told === 'none' ? one.women : 0),
          0,
        );
        expect(Number(split.notSplit?.value)).toBe(open);
      }),
      { numRuns: 150 },
    );
  });

  it('of members that overlap, none exceeds the total and they make no sum', () => {
    const { dialogues: total, withPeople, withEnterprises } = dialogues.measures;
    const builder = new FigureBuilder(allMeasures);
    const add = (measure: string, n: number) => {
      builder.add({ measure, unit: 'a', period: '2027', quantity: n });
    };
    add(total.id, 5);
    add(withPeople.id, 5);
    add(withEnterprises.id, 4);
    const figures = builder.build().value;
    const key = { measure: total.id, unit: 'a', period: '2027' };
    const split = splitOf(figures, key, 'partner');
    expect([split.state, split.notSplit]).toEqual(['partly', null]);
    expect(printQuantity(split.members[2]!.mayBe, '', 'vi').trim()).toBe('từ 0 đến 5');
    expect(() => splitOf(figures, key)).toThrow('figure/not-split-by');
    expect(() => splitOf(figures, { ...key, measure: withPeople.id })).toThrow('figure/not-split-by');
    expect(() => splitOf(figures, { ...key, measure: 'x' }, 'partner')).toThrow('figure/unknown-measure');
  });
});

describe('a table of splits', () => {
  const cells = { a: [10, 4, 6], b: [5, null, null], c: [20, 9, 12] };

  it('judges each: what contradicts, and how much is not split', () => {
    const told = splitFindings(table(cells));
    expect(told.map(({ code, where }) => [code, where.unit])).toEqual([
      ['figure/split-differs', 'c'],
      ['figure/not-split', 'b'],
    ]);
    expect(told[0]).toMatchObject({ expected: { vi: '21 người' }, actual: { vi: '20 người' }, severity: 'warning' });
    expect(told[1]?.message.vi).toContain('chưa phân tổ đủ theo “Giới tính”');
    expect(splitFindings(table({ a: [10, 4, 6] }))).toEqual([]);
    // Nobody was asked for the members.
    expect(splitFindings(table({ a: [10] }))).toEqual([]);
  });

  it('is shown with what is not split, and keeps its split through JSON', () => {
    const back = tableFromJson(JSON.stringify(tableToJson(table(cells))), { units }).value;
    const shown = splitTable(back!, { caption: label, measure: all, units: ['a', 'b', 'P'], period: '2024' });
    expect(shown.columns.map(({ header }) => header.vi)).toEqual(['Đơn vị', 'Tổng số (người)', 'Nữ', 'Nam', 'Chưa phân tổ']); // prettier-ignore
    const vi = shown.rows.map((row) => row.map((cell) => (typeof cell === 'object' ? (cell?.vi ?? null) : cell)));
    expect(vi.slice(0, 2)).toEqual([
      ['a', '10', '4', '6', '0'],
      ['b', '5', null, null, '5'],
    ]);
    expect(vi[2]?.slice(2, 4)).toEqual(['ít nhất 13 (2/3)', 'ít nhất 18 (2/3)']);
    expect(shown.note).toBeDefined();
  });

  it('shows as men whoever is no woman, where only women are counted', () => {
    const figures = table({ a: [10, 4], b: [5, null] }, onlyWomen);
    const { rows } = splitTable(figures, { caption: label, measure: onlyWomen, units: ['a', 'b'], period: '2024' });
    expect(rows.map((row) => (row[3] as { vi: string } | null)?.vi ?? null)).toEqual(['6', null]);
  });
});

describe('two dimensions on one measure', () => {
  const byKind = defineDimension({
    id: 'kind',
    label: { vi: 'Loại đơn vị', en: 'Kind of unit' },
    members: { commune: { vi: 'Xã', en: 'Communes' }, agency: { vi: 'Cơ quan', en: 'Agencies' } },
  });
  const split = (id: string, splitBy: NonNullable<Measure['splitBy']>): Measure =>
    defineMeasure({ ...person(id), splitBy });
  const [womenOfCommunes, womenOfAgencies] = [person('women-communes'), person('women-agencies')];
  // Who is a member of both stands under each of the two.
  const measures = [
    split('all', [
      { by: bySex, members: { women: women.id, men: men.id } },
      { by: byKind, members: { commune: 'x.communes', agency: 'x.agencies' } },
    ]),
    split('women', [{ by: byKind, members: { commune: womenOfCommunes.id, agency: womenOfAgencies.id } }]),
    men,
    split('communes', [{ by: bySex, members: { women: womenOfCommunes.id } }]),
    split('agencies', [{ by: bySex, members: { women: womenOfAgencies.id } }]),
    womenOfCommunes,
    womenOfAgencies,
  ];
  const crossed = (cells: Readonly<Record<string, number>>) => {
    const builder = new FigureBuilder(measures);
    for (const [id, count] of Object.entries(cells))
      builder.add({ measure: `x.${id}`, unit: 'a', period: '2024', quantity: count });
    return builder.build().value;
  };
  const rest = (figures: ReturnType<typeof crossed>, id: string, by: string) => {
    const { members, notSplit } = splitOf(figures, { measure: `x.${id}`, unit: 'a', period: '2024' }, by);
    return [...members.map(({ mayBe }) => mayBe.value?.toString()), notSplit?.value?.toString()];
  };
  const cells = { all: 10, women: 4, communes: 7, 'women-communes': 3 };

  it('stand side by side, each with what it does not split', () => {
    expect(rest(crossed(cells), 'all', 'sex')).toEqual(['4', '6', '6']);
    expect(rest(crossed(cells), 'all', 'kind')).toEqual(['7', '3', '3']);
  });

  it('cross where the members of one are split by the other', () => {
    expect(rest(crossed(cells), 'women', 'kind')).toEqual(['3', '1', '1']);
    expect(rest(crossed(cells), 'communes', 'sex')).toEqual(['3', '4', '4']);
  });

  it('margins that contradict what is crossed are told, along and across', () => {
    const told = (more: Readonly<Record<string, number>>) =>
      splitFindings(crossed({ ...cells, ...more }))
        .filter(({ code }) => code === 'figure/split-differs')
        .map(({ actual }) => (typeof actual === 'object' ? actual.vi : actual));
    expect(told({})).toEqual([]);
    expect(told({ communes: 2 })).toEqual(['2 người']);
    expect(told({ 'women-communes': 8 })).toEqual(['4 người', '7 người']);
  });

  it('are refused in words where nobody crossed them', () => {
    const key = { measure: men.id, unit: 'a', period: '2024' };
    expect(() => splitOf(crossed(cells), key, 'kind')).toThrow('the measure "x.men" is not split');
    expect(() => splitOf(crossed(cells), { ...key, measure: all.id })).toThrow(
      'name one of the ways it is split: sex, kind',
    );
  });
});

describe('what a split says', () => {
  it('stands with the field, and the measures know each other', () => {
    expect(population.measures.communities.splitBy?.[0]?.members).toEqual({
      village: 'population.villages',
      residentialGroup: 'population.residentialGroups',
    });
    const ids = new Set(allMeasures.map(({ id }) => id));
    const split = allMeasures.flatMap(({ splitBy = [] }) => splitBy.flatMap(({ members }) => Object.values(members)));
    expect(split.length).toBeGreaterThan(30);
    expect(split.filter((id) => !ids.has(id))).toEqual([]);
    expect(allEntities.filter(({ fields }) => Object.values(fields).some(({ info }) => info.splitBy)).length).toBe(12);
  });

  const by = bySex;
  it.each([
    [[]],
    ['sex'],
    [[{ by: { ...by, members: { women: label } }, members: { women: 'x.w' } }]],
    [[{ by, members: { women: 'x.w', other: 'x.o' } }]],
    [[{ by, members: {} }]],
    [[{ by, members: { women: 'x.w', men: 'x.w' } }]],
    [[{ by, members: { women: 7 } }]],
    [[{ by: { ...by, label: { vi: 'Giới', en: '' } }, members: { women: 'x.w' } }]],
    [[{ by: { ...by, overlapping: 'yes' }, members: { women: 'x.w' } }]],
    [
      [
        { by, members: { women: 'x.w' } },
        { by, members: { women: 'x.w' } },
      ],
    ],
    [[null]],
  ])('is refused where nobody can mean it: %j', (splitBy) => {
    expect(() => defineMeasure({ ...all, splitBy } as never)).toThrow('measure/bad-split');
  });

  it('a dimension is checked when it is defined', () => {
    expect(defineDimension(bySex)).toBe(bySex);
    const wrong = [{}, { ...bySex, id: 'By sex' }, { ...bySex, members: {} }, { ...bySex, open: false }, { ...bySex, label: null }]; // prettier-ignore
    for (const one of [...wrong, { ...bySex, order: 1 }])
      expect(() => defineDimension(one as never)).toThrow('dimension/bad-shape');
    expect(() => defineDimension(null as never)).toThrow('call/bad-argument');
  });

  it('names other figures of the record, measured in the same', () => {
    const field = (measuredIn: string, members?: Readonly<Record<string, string>>) =>
      figureField({ label: { vi: `${measuredIn} ${members?.['women'] ?? ''}`, en: `${measuredIn} ${members?.['women'] ?? ''}` }, measuredIn, ...(members === undefined ? {} : { splitBy: [{ by, members }] }) }); // prettier-ignore
    const define = (women: string) =>
      defineEntity({ id: 'x', form: 'period', label, fields: { all: field('person', { women }), w: field('case') } });
    for (const name of ['w', 'all', 'nobody', 'toString']) expect(() => define(name)).toThrow('entity/bad-split');
    for (const splitBy of ['sex', [null], [{ by, members: null }], [{ by: {}, members: { women: 'w' } }]]) {
      const total = figureField({ label, measuredIn: 'case', splitBy: splitBy as never });
      expect(() => defineEntity({ id: 'x', form: 'period', label, fields: { total, w: field('case') } })).toThrow('entity/bad-split'); // prettier-ignore
    }
  });
});
