import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LegalBasis } from '../basis/legal-basis.ts';
import type { RuleSummary } from '../dataset/judged.ts';
import { defineEntity } from '../entity/define-entity.ts';
import { countField } from '../entity/field.ts';
import { tally } from '../figure/tally/tally.ts';
import { defineMeasure } from '../figure/noun/measure.ts';
import { rollUp } from '../figure/roll-up/roll-up.ts';
import type { Finding } from '../outcome/finding.ts';
import { ok } from '../outcome/outcome.ts';
import { parseRecords } from '../parse/parse-records.ts';
import { defineUnits } from '../unit/define-units.ts';
import type { UnitRegistry } from '../unit/unit-registry.ts';
import type { FamilyInput, UnitPeriodInput } from './group.ts';
import { judge } from './judge.ts';
import type { RuleJudgement } from './on-judgement.ts';
import { validate } from './validate.ts';
import { defineRule, failed, held, notConcerned, undecided, type AnyRule } from './rule.ts';

const label = (vi: string) => ({ label: { vi, en: vi }, measuredIn: 'case' });
const cases = defineEntity({
  id: 'cases',
  form: 'period',
  label: { vi: 'Vụ việc', en: 'Cases' },
  fields: { received: countField(label('Tiếp nhận')), settled: countField(label('Hòa giải thành')) },
});
const visits = defineEntity({
  id: 'visits',
  form: 'event',
  label: { vi: 'Lượt tiếp', en: 'Visits' },
  fields: { persons: countField(label('Số người')) },
});
interface Cases {
  readonly received: number | null;
  readonly settled: number | null;
}

const law = (confirmed: boolean, from = '2000-01-01' as const): AnyRule['law'] => {
  const basis: LegalBasis = { kind: 'law', number: '1/2000', title: { vi: 'Luật', en: 'Act' }, confirmed };
  return [{ from, basis, value: null }];
};
const text = { vi: 'Số vụ thành không vượt', en: 'Settled within received' };
const rule = (id: string, over: Partial<AnyRule> = {}): AnyRule => ({
  ...defineRule({
    id: `test/${id}`,
    title: text,
    severity: 'warning',
    entities: ['cases'],
    messages: { exceeds: text },
    law: law(true) as never,
    examples: [],
    check: ({ received, settled }: Cases) => {
      if (settled === null) return notConcerned;
      if (received === null) return undecided('received');
      return settled <= received ? held : failed('exceeds', { field: 'settled' });
    },
  }),
  ...over,
});

const units = defineUnits([
  { code: '01', kind: 'province', name: 'Tỉnh' },
  { code: '00001', kind: 'commune', name: 'Xã A', parent: '01' },
  { code: '00002', kind: 'commune', name: 'Xã B', parent: '01' },
]);
const sent = [
  { unit: '01', period: '2024', received: 5, settled: 5 },
  { unit: '00001', period: '2024', received: 5, settled: 6 },
  { unit: '00002', period: '2024', settled: 6 },
  { unit: '00002', period: '2023', received: 6 },
];
const read = (register?: UnitRegistry) => parseRecords(sent, cases, register === undefined ? {} : { units: register });
const counts = ({ held: a, failed: b, undecided: c, notConcerned: d, notAsked: e }: RuleSummary) => [a, b, c, d, e];
const judgedOf = (rules: readonly AnyRule[], register?: UnitRegistry) =>
  validate(read(register), rules).value.judged?.map(counts);

