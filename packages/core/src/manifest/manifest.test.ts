import { describe, expect, it } from 'vitest';
import { FigureBuilder } from '../figure/table/figure-builder.ts';
import { defineMeasure } from '../figure/noun/measure.ts';
import { rollUp } from '../figure/roll-up/roll-up.ts';
import { defineUnits } from '../unit/define-units.ts';
import { checkManifest } from './check-manifest.ts';
import { figuresFingerprint } from './figures-fingerprint.ts';
import { makeManifest, type Run } from './make-manifest.ts';
import { manifestFromJson, manifestToJson } from './manifest.ts';

const units = defineUnits([
  { code: '01', name: 'Tỉnh A', kind: 'province' },
  { code: '001', name: 'Xã 1', kind: 'commune', parent: '01' },
  { code: '002', name: 'Xã 2', kind: 'commune', parent: '01' },
]);
const label = { vi: 'Số vụ', en: 'Cases' };
const cases = defineMeasure({ id: 'a.cases', label, measuredIn: 'case', nonNegative: true });

function table(...rows: readonly (readonly [unit: string, quantity: number | null])[]) {
  const builder = new FigureBuilder([cases], { units });
  for (const [unit, quantity] of rows) builder.add({ measure: cases.id, unit, period: '2024', quantity });
  return rollUp(builder.build(), { units }).value;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const run: Run = {
  inputs: [
    { name: 'b.xlsx', bytes: bytes('two') },
    { name: 'a.xlsx', bytes: bytes('one') },
  ],
  packages: [
    { name: '@qcdc/validators', version: '1.2.0' },
    { name: '@qcdc/core', version: '1.4.0' },
  ],
  data: { law: { provisions: [{ id: 'L-1', days: 5 }] }, calendar: null },
  options: { parse: { locale: 'vi' } },
  figures: table(['001', 3], ['002', 4]),
};
const changed = async (more: Partial<Run>) =>
  checkManifest(await makeManifest(run), await makeManifest({ ...run, ...more }));
const gist = async (more: Partial<Run>) =>
  (await changed(more)).map(({ code, severity, where }) => `${severity} ${code} ${where.source ?? ''}`.trim());

describe('the manifest of a run', () => {
  it('names what went in and what came out, in an order of its own', async () => {
    const manifest = await makeManifest(run);
    expect(manifest.inputs.map(({ name, size }) => [name, size])).toEqual([
      ['a.xlsx', 3],
      ['b.xlsx', 3],
    ]);
    expect(manifest.packages.map(({ name }) => name)).toEqual(['@qcdc/core', '@qcdc/validators']);
    expect(manifest.data).toEqual({ calendar: null, law: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string });
    expect(manifest.figures).toMatch(/^sha256:/);
  });

  it('is stored and read back', async () => {
    const manifest = await makeManifest(run);
    expect(manifestFromJson(JSON.stringify(manifestToJson(manifest)))).toEqual({ value: manifest, findings: [] });
    expect(manifestFromJson({ ...manifestToJson(manifest), version: 2 }).findings[0]?.code).toBe(
      'stored/newer-version',
    );
  });

  it('has nothing to say of the same run made again', async () => {
    expect(await changed({})).toEqual([]);
    expect(await changed({ inputs: [...run.inputs].reverse(), packages: [...run.packages].reverse() })).toEqual([]);
    expect(await changed({ data: { calendar: null, law: { provisions: [{ days: 5, id: 'L-1' }] } } })).toEqual([]);
  });
});

describe('figures', () => {
  it('are the same whatever the order they were read in', async () => {
    expect(await figuresFingerprint(table(['002', 4], ['001', 3]))).toBe(await figuresFingerprint(run.figures!));
  });

  it.each([
    ['a number', table(['001', 3], ['002', 5])],
    ['a figure that is missing', table(['001', 3], ['002', null])],
    ['a unit less', table(['001', 7])],
  ])('differ by %s', async (_, figures) => {
    expect(await gist({ figures })).toEqual(['error manifest/figures-differ']);
  });
});

describe('what differs is told', () => {
  const other = { figures: table(['001', 3], ['002', 5]) };

  it.each<[string, Partial<Run>, string]>([
    [
      'an input with other bytes',
      { inputs: [run.inputs[1]!, { name: 'b.xlsx', bytes: bytes('TWO') }] },
      'input-differs b.xlsx',
    ],
    ['an input that is gone', { inputs: [run.inputs[1]!] }, 'input-differs b.xlsx'],
    ['an input that is new', { inputs: [...run.inputs, { name: 'c.xlsx', bytes: bytes('') }] }, 'input-differs c.xlsx'],
    [
      'a second input of one name',
      { inputs: [...run.inputs, { name: 'b.xlsx', bytes: bytes('TWO') }] },
      'input-differs b.xlsx',
    ],
    [
      'another version',
      { packages: [run.packages[0]!, { name: '@qcdc/core', version: '1.5.0' }] },
      'package-differs @qcdc/core',
    ],
    ['another law', { data: { ...run.data, law: { provisions: [{ id: 'L-1', days: 7 }] } } }, 'data-differs law'],
    ['a calendar', { data: { ...run.data, calendar: { weekend: [6, 7] } } }, 'data-differs calendar'],
    ['other options', { options: { parse: { locale: 'en' } } }, 'options-differ parse'],
    [
      'options of a further step',
      { options: { ...run.options, validate: { day: '2024-01-01' } } },
      'options-differ validate',
    ],
  ])('%s: a remark where the figures are the same, a warning where they are not', async (_, more, what) => {
    expect(await gist(more)).toEqual([`info manifest/${what}`]);
    expect(await gist({ ...more, ...other })).toEqual(['error manifest/figures-differ', `warning manifest/${what}`]);
  });

  it('says what was there and what is there now, in both languages', async () => {
    const [finding] = await changed({ inputs: [run.inputs[1]!] });
    expect(finding).toMatchObject({
      expected: expect.stringMatching(/^sha256:/) as string,
      actual: { vi: 'không có', en: 'none' },
      message: { vi: expect.stringContaining('"b.xlsx"') as string, en: expect.stringContaining('the same') as string },
    });
  });

  it('without figures cannot tell, and says that', async () => {
    const findings = await changed({ figures: null });
    expect(findings).toMatchObject([{ code: 'manifest/figures-not-compared', state: 'undecided' }]);
  });
});

it('what is no run, or no manifest, is refused with everything that is wrong', async () => {
  const wrong = { inputs: [{ name: '', bytes: new ArrayBuffer(3) }], packages: [{ name: '@qcdc/core' }] };
  const error: unknown = await makeManifest(wrong as never).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    code: 'manifest/bad-run',
    problems: [{ path: 'inputs[0].name' }, { path: 'inputs[0].bytes' }, { path: 'packages[0]' }, { path: 'data' }],
  });
  for (const no of [null, {}, 'text', 3])
    await expect(makeManifest(no as never)).rejects.toMatchObject({ code: 'manifest/bad-run' });
  const manifest = await makeManifest(run);
  for (const no of [null, undefined, manifestToJson(manifest)])
    expect(() => checkManifest(no as never, no as never)).toThrow(
      expect.objectContaining({
        code: 'manifest/not-a-manifest',
        problems: [expect.objectContaining({ path: 'manifest' }), expect.objectContaining({ path: 'again' })],
      }) as Error,
    );
});

it('an input or a package that is stored twice is told and counts once', async () => {
  const manifest = await makeManifest(run);
  const [input] = manifest.inputs;
  const { value, findings } = manifestFromJson(
    manifestToJson({ ...manifest, inputs: [...manifest.inputs, ...(input === undefined ? [] : [input])] }),
    { source: 'm.json' },
  );
  expect(value).toEqual(manifest);
  expect(findings).toMatchObject([{ code: 'stored/twice', where: { source: 'm.json', cell: '/body/inputs/2' } }]);
});

it('data and options that are no plain data are refused with their path', async () => {
  const path = (more: Partial<Run>) => makeManifest({ ...run, ...more }).catch((error: unknown) => error);
  expect(await path({ data: { ...run.data, units } })).toMatchObject({ code: 'stored/not-plain' });
  expect(await path({ options: { parse: { units } } })).toMatchObject({
    code: 'stored/not-plain',
    path: expect.stringMatching(/^options\.parse\.units/) as string,
  });
});
