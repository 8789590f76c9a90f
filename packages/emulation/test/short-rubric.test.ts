import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rubricFromJson, rubricToJson, score, shortRubricJsonSchema, type Fact, type Rubric } from '../src/index.ts';
import { rubricLines } from '../src/rubric/rubric-lines.ts';
import { printPoints } from '../src/score/print-points.ts';
import { source } from './sample.ts';

const file = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const forty = file('stored/short-rubric.v1.json');
const body = {
  id: 'short',
  label: 'Bảng mẫu',
  years: 2027,
  basis: 'Quyết định giả định',
  classes: { Tốt: 6, 'Chưa tốt': null },
  criteria: [{ label: 'Công khai', max: 10 }],
};
const read = (more: object, options = {}) =>
  rubricFromJson({ format: 'qcdc/short-rubric', version: 1, body: { ...body, ...more } }, options);
const whole = (more: object): Rubric => {
  const { value, findings } = read(more);
  expect(findings).toEqual([]);
  if (value === null) throw new Error('no rubric');
  return value;
};
const pointsOf = (more: object, facts: readonly Omit<Fact, 'unit'>[], known = {}, id = '1') => {
  const board = score(source({ u: known }), whole(more), {
    period: '2027',
    facts: facts.map((fact) => ({ ...fact, unit: 'u' }) as Fact),
  });
  const one = board.value.get('u')?.root.children.find((c) => c.criterion === id);
  return printPoints(one?.points ?? null, 'en');
};
const refused = (more: object, options = {}) => {
  const { value, findings } = read(more, options);
  expect(value).toBeNull();
  for (const { message } of findings) {
    expect(message.vi).not.toBe(message.en);
    expect(message.vi).not.toBe('');
  }
  return findings.map((f) => [f.code.slice(10), f.where.field]);
};

describe('the sheet of 40 criteria, in the short form', () => {
  it('takes no more than 250 lines, and becomes a whole rubric of 100 points that survives its own JSON', () => {
    expect(forty.split('\n').length).toBeLessThanOrEqual(250);
    const { value, findings } = rubricFromJson(forty);
    expect(findings).toEqual([]);
    if (value === null) throw new Error('no rubric');
    const leaves = [...rubricLines(value).values()].filter(({ criterion }) => criterion.children === undefined);
    expect(leaves).toHaveLength(40);
    expect(String(rubricLines(value).get('total')?.maximum)).toBe('100');
    expect(value.classes?.classes.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['xuat-sac', 90, undefined],
      ['tot', 75, 90],
      ['kha', 50, 75],
      ['yeu', undefined, 50],
    ]);
    expect(value.appraisal?.columns.map(({ id }) => id)).toEqual(['tu-cham', 'tham-dinh', 'hoi-dong']);
    expect(value.appraisal?.final).toBe('hoi-dong');
    expect(value.vetoes?.[0]).toMatchObject({ then: 'yeu', when: { if: 'flag', fact: 'mass-complaint' } });
    expect(rubricFromJson(JSON.stringify(rubricToJson(value)))).toEqual({ value, findings: [] });
  });

  it('has a JSON Schema, which is the published one', () => {
    expect(JSON.parse(file('../schema/short-rubric.schema.json'))).toEqual(shortRubricJsonSchema());
  });
});

