import type { Explanation } from '@qcdc/core';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CoverageTree } from '../coverage-tree.tsx';
import { ExplanationTree } from '../explanation-tree.tsx';

const step = (name: string, inputs: readonly Explanation[] = []): Explanation => ({
  label: { vi: name, en: name },
  unit: 'Xã A',
  period: '2024',
  value: { vi: '40 vụ', en: '40 cases' },
  how: { vi: 'tổng', en: 'sum' },
  basis: [],
  where: inputs.length === 0 ? { source: 'a.xlsx', sheet: 'S', cell: 'D4' } : null,
  inputs,
});
const explanation = step('Huyện', [
  step('Xã Một', [step('Thôn Một')]),
  step('Xã Hai', [step('Thôn Hai')]),
  step('Bản'),
]);
const items = (): readonly string[] =>
  screen.getAllByRole('treeitem').map((item) => item.querySelector('.q-step-label')?.textContent ?? '');
const focused = (): string => document.activeElement?.querySelector('.q-step-label')?.textContent ?? '';

describe('an explanation that unfolds', () => {
  it('shows the number and what it was made of, and says depth and place of each', () => {
    render(<ExplanationTree explanation={explanation} />);
    expect(items()).toEqual(['Huyện', 'Xã Một', 'Xã Hai', 'Bản']);
    const [top, first] = screen.getAllByRole('treeitem');
    expect(top?.getAttribute('aria-expanded')).toBe('true');
    expect(['aria-level', 'aria-posinset', 'aria-setsize'].map((name) => first?.getAttribute(name))).toEqual([
      '2',
      '1',
      '3',
    ]);
    expect(screen.getAllByRole('treeitem').at(-1)?.hasAttribute('aria-expanded')).toBe(false);
  });

  it('is walked by the keys of a tree', async () => {
    render(<ExplanationTree explanation={explanation} />);
    await userEvent.tab();
    expect(focused()).toBe('Huyện');
    const press = async (keys: string): Promise<string> => {
      await userEvent.keyboard(keys);
      await new Promise((done) => setTimeout(done, 5));
      return focused();
    };
    expect(await press('{ArrowDown}')).toBe('Xã Một');
    expect(await press('{ArrowRight}')).toBe('Xã Một');
    expect(items()).toContain('Thôn Một');
    expect(await press('{ArrowRight}')).toBe('Thôn Một');
    expect(await press('{ArrowLeft}')).toBe('Xã Một');
    expect(await press('{ArrowLeft}')).toBe('Xã Một');
    expect(items()).not.toContain('Thôn Một');
    expect(await press('b')).toBe('Bản');
    expect(await press('{Home}')).toBe('Huyện');
    expect(await press('{End}')).toBe('Bản');
    expect(await press('*')).toBe('Bản');
    expect(items()).toEqual(['Huyện', 'Xã Một', 'Thôn Một', 'Xã Hai', 'Thôn Hai', 'Bản']);
    expect(screen.getAllByRole('treeitem').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('names the cell a figure was read from', () => {
    render(<ExplanationTree explanation={step('Xã Một')} />);
    expect(screen.getByText(/a\.xlsx › S › D4/)).toBeTruthy();
  });
});

describe('units with their totals', () => {
  const row = (unit: string, below: number, missing: readonly string[] = []) => ({
    unit,
    name: `Xã ${unit}`,
    code: unit,
    value: below > 0 ? { vi: '40 vụ', en: '40 cases' } : null,
    reported: below > 0 ? 1 : 0,
    expected: 2,
    missing: missing.map((one) => ({ unit: one, name: `Xã ${one}` })),
    below,
  });

  it('fetch the level below when it is opened, say what is covered and who is missing', async () => {
    const asked: string[] = [];
    const rowsUnder = (unit: string) => {
      asked.push(unit);
      return Promise.resolve([row('B', 0), row('C', 0)]);
    };
    render(
      <CoverageTree label={{ vi: 'Số vụ', en: 'Cases' }} roots={[row('A', 2, ['B', 'C'])]} rowsUnder={rowsUnder} />,
    );
    expect(screen.getByRole('treegrid', { name: 'Số vụ' }).getAttribute('aria-colcount')).toBe('4');
    await userEvent.click(screen.getByText('Xã A'));
    expect(await screen.findByText('Xã C')).toBeTruthy();
    await userEvent.click(screen.getByText('Xã A'));
    await userEvent.click(screen.getByText('Xã A'));
    expect(asked).toEqual(['A']);
    await userEvent.click(screen.getByRole('button', { name: 'Còn thiếu 2' }));
    expect(screen.getByText(/Đơn vị chưa báo cáo — Xã A: 2/)).toBeTruthy();
    expect(screen.getByText('1/2')).toBeTruthy();
  });

  it('say that a level could not be fetched, and fetch it again when it is opened again', async () => {
    const rowsUnder = vi.fn<() => Promise<readonly ReturnType<typeof row>[]>>();
    rowsUnder.mockRejectedValueOnce(new Error('gone')).mockResolvedValue([row('B', 0)]);
    render(<CoverageTree label={{ vi: 'Số vụ', en: 'Cases' }} roots={[row('A', 1)]} rowsUnder={rowsUnder} />);
    await userEvent.click(screen.getByText('Xã A'));
    expect(await screen.findByText(/Không tải được/)).toBeTruthy();
    await userEvent.click(screen.getByText('Xã A'));
    await userEvent.click(screen.getByText('Xã A'));
    expect(await screen.findByText('Xã B')).toBeTruthy();
  });
});
