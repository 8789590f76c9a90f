import { features } from '../../emulation/test/features/features.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/**
 * Writes the page of mechanisms F1 to F76 from the examples that test them.
 *
 * @returns the page
 */
export function emulationFeaturesPage(): string {
  const parts = features.map(({ id, name, construct, example, cases }) =>
    [
      `## ${id} ${name}`,
      '',
      `Construct: ${construct}.`,
      '',
      '```json',
      JSON.stringify(example, null, 2),
      '```',
      '',
      '| Given | Gives |',
      '|---|---|',
      ...cases.map(({ given, gives }) => `| ${cell(given)} | ${cell(gives)} |`),
      '',
    ].join('\n'),
  );
  return [
    '# Mechanisms of rubrics',
    '',
    'Every mechanism found in real scoring rules, the construct of `@qcdc/emulation` that expresses it, an example as data, and',
    'worked cases. The cases are the tests: `packages/emulation/test/features/`.',
    '',
    '| No. | Mechanism | Construct |',
    '|---|---|---|',
    ...features.map(({ id, name, construct }) => `| ${id} | ${cell(name)} | ${cell(construct)} |`),
    '',
    ...parts,
  ].join('\n');
}
