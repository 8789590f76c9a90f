import { isIsoDate, type Text } from '@qcdc/core';
import { blankText, hasWords, type Problems } from '@qcdc/core/checks';
import { checkUnits } from '../formula/check-units.ts';
import { exactNumber } from '../formula/build.ts';
import { inputsOf } from '../formula/expression.ts';
import { formulaText } from '../formula/formula-text.ts';
import type { Indicator } from './indicator.ts';

type Refuse = (code: string, text: Text, path: string) => void;

// In JavaScript it may be anything.
const isSaid = (text: unknown): boolean => typeof text === 'string' && text.trim() !== '';

function checkWords({ id, label, definition, scale, measuredIn }: Indicator, refuse: Refuse): void {
  if (!/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/.test(id))
    refuse(
      'bad-id',
      {
        vi: `"${id}" không phải là mã chỉ số; ghi linh-vuc.ten-chi-so bằng chữ thường không dấu`,
        en: `"${id}" is not an id; write area.kebab-name`,
      },
      'id',
    );
  for (const [path, text] of Object.entries({ label, definition }))
    if ((path === 'label' || text !== undefined) && !hasWords(text)) refuse('blank-text', blankText, path);
  if (!Number.isInteger(scale) || scale < 0 || scale > 10)
    refuse(
      'bad-scale',
      {
        vi: `không in được ${scale} chữ số thập phân; ghi số nguyên từ 0 đến 10`,
        en: `${scale} decimals cannot be shown; write a whole number from 0 to 10`,
      },
      'scale',
    );
  if (!isSaid(measuredIn))
    refuse(
      'wrong-unit-of-measure',
      { vi: 'ghi đơn vị tính, như "percent"', en: 'say what it is measured in, such as "percent"' },
      'measuredIn',
    );
}

function checkFormulas(indicator: Indicator, refuse: Refuse, problems: Problems): void {
  const { id, measuredIn, inputs, versions } = indicator;
  const used = new Set<string>();
  for (const [i, version] of versions.entries()) {
    const path = `formula[${i}].value`;
    for (const input of inputsOf(version.value)) {
      used.add(input.name);
      if (inputs[input.name] !== input.of)
        refuse(
          'unknown-input',
          {
            vi: `công thức dùng "${input.name}" nhưng không khai báo ở inputs`,
            en: `the formula uses "${input.name}", which is not among the inputs`,
          },
          path,
        );
    }
    if (isSaid(measuredIn)) checkUnits(version.value, measuredIn, `${id}.${path}`, problems);
    const before = versions[i - 1];
    if (
      before &&
      formulaText(before.value) === formulaText(version.value) &&
      JSON.stringify(before.basis) === JSON.stringify(version.basis)
    )
      refuse(
        'unused-version',
        {
          vi: `công thức từ ${version.from} không đổi gì; bỏ đi`,
          en: `the version from ${version.from} changes nothing; leave it out`,
        },
        `formula[${i}]`,
      );
  }
  for (const name of Object.keys(inputs))
    if (!used.has(name))
      refuse(
        'unused-input',
        {
          vi: `không công thức nào dùng "${name}"; bỏ đi hoặc dùng đến`,
          en: `no formula uses "${name}"; leave it out or use it`,
        },
        `inputs.${name}`,
      );
  if (versions.length > 0 && used.size === 0)
    refuse(
      'no-formula',
      { vi: 'công thức không dùng số liệu nào', en: 'the formula uses no figure at all' },
      'formula',
    );
}

function checkTargets({ id, targets }: Indicator, refuse: Refuse, problems: Problems): void {
  for (const [i, target] of targets.entries()) {
    const by: string = target.by;
    if (!isIsoDate(by))
      refuse(
        'bad-target',
        { vi: `"${by}" không phải là ngày; ghi YYYY-MM-DD`, en: `"${by}" is not a day; write YYYY-MM-DD` },
        `targets[${i}].by`,
      );
    if (targets[i - 1]?.by === target.by)
      refuse('bad-target', { vi: `có hai mục tiêu cho ngày ${by}`, en: `two targets for ${by}` }, `targets[${i}].by`);
    problems.attempt(() => exactNumber(target.value, `${id}.targets[${i}].value`));
  }
}

/**
 * Checks a whole indicator: id, texts, decimals, targets, units of measure, inputs and versions that do nothing. Notes
 * `indicators/bad-id`, `indicators/blank-text`, `indicators/bad-scale`, `indicators/no-formula`,
 * `indicators/unused-input`, `indicators/unused-version`, `indicators/bad-target`, and what {@link checkUnits} notes.
 *
 * @param indicator - the indicator
 * @param whole - whether all its formulas could be built; if not, nothing is said of unused inputs
 * @param problems - gathers what is wrong
 */
export function checkIndicator(indicator: Indicator, whole: boolean, problems: Problems): void {
  const refuse: Refuse = (code, text, path) => {
    problems.add(`indicators/${code}`, text, `${indicator.id}.${path}`);
  };
  checkWords(indicator, refuse);
  if (whole && indicator.versions.length === 0)
    refuse(
      'no-formula',
      {
        vi: 'cần ít nhất một công thức, kèm ngày có hiệu lực và căn cứ',
        en: 'give at least one formula with its first day and basis',
      },
      'formula',
    );
  if (whole) checkFormulas(indicator, refuse, problems);
  checkTargets(indicator, refuse, problems);
}
