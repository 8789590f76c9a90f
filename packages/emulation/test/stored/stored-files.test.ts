// One file of each format at each version that was ever written. They are read for ever: a file here is never edited, only
// joined by one of the next version.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { shortRubricFormat } from '../../src/rubric/index.ts';
import { describe, expect, it } from 'vitest';
import {
  appraisalFormat,
  appraisalFromJson,
  appraisalToJson,
  pointsInColumn,
  rubricFormat,
  rubricFromJson,
  rubricToJson,
  type Appraisal,
  type Rubric,
} from '../../src/index.ts';

const text = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const json = (name: string): unknown => JSON.parse(text(name));
// Its indicator is one of nobody: ids are checked against the catalogue of the day, not stored with the rubric.
const rubric = rubricFromJson(text('rubric.v1.json'), { indicators: 'any' });
const sheet = rubric.value as Rubric;

it('every version of every format has a file here', () => {
  const names = readdirSync(new URL('.', import.meta.url));
  for (const { id, version } of [rubricFormat, shortRubricFormat, appraisalFormat])
    for (let v = 1; v <= version; v++) expect(names).toContain(`${id.replace('qcdc/', '')}.v${v}.json`);
});

describe('a scoring sheet, version 1', () => {
  it('is read without a remark, and written as it was', () => {
    expect(rubric.findings).toEqual([]);
    expect(sheet.root.children?.map(({ maximum }) => maximum)).toEqual([60, '40']);
    expect(rubricToJson(sheet)).toEqual(json('rubric.v1.json'));
  });

  it('whose arithmetic is wrong is a finding with the code of the definition, not an error', () => {
    const [first] = sheet.root.children ?? [];
    const wrong = { ...sheet, root: { ...sheet.root, children: [first, first] } } as Rubric;
    const { value, findings } = rubricFromJson(JSON.stringify(rubricToJson(wrong)), {
      source: 'sheet.json',
      indicators: 'any',
    });
    expect(value).toBeNull();
    expect(findings).toMatchObject([
      { code: 'emulation/id-used-twice', severity: 'error', where: { source: 'sheet.json', cell: '/body' } },
    ]);
  });

  it('that reads an indicator nobody has is a finding where the indicators are known', () => {
    const { value, findings } = rubricFromJson(text('rubric.v1.json'), { indicators: ['other.share'] });
    expect(value).toBeNull();
    expect(findings[0]?.code).toBe('emulation/unknown-indicator');
  });

  it('is no appraisal', () => {
    expect(appraisalFromJson(text('rubric.v1.json'), sheet).findings[0]).toMatchObject({
      code: 'stored/other-format',
      message: { en: 'This is "qcdc/rubric", not an appraisal' },
    });
  });
});

describe('an appraisal, version 1', () => {
  const { value, findings } = appraisalFromJson(text('appraisal.v1.json'), sheet);
  const appraisal = value as Appraisal;

  it('is read without a remark, its steps taken again, and written as it was', () => {
    expect(findings).toEqual([]);
    expect(appraisal.history.map(({ step }) => step)).toEqual([
      'score',
      'score',
      'submit',
      'score',
      'submit',
      'publish',
      'object',
      'answer',
      'replace',
    ]);
    expect(pointsInColumn(appraisal, 'self').get('b')).toBe('39.5');
    expect(appraisalToJson(appraisal)).toEqual(json('appraisal.v1.json'));
  });

  const read = (change: (history: Appraisal['history']) => unknown, more: object = {}) => {
    const stored = appraisalToJson({ ...appraisal, history: change(appraisal.history) } as Appraisal);
    const result = appraisalFromJson({ ...stored, body: { ...stored.body, ...more } }, sheet, { source: 'a.json' });
    expect(result.value).toBeNull();
    return result.findings.map(({ code, where }) => `${code} ${where.cell ?? ''}`);
  };

  it('that was edited in the file is told at the step', () => {
    expect(read((history) => history.toSpliced(2, 1))).toEqual(['emulation/not-this-column /body/history/2']);
    expect(read((history) => history.with(0, { ...history[0], to: 70 } as never))).toEqual([
      'emulation/points-out-of-range /body/history/0',
    ]);
    expect(read((history) => history.with(3, { ...history[3], from: 1 } as never))).toEqual([
      'emulation/history-changed /body/history/3/from',
    ]);
    expect(read((history) => history, { rubric: 'other' })).toEqual(['emulation/other-rubric /body/rubric']);
  });

  it('with an amount that is none, a step nobody knows, a day that is none', () => {
    for (const change of [{ to: 1e-20 }, { to: 'ten' }, { step: 'erase' }, { at: '2025-02-30' }, { by: 5 }])
      expect(read((history) => history.with(0, { ...history[0], ...change } as never))[0]).toMatch(
        /^stored\/bad-shape \/body\/history\/0\//,
      );
  });

  it('or whatever else comes in is told, never thrown', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.json(),
          fc.jsonValue().map((body) => ({ format: 'qcdc/appraisal', version: 1, body })),
        ),
        (any) => {
          expect(appraisalFromJson(any, sheet).value).toBeNull();
          expect(rubricFromJson(any).value).toBeNull();
        },
      ),
    );
  });
});
