import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import {
  choiceField,
  choicesField,
  countField,
  dayField,
  defineEntity,
  figureField,
  flagField,
  period,
  textField,
  withFields,
  type Entity,
  type IsoDate,
} from '@qcdc/core';
import { citizenReception, communityVote, mediation, trainingClass } from '@qcdc/core/entities';
import { parse } from '@qcdc/core/flow';
import { xlsx } from '../src/index.ts';
import { readTables } from './read-tables.ts';

// The area as the form of 2025 asked it: what the library asks since then is no matter of these tests.
const { groups, mediators, carriedOver, received, settled, unsettled, pending, statedSettledShare } = mediation.fields;
const mediation2025 = defineEntity({
  ...{ id: mediation.id, form: mediation.form, label: mediation.label },
  fields: { groups, mediators, carriedOver, received, settled, unsettled, pending, statedSettledShare },
});

// The areas of the fixture as they may stand in some years. All changes are invented.
const mediationLater = withFields(mediation2025, {
  // Ended: not asked for 2026 any more.
  mediators: figureField({ ...mediation.fields.mediators.info, measuredIn: 'person', askedUntil: '2025-12-31' }),
  // Renamed.
  groups: figureField({
    ...mediation.fields.groups.info,
    measuredIn: 'group',
    label: { vi: 'Số tổ hòa giải đang hoạt động', en: 'Mediation groups at work' },
    formerLabels: [{ label: mediation.fields.groups.info.label, until: '2025-12-31' }],
  }),
  // New.
  online: figureField({
    label: { vi: 'Số vụ hòa giải trực tuyến', en: 'Cases mediated online' },
    measuredIn: 'case',
    askedFrom: '2026-01-01',
  }),
  byYouth: figureField({
    label: { vi: 'Số vụ do đoàn thanh niên hòa giải', en: 'Cases mediated by the youth union' },
    measuredIn: 'case',
    askedFrom: '2027-01-01',
  }),
});
const receptionLater = withFields(citizenReception, {
  interpreted: figureField({
    label: { vi: 'Lượt tiếp có phiên dịch', en: 'Turns with an interpreter' },
    measuredIn: 'turn',
    askedFrom: '2026-01-01',
  }),
});
const voteLater = withFields(communityVote, {
  scope: choiceField({
    ...communityVote.fields.scope.info,
    choices: {
      community: { vi: 'Thôn, tổ dân phố', en: 'Community' },
      cluster: { vi: 'Liên thôn', en: 'Several communities', askedFrom: '2026-07-01' },
      communeWide: {
        vi: 'Toàn xã, phường',
        en: 'Whole commune or ward',
        formerLabels: [{ label: { vi: 'Toàn xã', en: 'Commune-wide' }, until: '2026-06-30' }],
      },
    },
  }),
  recorded: flagField({ label: { vi: 'Có ghi hình', en: 'Filmed' }, askedFrom: '2026-01-01' }),
});
const trainingLater = withFields(trainingClass, {
  women: countField({ label: { vi: 'Số nữ', en: 'Women' }, measuredIn: 'person', askedFrom: '2027-01-01' }),
  certificateOn: dayField({ label: { vi: 'Ngày cấp giấy', en: 'Certificate given on' }, askedUntil: '2024-12-31' }),
});
const later: readonly Entity[] = [mediationLater, receptionLater, voteLater, trainingLater];
const then: readonly Entity[] = [mediation2025, citizenReception, communityVote, trainingClass];
const today: readonly Entity[] = [mediation, ...then.slice(1)];

const source = 'form-2025.xlsx';
const kept = async () => new Uint8Array(await readFile(new URL(`fixtures/${source}`, import.meta.url)));
const parsed = async (bytes: Uint8Array, entities: readonly Entity[]) =>
  parse(await readTables(bytes, { source }), entities, { locale: 'vi' });

