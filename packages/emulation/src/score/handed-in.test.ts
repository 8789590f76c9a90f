// What scoring is handed: periods of its own, parts of periods, sources that know little, facts that are no plain data, and calls
// that cannot be followed.
import { ok, period as periodOf, type DefinitionError, type Period } from '@qcdc/core';
import { describe, expect, it } from 'vitest';
import { clusterLike, leaf, rubricOf, source, text, withFigures } from '../../test/sample.ts';
import { defineRubric } from '../rubric/define-rubric.ts';
import type { Fact } from './fact.ts';
import type { IndicatorSource } from './indicator-source.ts';
import { score, scoreInSteps } from './score.ts';

const fact = (id: string, kind: string, more: object = {}) => ({ id, kind, label: text(id), ...more });
const read = (of: object) => ({ give: 'points', of }) as never;
const rubric = defineRubric(
  rubricOf(
    [
      leaf('n', 10, read({ read: 'fact', fact: 'n' }), { whenMissing: 'zero' }),
      leaf('r', 10, read({ read: 'records', fact: 'r', statistic: 'count' }), {
        evidence: { fact: 'p', whenMissing: 'zero' },
      }),
    ],
    { facts: [fact('n', 'number'), fact('r', 'records', { whenAbsent: 'none' }), fact('p', 'evidence')] as never },
  ),
);
const points = (facts: readonly object[], period: Period | string = '2024'): readonly string[] => {
  const board = score(source({ a: {} }), rubric, {
    period,
    facts: facts.map((one) => ({ unit: 'a', ...one })) as unknown as readonly Fact[],
  });
  const parts = board.value.get('a')?.root.children ?? [];
  const codes = board.findings.map(({ code }) => code.slice(10));
  return [...parts.map((part) => String(part.points?.low)), ...codes];
};
const three = { kind: 'number', fact: 'n', value: 3 };
const record = { kind: 'record', fact: 'r', record: '1', fields: {} };
const paper = { kind: 'evidence', fact: 'p', document: '1/BC' };

describe('a fact of a period', () => {
  it.each<[string, readonly object[], readonly string[]]>([
    ['a number of the year', [{ ...three, period: '2024' }], ['3', '0']],
    ['a number of a quarter is no number of the year', [{ ...three, period: '2024-Q2' }], ['0', '0', 'facts-of-other-period']],
    ['a record and a document of a quarter are of the year', [{ ...record, period: '2024-Q2' }, { ...paper, period: '2024-M05' }], ['0', '1']],
    ['of the first and of the last month', [{ ...record, period: '2024-M01' }, { ...paper, period: '2024-M12' }], ['0', '1']],
    ['of two years they are not', [{ ...record, period: '2024-2025' }, { ...paper, period: '2024-Q1' }], ['0', '0', 'facts-of-other-period']],
    ['nor of the years before', [{ ...record, period: '2023-2024' }, { ...paper, period: '2024-Q1' }], ['0', '0', 'facts-of-other-period']],
    ['nor of another year', [{ ...record, period: '2023-Q4' }, { ...paper, period: '2024-Q1' }], ['0', '0', 'facts-of-other-period']],
  ])('%s', (_, facts, gives) => {
    expect(points(facts)).toEqual(gives);
  }); // prettier-ignore
  it('may be one of the caller’s own, by its id', () => {
    const own: Period = { ...periodOf('2024'), id: 'đợt-1' };
    expect(points([{ ...three, period: 'đợt-1' }], own)).toEqual(['3', '0']);
    expect(points([{ ...three, period: 'đợt-2' }], own)).toEqual(['0', '0', 'unreadable-fact']);
  });
});

describe('a fact that is no plain data', () => {
  it('is read once, so that it cannot say two things', () => {
    let asked = 0;
    const shifting = {
      kind: 'number',
      fact: 'n',
      unit: 'a',
      get value() {
        asked += 1;
        return asked === 1 ? 3 : 9;
      },
    };
    const board = score(source({ a: {} }), rubric, { period: '2024', facts: [shifting as unknown as Fact] });
    expect(asked).toBeLessThanOrEqual(1);
    expect(['3', '0']).toContain(String(board.value.get('a')?.root.children[0]?.points?.low));
  });
  it('and throws at nobody', () => {
    const throwing = Object.defineProperty({ ...three, unit: 'a' }, 'value', {
      enumerable: true,
      get: () => {
        throw new Error('not for you');
      },
    });
    const board = score(source({ a: {} }), rubric, { period: '2024', facts: [throwing as Fact] });
    expect(board.findings.length).toBeGreaterThan(0);
  });
});

