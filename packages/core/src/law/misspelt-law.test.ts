import { describe, expect, it } from 'vitest';
import { allEntities } from '../entities/index.ts';
import { communityVote } from '../entities/community-vote.ts';
import { satisfactionSurvey } from '../entities/satisfaction-survey.ts';
import { DefinitionError } from '../outcome/errors.ts';
import { caseAspects } from './case-aspects.ts';
import { aspectsOf, defineCatalogue, defineInstrument, extendCatalogue, lawCatalogue } from './index.ts';

// Whatever is named in data of law by a word or an id is refused where there is no such thing: a misspelt one would bind nobody,
// or everybody, without a word.

const words = { vi: 'giả định', en: 'invented' };
const instrument = {
  id: 'invented',
  kind: 'law',
  number: '00/2027/QH16',
  title: words,
  subject: words,
  issued: '2026-11-20',
  from: '2027-07-01',
  doubt: [],
  confirmed: true,
} as const;
const basis = { kind: 'law', number: '00/2027/QH16', title: words, confirmed: true } as const;
const duty = {
  id: 'X-1',
  at: { instrument: 'invented', article: 1 },
  kinds: ['commune'],
  topic: 'vote',
  subject: words,
  value: { is: 'term', side: 'within', n: 3, unit: 'days' },
} as const;
const row = { form: 'posting', items: ['1'], atLeastDays: 3, permanent: false, when: 'always', basis } as const;
const list = {
  id: 'invented-list',
  kind: 'disclosure',
  unitKinds: ['province'],
  label: words,
  from: '2027-07-01',
  basis,
  items: [{ number: '1', label: words, basis }],
  forms: [{ id: 'posting', label: words }],
  rules: [row],
} as const;
const amendment = { duty: 'L-12.3', by: { instrument: 'invented', article: 1 } } as const;
const scoped = (condition: object) => ({ provisions: [{ ...duty, scope: [condition] }] });
const extended = (extension: object) => () =>
  extendCatalogue(lawCatalogue, { instruments: [defineInstrument(instrument)], ...extension });
const problemsOf = (define: () => unknown): readonly string[] => {
  try {
    define();
  } catch (error) {
    if (error instanceof DefinitionError) return error.problems.map(({ code, path }) => `${code} at ${path}`);
    throw error;
  }
  return [];
};

describe('a word or an id that is not there', () => {
  it('is nowhere in an extension that is right', () => {
    expect(problemsOf(extended({ provisions: [duty], amendments: [amendment], checklists: [list] }))).toEqual([]);
  });
  it.each<readonly [what: string, extension: object, problem: string]>([
    [
      'the kind of an instrument',
      { instruments: [{ ...instrument, kind: 'lawe' }] },
      'law/unknown-term at invented.kind',
    ],
    [
      'what ended an instrument',
      { instruments: [{ ...instrument, endedBy: 'law2022x', ending: 'express' }] },
      'law/unknown-instrument at invented.endedBy',
    ],
    ['how it ended', { instruments: [{ ...instrument, ending: 'expres' }] }, 'law/unknown-term at invented.ending'],
    ['what is doubted', { instruments: [{ ...instrument, doubt: ['form'] }] }, 'law/unknown-term at invented.doubt'],
    [
      'how an ending ends',
      { endings: [{ instrument: 'decree59of2023', endedBy: 'invented', ending: 'expres' }] },
      'law/wrong-shape at endings[0].ending',
    ],
    ['a topic', { provisions: [{ ...duty, topic: 'votes' }] }, 'law/unknown-term at X-1.topic'],
    ['a modality', { provisions: [{ ...duty, modality: 'shall' }] }, 'law/unknown-term at X-1.modality'],
    ['an actor', { provisions: [{ ...duty, actor: 'mayor' }] }, 'law/unknown-term at X-1.actor'],
    ['a language', { provisions: [{ ...duty, subject: { vi: 'x' } }] }, 'law/unknown-term at X-1.subject'],
    [
      'an amended modality',
      { amendments: [{ ...amendment, modality: 'shall' }] },
      'law/unknown-term at L-12.3@2027-07-01.modality',
    ],
    [
      'the kind of a list',
      { checklists: [{ ...list, kind: 'disclosures' }] },
      'law/unknown-term at invented-list.kind',
    ],
    [
      'the unit of a list',
      { checklists: [{ ...list, unitKinds: ['provinces'] }] },
      'law/unknown-term at invented-list.unitKinds',
    ],
    ['a key of a list', { checklists: [{ ...list, unitKind: [] }] }, 'law/unknown-key at invented-list.unitKind'],
    ['a day of a list', { checklists: [{ ...list, from: '2027-13-01' }] }, 'law/bad-day at invented-list'],
    ['the duty of a list', { checklists: [{ ...list, duty: 'L-99' }] }, 'law/unknown-duty at invented-list'],
    [
      'the duty of a row',
      { checklists: [{ ...list, rules: [{ ...row, duty: 'L-99' }] }] },
      'law/unknown-duty at invented-list',
    ],
    [
      'the occasion of a row',
      { checklists: [{ ...list, rules: [{ ...row, when: 'ever' }] }] },
      'law/unknown-term at invented-list.rules[0].when',
    ],
    [
      'the form a row stands for',
      { checklists: [{ ...list, rules: [{ ...row, when: 'insteadOf', insteadOf: 'websit' }] }] },
      'law/unknown-form at invented-list',
    ],
    [
      'the instrument of an item',
      { checklists: [{ ...list, items: [{ number: '1', label: words, basis: { ...basis, number: '77/9999' } }] }] },
      'law/unknown-instrument at invented-list',
    ],
    [
      'an old provision',
      { successions: [{ from: ['PL34-99'], to: ['L-11'], change: words }] },
      'law/unknown-provision at successions.PL34-99',
    ],
    [
      'a new provision',
      { successions: [{ from: ['PL34-5'], to: ['L-1111'], change: words }] },
      'law/unknown-provision at successions.L-1111',
    ],
    ['the unit of a regime', { regimes: { communes: [] } }, 'law/unknown-kind at regimes.communes'],
    ['a role', { regimes: { commune: [['govern', 'invented']] } }, 'law/unknown-term at regimes.commune'],
    ['what a condition asks for', scoped({ of: 'fom', only: ['posting'] }), 'law/unknown-aspect at X-1.scope[0].of'],
    [
      'where a record tells it',
      scoped({ of: 'item', mayDiffer: ['3'], unlessTold: 'sectorDays' }),
      'law/unknown-aspect at X-1.scope[0].unlessTold',
    ],
    [
      'where a record tells it, of nothing that may differ',
      scoped({ of: 'item', only: ['3'], unlessTold: 'sectorPostingDays' }),
      'law/bad-scope at provisions[0].scope[0].unlessTold',
    ],
    ['an inherited name', scoped({ of: 'toString', only: ['x'] }), 'law/unknown-aspect at X-1.scope[0].of'],
    ['a choice', scoped({ of: 'form', only: ['postng'] }), 'law/unknown-value at X-1.scope[0].only'],
    ['a kind of unit', scoped({ of: 'unitKind', except: ['agencies'] }), 'law/unknown-value at X-1.scope[0].except'],
    ['yes in words', scoped({ of: 'passed', only: ['true'] }), 'law/unknown-value at X-1.scope[0].only'],
    ['a number in words', scoped({ of: 'members', except: ['9'] }), 'law/unknown-value at X-1.scope[0].except'],
    ['a limit on words', scoped({ of: 'form', boundBy: 'L-51.2d' }), 'law/unknown-value at X-1.scope[0].boundBy'],
    [
      'the place of a condition',
      scoped({ of: 'form', only: ['posting'], at: { ...basis, number: '77/9999' } }),
      'law/unknown-instrument at X-1.scope[0].at',
    ],
    ['a declared respect', { aspects: { river: 'yesno' } }, 'law/bad-aspect at aspects.river'],
  ])('%s', (_what, extension, problem) => {
    expect(problemsOf(extended(extension))).toEqual([problem]);
  });
  it('in a catalogue somebody puts together by hand', () => {
    const [first, ...others] = lawCatalogue.provisions;
    const wrong = { ...first!, scope: [{ of: 'fom', only: ['posting'] }] };
    expect(problemsOf(() => defineCatalogue({ ...lawCatalogue, provisions: [wrong, ...others] }))).toEqual([
      `law/unknown-aspect at ${wrong.id}.scope[0].of`,
    ]);
  });
});

