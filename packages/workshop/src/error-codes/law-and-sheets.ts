import type { ErrorExamples } from './error-example.ts';

/** The catalogue of law and what a locality adds to it. */
export const lawExamples: ErrorExamples = {
  given: `const office = defineInstrument({
  id: 'office', kind: 'decision', number: '00/2055/QĐ',
  title: { vi: 'Quyết định (giả định)', en: 'Decision (invented)' }, subject: { vi: 'giả định', en: 'invented' },
  issued: '2054-12-01', from: '2055-01-01', doubt: [], confirmed: true,
});
const by = { instrument: 'office', article: 1 };
const extended = (extension) => extendCatalogue(lawCatalogue, { instruments: [office], ...extension });`,
  calls: {
    'law/unknown-provision': `provision('L-99.9')`,
    'law/other-kind-of-value': `versionOf('L-21.1a', 'term')`,
    'law/unknown-instrument': `instrument('law2023')`,
    'law/unknown-duty': `extended({ amendments: [{ duty: 'L-99.9', by, from: '2055-01-01' }] })`,
    'law/unknown-value': `extended({ amendments: [{ duty: 'L-12.3', by, scope: [{ of: 'unit', only: [1] }] }] })`,
    'law/bad-scope': `extended({ amendments: [{ duty: 'L-12.3', by, scope: [{ of: 'unit', only: [] }] }] })`,
    'law/unknown-aspect': `extended({ amendments: [{ duty: 'L-12.3', by, scope: [{ of: 'weather', only: ['rain'] }] }] })`,
    'law/bad-aspect': `extended({ aspects: { weather: 5 } })`,
    'law/wrong-shape': `extendCatalogue(lawCatalogue, 5)`,
    'law/unknown-kind': `extended({ provisions: [{ id: 'X-1', at: by, kinds: ['xã'], topic: 'disclosure', subject: { vi: 'giả định', en: 'invented' }, value: { is: 'flag' } }] })`,
    'law/outside-its-instrument': `extended({ provisions: [{ id: 'X-1', at: by, from: '2050-01-01', kinds: ['commune'], topic: 'disclosure', subject: { vi: 'giả định', en: 'invented' }, value: { is: 'flag' } }] })`,
    'law/changed-later': `extendCatalogue(extended({ amendments: [{ duty: 'L-12.3', by, from: '2056-01-01' }] }), { amendments: [{ duty: 'L-12.3', by, from: '2055-06-01' }] })`,
    'law/unknown-list': `extended({ checklists: [{ ...lawCatalogue.checklists[1], id: 'office-list', replaces: 'commune-disclosur' }] })`,
    'law/nothing-to-revive': `extended({ amendments: [{ duty: 'L-12.3', by, revives: true }] })`,
    'law/nothing-to-change': `extended({ amendments: [{ duty: 'PL34-5', by, value: { is: 'flag' } }] })`,
    'law/no-basis': `defineCatalogue({ ...lawCatalogue, provisions: lawCatalogue.provisions.map((one) => ({ ...one, basis: practice({ vi: 'x', en: 'x' }) })) })`,
    'law/no-first-version': `defineCatalogue({ ...lawCatalogue, provisions: lawCatalogue.provisions.map((one) => (one.id === 'L-9' ? { ...one, duty: 'L-0' } : one)) })`,
    'law/unknown-form': `extendChecklist(lawCatalogue.checklists[1], { by, items: [], rules: [{ form: 'drums', items: ['1'] }] })`,
  },
};

