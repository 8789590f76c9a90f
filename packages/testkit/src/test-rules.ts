import { always, type AnyRule, type CheckContext, type RuleExample, type Text, type Version } from '@qcdc/core';
import { decidingDay, judge, lawOfRule, type Judgement } from '@qcdc/core/flow';
import { examplesOfRule } from '@qcdc/core/rules';
import { describe, expect, it } from 'vitest';

/**
 * Runs the conformance suite on rules: every example is a test, and the examples must show all the rule can say, under
 * every version of its law. Call it at the top level of a test file.
 *
 * @param rules - rules, such as a preset
 * @param context - the catalogue of law and the calendar to test them by, such as a catalogue with an amendment
 * @example
 * ```ts
 * // In a test file of vitest:
 * import { testRules } from '@qcdc/testkit';
 * import { recommended } from '@qcdc/validators';
 *
 * testRules(recommended);
 * ```
 */
export function testRules(rules: readonly AnyRule[], context: CheckContext = {}): void {
  it('no two rules share an id', () => {
    const ids = [...new Set(rules)].map((v) => v.id);
    expect(ids).toEqual([...new Set(ids)]);
  });
  for (const rule of new Set(rules))
    describe(rule.id, () => {
      testRule(rule, context);
    });
}

function testRule(rule: AnyRule, context: CheckContext): void {
  const law = lawOfRule(rule, context.catalogue);
  const examples = examplesOfRule(rule, context.catalogue);
  const judged = ({ input, unit, on }: RuleExample<unknown>) =>
    judge(rule, input, decidingDay(rule, input), {
      ...context,
      ...(on === undefined ? {} : { on }),
      unit: unit ?? null,
    });
  it('speaks Vietnamese and English, in composed characters', () => {
    for (const [key, text] of textsOf(rule)) expectText(text, key);
  });
  it('rests on something', () => {
    for (const version of law) {
      expectText(version.basis.title, 'basis');
      if (version.basis.kind === 'law') expect(version.basis.number, 'number of the instrument').toBeTruthy();
    }
  });
  it('gives every example a name of its own', () => {
    const names = examples.map((e) => e.name);
    expect(names).toEqual([...new Set(names)]);
  });
  for (const example of examples)
    it(`${example.name}: ${example.verdict}`, () => {
      freeze(example.input);
      const first = judged(example);
      expect(saidIn(first)).toBe(example.verdict);
      expect(judged(example), 'the same input gives the same verdict').toEqual(first);
    });
  it('shows every verdict it can give', () => {
    const shown = new Set(examples.map((e) => e.verdict));
    expect([...shown]).toEqual(expect.arrayContaining([...verdictsOf(rule)]));
  });
  it('shows the day before anything was in force', () => {
    const [oldest] = law;
    if (oldest === undefined || oldest.from === always) return;
    expect(examples.map((e) => judged(e).version)).toContain(null);
  });
  it('shows what holds and what does not under every version of its law', () => {
    const all = examples.map(judged);
    for (const version of law.filter((one) => isReached(one, examples))) {
      const under = all.filter((j) => j.version === version);
      const said = under.map(saidIn);
      expect(said, `examples judged by the version from ${version.from}`).toContain('held');
      expect(said, `examples judged by the version from ${version.from}`).toContain('failed');
      // Nobody is failed by a provision nobody has confirmed.
      if (!version.basis.confirmed) expect(under.map((j) => j.verdict)).not.toContain('failed');
    }
  });
  it('uses every message it has, and has every message it uses', () => {
    const used = examples.map((e) => messageOf(judged(e))).filter((id) => id !== undefined);
    expect(new Set(used)).toEqual(new Set(Object.keys(rule.messages)));
  });
}

// Records of periods are judged by their last day; a version that is over before any year ends judges no year.
function isReached({ from, to }: Version<unknown>, examples: readonly { readonly input: unknown }[]): boolean {
  const periods = examples.every(({ input }) => typeof (input as { period?: unknown }).period === 'string');
  return !periods || to === undefined || from.slice(0, 4) < to.slice(0, 4) || to.endsWith('-12-31');
}

// What the rule says of an example, also by a provision nobody has confirmed, of which `validate` asks nobody.
function saidIn({ verdict, detail }: Judgement): string {
  return detail?.state ?? verdict;
}

function verdictsOf({ alwaysTells }: AnyRule): readonly string[] {
  return ['held', 'failed', ...(alwaysTells === true ? [] : ['undecided'])];
}

function messageOf({ detail }: Judgement): string | undefined {
  return detail?.state === 'failed' || detail?.state === 'undecided' ? detail.messageId : undefined;
}

function textsOf({ title, messages, hint, labels = {} }: AnyRule): readonly (readonly [string, Text])[] {
  return [
    ['title', title],
    ...(hint === undefined ? [] : [['hint', hint] as const]),
    ...Object.entries(messages),
    ...Object.entries(labels),
  ];
}

function expectText(text: Text, key: string): void {
  for (const [language, words] of Object.entries(text) as [string, string][]) {
    expect(words.trim(), `${key}, ${language}`).not.toBe('');
    expect(words, `${key}, ${language}: composed characters (NFC)`).toBe(words.normalize('NFC'));
  }
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value)) return;
  if (value instanceof Map) {
    for (const inner of value.values()) freeze(inner);
    return;
  }
  const plain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  if (!plain) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
}
