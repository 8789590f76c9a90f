import { citation, counted, sixSteps, type Language } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import {
  allIndicators,
  formulaText,
  formulaWords,
  isIndicator,
  restsOn,
  unitWords,
  type Indicator,
} from '@qcdc/indicators';

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const directions: Readonly<Record<Indicator['better'], string>> = {
  higher: 'cao hơn là tốt hơn · higher is better',
  lower: 'thấp hơn là tốt hơn · lower is better',
  neither: 'chỉ mô tả · describes only',
};

function exampleOf(indicator: Indicator): string {
  return indicator.examples
    .map(({ given, shows }) => {
      const figures = Object.entries(given).map(([name, figure]) => {
        const of = indicator.inputs[name];
        return `${of === undefined || isIndicator(of) ? name : of.label.vi} ${String(figure)}`;
      });
      return `${figures.join(', ')} → ${shows}`;
    })
    .join('; ');
}

const inLine = (indicator: Indicator, language: Language): string =>
  restsOn(indicator)
    .map((basis) => citation(basis, language))
    .join('; ');

/**
 * Writes what an indicator is: definition, formula in words, what it rests on, its worked examples.
 *
 * @param indicator - the indicator
 */
export function indicatorSection(indicator: Indicator): string {
  const { id, label, definition, measuredIn, scale, better, step, versions } = indicator;
  const words = unitWords(measuredIn);
  const unit = words.vi === words.en ? words.vi : `${words.vi} · ${words.en}`;
  const version = versions.at(-1);
  const formula = version?.value;
  return [
    `#### ${label.vi} · ${label.en}`,
    `\`${id}\` — ${unit}, ${counted(scale, 'decimal')}; ${directions[better]}${step === undefined ? '' : `; ${sixSteps[step].vi} · ${sixSteps[step].en}`}`,
    `${definition?.vi ?? ''} ${definition?.en ?? ''}`,
    [
      row('', ''),
      '| --- | --- |',
      ...(formula === undefined
        ? []
        : [
            row('Công thức', formulaWords(formula, 'vi')),
            row('Formula', formulaWords(formula, 'en')),
            row('Text', `\`${formulaText(formula)}\``),
          ]),
      row('Formula rests on', version === undefined ? '' : citation(version.basis, 'en')),
      row('Số liệu căn cứ vào', inLine(indicator, 'vi')),
      row('Figures rest on', inLine(indicator, 'en')),
      row('Ví dụ · Example', exampleOf(indicator)),
    ].join('\n'),
  ].join('\n\n');
}

/** Writes the page of all indicators, area by area. */
export function indicatorCataloguePage(): string {
  const areas = [...new Set(allIndicators.map((i) => i.area))];
  return [
    '# Indicators · Danh mục chỉ số',
    'Written from the sources by `npx pnpm@12.21.0 run docs:generate`; do not edit. A value is always recomputed from the sums of its parts; where it cannot be, there is a reason in its place. [Add an indicator](recipes/add-an-indicator.md).',
    `${allIndicators.length} indicators over ${areas.length} areas.`,
    ...areas.flatMap((area) => {
      const entity = allEntities.find((e) => e.id === area);
      return [
        `## ${entity === undefined ? area : `${entity.label.vi} · ${entity.label.en}`}`,
        ...allIndicators.filter((i) => i.area === area).map(indicatorSection),
      ];
    }),
  ].join('\n\n');
}
