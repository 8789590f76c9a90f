import { DefinitionError, isIsoDate } from '@qcdc/core';
import { checkUnits } from '../formula/check-units.ts';
import { exactNumber } from '../formula/build.ts';
import { inputsOf } from '../formula/expression.ts';
import { formulaText } from '../formula/formula-text.ts';
import type { Indicator } from './indicator.ts';

/**
 * Checks a whole indicator: id, texts, decimals, targets, units of measure, inputs and versions that do nothing.
 *
 * @param indicator - the indicator
 * @throws `DefinitionError` `indicators/bad-id`, `indicators/blank-text`, `indicators/bad-scale`,
 * `indicators/no-formula`, `indicators/unused-input`, `indicators/unused-version`, `indicators/bad-target`, and the
 * codes of {@link checkUnits}
 */
export function checkIndicator(indicator: Indicator): void {
  const { id, label, definition, scale, measuredIn, inputs, versions, targets } = indicator;
  const refuse = (code: string, message: string, path: string): never => {
    throw new DefinitionError(`indicators/${code}`, message, `${id}.${path}`);
  };
  if (!/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/.test(id))
    refuse('bad-id', `"${id}" is not an id; write area.kebab-name`, 'id');
  for (const [path, text] of Object.entries({ label, definition }))
    if (text !== undefined && (text.vi.trim() === '' || text.en.trim() === ''))
      refuse('blank-text', 'the text is missing in one language', path);
  if (!Number.isInteger(scale) || scale < 0 || scale > 10)
    refuse('bad-scale', `${scale} decimals cannot be shown; write a whole number from 0 to 10`, 'scale');
  if (measuredIn.trim() === '')
    refuse('wrong-unit-of-measure', 'say what it is measured in, such as "percent"', 'measuredIn');
  if (versions.length === 0) refuse('no-formula', 'give at least one formula with its first day and basis', 'formula');

  const used = new Set<string>();
  for (const [i, version] of versions.entries()) {
    const path = `formula[${i}].value`;
    for (const input of inputsOf(version.value)) {
      used.add(input.name);
      if (inputs[input.name] !== input.of)
        refuse('unknown-input', `the formula uses "${input.name}", which is not among the inputs`, path);
    }
    checkUnits(version.value, measuredIn, `${id}.${path}`);
    const before = versions[i - 1];
    if (
      before &&
      formulaText(before.value) === formulaText(version.value) &&
      JSON.stringify(before.basis) === JSON.stringify(version.basis)
    )
      refuse('unused-version', `the version from ${version.from} changes nothing; leave it out`, `formula[${i}]`);
  }
  for (const name of Object.keys(inputs))
    if (!used.has(name)) refuse('unused-input', `no formula uses "${name}"; leave it out or use it`, `inputs.${name}`);
  if (used.size === 0) refuse('no-formula', 'the formula uses no figure at all', 'formula');

  for (const [i, target] of targets.entries()) {
    if (!isIsoDate(target.by))
      refuse('bad-target', `"${target.by as string}" is not a day; write YYYY-MM-DD`, `targets[${i}].by`);
    exactNumber(target.value);
    if (targets[i - 1]?.by === target.by) refuse('bad-target', `two targets for ${target.by}`, `targets[${i}].by`);
  }
}
