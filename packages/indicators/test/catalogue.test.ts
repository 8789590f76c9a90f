import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as frontDoor from '../src/index.ts';
import { allIndicators, defineIndicator, differingExamples, formulaText, formulaWords } from '../src/index.ts';

const catalogue = new URL('../src/catalogue/', import.meta.url);
const notAreas = ['all-indicators.ts', 'catalogue.ts', 'quotient.ts'];
const areas = readdirSync(catalogue).filter((file) => !notAreas.includes(file));
const sourceOf = (file: string): string => readFileSync(new URL(file, catalogue), 'utf8');

describe('the catalogue', () => {
  it.each(areas)('%s: the file and each of its indicators stand in their lists', (file) => {
    expect(sourceOf('catalogue.ts'), 'add the file to packages/indicators/src/catalogue/catalogue.ts').toContain(
      `'./${file}'`,
    );
    for (const [, name = ''] of sourceOf(file).matchAll(/^export const (\w+) = (?:share|mean)\(/gm))
      expect(
        sourceOf('all-indicators.ts'),
        `add it to packages/indicators/src/catalogue/all-indicators.ts: ${name}`,
      ).toContain(`catalogue.${name},`);
  });

  it('has at least sixty indicators over at least twenty areas, each with an id of its own', () => {
    expect(new Set(allIndicators.map((i) => i.id)).size).toBe(allIndicators.length);
    expect(allIndicators.length).toBeGreaterThanOrEqual(60);
    expect(new Set(allIndicators.map((i) => i.area)).size).toBeGreaterThanOrEqual(20);
  });

  it('holds every indicator the package exports', () => {
    const exported = Object.values(frontDoor).filter((one) => typeof one === 'object' && 'versions' in one);
    const missing = exported.filter((one) => !allIndicators.includes(one)).map(({ id }) => id);
    expect(missing, 'add them to packages/indicators/src/catalogue/all-indicators.ts').toEqual([]);
    expect(exported).toHaveLength(allIndicators.length);
  });

  // They are assembled without being looked at, so that no page ships the checks and no program waits for them.
  it.each(allIndicators.map((i) => [i.id, i] as const))('%s: its definition is sound', (_, indicator) => {
    const { versions, ...said } = indicator;
    const formula = versions.map((version) => ({ ...version, value: () => version.value }));
    expect(defineIndicator({ ...said, formula })).toEqual(indicator);
  });

  it.each(allIndicators.map((i) => [i.id, i] as const))('%s: every example comes out as printed', (_, indicator) => {
    expect(indicator.examples.length).toBeGreaterThan(0);
    expect(indicator.definition?.vi).not.toBe(indicator.definition?.en);
    expect(differingExamples([indicator])).toEqual([]);
  });

  it('every formula is as it was when it was last reviewed', async () => {
    const lines = allIndicators.map(
      (i) =>
        `${i.id} · ${i.label.vi} · ${i.label.en} · ${i.measuredIn}, ${i.scale} · ${i.better}\n` +
        i.versions
          .map(
            (v) =>
              `  ${v.from}: ${formulaText(v.value)}\n  ${formulaWords(v.value, 'vi')}\n  ${formulaWords(v.value, 'en')}\n`,
          )
          .join(''),
    );
    await expect(lines.join('')).toMatchFileSnapshot('golden/catalogue.txt');
  });
});
