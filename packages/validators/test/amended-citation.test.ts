import { citation } from '@qcdc/core';
import { communityVote, disclosurePosting } from '@qcdc/core/entities';
import { defineUnits, parseRecords, validate } from '@qcdc/core/flow';
import { defineInstrument, extendCatalogue, lawCatalogue, provision, type Amendment } from '@qcdc/core/law';
import { expect, it } from 'vitest';
import { enterprisePostingDuration, votePassQuota } from '../src/index.ts';

const units = defineUnits([
  { code: 'X', kind: 'commune', name: 'Xã (giả định)' },
  { code: 'D', kind: 'stateEnterprise', name: 'Doanh nghiệp (giả định)' },
]);
const invented = defineInstrument({
  id: 'inventedLaw2027',
  kind: 'law',
  number: '00/2027/QH16',
  title: { vi: 'Luật (giả định)', en: '(Invented) Law' },
  subject: { vi: 'ví dụ giả định', en: 'an invented example' },
  issued: null,
  from: '2027-05-01',
  doubt: [],
  confirmed: true,
});
const by = { instrument: 'inventedLaw2027', article: 1, clause: 1 };
const under = (amendment: Omit<Amendment, 'by'>) =>
  extendCatalogue(lawCatalogue, { instruments: [invented], amendments: [{ ...amendment, by }] });
const cited = (date: string, matter: string, catalogue: ReturnType<typeof under>) => {
  const vote = { unit: 'X', date, matter, scope: 'community', form: 'meeting', countedBy: 'households', passed: true };
  const parsed = parseRecords([{ ...vote, totalHouseholds: 100, approving: 45 }], communityVote, { units });
  return validate(parsed, [votePassQuota], { catalogue }).findings.flatMap(({ basis }) =>
    basis.map((one) => citation(one, 'en')),
  );
};
const article = 'Art. 21(1), Law on Exercise of Democracy at the Grassroots No. 10/2022/QH15';
const amended = `${article}, as amended by Art. 1(1), (Invented) Law No. 00/2027/QH16`;

it.each([
  ['the quota of all other matters', 'L-21.1c', 'selfManagement'],
  ['the quota of contributions', 'L-21.1a', 'contribution'],
  ['the quota of the whole commune', 'L-21.1b', 'communityFunds'],
])('a clause of which one quota was amended is cited once, as amended: %s', (_, duty, matter) => {
  const value = { ...provision(duty).value, n: 4, d: 5 } as Amendment['value'] & object;
  const catalogue = under({ duty, value });
  expect(cited('2027-05-02', matter, catalogue)).toEqual([amended]);
  expect(cited('2027-04-30', matter, catalogue)).toEqual([article]);
});

it('another clause of the article is cited as it is', () => {
  const catalogue = under({
    duty: 'L-66',
    value: { ...provision('L-66').value, atLeast: 40 } as Amendment['value'] & object,
  });
  const posted = { unit: 'D', date: '2027-05-03', item: '2', form: 'posting', until: '2027-05-10' };
  const told = { ...posted, hasInternalSystem: false, allStaffNotified: false, interruptedDays: 0 };
  const parsed = parseRecords([told], disclosurePosting, { units });
  const [said] = validate(parsed, [enterprisePostingDuration], { catalogue }).findings;
  expect(said?.basis.map((one) => citation(one, 'en'))).toEqual([
    'Art. 66(2), Law on Exercise of Democracy at the Grassroots No. 10/2022/QH15',
  ]);
});
