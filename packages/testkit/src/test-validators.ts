import { always, type AnyValidator, type Text } from '@qcdc/core';
import { judge, type Judgement } from '@qcdc/core/flow';
import { describe, expect, it } from 'vitest';

/**
 * Runs the conformance suite on rules: every example is a test, and the examples must show all the rule can say, under
 * every version of its law. Call it at the top level of a test file.
 *
 * @param validators - rules, such as a preset
 */
export function testValidators(validators: readonly AnyValidator[]): void {
  it('no two rules share an id', () => {
    const ids = [...new Set(validators)].map((v) => v.id);
    expect(ids).toEqual([...new Set(ids)]);
  });
  for (const validator of new Set(validators))
    describe(validator.id, () => {
      testValidator(validator);
    });
}

function testValidator(validator: AnyValidator): void {
  const { examples } = validator;
  it('speaks Vietnamese and English, in composed characters', () => {
    for (const [key, text] of textsOf(validator)) expectText(text, key);
  });
  it('rests on something', () => {
    for (const version of validator.law) {
      expectText(version.basis.title, 'basis');
      if (version.basis.kind === 'law') expect(version.basis.number, 'number of the instrument').toBeTruthy();
    }
  });
  it('gives every example a name of its own', () => {
    const names = examples.map((e) => e.name);
    expect(names).toEqual([...new Set(names)]);
  });
  for (const { name, input, verdict } of examples)
    it(`${name}: ${verdict}`, () => {
      freeze(input);
      const first = judge(validator, input);
      expect(saidIn(first)).toBe(verdict);
      expect(judge(validator, input), 'the same input gives the same verdict').toEqual(first);
    });
  it('shows every verdict it can give', () => {
    const shown = new Set(examples.map((e) => e.verdict));
    expect([...shown]).toEqual(expect.arrayContaining([...verdictsOf(validator)]));
  });
  it('shows the day before anything was in force', () => {
    const [oldest] = validator.law;
    if (oldest === undefined || oldest.from === always) return;
    expect(examples.map((e) => judge(validator, e.input).version)).toContain(null);
  });
  it('shows what holds and what does not under every version of its law', () => {
    const judged = examples.map((e) => judge(validator, e.input));
    for (const version of validator.law) {
      const under = judged.filter((j) => j.version === version);
      const said = under.map(saidIn);
      expect(said, `examples judged by the version from ${version.from}`).toContain('held');
      expect(said, `examples judged by the version from ${version.from}`).toContain('failed');
      // Nobody is failed by a provision nobody has confirmed.
      if (!version.basis.confirmed) expect(under.map((j) => j.verdict)).not.toContain('failed');
    }
  });
  it('uses every message it has, and has every message it uses', () => {
    const used = examples.map((e) => messageOf(judge(validator, e.input))).filter((id) => id !== undefined);
    expect(new Set(used)).toEqual(new Set(Object.keys(validator.messages)));
  });
}

// What the rule says of an example, also by a provision nobody has confirmed, of which `validate` asks nobody.
function saidIn({ verdict, detail }: Judgement): string {
  return detail?.state ?? verdict;
}

function verdictsOf({ alwaysTells }: AnyValidator): readonly string[] {
  return ['held', 'failed', ...(alwaysTells === true ? [] : ['undecided'])];
}

function messageOf({ detail }: Judgement): string | undefined {
  return detail?.state === 'failed' || detail?.state === 'undecided' ? detail.messageId : undefined;
}

function textsOf({ title, messages, hint, labels = {} }: AnyValidator): readonly (readonly [string, Text])[] {
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