describe('what was judged', () => {
  it('is counted for every rule: held, failed, undecided, not concerned, not asked', () => {
    expect(judgedOf([rule('plain')])).toEqual([[1, 1, 1, 1, 0]]);
    expect(read().value.judged).toBeNull();
  });

  it('a rule for communes does not concern a province; without a register it is not asked', () => {
    const forCommunes = rule('communes', { bindsOnly: ['commune'] });
    expect(judgedOf([forCommunes], units)).toEqual([[0, 1, 1, 2, 0]]);
    expect(judgedOf([forCommunes])).toEqual([[0, 0, 0, 0, 4]]);
  });

  it('a provision nobody has confirmed asks nobody, and does not ask whom it would not concern', () => {
    const doubtful = rule('doubtful', { law: law(false) });
    expect(judgedOf([doubtful])).toEqual([[0, 0, 0, 1, 3]]);
    expect(validate(read(), [doubtful]).findings.map((f) => f.code)).toEqual(['validate/unconfirmed-law']);
  });

  it('a rule before its first version concerns nobody', () => {
    expect(judgedOf([rule('later', { law: law(true, '2024-12-31' as never) })])).toEqual([[1, 1, 1, 1, 0]]);
    expect(judgedOf([rule('never', { law: law(true, '2025-01-01' as never) })])).toEqual([[0, 0, 0, 4, 0]]);
  });

  it('a rule that broke could not tell, and every input is counted once', () => {
    const broken = rule('broken', {
      check: () => {
        throw new Error('broken');
      },
    });
    expect(judgedOf([broken])).toEqual([[0, 0, 4, 0, 0]]);
  });

  it('a rule on an area nobody reported has nothing to judge', () => {
    expect(judgedOf([rule('elsewhere', { entities: ['visits'] })])).toEqual([[0, 0, 0, 0, 0]]);
  });

  it('of several records counts the groups it looked at', () => {
    const group = defineRule({
      ...(rule('group') as never as Parameters<typeof defineRule>[0]),
      scope: 'unitPeriod',
      check: ({ records }: UnitPeriodInput) => (records.has('cases') ? held : notConcerned),
    } as never) as AnyRule;
    expect(judgedOf([group])).toEqual([[4, 0, 0, 0, 0]]);
  });

  it('judge says of one input what validate counts', () => {
    for (const over of [{}, { law: law(false) }, { law: law(true, '2025-01-01' as never) }]) {
      const one = rule('one', over);
      const { value } = validate(read(), [one]);
      const verdicts = value.get(cases).map(({ data }) => judge(one, data).verdict);
      const summary = value.judged?.[0] as RuleSummary;
      for (const verdict of ['held', 'failed', 'undecided', 'notConcerned', 'notAsked'] as const)
        expect(verdicts.filter((v) => v === verdict)).toHaveLength(summary[verdict]);
    }
  });
});

describe('the stream of judgements', () => {
  const listen = (rules: readonly AnyRule[], register?: UnitRegistry): readonly RuleJudgement[] => {
    const all: RuleJudgement[] = [];
    validate(read(register), rules, { onJudgement: (judgement) => all.push(judgement) });
    return all;
  };

  it('names rule, record, unit, period and verdict, those that hold among them', () => {
    const all = listen([rule('plain')]);
    expect(all.map(({ unit, period, verdict }) => [unit, period, verdict])).toEqual([
      ['01', '2024', 'held'],
      ['00001', '2024', 'failed'],
      ['00002', '2024', 'undecided'],
      ['00002', '2023', 'notConcerned'],
    ]);
    expect(all[1]).toMatchObject({ rule: 'test/plain', area: 'cases', because: null, detail: { field: 'settled' } });
    expect(all[1]?.record?.data).toMatchObject({ settled: 6 });
  });

  it('says why a rule was not asked, and what it would have said of a provision nobody has confirmed', () => {
    const all = listen([rule('communes', { bindsOnly: ['commune'] }), rule('doubtful', { law: law(false) })]);
    expect(all.filter((j) => j.because === 'noRegister')).toHaveLength(4);
    expect(all.find((j) => j.because === 'unconfirmed' && j.unit === '00001')).toMatchObject({
      verdict: 'notAsked',
      detail: { state: 'failed' },
    });
  });

  it('gives the same counts and findings as a run without it', () => {
    const rules = [rule('a'), rule('b', { bindsOnly: ['province'] }), rule('c', { law: law(false) })];
    const silent = validate(read(units), rules);
    const heard = validate(read(units), rules, { onJudgement: () => undefined });
    expect(heard.value.judged).toEqual(silent.value.judged);
    expect(heard.findings).toEqual(silent.findings);
  });
});