describe('the workbook of 2025, filled in before forms had editions', () => {
  it('is read without a finding, by the areas of its time and by the same areas with all that came and went since', async () => {
    for (const entities of [today, later]) {
      const { value, findings } = await parsed(await kept(), entities);
      expect(findings).toEqual([]);
      expect(entities.map((entity) => value.get(entity).length)).toEqual([1, 1, 2, 1]);
    }
  });

  it('loses no value by it: also what has ended since, and what is called otherwise now', async () => {
    const bytes = await kept();
    const [before, after] = [await parsed(bytes, then), await parsed(bytes, later)];
    for (const [i, entity] of then.entries())
      expect(after.value.get(later[i] ?? entity).map(({ data }) => data)).toMatchObject(
        before.value.get(entity).map(({ data }) => data),
      );
    const [record] = after.value.get(mediationLater);
    expect([record?.data.mediators.value?.toNumber(), record?.data.groups.value?.toNumber()]).toEqual([46, 8]);
    expect(record?.notAsked).toEqual(['online', 'byYouth']);
  });

  it('is told what it lacks when somebody hands it in for 2026, once for each area', async () => {
    const { value: tables, findings } = await readTables(await kept(), { source });
    const of2026 = tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        cells: new Map(
          [...row.cells].map(([key, cell]) => [
            key,
            { ...cell, value: typeof cell.value === 'string' ? cell.value.replace(/^2025/u, '2026') : cell.value },
          ]),
        ),
      })),
    }));
    const said = parse({ value: of2026, findings }, later, { locale: 'vi' }).findings;
    expect(said.map(({ code, severity, where, expected }) => [code, severity, where.area, expected])).toEqual([
      ['parse/missing-column', 'warning', 'mediation', '"Số vụ hòa giải trực tuyến"'],
      ['parse/missing-column', 'warning', 'citizen-reception', '"Lượt tiếp có phiên dịch"'],
      ['parse/missing-column', 'warning', 'community-vote', '"Có ghi hình"'],
      // It still counts mediators, who are not asked for 2026: used, and told.
      ['parse/not-asked', 'info', 'mediation', undefined],
    ]);
  });
});

