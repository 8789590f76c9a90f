import type { ErrorExamples } from './error-example.ts';

/** Formulas of indicators in words. */
export const formulas: ErrorExamples = {
  given: `const known = { 'mediation.received': mediation.measures.received, 'mediation.settled': mediation.measures.settled };
const read = (text) => parseFormula(text, (name) => known[name] ?? null);`,
  calls: {
    'formula/empty': `read('')`,
    'formula/syntax': `read('mediation.received +')`,
    'formula/foreign-letter': `read('mediation.settled × 100')`,
    'formula/unknown-name': `read('mediation.setled / mediation.received')`,
    'formula/bracket-not-closed': `read('(mediation.settled')`,
    'formula/bracket-not-opened': `read('mediation.settled)')`,
    'formula/too-long': `read('1 + '.repeat(3000) + '1')`,
    'formula/too-deep': `read('('.repeat(200) + '1' + ')'.repeat(200))`,
    'formula/zero-divisor': `read('mediation.settled / 0')`,
    'formula/argument-count': `read('if(mediation.settled > 1, 2)')`,
    'formula/number-as-condition': `read('if(mediation.settled, 1, 2)')`,
    'formula/condition-as-number': `read('(mediation.settled > 1) + 2')`,
  },
};

/** Rules written in words. */
export const writtenRules: ErrorExamples = {
  given: `const basis = practice({ vi: 'Thông lệ (giả định)', en: 'A practice (invented)' });
const one = (asks, area = mediation) => ({ id: 'office/rule', area: area.id, versions: [{ from: always, basis, asks }] });
const rule = (asks, area = mediation) => textRule(area, one(asks, area));
const records = parseRecords([{ unit: '00001', period: '2024', received: 4 }], mediation);`,
  calls: {
    'rules/unknown-field': `rule('recieved > 1')`,
    'rules/syntax': `rule('received >')`,
    'rules/too-long': `rule('received >= ' + '1'.repeat(2000))`,
    'rules/unreadable': `rule('received >= 1.000')`,
    'rules/not-a-number': `rule('received >= 5 days')`,
    'rules/not-linear': `rule('received * settled > 1')`,
    'rules/percent-or-number': `rule('settled >= 50%')`,
    'rules/says-nothing': `rule('1 < 2')`,
    'rules/never-true': `rule('received < 0')`,
    'rules/always-true': `rule('received + settled >= 0')`,
    'rules/not-a-day': `rule('sentUpOn <= approving', communityVote)`,
    'rules/unknown-choice': `rule('if form = "meetings" then approving > 1', communityVote)`,
    'rules/other-area': `textRule(mediation, one('approving > 1', communityVote))`,
    'rules/unknown-area': `loadRules([{ ...one('received > 1'), area: 'mediatoin' }], [mediation])`,
    'rules/same-id': `loadRules([one('received > 1'), one('received > 2')], [mediation])`,
    'rules/bad-shape': `loadRules([{ id: 'office/rule' }], [mediation])`,
    'rules/unknown-key': `loadRules([{ ...one('received > 1'), asks: 'received > 1' }], [mediation])`,
    'rule/not-a-list': `validate(records, 5)`,
    'rule/not-a-rule': `validate(records, [5])`,
    'rule/id-collision': `validate(records, [rule('received > 1'), rule('received > 2')])`,
    'rule/not-a-stated-share': `statedShareAgrees(mediation, 'received')`,
  },
};