const covers = defineRule({
  id: 'test/covers',
  title: text,
  severity: 'warning',
  scope: 'family',
  entities: ['cases'],
  messages: { less: text },
  law: law(true),
  examples: [],
  check: ({ children, expectedChildren }: FamilyInput) =>
    children.size === expectedChildren ? held : failed('less', {}),
});
const everyScope: readonly AnyRule[] = [
  rule('plain'),
  rule('communes', { bindsOnly: ['commune'] }),
  rule('doubtful', { law: law(false) }),
  rule('groups', { scope: 'unitPeriod', check: () => undecided('received'), severity: 'info' }),
  rule('pairs', { scope: 'twoPeriods', check: () => failed('exceeds'), severity: 'info' }),
  covers,
];

/** A register that counts how often units are looked up by code or name. */
function spying(register: UnitRegistry) {
  const calls: string[] = [];
  const note = (name: string, text: string) => calls.push(`${name} ${text}`);
  const spy: UnitRegistry = {
    ...register,
    resolve: (code, day) => (note('resolve', code), register.resolve(code, day)),
    withCode: (code) => (note('withCode', code), register.withCode(code)),
  };
  return { spy, calls };
}

describe('the place of a record', () => {
  it('is resolved by parse alone: validate, tally and roll-up look nothing up again', () => {
    const { spy, calls } = spying(units);
    const parsed = read(spy);
    expect(calls.length).toBeGreaterThan(0);
    calls.length = 0;
    const received = defineMeasure({
      id: 'cases.received',
      label: text,
      measuredIn: 'case',
      nonNegative: true,
      from: { entity: 'cases', field: 'received' },
    });
    const totals = rollUp(tally(validate(parsed, everyScope), [received]));
    expect(totals.value.registry).toBe(spy);
    expect(totals.value.find({ measure: received.id, unit: '01', period: '2024' })).not.toBeNull();
    expect(calls).toEqual([]);
  });

  it('is taken from nowhere else: hand-made records and another register are refused', () => {
    const made = ok(new Map([['cases', []]]) as never);
    expect(() => validate(made, [])).toThrow('dataset/not-parsed');
    expect(() => validate(read(units), [], { units: defineUnits([]) } as object)).toThrow('dataset/other-register');
    expect(() => validate(read(), [], { units } as object)).toThrow('dataset/other-register');
    expect(validate(read(units), [], { units } as object).value.units).toBe(units);
  });
});

describe('the order of records', () => {
  const gist = ({ code, severity, state, message, where }: Finding): string =>
    JSON.stringify([code, severity, state, message.en, where.unit, where.period, where.area, where.field]);
  const record = fc.record({
    received: fc.option(fc.nat(9), { nil: null }),
    settled: fc.option(fc.nat(9), { nil: null }),
  });
  const place = fc.record({
    unit: fc.constantFrom('01', '00001', '00002'),
    period: fc.constantFrom('2023', '2024', '2024-H1', '2024-H2'),
  });
  const reports = fc
    .uniqueArray(fc.tuple(place, record), { selector: ([p]) => p.unit + p.period, maxLength: 12 })
    .map((list) => list.map(([p, r]) => ({ ...p, ...r })));
  const events = fc.uniqueArray(
    fc.record({
      unit: fc.constantFrom('01', '00001'),
      date: fc.constantFrom('2023-02-01', '2024-03-01', '2024-08-01'),
      persons: fc.nat(99),
    }),
    { selector: (e) => JSON.stringify(e), maxLength: 8 },
  );
  const either = (list: readonly object[]) => fc.shuffledSubarray([...list], { minLength: list.length });

  it('never changes what is found, what is withheld, or what was judged', () => {
    const orders = fc
      .tuple(reports, events)
      .chain(([a, b]) => fc.tuple(fc.constant([a, b] as const), either(a), either(b)));
    const rules = [
      ...everyScope.slice(0, -1),
      rule('all', { entities: ['*'], severity: 'error', scope: 'unitPeriod' }),
    ];
    fc.assert(
      fc.property(orders, ([[a, b], c, d]) => {
        const one = validate(parseRecords({ cases: a, visits: b }, [cases, visits], { units }), [...rules, covers]);
        const two = validate(parseRecords({ visits: d, cases: c }, [cases, visits], { units }), [...rules, covers]);
        expect(two.findings.map(gist).sort()).toEqual(one.findings.map(gist).sort());
        expect(two.value.judged).toEqual(one.value.judged);
        expect(two.value.size).toBe(one.value.size);
      }),
    );
  });
});
