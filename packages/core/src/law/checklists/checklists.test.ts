import { describe, expect, it } from 'vitest';
import { practice } from '../../basis/legal-basis.ts';
import { lawCatalogue } from '../catalogue/built-in.ts';
import { defineChecklist, type ChecklistKind } from './checklist.ts';
import { checklistFor } from './checklist-for.ts';
import { coverageOf, type DisclosureRecord } from './coverage-of.ts';
import { extendChecklist } from './extend-checklist.ts';

const allChecklists = lawCatalogue.checklists;
const count = (...[kind, day, what]: Parameters<typeof checklistFor>) => checklistFor(kind, day, what)?.items.length;
const regulation = practice({ vi: 'Quy chế thực hiện dân chủ của xã', en: 'Democracy regulation of the commune' });
const commune = checklistFor('commune', '2024-01-01')!;

describe('the lists of the law', () => {
  it.each([
    ['commune', '2023-06-30', 'disclosure', 11],
    ['commune', '2023-07-01', 'disclosure', 14],
    ['commune', '2023-07-01', 'decision', 6],
    ['community', '2023-07-01', 'decision', 6],
    ['commune', '2023-07-01', 'consultation', 9],
    ['commune', '2023-07-01', 'boardTasks', 7],
    ['agency', '2023-06-30', 'disclosure', 9],
    ['agency', '2023-07-01', 'disclosure', 12],
    ['publicUnit', '2023-07-01', 'decision', 4],
    ['agency', '2023-07-01', 'consultation', 11],
    ['agency', '2023-07-01', 'boardTasks', 7],
    ['stateEnterprise', '2023-06-30', 'disclosure', 7],
    ['stateEnterprise', '2023-07-01', 'disclosure', 8],
    ['stateEnterprise', '2023-07-01', 'decision', 5],
    ['stateEnterprise', '2023-07-01', 'consultation', 8],
    ['stateEnterprise', '2023-07-01', 'boardTasks', 6],
    ['nonStateEmployer', '2021-02-01', 'disclosure', 7],
    ['nonStateEmployer', '2024-01-01', 'consultation', 4],
    ['nonStateEmployer', '2024-01-01', 'decision', 5],
    ['nonStateEmployer', '2024-01-01', 'supervision', 5],
    ['nonStateEmployer', '2021-01-31', 'disclosure', undefined],
    ['nation', '2024-01-01', 'disclosure', undefined],
  ] as const)('%s on %s: %s has %s items', (kind, day, what, items) => {
    expect(count(kind, day, what)).toBe(items);
  });
  it('forms: ten to disclose in a commune, eight to comment, three to decide, seven in an agency', () => {
    expect(commune.forms).toHaveLength(10);
    expect(checklistFor('commune', '2024-01-01', 'consultation')?.forms).toHaveLength(8);
    expect(checklistFor('community', '2024-01-01', 'decision')?.forms).toHaveLength(3);
    expect(checklistFor('agency', '2024-01-01')?.forms).toHaveLength(7);
  });
  it('no two lists of one kind hold for one kind of unit on one day, and all text is composed', () => {
    for (const a of allChecklists)
      for (const b of allChecklists)
        if (a !== b && a.kind === b.kind && a.unitKinds.some((k) => b.unitKinds.includes(k)))
          expect((a.to ?? '9999') < b.from || (b.to ?? '9999') < a.from, `${a.id} ${b.id}`).toBe(true);
    for (const { label } of allChecklists.flatMap((l) => [l, ...l.items, ...l.forms])) {
      expect(label.vi).toBe(label.vi.normalize('NFC'));
      expect(label.en.trim().length).toBeGreaterThan(0);
    }
  });
  it('clauses 8 to 11 of the ordinance are kept with their marks', () => {
    const marks = checklistFor('commune', '2010-01-01')!.items.map((item) => item.basis.confirmed);
    expect(marks).toEqual([true, true, true, true, true, true, true, false, false, false, false]);
  });
  it('points of Vietnamese law go a b c d đ e g', () => {
    const points = checklistFor('nonStateEmployer', '2024-01-01')!.items.map((item) => item.basis.point);
    expect(points).toEqual(['a', 'b', 'c', 'd', 'đ', 'e', 'g']);
  });
  it('refuses a list that contradicts itself', () => {
    const twice = { ...commune, items: [...commune.items, commune.items[0]!] };
    expect(() => defineChecklist(twice)).toThrow('[law/duplicate-item]');
    expect(() => defineChecklist({ ...commune, forms: [] })).toThrow('[law/unknown-form]');
    expect(() => defineChecklist({ ...commune, items: [] })).toThrow('[law/unknown-item]');
  });
});