describe('each short way of scoring', () => {
  const one = (c: object) => ({ criteria: [{ label: 'a', max: 10, ...c }] });
  const number = (fact: string, value: number) => ({ kind: 'number', fact, value }) as const;
  it('is what it says', () => {
    expect(pointsOf(one({}), [number('points-1', 7.5)])).toBe('7.5');
    const bands = one({ indicator: 'mediation.settled-share', bands: { '70': '50%', '85': 10 } });
    const settled = (rate: number) => pointsOf(bands, [], { 'mediation.settled-share': rate });
    expect([85, 84.99, 70, 69.99].map(settled)).toEqual(['10', '5', '5', '0']);
    const zero = one({ number: 'n', bands: { '0': 2, '5': 10 } });
    expect([0, 4, 5].map((n) => pointsOf(zero, [number('n', n)]))).toEqual(['2', '2', '10']);
    const full = one({ number: 'n', full: 80 });
    expect([40, 80, 100].map((n) => pointsOf(full, [number('n', n)]))).toEqual(['5', '10', '10']);
    expect([3, 30].map((n) => pointsOf(one({ number: 'n', each: 0.5 }), [number('n', n)]))).toEqual(['1.5', '10']);
    expect([3, 30].map((n) => pointsOf(one({ number: 'n', each: -0.5 }), [number('n', n)]))).toEqual(['8.5', '0']);
    const flag = (value: boolean) => pointsOf(one({ flag: 'f' }), [{ kind: 'flag', fact: 'f', value } as never]);
    expect([true, false].map(flag)).toEqual(['10', '0']);
    const levels = one({ levels: { 'Đủ, đúng hạn': 10, Chậm: '50%' } });
    expect(pointsOf(levels, [{ kind: 'choice', fact: 'level-1', value: 'cham' } as never])).toBe('5');
    const late = one({ day: 'sent', deadline: '12-15', each: -1 });
    const sent = (value: string) => pointsOf(late, [{ kind: 'day', fact: 'sent', value } as never]);
    expect(['2027-12-15', '2027-12-18'].map(sent)).toEqual(['10', '7']);
    const events = one({ events: 'fires', each: -2 });
    const fire = (event: string) =>
      ({ kind: 'event', fact: 'fires', event, level: 'counted', on: '2027-05-01' }) as never;
    expect([[], [fire('1'), fire('2')]].map((list) => pointsOf(events, list))).toEqual(['10', '6']);
    expect(pointsOf(one({ scale: { give: 'points', of: { read: 'number', value: 4 } } }), [])).toBe('4');
  });

  it('bonus and penalty rows count events or take points, up to their most', () => {
    const rows = {
      criteria: [{ label: 'a', max: 10, scale: { give: 'points', of: { read: 'number', value: 5 } } }],
      bonuses: [{ label: 'Mô hình', each: 1, most: 2 }],
      penalties: [
        { label: 'Chậm', each: 0.5, most: 1 },
        { label: 'Khác', most: 3 },
      ],
    };
    const event = (fact: string, id: string) =>
      ({ kind: 'event', unit: 'u', fact, event: id, level: 'counted', on: '2027-03-01' }) as Fact;
    const total = (...facts: readonly Fact[]) =>
      printPoints(
        score(source({ u: {} }), whole(rows), { period: '2027', facts }).value.get('u')?.points ?? null,
        'en',
      );
    const three = (fact: string) => ['1', '2', '3'].map((id) => event(fact, id));
    expect(total()).toBe('5');
    expect(total(...three('events-total.t1'))).toBe('7');
    expect(total(...three('events-total.p1'))).toBe('4');
    expect(total({ kind: 'number', unit: 'u', fact: 'points-total.p2', value: -2 })).toBe('3');
  });

  it('takes words in one language or in both, ids of its own, and the parts of a whole rubric', () => {
    const rubric = whole({
      label: { vi: 'Bảng', en: 'Sheet' },
      years: { from: 2027 },
      columns: { columns: [{ id: 'self', label: { vi: 'a', en: 'a' }, by: { vi: 'b', en: 'b' } }], final: 'self' },
      criteria: [{ id: 'I', label: 'Nhóm', criteria: [{ label: { vi: 'x', en: 'y' }, max: 10, evidence: 'return' }] }],
      notes: ['Ghi chú'],
    });
    expect(rubric.label).toEqual({ vi: 'Bảng', en: 'Sheet' });
    expect(rubric.years).toEqual({ from: 2027 });
    expect(rubric.root.children?.[0]?.children?.[0]).toMatchObject({
      id: '1.1',
      label: { vi: 'x', en: 'y' },
      evidence: { fact: 'evidence-1.1', whenMissing: 'return' },
    });
    expect(rubric.appraisal?.final).toBe('self');
  });
});