describe('a form', () => {
  const headers = async (bytes: Uint8Array) =>
    (await readTables(bytes, { source })).value.map(({ columns }) => columns.map(({ field }) => field));
  const line = async (bytes: Uint8Array) => (await readXlsx(bytes)).sheets[1]?.rows[4]?.[0];

  it('asks what is asked in its edition, by the labels of that time', async () => {
    const of2025 = await xlsx.template([mediationLater], { edition: '2025-12-31' });
    const of2026 = await xlsx.template([mediationLater], { period: period('2026') });
    const of2027 = await xlsx.template([mediationLater]);
    const names = Object.keys(mediation2025.fields);
    const without = names.filter((name) => name !== 'mediators');
    expect(await headers(of2025)).toEqual([['unit', undefined, 'period', ...names]]);
    expect(await headers(of2026)).toEqual([['unit', undefined, 'period', ...without, 'online']]);
    expect(await headers(of2027)).toEqual([['unit', undefined, 'period', ...without, 'online', 'byYouth']]);
    const labelOfGroups = async (bytes: Uint8Array) => (await readXlsx(bytes)).sheets[1]?.rows[5]?.[3];
    expect(await labelOfGroups(of2025)).toContain('Số tổ hòa giải\n');
    expect(await labelOfGroups(of2026)).toContain('Số tổ hòa giải đang hoạt động\n');
  });

  it('says its edition on every sheet for the reader and in the guide for people, in both languages', async () => {
    const bytes = await xlsx.template([mediationLater, trainingClass], { period: period('2026-H1') });
    expect(await line(bytes)).toBe('Mã biểu (form): mediation – Phiên bản (edition): 2026-06-30 / 2027-01-01');
    const { value } = await readTables(bytes, { source });
    expect(value.map(({ area, edition }) => [area, edition])).toEqual([
      ['mediation', { day: '2026-06-30', version: '2027-01-01' }],
      ['training-class', { day: '2026-06-30', version: null }],
    ]);
    const guide = (await readXlsx(bytes)).sheets[0]?.rows[1];
    expect(guide).toEqual([
      'Phiên bản',
      'Biểu mẫu cho kỳ báo cáo kết thúc ngày 30/6/2026 và cho sự việc diễn ra ngày đó. Kỳ khác: dùng biểu mẫu của kỳ ấy.',
      'Edition: the form for periods that end on, and events of, 30 June 2026. Use the form of the period for any other.',
    ]);
  });

  it('takes its day from the caller, else from the period, else from the areas, and never from a clock', async () => {
    const edition = async (options: Parameters<typeof xlsx.template>[1]) =>
      (await readTables(await xlsx.template([mediationLater], options), { source })).value[0]?.edition?.day;
    expect(await edition({ edition: '2026-03-01', period: period('2026') })).toBe('2026-03-01');
    expect(await edition({ period: period('2026') })).toBe('2026-12-31');
    expect(await edition({})).toBe('2027-01-01');
    expect(await line(await xlsx.template([mediation2025]))).toBe('Mã biểu (form): mediation');
    await expect(xlsx.template([mediation], { edition: '2026-02-30' })).rejects.toMatchObject({
      code: 'time/not-a-day',
    });
    await expect(xlsx.writeRecords({}, [], { edition: '2026-13-01' })).rejects.toThrow('time/not-a-day');
  });

  it('offers the choices of its edition, in the words of that time', async () => {
    const offered = async (edition: IsoDate) => {
      const { sheets } = await readXlsx(await xlsx.template([voteLater], { edition }));
      const lists = sheets.find(({ name }) => name === '_qcdc')?.rows ?? [];
      return lists
        .flat()
        .filter((choice) => /thôn|Toàn xã/iu.test(String(choice)) && !/Trưởng|Mặt trận/u.test(String(choice)));
    };
    expect(await offered('2026-06-30')).toEqual(['Thôn, tổ dân phố', 'Toàn xã']);
    expect(await offered('2026-07-01')).toEqual(['Thôn, tổ dân phố', 'Liên thôn', 'Toàn xã, phường']);
  });

  it('leaves out areas that are not asked, and areas of which nothing is', async () => {
    const words = textField({ label: { vi: 'Nội dung', en: 'Words' } });
    const fresh = defineEntity({
      id: 'fresh',
      form: 'event',
      label: { vi: 'Mới', en: 'New' },
      askedFrom: '2027-01-01',
      fields: { words },
    });
    const gone = defineEntity({
      id: 'gone',
      form: 'event',
      label: { vi: 'Cũ', en: 'Old' },
      fields: { words: textField({ ...words.info, askedUntil: '2026-12-31' }) },
    });
    const areas = async (edition: IsoDate) =>
      (await readTables(await xlsx.template([fresh, gone], { edition }), { source })).value.map(({ area }) => area);
    expect([await areas('2026-12-31'), await areas('2027-01-01')]).toEqual([['gone'], ['fresh']]);
    const told = { fresh: [{ unit: '1', date: '2026-05-05', words: 'Có' }] };
    const { value, findings } = await parsed(await xlsx.writeRecords(told, [fresh, gone]), [fresh, gone]);
    expect(value.get(fresh)[0]?.data.words).toBe('Có');
    expect(findings.map(({ code }) => code)).toEqual(['parse/not-asked']);
  });

  it('of which one new column is gone gives exactly one finding', async () => {
    const bytes = await xlsx.template([mediationLater], { period: period('2026') });
    const { value, findings } = await readTables(bytes, { source });
    const cut = value.map((table) => ({ ...table, columns: table.columns.filter(({ field }) => field !== 'online') }));
    const said = parse({ value: cut, findings: findings.filter(({ code }) => code !== 'sheet/no-rows') }, [
      mediationLater,
    ]);
    expect(said.findings.map(({ code, where }) => [code, where.field])).toEqual([['parse/missing-column', 'online']]);
  });

  it('whose edition nobody can read any more says so, and is read by its periods', async () => {
    const bytes = await xlsx.template([mediationLater], { edition: '2026-12-31' });
    const { sheets } = await readXlsx(bytes);
    const rows = (sheets[1]?.rows ?? []).map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell.replace('2026-12-31', '31-12-26') : (cell as null))),
    );
    const spoilt = await (await import('hucre/xlsx')).writeXlsx({ sheets: [{ name: 'Hòa giải ở cơ sở', rows }] });
    const { value, findings } = await readTables(spoilt, { source });
    expect(value[0]?.edition).toBeUndefined();
    expect(value[0]?.area).toBe('mediation');
    expect(findings.map(({ code, where }) => [code, where.cell])).toEqual([
      ['sheet/edition-unclear', 'A5'],
      ['sheet/no-rows', undefined],
    ]);
  });
});

