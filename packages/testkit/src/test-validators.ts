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
      expect(first.verdict).toBe(verdict);
      expect(judge(validator, input), 'the same input gives the same verdict').toEqual(first);
    });
  it('shows every verdict it can give', () => {
    expect(new Set(examples.map((e) => e.verdict))).toEqual(new Set(verdictsOf(validator)));
  });
  it('shows what passes and what does not under every version of its law', () => {
    const judged = examples.map((e) => judge(validator, e.input));
    for (const version of validator.law) {
      const under = judged.filter((j) => j.version === version).map((j) => j.verdict);
      expect(under, `examples judged by the version from ${version.from}`).toContain('passed');
      expect(under, `examples judged by the version from ${version.from}`).toContain(
        version.basis.confirmed ? 'failed' : 'undecided',
      );
    }
  });
  it('uses every message it has, and has every message it uses', () => {
    const used = examples.map((e) => messageOf(judge(validator, e.input))).filter((id) => id !== undefined);
    expect(new Set(used)).toEqual(new Set(Object.keys(validator.messages)));
  });
}

function verdictsOf({ law, alwaysTells }: AnyValidator): readonly string[] {
  const confirmed = law.filter((v) => v.basis.confirmed);
  const oldest = law[0];
  return [
    'passed',
    ...(confirmed.length > 0 ? ['failed'] : []),
    ...(alwaysTells === true && confirmed.length === law.length ? [] : ['undecided']),
    ...(oldest === undefined || oldest.from === always ? [] : ['notInForce']),
  ];
}

function messageOf({ detail }: Judgement): string | undefined {
  return detail === null || detail.state === 'passed' ? undefined : detail.messageId;
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
