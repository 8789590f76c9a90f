import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../time/iso-date.ts';
import {
  approvalStage,
  statusOfApproval,
  takeApprovalStep,
  type ApprovalStep,
  type ReportApproval,
} from './report-approval.ts';

const begun: ReportApproval = {
  report: 'half-year',
  unit: 'a',
  period: '2024-H1',
  levels: ['chairman', 'province'],
  history: [],
};
const step = (name: ApprovalStep['step'], day: number, reason?: string): ApprovalStep => ({
  step: name,
  by: 'somebody (invented)',
  at: `2024-07-${String(day).padStart(2, '0')}` as IsoDate,
  ...(reason === undefined ? {} : { reason }),
});
const after = (...steps: readonly ApprovalStep[]): ReportApproval =>
  steps.reduce((approval, one) => {
    const { value, findings } = takeApprovalStep(approval, one);
    expect(findings).toEqual([]);
    return value;
  }, begun);
const refused = (approval: ReportApproval, one: ApprovalStep) => {
  const { value, findings } = takeApprovalStep(approval, one);
  expect(value).toBe(approval);
  return findings.map(({ code }) => code);
};

describe('the way of a report', () => {
  it('is begun, sent, and approved by one level after the other', () => {
    expect(approvalStage(begun)).toEqual({ stage: 'none', level: null, since: null });
    expect(approvalStage(after(step('draft', 1)))).toMatchObject({ stage: 'drafted', level: null });
    const sent = after(step('draft', 1), step('submit', 2));
    expect(approvalStage(sent)).toEqual({ stage: 'sent', level: 'chairman', since: '2024-07-02' });
    const first = after(step('draft', 1), step('submit', 2), step('approve', 3));
    expect(approvalStage(first)).toMatchObject({ stage: 'sent', level: 'province' });
    expect(statusOfApproval(first)).toBe('provisional');
    const all = after(step('draft', 1), step('submit', 2), step('approve', 3), step('approve', 3));
    expect(approvalStage(all)).toEqual({ stage: 'approved', level: null, since: '2024-07-03' });
    expect(statusOfApproval(all)).toBe('final');
  });

  it('a report that is returned begins again at the first level', () => {
    const returned = after(step('draft', 1), step('submit', 2), step('approve', 3), step('return', 4, 'totals'));
    expect(approvalStage(returned)).toMatchObject({ stage: 'returned', level: null });
    const { value } = takeApprovalStep(returned, step('submit', 5));
    expect(approvalStage(value)).toMatchObject({ stage: 'sent', level: 'chairman' });
  });

  it('what is approved again after it was opened anew is revised', () => {
    const approved = [step('draft', 1), step('submit', 2), step('approve', 3), step('approve', 3)];
    const again = [step('reopen', 9, 'a slip'), step('submit', 9), step('approve', 9), step('approve', 10)];
    expect(statusOfApproval(after(...approved, ...again.slice(0, 3)))).toBe('provisional');
    expect(statusOfApproval(after(...approved, ...again))).toBe('revised');
  });

  it('a step that does not follow, gives no reason or lies before the last one is told, and not taken', () => {
    const sent = after(step('draft', 1), step('submit', 5));
    expect(refused(begun, step('approve', 1))).toEqual(['approval/not-the-next-step']);
    expect(refused(sent, step('submit', 6))).toEqual(['approval/not-the-next-step']);
    expect(refused(sent, step('return', 6))).toEqual(['approval/no-reason']);
    expect(refused(sent, step('return', 6, '  '))).toEqual(['approval/no-reason']);
    expect(refused(sent, step('approve', 4))).toEqual(['approval/before-the-last-step']);
  });

  it('refuses what is no step', () => {
    const wrong = (one: object) => () => takeApprovalStep(begun, { ...step('draft', 1), ...one });
    expect(wrong({ step: 'sign' })).toThrow('call/bad-argument');
    expect(wrong({ at: '1/7/2024' })).toThrow('call/bad-argument');
    expect(() => takeApprovalStep(null as never, step('draft', 1))).toThrow('call/bad-argument');
    expect(() => takeApprovalStep(begun, undefined as never)).toThrow('call/bad-argument');
    expect(() => takeApprovalStep({ ...begun, levels: [] }, step('draft', 1))).toThrow('call/bad-argument');
  });
});