describe('what is wrong in a short rubric is told all at once, at its place in the short form', () => {
  it('of its shape', () => {
    expect(
      refused({
        label: 5,
        years: '2027',
        criteria: [{ label: 'a', max: 'mười' }, { max: 3 }, { label: 'b', max: 2, bands: [1] }],
        columns: 'Tự chấm',
        points: 100,
      }),
    ).toEqual([
      ['not-a-rubric', 'label'],
      ['not-a-rubric', 'years'],
      ['not-a-rubric', 'criteria[0].max'],
      ['not-a-rubric', 'criteria[1].label'],
      ['not-a-rubric', 'criteria[2].bands'],
      ['not-a-rubric', 'columns'],
      ['unknown-key', 'points'],
    ]);
    const [id, label, years] = read({ label: 5, years: '2027', id: 'Bảng 1' }).findings;
    expect(id?.message.vi).toContain('mã chỉ gồm chữ cái không dấu');
    expect(label?.message.vi).toContain('cần một dòng chữ');
    expect(years?.message.en).toContain('write a year such as 2027');
    const [points] = read({ criteria: [{ label: 'a', max: 'mười' }] }).findings;
    expect(points?.message.vi).toContain("ghi 0.75, '0.75' hoặc '2/3'");
  });

  it('of its ways of scoring', () => {
    expect(
      refused({
        criteria: [
          { label: 'a', max: 1, indicator: 'mediation.settled-share', flag: 'f' },
          { label: 'b', max: 1, full: 100 },
          { label: 'c', max: 1, number: 'n' },
          { label: 'd', max: 1, number: 'n', full: 1, each: 1 },
          { label: 'e', max: 1, day: 'd', each: -1 },
          { label: 'f', flag: 'f', criteria: [{ label: 'g', max: 1 }] },
          { label: 'h', max: 1, levels: { Tốt: 1, tốt: 0 } },
          { label: 'i', max: 1, number: 'm', each: 0 },
        ],
        penalties: [{ label: 'p', each: -1 }],
        vetoes: [{ label: 'v', then: 'Tốt', flag: 'x', when: { if: 'flag', fact: 'x' } }],
      }),
    ).toEqual([
      ['short-scale', 'criteria[0]'],
      ['short-scale', 'criteria[1].full'],
      ['short-scale', 'criteria[2].number'],
      ['short-scale', 'criteria[3].number'],
      ['short-scale', 'criteria[4]'],
      ['short-scale', 'criteria[5].flag'],
      ['short-scale', 'criteria[6].levels'],
      ['short-scale', 'criteria[7].each'],
      ['short-extra', 'penalties[0].each'],
      ['short-veto', 'vetoes[0]'],
      ['unknown-fact', 'vetoes[0].when'],
    ]);
    const half = { criteria: [{ label: 'k', max: 100, number: 'k', full: 0 }] };
    expect(refused(half)).toEqual([['full-not-above-zero', 'criteria[0].full']]);
  });

  it('of its meaning: ids, points, classes, indicators, measures, facts nobody knows', () => {
    expect(
      refused({
        criteria: [
          { id: 'x', label: 'a', max: 10, indicator: 'mediation.setled-share', full: 100 },
          { id: 'x', label: 'b', max: 5, figure: 'mediation.nothing', each: 1 },
          { label: 'c', max: 3, number: 'n', bands: { '10': 4 } },
          { label: 'd', max: 3, zeroWhen: { if: 'flag', fact: 'nobody' } },
          { label: 'e', number: 'n', full: 3 },
        ],
        vetoes: [{ label: 'v', then: 'Kém' }],
      }),
    ).toEqual(
      expect.arrayContaining([
        ['id-used-twice', 'criteria[1]'],
        ['no-maximum', 'criteria[4]'],
        ['unknown-indicator', 'criteria[0].indicator'],
        ['unknown-measure', 'criteria[1].figure'],
        ['unknown-fact', 'criteria[3].zeroWhen'],
        ['points-over-maximum', 'criteria[2].bands'],
        ['unknown-class', 'vetoes[0].then'],
      ]),
    );
    expect(refused({ classes: { Tốt: 5, 'Xuất sắc': 8, 'Chưa tốt': null } })[0]?.[1]).toBe('classes');
    expect(refused({ vetoes: [{ label: 'v', then: 'Kém' }] })).toEqual([['unknown-class', 'vetoes[0].then']]);
  });

  it('an indicator of one’s own is handed in, or any id is taken', () => {
    const own = { criteria: [{ label: 'a', max: 10, indicator: 'own.share', full: 100 }] };
    expect(refused(own)).toEqual([['unknown-indicator', 'criteria[0].indicator']]);
    expect(read(own, { indicators: ['own.share'] }).findings).toEqual([]);
    expect(read(own, { indicators: 'any' }).findings).toEqual([]);
    expect(() => read(own, { indicators: 'all' })).toThrow('call/bad-option');
  });

  it('text that is no JSON, of another version, or of no rubric', () => {
    const codes = (json: unknown) => rubricFromJson(json).findings.map((f) => f.code);
    expect(codes('{"format":"qcdc/short-rubric"')).toEqual(['stored/not-json']);
    expect(codes({ format: 'qcdc/short-rubric', version: 2, body })).toEqual(['stored/newer-version']);
    expect(codes({ format: 'qcdc/short-rubric', version: 1, body: null })).toEqual(['emulation/not-a-rubric']);
  });
});

it('runs nothing of what was handed over to tell whether it is a short one', () => {
  const thrower = () => {
    throw new Error('ran');
  };
  const hostile: readonly unknown[] = [
    Object.defineProperty({}, 'format', { enumerable: true, get: thrower }),
    new Proxy({ format: 1 }, { get: thrower, has: thrower, getOwnPropertyDescriptor: thrower }),
    {
      format: 'qcdc/short-rubric',
      version: 1,
      body: Object.defineProperty({}, 'id', { enumerable: true, get: thrower }),
    },
  ];
  for (const json of hostile) {
    const { value, findings } = rubricFromJson(json);
    expect(value).toBeNull();
    expect(findings.length).toBeGreaterThan(0);
  }
});