describe('a local regulation', () => {
  it('may add items, forms and days', () => {
    const wider = extendChecklist(commune, {
      basis: regulation,
      items: [{ number: '14.1', label: { vi: 'Lịch cắt nước', en: 'Water cuts' } }],
      forms: [{ id: 'zalo', label: { vi: 'Nhóm Zalo của thôn', en: 'Community chat' } }],
      rules: [
        { form: 'zalo', items: ['14.1'], atLeastDays: null, permanent: false, when: 'always' },
        { form: 'posting', items: ['12'], atLeastDays: 60, permanent: false, when: 'always' },
      ],
    });
    expect(wider.items).toHaveLength(15);
    expect(wider.items.at(-1)).toMatchObject({ local: true, basis: { kind: 'practice' } });
    expect(commune.items).toHaveLength(14);
  });
  it.each([
    ['an item of the law', { items: [{ number: '1', label: { vi: 'x', en: 'x' } }] }],
    ['a form of the law', { forms: [{ id: 'posting', label: { vi: 'x', en: 'x' } }] }],
    [
      'fewer days',
      { rules: [{ form: 'posting', items: ['1'], atLeastDays: 15, permanent: false, when: 'always' as const }] },
    ],
    [
      'an end to what is permanent',
      { rules: [{ form: 'posting', items: ['13'], atLeastDays: 90, permanent: false, when: 'always' as const }] },
    ],
  ])('may not redefine %s', (_, addition) => {
    expect(() => extendChecklist(commune, { basis: regulation, ...addition })).toThrow('[law/narrows-the-law]');
  });
});