describe('records written into a form and read back', () => {
  const label = (n: string) => ({ vi: `Cột ${n}`, en: `Column ${n}` });
  const area = defineEntity({
    id: 'area',
    form: 'event',
    label: { vi: 'Việc (giả định)', en: 'Area (invented)' },
    fields: {
      always: figureField({ label: label('A'), measuredIn: 'case' }),
      fresh: figureField({ label: label('B'), measuredIn: 'case', askedFrom: '2026-01-01' }),
      gone: textField({ label: label('C'), askedUntil: '2025-12-31' }),
      renamed: countField({
        label: label('D2'),
        measuredIn: 'case',
        formerLabels: [{ label: label('D1'), until: '2025-12-31' }],
      }),
      // One label, borne by one field after the other.
      before: countField({ label: label('E'), measuredIn: 'case', askedUntil: '2026-06-30' }),
      since: countField({ label: label('E'), measuredIn: 'case', askedFrom: '2026-07-01' }),
      by: choicesField({
        label: label('F'),
        choices: {
          post: { vi: 'Niêm yết', en: 'Posting' },
          app: { vi: 'Ứng dụng', en: 'App', askedFrom: '2026-01-01' },
          horn: {
            vi: 'Loa',
            en: 'Horn',
            formerLabels: [{ label: { vi: 'Loa đài', en: 'Radio' }, until: '2025-06-30' }],
          },
        },
      }),
    },
  });
  const days = ['2025-06-30', '2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01', '2027-12-31'] as const;
  const number = fc.option(fc.nat(999), { nil: null });
  const record = fc.record({
    unit: fc.constantFrom('00001', '00002'),
    date: fc.constantFrom(...days),
    always: number,
    fresh: number,
    gone: fc.option(fc.constantFrom('Một', 'Hai'), { nil: null }),
    renamed: number,
    before: number,
    since: number,
    by: fc.option(fc.subarray(['post', 'app', 'horn'], { minLength: 1 }), { nil: null }),
  });
  const editions = fc.option(fc.constantFrom(...days), { nil: undefined });

  it('are the same records in every edition, and nothing is told of but what was not asked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 5 }), editions, async (data, edition) => {
        const records = { area: data };
        const bytes = await xlsx.writeRecords(records, [area], edition === undefined ? {} : { edition });
        const { value, findings } = await parsed(bytes, [area]);
        const plain = value.get(area).map(({ data: { always, fresh, ...others } }) => ({
          ...others,
          always: always.value?.toNumber() ?? null,
          fresh: fresh.value?.toNumber() ?? null,
        }));
        expect(plain).toEqual(data.map((one) => ({ ...one })));
        const codes = new Set(findings.map(({ code }) => code));
        for (const code of ['parse/not-asked', 'parse/choice-not-asked', 'parse/not-in-form', 'parse/same-event-twice'])
          codes.delete(code);
        if (edition !== undefined) codes.delete('parse/older-form');
        expect([...codes]).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