describe('a source that knows little', () => {
  const reading = defineRubric(
    rubricOf([
      leaf('i', 10, read({ read: 'indicator', indicator: 'x' })),
      leaf('m', 10, read({ read: 'figure', measure: 'emulation.models' })),
    ]),
  );
  const said = (value: IndicatorSource): readonly string[] =>
    score(ok(value), reading, { period: '2024' }).findings.map(
      (one) => `${one.code.slice(10)} ${one.where.field ?? ''}`,
    );
  const bare = source({ a: { x: 3 } }).value;
  const { figures } = withFigures(source({}), { a: { 'emulation.models': 4 } }).value;
  it.each<[string, IndicatorSource, readonly string[]]>([
    ['no figures', bare, ['unknown-measure emulation.models', 'not-scored m']],
    ['figures', { ...bare, figures: figures as never }, []],
    ['figures without labels', { ...bare, figures: { peek: (key) => figures?.peek(key) ?? null } }, []],
    ['figures that lack this one', { ...bare, figures: { peek: () => null } }, ['unknown-measure emulation.models', 'not-scored m']],
    ['figures that name it and have none', { ...bare, figures: { peek: () => null, labelOf: () => text('models') } }, ['not-scored m']],
    ['figures that do not name it', { ...bare, figures: { peek: () => null, labelOf: () => null } }, ['unknown-measure emulation.models', 'not-scored m']],
    ['no indicator', { ...bare, peek: () => null, figures: figures as never }, ['unknown-indicator x', 'not-scored i']],
    ['no units', { ...bare, units: [] }, ['unknown-measure emulation.models', 'no-units ']],
  ])('%s', (_, value, codes) => {
    expect(said(value)).toEqual(codes);
  }); // prettier-ignore
});

describe('a call that cannot be followed', () => {
  const indicators = source({ a: {} });
  const refusal = (...call: readonly unknown[]): string => {
    try {
      score(...(call as Parameters<typeof score>));
      return 'taken';
    } catch (thrown) {
      const { code, path } = thrown as DefinitionError;
      return `${code} ${path}`;
    }
  };
  const ask = (options: object) => refusal(indicators, rubric, { period: '2024', ...options });
  it.each<[string, string, string]>([
    ['no outcome', refusal(indicators.value, rubric, { period: '2024' }), 'call/bad-argument score.indicators'],
    ['no units', refusal(ok({ peek: () => null }), rubric, { period: '2024' }), 'call/bad-argument score.indicators'],
    ['nothing to ask', refusal(ok({ units: [] }), rubric, { period: '2024' }), 'call/bad-argument score.indicators'],
    ['nothing', refusal(ok(null), rubric, { period: '2024' }), 'call/bad-argument score.indicators'],
    ['no rubric', refusal(indicators, { id: 'x' }, { period: '2024' }), 'call/bad-argument score.rubric'],
    ['no period', refusal(indicators, rubric, {}), 'call/bad-option score.period'],
    ['a period that is none', ask({ period: 2024 }), 'call/bad-option score.period'],
    ['a list of units that is none', ask({ only: 'a' }), 'call/bad-option score.only'],
    ['units that are none', ask({ only: [1] }), 'call/bad-option score.only'],
    ['clusters that are none', ask({ clusters: {} }), 'call/bad-option score.clusters'],
    ['facts that are none', ask({ facts: {} }), 'call/bad-option score.facts'],
    ['points that are none', ask({ stated: new Map() }), 'call/bad-option score.stated'],
    ['accepting by a word', ask({ acceptUnconfirmed: 'yes' }), 'call/bad-option score.acceptUnconfirmed'],
    ['trying by a word', ask({ whatIf: 'yes' }), 'call/bad-option score.whatIf'],
    ['an option there is not', ask({ year: 2024 }), 'call/unknown-option score.year'],
    ['what can be followed', ask({ only: ['a'], clusters: [], facts: [], whatIf: true, acceptUnconfirmed: true }), 'taken'],
  ])('%s', (_, got, expected) => {
    expect(got).toBe(expected);
  }); // prettier-ignore
});

describe('units nobody asked for', () => {
  it('have no score, those that were asked for have one each', () => {
    const { value } = score(source({ a: {}, b: {}, c: {} }), rubric, { period: '2024', only: ['c', 'a'] });
    expect([...value.rows()].map(({ unit }) => unit)).toEqual(['c', 'a']);
    expect(value.get('b')).toBeNull();
  });
  it('count in the cluster all the same', () => {
    const best = defineRubric(
      rubricOf([leaf('c', 10, { give: 'bands', of: { read: 'peers', of: { read: 'indicator', indicator: 'x' }, statistic: 'rank' }, closed: 'lower', bands: [{ to: 2, points: 10 }, { from: 2, points: 1 }] })]),
    ); // prettier-ignore
    const ranked = (units: readonly string[], of = 'a') =>
      String(score(source({ a: { x: 5 }, b: { x: 7 } }), best, { period: '2024', only: ['a'], clusters: [clusterLike(units)] }).value.get(of)?.points?.low); // prettier-ignore
    expect(ranked(['a', 'b'])).toBe('1');
    expect(ranked(['a'])).toBe('10');
    // A unit of no cluster stands alone.
    expect(ranked(['b'])).toBe('10');
  });
});

it('tells how far it is, from nothing to all, and never back', async () => {
  const told: number[] = [];
  const units = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`u${i}`, {}]));
  const facts: readonly Fact[] = Array.from({ length: 600 }, (_, i) => ({
    kind: 'record',
    fact: 'r',
    unit: `u${i % 60}`,
    record: String(i),
    fields: {},
  }));
  const { value } = await scoreInSteps(source(units), rubric, {
    period: '2024',
    facts,
    onProgress: (share) => void told.push(share),
  });
  expect(value.units).toHaveLength(60);
  expect(told.length).toBeGreaterThan(3);
  expect([...told].sort((a, b) => a - b)).toEqual(told);
  expect(Math.min(...told)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...told)).toBeLessThanOrEqual(1);
});
