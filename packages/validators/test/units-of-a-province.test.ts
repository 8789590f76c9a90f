import { defineUnits, parseRecords, validate } from '@qcdc/core/flow';
import { communeDialogue } from '@qcdc/core/entities';
import { defineInstrument, extendCatalogue, lawCatalogue, type NewProvision } from '@qcdc/core/law';
import { describe, expect, it } from 'vitest';
import { termRule } from '../src/index.ts';

// An invented resolution of a province: its communes tell of a dialogue fifteen days ahead, not seven. It binds its own units.
const instrument = defineInstrument({
  id: 'ofProvince',
  kind: 'resolution',
  number: '00/2054/NQ-HĐND',
  title: {
    vi: 'Nghị quyết của Hội đồng nhân dân tỉnh (giả định)',
    en: '(Invented) Resolution of a provincial council',
  },
  subject: { vi: 'ví dụ giả định', en: 'an invented example' },
  issued: null,
  from: '2054-01-01',
  doubt: [],
  confirmed: true,
});
const duty = (only: readonly string[], except?: readonly string[]): NewProvision => ({
  id: 'PROVINCE-3',
  at: { instrument: 'ofProvince', article: 3 },
  kinds: ['commune'],
  scope: [{ of: 'unit', only }, ...(except === undefined ? [] : [{ of: 'unit', except }])],
  topic: 'dialogue',
  subject: { vi: 'thông báo đối thoại sớm hơn', en: 'earlier notice of a dialogue' },
  value: { is: 'term', side: 'ahead', n: 15, unit: 'days' },
});
const earlier = termRule(communeDialogue, {
  id: 'province/notice',
  title: { vi: 'Thông báo đối thoại trước 15 ngày', en: 'Notice fifteen days ahead' },
  law: { is: 'term', duties: ['PROVINCE-3'] },
  first: 'noticeOn',
  then: 'date',
  ahead: true,
});
const units = defineUnits([
  { code: '01', kind: 'province', name: 'Tỉnh A (giả định)' },
  { code: '02', kind: 'province', name: 'Tỉnh B (giả định)' },
  { code: '00001', kind: 'commune', name: 'Xã A1 (giả định)', parent: '01' },
  { code: '00002', kind: 'commune', name: 'Xã A2 (giả định)', parent: '01' },
  // From the other province until the middle of 2054.
  {
    code: '00003',
    kind: 'commune',
    name: 'Xã C (giả định)',
    parents: [
      { from: null, to: '2054-06-30', value: '02' },
      { from: '2054-07-01', to: null, value: '01' },
    ],
  },
  { code: '00004', kind: 'commune', name: 'Xã B1 (giả định)', parent: '02' },
]);

const told = (unit: string, date: `2054-${string}`, provision: NewProvision, register = true) => {
  const catalogue = extendCatalogue(lawCatalogue, { instruments: [instrument], provisions: [provision] });
  const month = date.slice(0, 8);
  const parsed = parseRecords([{ unit, date, noticeOn: `${month}10` }], communeDialogue, register ? { units } : {});
  return validate(parsed, [earlier], { catalogue }).findings;
};
const states = (...args: Parameters<typeof told>) => told(...args).map(({ state }) => state);

describe('a provision that binds the units of one province', () => {
  it('binds them, cited by its article, and nobody else', () => {
    expect(states('00001', '2054-05-20', duty(['01']))).toEqual(['failed']);
    expect(told('00001', '2054-05-20', duty(['01']))[0]?.basis).toMatchObject([
      { article: '3', number: '00/2054/NQ-HĐND' },
    ]);
    expect(states('00001', '2054-05-25', duty(['01']))).toEqual([]);
    expect(states('00004', '2054-05-20', duty(['01']))).toEqual([]);
  });
  it('goes by the province of the day', () => {
    expect(states('00003', '2054-06-20', duty(['01']))).toEqual([]);
    expect(states('00003', '2054-07-20', duty(['01']))).toEqual(['failed']);
  });
  it('may name single units, and may except some', () => {
    expect(states('00002', '2054-05-20', duty(['00001']))).toEqual([]);
    expect(states('00001', '2054-05-20', duty(['00001']))).toEqual(['failed']);
    expect(states('00002', '2054-05-20', duty(['01'], ['00002']))).toEqual([]);
  });
  it('is not asked where no register says of which province a unit is, and says so', () => {
    expect(told('00001', '2054-05-20', duty(['01']), false)).toMatchObject([
      { code: 'validate/no-register', state: 'undecided', actual: earlier.id },
    ]);
  });
});