/** Score sheets. */
export const sheetExamples: ErrorExamples = {
  given: `const text = { vi: 'Ví dụ', en: 'An example' };
const basis = [practice({ vi: 'Thông lệ (giả định)', en: 'A practice (invented)' })];
const reads = { read: 'indicator', indicator: 'mediation.settled-share' };
const leaf = (scale, more) => ({ id: 'c', label: text, maximum: 10, scale, ...more });
const sheet = (children, more) =>
  defineRubric({ id: 'sample', kind: 'model', period: { kind: 'year' }, label: text, basis, years: { from: 2024 }, root: { id: 'root', label: text, children }, ...more });
const classes = {
  of: 'points', closed: 'lower',
  classes: [{ id: 'good', label: text, from: 8 }, { id: 'poor', label: text, to: 8 }],
};
const fact = (kind, more) => ({ facts: [{ id: 'f', kind, label: text, ...more }] });
const points = (of) => leaf({ give: 'points', of });`,
  calls: {
    'emulation/years-upside-down': `sheet([points(reads)], { years: { from: 2025, to: 2020 } })`,
    'emulation/full-not-above-zero': `sheet([leaf({ give: 'proportion', of: reads, full: 0 })])`,
    'emulation/band-gap': `sheet([leaf({ give: 'bands', of: reads, closed: 'lower', bands: [{ from: 90, points: 10 }, { to: 80, points: 0 }] })])`,
    'emulation/band-overlap': `sheet([leaf({ give: 'bands', of: reads, closed: 'lower', bands: [{ from: 80, points: 10 }, { to: 90, points: 0 }] })])`,
    'emulation/band-upside-down': `sheet([leaf({ give: 'points', of: reads }, { adjustments: [{ id: 'a', label: text, from: 5, to: 1, scale: { give: 'points', of: reads } }] })])`,
    'emulation/points-over-maximum': `sheet([leaf({ give: 'bands', of: reads, closed: 'lower', bands: [{ from: 80, points: 11 }, { to: 80, points: 0 }] })])`,
    'emulation/points-below-zero': `sheet([leaf({ give: 'bands', of: reads, closed: 'lower', bands: [{ from: 80, points: 10 }, { to: 80, points: -1 }] })])`,
    'emulation/points-do-not-add-up': `sheet([points(reads)], { root: { id: 'root', label: text, maximum: 15, children: [points(reads)] } })`,
    'emulation/unreachable-class': `sheet([points(reads)], { classes: { ...classes, classes: [{ id: 'good', label: text, from: 11 }, { id: 'poor', label: text, to: 11 }] } })`,
    'emulation/unknown-class': `sheet([points(reads)], { ...fact('flag'), classes, vetoes: [{ id: 'v', label: text, when: { if: 'flag', fact: 'f' }, then: 'worst' }] })`,
    'emulation/unknown-fact': `sheet([points(reads)], { classes, vetoes: [{ id: 'v', label: text, when: { if: 'flag', fact: 'f' }, then: 'poor' }] })`,
    'emulation/wrong-fact-kind': `sheet([points({ read: 'records', fact: 'f', statistic: 'count' })], fact('marks'))`,
    'emulation/records-unfit': `sheet([points({ read: 'records', fact: 'f', statistic: 'sum' })], fact('records', { fields: [{ id: 'n', label: text }] }))`,
    'emulation/unknown-field': `sheet([points({ read: 'records', fact: 'f', statistic: 'sum', of: { read: 'field', field: 'm' } })], fact('records', { fields: [{ id: 'n', label: text }] }))`,
    'emulation/field-outside-records': `sheet([points({ read: 'field', field: 'n' })])`,
    'emulation/mean-of-members': `sheet([points({ read: 'ballots', fact: 'f', statistic: 'mean', of: 'members' })], fact('ballots', { levels: [{ id: 'yes', label: text, mark: 1 }] }))`,
    'emulation/marks-unfit': `sheet([points({ read: 'marks', fact: 'f', statistic: 'mean', trim: 1 })], fact('marks'))`,
    'emulation/weight-not-positive': `sheet([points({ read: 'marks', fact: 'f', statistic: 'mean', weights: { a: 0 } })], fact('marks'))`,
    'emulation/criterion-not-earlier': `sheet([points({ read: 'achieved', criterion: 'd', as: 'points' }), { ...points(reads), id: 'd' }])`,
    'emulation/unknown-criterion': `sheet([points({ read: 'achieved', criterion: 'x', as: 'points' })])`,
    'emulation/id-used-twice': `sheet([points(reads), points(reads)])`,
    'emulation/group-or-leaf': `sheet([{ id: 'c', label: text, maximum: 5 }])`,
    'emulation/no-maximum': `sheet([{ id: 'c', label: text, scale: { give: 'points', of: reads } }])`,
    'emulation/negative-maximum': `sheet([leaf({ give: 'points', of: reads }, { maximum: -1 })])`,
    'emulation/level-without-mark': `sheet([points({ read: 'ballots', fact: 'f', statistic: 'mean' })], fact('ballots', { levels: [{ id: 'yes', label: text }] }))`,
    'emulation/levels-missing': `sheet([points({ read: 'ballots', fact: 'f', statistic: 'share' })], fact('ballots', { levels: [{ id: 'yes', label: text }] }))`,
    'emulation/class-cap-incomplete': `sheet([points(reads)], { classes, classCaps: [{ relation: 'leader', object: 'leader', rule: 'noneAt' }] })`,
    'emulation/weight-and-coefficient': `sheet([leaf({ give: 'points', of: reads }, { weight: 100, coefficient: 2 })])`,
    'emulation/no-fall-through': `sheet([points(reads)], { classes: { ...classes, classes: [{ ...classes.classes[0], conditions: [{ if: 'everyCriterion', of: 'groups', atLeastPercent: 50 }] }, classes.classes[1]] } })`,
    'emulation/minimum-over-maximum': `sheet([leaf({ give: 'points', of: reads }, { minimum: 10 })])`,
    'emulation/two-rubrics-for-one-year': `defineRubricSet([sheet([points(reads)]), sheet([points(reads)], { id: 'other' })])`,
    'emulation/level-without-points': `sheet([leaf({ give: 'levels', fact: 'f', points: { a: 1 } })], fact('choice', { levels: [{ id: 'a', label: text }, { id: 'b', label: text }] }))`,
  },
};
