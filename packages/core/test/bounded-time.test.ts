// Inputs made to take long: ten times the length takes about ten times the time, not a hundred times. Thirty thousand letters
// are what a cell of Excel holds.
import { expect, it } from 'vitest';
import { addDays, type Entity, type IsoDate } from '../src/index.ts';
import { allEntities, mediation, petitions } from '../src/entities/index.ts';
import { defineUnits, parse, parseRecords, TerritoryHistory, type UnitInput } from '../src/flow/index.ts';
import { fold, normaliseText, ok, practice } from '../src/index.ts';
import { gridSheet } from './grid-sheet.ts';

const communes = defineUnits(
  Array.from({ length: 50 }, (_, i): UnitInput => ({
    code: String(i).padStart(5, '0'),
    kind: 'commune',
    name: `Xã ${i}`,
  })),
);
const areas = [mediation, petitions];
const head = ['STT', 'Đơn vị báo cáo', 'Kỳ báo cáo', 'Số vụ tiếp nhận'];
const parsed = (rows: readonly (readonly string[])[]) =>
  parse(ok([gridSheet('Hòa giải', rows)]), areas, { units: communes });

const doors: Readonly<Record<string, (text: string) => unknown>> = {
  'a line above and below the table': (text) =>
    parsed([[text], head, ['1', '00001', '2024', '1'], [text], ['', 'Tổng cộng', '', '1']]),
  'a header': (text) =>
    parsed([
      [...head, text],
      ['1', '00001', '2024', '1', ''],
    ]),
  'cells of a row': (text) =>
    parsed([
      head,
      ['1', '00001', '2024', text],
      ['2', text, '2024', '1'],
      ['3', '00002', text, '1'],
      [text, '00003', '2024', '1'],
    ]),
  'a record': (text) => parseRecords([{ unit: text, period: text, received: text }], mediation, { units: communes }),
  'any text': (text) => [normaliseText(text), fold(text)],
};
const letters: Readonly<Record<string, string>> = {
  'marks on one letter': '\u0301\u0323',
  blanks: ' ',
  'line breaks': '\n',
  'closing brackets': ')',
  'opening brackets': '(',
  stars: '*',
  'marks of footnotes': '¹',
  'dots and blanks': '. ',
  'running numbers': '1.1. ',
  dashes: ' -a',
  'times signs': 'x',
  'signs of equality': '= ',
};

// Time of the processor, which other programs on the machine do not take from.
const took = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};

for (const [door, read] of Object.entries(doors))
  it.each(Object.keys(letters))(`${door} of %s takes time by its length`, (name) => {
    const piece = letters[name] ?? '';
    for (const around of ['', 'Đơn vị A', '1']) {
      const text = (length: number): string => `${around}${piece.repeat(length / piece.length)}${around}!`;
      read(text(300));
      const short = took(() => read(text(3_000)));
      // A hundred times would be the square; what is collected and compiled meanwhile gets a quarter of a second.
      expect(took(() => read(text(30_000)))).toBeLessThan(short * 30 + 250);
    }
  });

it('forty times signs in brackets behind a header are no riddle', () => {
  expect(
    took(() =>
      parsed([
        [...head, `Số (${'x'.repeat(40)}!)`],
        ['1', '00001', '2024', '1', '1'],
      ]),
    ),
  ).toBeLessThan(1_000);
});

it('a cell of ten thousand choices is one finding', () => {
  const kindOf = (entity: Entity, name: string): string => entity.fields[name]?.info.kind ?? '';
  const listed = allEntities.flatMap((entity: Entity) =>
    Object.keys(entity.fields).flatMap((name) => (kindOf(entity, name) === 'choices' ? [{ entity, name }] : [])),
  );
  expect(listed.length).toBeGreaterThan(0);
  const text = Array.from({ length: 10_000 }, (_, i) => `gì ${i}`).join(';');
  for (const { entity, name } of listed) {
    const { findings } = parseRecords([{ unit: 'A', date: '2024-05-05', period: '2024', [name]: text }], entity);
    const said = findings.filter(({ where }) => where.cell === `/0/${name}`);
    expect(said.map(({ code }) => code)).toEqual(['parse/unknown-choice']);
    expect(JSON.stringify(said).length).toBeLessThan(5_000);
  }
});

it('thirty thousand units of one name: rows that name them are told in a few words each', () => {
  const many = defineUnits(
    Array.from({ length: 30_000 }, (_, i): UnitInput => ({
      code: String(100_000 + i),
      kind: 'community',
      name: 'Thôn 1',
    })),
  );
  const records = Array.from({ length: 300 }, () => ({ unit: 'Thôn 1', period: '2024', received: 1 }));
  let said = '';
  expect(
    took(() => {
      said = JSON.stringify(parseRecords(records, mediation, { units: many }).findings);
    }),
  ).toBeLessThan(10_000);
  expect(said).toContain('parse/same-name');
  expect(said.length / records.length).toBeLessThan(3_000);
});

const act = practice({ vi: 'ví dụ tự đặt', en: 'an invented example' });

/** Two units that divide into both of the next pair, again and again: twice as many ways with every step. */
function divided(steps: number) {
  const days = Array.from({ length: steps + 1 }, (_, i): IsoDate => addDays('2000-01-01', i * 2));
  const at = (i: number): IsoDate => days[i] ?? '2000-01-01';
  const inputs = days.flatMap((from, i) =>
    ['a', 'b'].map((side): UnitInput => ({
      code: `${side}${i}`,
      kind: 'commune',
      name: `Xã ${side}${i}`,
      from,
      ...(i === steps ? {} : { to: addDays(at(i + 1), -1) }),
    })),
  );
  const lineage = days.slice(1).flatMap((on, i) =>
    ['a', 'b'].flatMap((from) =>
      ['a', 'b'].map((to) => ({
        from: `${from}${i}`,
        to: `${to}${i + 1}`,
        on,
        extent: 'part' as const,
        share: '0.5',
        act,
      })),
    ),
  );
  return { history: new TerritoryHistory(defineUnits(inputs, lineage)), first: at(0), last: at(steps) };
}

it.each([30, 3_000])('a territory that divided and joined %i times is followed, back and forth', (steps) => {
  const { history, first, last } = divided(steps);
  expect(history.project('a0', first, last)).toEqual({ units: [`a${steps}`, `b${steps}`], known: true });
  expect(history.project(`a${steps}`, last, first)).toEqual({ units: ['a0', 'b0'], known: true });
  expect([...(history.shares('a0', first, last) ?? [])].map(([unit, { n, d }]) => [unit, n, d])).toEqual([
    [`a${steps}`, 1n, 2n],
    [`b${steps}`, 1n, 2n],
  ]);
});