describe('what conditions may ask for', () => {
  it('the built-in law asks for nothing else', () => {
    expect(defineCatalogue(lawCatalogue)).toBe(lawCatalogue);
  });
  it('an extension declares what an area of its own has, and later ones know it', () => {
    const own = scoped({ of: 'surveyed', except: [0] });
    expect(problemsOf(extended(own))).toEqual(['law/unknown-aspect at X-1.scope[0].of']);
    const catalogue = extended({ ...own, aspects: aspectsOf(satisfactionSurvey) })();
    expect(extendCatalogue(catalogue, {}).aspects['surveyed']).toBe('number');
  });
  it('unites the choices of two areas', () => {
    const catalogue = extended({ aspects: { form: ['river'] } })();
    expect(catalogue.aspects['form']).toEqual([...(caseAspects['form'] as readonly string[]), 'river']);
  });
  it('takes choices, yes and no, and numbers from an area', () => {
    const { passed, totalHouseholds, votingMode } = aspectsOf(communityVote);
    expect([passed, totalHouseholds, votingMode]).toEqual(['flag', 'number', ['showOfHands', 'secretBallot']]);
  });
  // The law is written down without the areas; this holds both together.
  const renamed = ['headcount', 'conferenceKind', 'regulationKind', 'dialogueKind', 'dialogueMatter'];
  const kindOf = { conferenceKind: 'staff-conference', regulationKind: 'democracy-regulation' } as const;
  it.each(Object.entries(caseAspects).filter(([name]) => !renamed.includes(name)))('%s is a field', (name, aspect) => {
    const known = allEntities.flatMap((entity) => {
      const one = aspectsOf(entity)[name];
      return one === undefined ? [] : [one];
    });
    if (typeof aspect === 'string') expect(known).toContain(aspect);
    else for (const choice of aspect) expect(known.flat()).toContain(choice);
  });
  it.each(Object.entries(kindOf))('%s are the kinds of their area', (name, area) => {
    expect(caseAspects[name]).toEqual(aspectsOf(allEntities.find(({ id }) => id === area)!)['kind']);
  });
  it('dialogues have the kinds and matters of their area', () => {
    const dialogue = aspectsOf(allEntities.find(({ id }) => id === 'workplace-dialogue')!);
    expect([caseAspects['dialogueKind'], caseAspects['dialogueMatter']]).toEqual([
      dialogue['kind'],
      dialogue['matter'],
    ]);
  });
});
