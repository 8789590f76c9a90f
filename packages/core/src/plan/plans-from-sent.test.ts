import { expect, it } from 'vitest';
import { mediation } from '../entities/mediation.ts';
import { petition } from '../entities/petition.ts';
import { parseRecords } from '../parse/parse-records.ts';
import { ok } from '../outcome/outcome.ts';
import { defineUnits } from '../unit/define-units.ts';
import { defineReportPlan } from './define-report-plan.ts';
import { expectedReports } from './outstanding-reports.ts';
import { plansFromSent } from './plans-from-sent.ts';
import { receivedRecords } from './received-reports.ts';

const units = defineUnits([
  { code: 'P', kind: 'province' },
  { code: 'A', kind: 'commune', parent: 'P' },
  { code: 'B', kind: 'commune', parent: 'P' },
  { code: 'S', kind: 'agency', parent: 'P' },
]);
const given = [
  { unit: 'A', period: '2024', received: 20 },
  { unit: 'B', period: '2024-H1', received: 7 },
  { unit: 'B', period: '2024', received: 9 },
];

it('asks of every unit of a kind what one of them has sent, and says that nobody laid it down', () => {
  const sent = parseRecords(given, mediation, { units });
  const plans = plansFromSent(sent);
  expect(plans.map(({ id, kinds, areas, periods }) => [id, kinds, areas, periods])).toEqual([
    ['sent-commune-2024', ['commune'], ['mediation'], ['2024']],
    ['sent-commune-2024-h1', ['commune'], ['mediation'], ['2024-H1']],
  ]);
  expect(plans.map(({ basis }) => [basis.kind, basis.confirmed])).toEqual([['practice', true], ['practice', true]]); // prettier-ignore
  const half = defineReportPlan(plans[1] ?? plans[0] ?? ({} as never));
  const expected = expectedReports(half, { units, on: '2025-03-01', received: receivedRecords(sent.value) }).value;
  expect(expected.map(({ unit, state }) => [unit, state])).toEqual([
    ['A', 'outstanding'],
    ['B', 'received'],
  ]);
});

it('makes plans that hold as they are, whatever the kind and the period', () => {
  const sent = parseRecords([{ unit: 'S', period: 'từ 15/12/2023 đến 14/6/2024', received: 1 }], mediation, { units });
  expect(plansFromSent(sent, { id: 'first' }).map((plan) => defineReportPlan(plan).id)).toEqual([
    expect.stringMatching(/^first-agency-[a-z0-9-]+$/u),
  ]);
});

it('makes no plan of events, of units nobody knows, and of what came without a register', () => {
  const event = parseRecords([{ unit: 'A', date: '2024-05-05' }], petition, { units });
  expect(plansFromSent(event)).toEqual([]);
  expect(plansFromSent(parseRecords(given, mediation))).toEqual([]);
  expect(plansFromSent(parseRecords([{ unit: 'X', period: '2024', received: 1 }], mediation, { units }))).toEqual([]);
});

it('refuses what was not read', () => {
  expect(() => plansFromSent(ok([]) as never)).toThrow('dataset/not-parsed');
  expect(() => plansFromSent([] as never)).toThrow('call/bad-argument');
});
