// One file of each version that was ever written. They are read for ever: a file here is never edited, only joined by one of
// the next version.
import { existsSync, readFileSync } from 'node:fs';
import { defineMeasure } from '@qcdc/core';
import { describe, expect, it } from 'vitest';
import { indicatorsFormat, indicatorsFromJson, indicatorsToJson, type IndicatorsJson } from '../../src/index.ts';

const file = (version: number) => new URL(`indicators.v${version}.json`, import.meta.url);
const text = readFileSync(file(1), 'utf8');
const { body } = JSON.parse(text) as { body: IndicatorsJson };
const label = { vi: 'Số vụ', en: 'Cases' };
const measures = ['done', 'all', 'due'].map((name) =>
  defineMeasure({ id: `sample.${name}`, label, measuredIn: 'case' }),
);

it('every version has a file here', () => {
  for (let v = 1; v <= indicatorsFormat.version; v++) expect(existsSync(file(v))).toBe(true);
});

describe('indicators, version 1', () => {
  it('are read without a remark, and written as they were', () => {
    const { value, findings } = indicatorsFromJson(text, { measures });
    expect(findings).toEqual([]);
    expect(value?.map(({ id }) => id)).toEqual(['sample.share', 'sample.above-90']);
    expect(value?.[0]?.targets.map(({ value: target }) => target)).toEqual(['99.5']);
    expect(value?.[1]?.inputs['sample.share']).toBe(value?.[0]);
    expect(indicatorsToJson(body.indicators)).toEqual(JSON.parse(text));
  });

  it.each([
    ['a name no formula may use', { measures: measures.slice(1) }, text, 'formula/unknown-name'],
    ['a formula that is none', { measures }, text.replace('sample.share - 90', 'sample.share -'), 'formula/'],
    ['a wrong shape', { measures }, text.replace('"scale": 2', '"scale": "2"'), 'stored/bad-shape'],
    ['a bare list', { measures }, JSON.stringify(body.indicators), 'stored/no-stamp'],
  ])('%s is a finding, not an error', (_, known, json, code) => {
    const { value, findings } = indicatorsFromJson(json, known);
    expect(value).toBeNull();
    expect(findings[0]?.code.startsWith(code)).toBe(true);
  });
});
