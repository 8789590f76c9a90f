import type { Finding } from '@qcdc/core';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { InLanguage } from '../language.tsx';
import { FindingList } from './finding-list.tsx';

const finding = (unit: string, severity: Finding['severity'], code: string, more: Partial<Finding> = {}): Finding => ({
  code,
  severity,
  state: 'failed',
  message: { vi: `Sai ở ${code}`, en: `Wrong in ${code}` },
  where: { unit, source: 'bao-cao.xlsx', sheet: 'Hòa giải', cell: 'D4' },
  basis: [],
  ...more,
});
const findings = [
  finding('A', 'warning', 'a/one'),
  finding('B', 'error', 'b/two', {
    expected: '≤ 240',
    actual: { vi: '250 hộ', en: '250 households' },
    hint: { vi: 'Kiểm tra lại', en: 'Check again' },
    basis: [{ kind: 'law', number: '10/2022/QH15', title: { vi: 'Luật', en: 'Law' }, article: '21', confirmed: true }],
  }),
  finding('A', 'info', 'a/three', { state: 'undecided' }),
];
const names: Readonly<Record<string, string>> = { A: 'Xã An Hòa', B: 'Xã Thủy Lợi' };
const nameOf = (unit: string): string => names[unit] ?? unit;

describe('a list of findings', () => {
  it('puts them together by unit, the unit with errors first, and counts each weight', () => {
    render(<FindingList findings={findings} nameOf={nameOf} />);
    const heads = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(heads[0]).toContain('Xã Thủy Lợi');
    expect(heads[0]).toContain('Lỗi 1');
    expect(heads[1]).toContain('Chưa kết luận được 1');
  });

  it('unfolds a unit: cell, expected, actual, article and what to do', async () => {
    render(<FindingList findings={findings} nameOf={nameOf} />);
    await userEvent.click(screen.getByRole('button', { name: /Thủy Lợi/ }));
    const item = within(screen.getByRole('article'));
    for (const words of [
      'bao-cao.xlsx › Hòa giải › D4',
      '≤ 240',
      '250 hộ',
      'Kiểm tra lại',
      'Điều 21 Luật số 10/2022/QH15',
    ])
      expect(item.getByText(words)).toBeTruthy();
  });

  it('searches with or without marks, and by the name of a unit', async () => {
    render(<FindingList findings={findings} nameOf={nameOf} />);
    await userEvent.type(screen.getByRole('searchbox'), 'thuy loi');
    await screen.findByText('1 trên 3 phát hiện');
    await userEvent.clear(screen.getByRole('searchbox'));
    await userEvent.type(screen.getByRole('searchbox'), 'khong co');
    expect(await screen.findByText('Không có phát hiện nào khớp với bộ lọc.')).toBeTruthy();
  });

  it('leaves out a weight, and puts together by rule', async () => {
    render(<FindingList findings={findings} nameOf={nameOf} />);
    await userEvent.click(screen.getByRole('checkbox', { name: /Cảnh báo/ }));
    await screen.findByText('2 trên 3 phát hiện');
    await userEvent.selectOptions(screen.getByRole('combobox'), 'rule');
    await waitFor(() => expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(2));
    expect(screen.getAllByRole('heading', { level: 3 })[0]?.textContent).toContain('b/two');
  });

  it('shows what might have been meant, and opens the cell', async () => {
    const open = vi.fn();
    const proposals = () => [{ text: { vi: '51 → 15', en: '51 → 15' }, why: { vi: 'đảo chữ số', en: 'swapped' } }];
    render(<FindingList findings={findings} proposalsOf={proposals} onOpenCell={open} />);
    await userEvent.click(screen.getByRole('button', { name: /^B/ }));
    expect(screen.getByText('(đảo chữ số)')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Đến ô này' }));
    expect(open).toHaveBeenCalledWith(findings[1]?.where);
  });

  it('keeps 20,000 findings out of the page but for those in view, and loses none', async () => {
    const many = Array.from({ length: 20_000 }, (_, i) => finding(`X${String(i % 300)}`, 'error', 'a/one'));
    const { container } = render(<FindingList findings={many} />);
    expect(screen.getByRole('status').textContent).toBe('20.000 phát hiện');
    await userEvent.click(screen.getByRole('button', { name: 'Mở tất cả' }));
    expect(container.querySelectorAll('article').length).toBeLessThan(60);
    await userEvent.selectOptions(screen.getByRole('combobox'), 'severity');
    await waitFor(() => expect(screen.getByRole('heading', { level: 3 }).textContent).toContain('20.000'));
  });

  it('searches 20,000 of them in steps: the last letter typed decides, and what was found before stays until then', async () => {
    const many = Array.from({ length: 20_000 }, (_, i) => finding(`X${String(i % 300)}`, 'error', 'a/one'));
    render(<FindingList findings={many} nameOf={(unit) => `Xã Số ${unit.slice(1)}`} />);
    await userEvent.type(screen.getByRole('searchbox'), 'xa so 217');
    expect(screen.getByRole('status').getAttribute('aria-busy')).toBe('true');
    expect(await screen.findByText('66 trên 20.000 phát hiện', {}, { timeout: 10_000 })).toBeTruthy();
    expect(screen.getByRole('status').getAttribute('aria-busy')).toBe('false');
    expect(screen.getByRole('heading', { level: 3 }).textContent).toContain('Xã Số 217');
  });

  it('speaks English, and says where nothing was found', () => {
    const { rerender } = render(
      <InLanguage value="en">
        <FindingList findings={findings} nameOf={nameOf} />
      </InLanguage>,
    );
    expect(screen.getByRole('status').textContent).toBe('3 findings');
    rerender(
      <InLanguage value="en">
        <FindingList findings={[]} />
      </InLanguage>,
    );
    expect(screen.getByText('Nothing was found.')).toBeTruthy();
  });
});