describe('coverage of the list by records', () => {
  const record = (item: string, form: string, rest: Partial<DisclosureRecord> = {}): DisclosureRecord => ({
    item,
    form,
    date: '2024-06-01',
    until: '2024-07-01',
    interruptedDays: 0,
    ...rest,
  });
  const options = { asOf: '2024-12-31', thereIs: { website: false, loudspeaker: true } } as const;
  const cover = (...records: DisclosureRecord[]) => coverageOf(records, commune, options);
  const posting = (r: DisclosureRecord) =>
    cover(r)
      .items.find(({ item }) => item.number === r.item)!
      .forms.find(({ form }) => form === 'posting');

  it('thirty days since the first are enough, thirty with the first leave it open, one less is not, nor is a break', () => {
    expect(posting(record('1', 'posting'))).toMatchObject({ days: 31, enough: 'yes' });
    expect(posting(record('1', 'posting', { until: '2024-06-30' }))).toMatchObject({ days: 30, enough: 'cannotTell' });
    expect(posting(record('1', 'posting', { until: '2024-06-29' }))).toMatchObject({ days: 29, enough: 'no' });
    expect(posting(record('1', 'posting', { until: '2024-07-05', interruptedDays: 2 }))?.enough).toBe('cannotTell');
    expect(posting(record('1', 'posting', { interruptedDays: 2 }))?.enough).toBe('no');
    expect(posting(record('1', 'posting', { interruptedDays: null }))?.enough).toBe('cannotTell');
  });
  it('days of another law take the place of thirty; for land recovery they may, where nobody says how many', () => {
    const land = (until: DisclosureRecord['until'], rest: Partial<DisclosureRecord> = {}) =>
      posting(record('3', 'posting', { until, ...rest }))?.enough;
    expect(land('2024-06-15')).toBe('cannotTell');
    expect(land('2024-06-16', { sectorPostingDays: 15 })).toBe('yes');
    expect(land('2024-06-14', { sectorPostingDays: 15 })).toBe('no');
    expect(posting(record('5', 'posting', { until: '2024-06-15' }))?.enough).toBe('no');
    expect(posting(record('5', 'posting', { until: '2024-06-16', sectorPostingDays: 15 }))?.enough).toBe('yes');
    expect(posting(record('5', 'posting', { until: '2024-07-05', sectorPostingDays: 45 }))?.enough).toBe('no');
  });
  it('staff who were all told in writing need no posting, and a blank leaves open whether they were', () => {
    const agency = checklistFor('agency', '2024-01-01')!;
    const posted = (allStaffNotified: boolean | null) =>
      coverageOf([record('3', 'posting', { until: '2024-06-05', allStaffNotified })], agency, {
        asOf: '2024-12-31',
        thereIs: { internalSystem: false },
      }).items[2]!.forms.find(({ form }) => form === 'posting')?.enough;
    expect([posted(true), posted(null), posted(false)]).toEqual(['yes', 'cannotTell', 'no']);
  });
  it('what still hangs is long enough once thirty days are over', () => {
    expect(posting(record('1', 'posting', { until: null }))?.enough).toBe('yes');
    expect(posting(record('1', 'posting', { until: null, date: '2024-12-03' }))?.enough).toBe('cannotTell');
  });
  it('procedures stay posted for good', () => {
    expect(posting(record('13', 'posting', { permanent: true, until: null }))?.enough).toBe('yes');
    expect(posting(record('13', 'posting', { permanent: false }))?.enough).toBe('no');
    expect(posting(record('13', 'posting'))?.enough).toBe('cannotTell');
  });
  it('says what is absent, which form is missing and which record has no place', () => {
    const { items, disclosed, absent, unplaced } = cover(
      record('7', 'posting'),
      record('99', 'posting'),
      record('1', 'pigeon'),
    );
    expect([disclosed, absent.length, unplaced.length]).toEqual([1, 13, 2]);
    const forms = items[6]!.forms.map(({ form, enough }) => [form, enough]);
    expect(forms).toEqual([
      ['posting', 'yes'],
      ['loudspeaker', 'no'],
      ['communityHead', 'no'],
    ]);
  });
  it('a channel nobody knows of leaves its form open', () => {
    const { forms } = coverageOf([], commune, { asOf: '2024-12-31' }).items[0]!;
    expect(forms.map(({ form, enough }) => [form, enough])).toEqual([
      ['posting', 'no'],
      ['website', 'cannotTell'],
    ]);
  });
  it('posting in an agency is asked for only where there is no internal system', () => {
    const agency = checklistFor('agency', '2024-01-01')!;
    const asked = (internalSystem: boolean) =>
      coverageOf([], agency, { asOf: '2024-12-31', thereIs: { internalSystem } }).items[0]!.forms.map(
        ({ form }) => form,
      );
    expect([asked(true), asked(false)]).toEqual([['internalSystem'], ['posting']]);
  });
  it('five working days from the document are in time, six are late, the first form counts, sector law prevails', () => {
    const deadline = { duty: 'L-12.3' };
    const late = (...records: DisclosureRecord[]) =>
      coverageOf(records, commune, { ...options, deadline }).items[0]!.late;
    const on = (date: DisclosureRecord['date'], rest: Partial<DisclosureRecord> = {}) =>
      record('1', 'posting', { date, documentOn: '2024-06-03', ...rest });
    expect([late(on('2024-06-10')), late(on('2024-06-11'))]).toEqual(['no', 'yes']);
    expect(late(on('2024-06-11'), on('2024-06-05', { form: 'website' }))).toBe('no');
    expect(late(on('2024-06-11', { sectorDeadlineOn: '2024-06-20' }))).toBe('no');
    expect(late(on('2024-06-11', { documentOn: null }))).toBe('cannotTell');
    expect(late()).toBe('no');
  });
  it('kinds of list are those of the type', () => {
    const kinds = new Set<ChecklistKind>(allChecklists.map((l) => l.kind));
    expect([...kinds].sort()).toEqual(['boardTasks', 'consultation', 'decision', 'disclosure', 'supervision']);
  });
});
