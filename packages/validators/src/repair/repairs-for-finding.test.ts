import { communityVote, mediation } from '@qcdc/core/entities';
import { parseRecords, validate } from '@qcdc/core/flow';
import type { Dataset, Finding, Outcome } from '@qcdc/core';
import { describe, expect, it } from 'vitest';
import { recommended } from '../presets.ts';
import { repairsForFinding } from './repairs-for-finding.ts';

const head = { unit: '00001', period: '2024' };
const right = { carriedOver: 5, received: 120, settled: 90, unsettled: 20, pending: 15 };
const found = (parsed: Outcome<Dataset>, code: string): Finding => {
  const finding = validate(parsed, recommended).findings.find((one) => one.code === code);
  if (finding === undefined) throw new Error(`no ${code}`);
  return finding;
};
const said = (parsed: Outcome<Dataset>, code: string): readonly string[] =>
  repairsForFinding(parsed, found(parsed, code), recommended).map(({ text, why }) => `${text.vi} (${why?.vi ?? ''})`);

describe('what might have been meant where a finding says that figures contradict one another', () => {
  it('is told in words, the field of the finding first, with the slip that explains it', () => {
    const parsed = parseRecords([{ ...head, ...right, pending: 51 }], mediation);
    const [first, ...others] = said(parsed, 'mediation/pending-balances');
    expect(first).toContain('“Số vụ đang hòa giải”: 51 vụ → 15 vụ (gõ đảo hai chữ số');
    expect(others.every((one) => !one.includes('đang hòa giải'))).toBe(true);
  });

  it('is asked of the record the finding is about, also where others are there', () => {
    const parsed = parseRecords(
      [
        { ...head, ...right },
        { ...head, unit: '00002', ...right, pending: 51 },
      ],
      mediation,
    );
    expect(said(parsed, 'mediation/pending-balances')[0]).toContain('51 vụ → 15 vụ');
  });

  it('is plain data', () => {
    const parsed = parseRecords([{ ...head, ...right, pending: 51 }], mediation);
    const made = repairsForFinding(parsed, found(parsed, 'mediation/pending-balances'), recommended);
    expect(structuredClone(made)).toEqual(made);
  });

  it('finds the record of an event by its day', () => {
    const vote = { unit: '00001', date: '2024-03-15', ballotsIssued: 240, ballotsReturned: 2300 };
    const parsed = parseRecords([vote, { ...vote, date: '2024-03-16', ballotsReturned: 230 }], communityVote);
    const all = said(parsed, 'community-vote/ballots-returned-within-ballots-issued');
    expect(all[0]).toMatch(/^“Số phiếu thu về”: 2\.300 phiếu → /);
    expect(all.some((one) => one.includes('2.300 phiếu → 230 phiếu') && one.includes('gõ thừa một chữ số'))).toBe(true);
  });

  it('is silent where a finding is about no record, or about what nobody can tell', () => {
    const parsed = parseRecords([{ ...head, ...right, pending: 51 }], mediation);
    const finding = found(parsed, 'mediation/pending-balances');
    const other = (more: Partial<Finding>) => repairsForFinding(parsed, { ...finding, ...more }, recommended);
    expect(other({ state: 'undecided' })).toEqual([]);
    expect(other({ where: {} })).toEqual([]);
    expect(other({ where: { ...finding.where, unit: '00009' } })).toEqual([]);
  });
});
