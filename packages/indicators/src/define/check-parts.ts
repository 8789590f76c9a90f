import type { Text } from '@qcdc/core';
import { aFunction, having, isPlain, listOf, oneOf, shown, type Demand, type Problems } from '@qcdc/core/checks';
import type { Direction } from './indicator.ts';

/** What a formula is computed from. */
export const anOperand: Demand = /* @__PURE__ */ having(
  ['id', 'measuredIn'],
  'một chỉ tiêu như mediation.measures.received, hoặc một chỉ số',
  'a measure such as mediation.measures.received, or an indicator',
);

const directions: readonly Direction[] = ['higher', 'lower', 'neither'];

const notInputs: Text = {
  vi: 'cần ghi số liệu theo tên: inputs: { settled, received }',
  en: 'name what it is computed from: inputs: { settled, received }',
};

const notExample: Text = {
  vi: 'ví dụ cần số liệu và kết quả: { given: { … }, shows: "…" }',
  en: 'an example needs figures and what they show: { given: { … }, shows: "…" }',
};

/**
 * Checks the parts of an indicator that the compiler checks in TypeScript, before any of them is used. In JavaScript a text instead of
 * a measure would end in an error from deep inside, and a direction nobody knows would be taken for neither. Notes
 * `indicators/bad-part` and `indicators/bad-example`.
 *
 * @param definition - what somebody wrote
 * @param problems - gathers what is wrong
 * @returns whether its inputs and formulas can be looked at any further
 */
export function checkParts(definition: object, problems: Problems): boolean {
  const { id, inputs, formula, better, examples = [] } = definition as Readonly<Record<string, unknown>>;
  const add = (code: string, text: Text | null, path: string) => {
    if (text !== null) problems.add(`indicators/${code}`, text, typeof id === 'string' ? `${id}.${path}` : path);
  };
  const before = problems.count;
  const named = isPlain(inputs) ? inputs : {};
  if (named !== inputs) add('bad-part', notInputs, 'inputs');
  for (const [name, of] of Object.entries(named)) add('bad-part', anOperand(of), `inputs.${name}`);
  add('bad-part', listOf(isVersion)(formula), 'formula');
  const usable = problems.count === before;
  add('bad-part', oneOf(directions)(better), 'better');
  const list = listOf(() => null)(examples);
  add('bad-part', list, 'examples');
  for (const [i, example] of (list === null ? (examples as readonly unknown[]) : []).entries()) {
    const given: unknown = isPlain(example) && typeof example['shows'] === 'string' ? example['given'] : undefined;
    if (!isPlain(given)) add('bad-example', notExample, `examples[${i}]`);
    else
      for (const name of Object.keys(given))
        // What an indicator among the inputs is computed from goes by its whole id.
        if (!Object.hasOwn(named, name) && !name.includes('.'))
          add('bad-example', notAnInput(name, Object.keys(named)), `examples[${i}].given.${name}`);
  }
  return usable;
}

const isVersion: Demand = (version) => aFunction(isPlain(version) ? version['value'] : version);

// A misspelt name in an example would be no figure at all.
const notAnInput = (name: string, all: readonly string[]): Text => ({
  vi: `${shown(name)} không có trong số liệu đầu vào; các tên: ${all.join(', ')}`,
  en: `${shown(name)} is not among the inputs; there are ${all.join(', ')}`,
});
