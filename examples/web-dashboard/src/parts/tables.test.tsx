import { csv } from '@qcdc/adapter-csv';
import { allEntities, mediation } from '@qcdc/core/entities';
import { parseRecords, type ExpectedReport } from '@qcdc/core/flow';
import { openItems } from '@qcdc/core/follow-up';
import { proposeLayout, type LayoutDefinition, type LayoutProposal } from '@qcdc/core/layout';
import type { Comparison } from '@qcdc/indicators';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { CompareTable } from './compare-table.tsx';
import { CoverageTree } from './coverage-tree.tsx';
import { LayoutEditor } from './layout-editor/layout-editor.tsx';
import { TaskList } from './task-list.tsx';
import { WorkList } from './work-list.tsx';

const columns = (): readonly string[] => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);

describe('units and years side by side', () => {
  const cell = (value: string | null, order: number | null, change: string | null = null) => ({
    value: value === null ? null : { vi: value, en: value },
    gap: null,
    order,
    change: change === null ? null : { vi: change, en: change },
    coverage: null,
  });
  const comparison: Comparison = {
    label: { vi: 'Số vụ', en: 'Cases' },
    measuredIn: { vi: 'vụ', en: 'cases' },
    periods: ['2023', '2024'],
    rows: [
      { unit: 'A', name: 'Xã A', cells: [cell('40', 1), cell('9', 2, '-77,5%')] },
      { unit: 'B', name: 'Xã B', cells: [cell(null, null), cell('1.040', 1)] },
    ],
  };

  it('name what they are, and say where nothing was reported', () => {
    render(<CompareTable comparison={comparison} />);
    expect(screen.getByRole('table', { name: 'Số vụ (vụ)' })).toBeTruthy();
    expect(screen.getByText('chưa có số liệu')).toBeTruthy();
    expect(screen.getByText('-77,5%')).toBeTruthy();
  });

  it('are sorted by the exact order of a column, not by its letters; what has no number stands last', async () => {
    render(<CompareTable comparison={comparison} />);
    await userEvent.click(screen.getByRole('button', { name: /2024/ }));
    expect(columns()).toEqual(['Xã B', 'Xã A']);
    expect(screen.getByRole('columnheader', { name: /2024/ }).getAttribute('aria-sort')).toBe('descending');
    await userEvent.click(screen.getByRole('button', { name: /2023/ }));
    expect(columns()).toEqual(['Xã A', 'Xã B']);
  });
});

it.each([
  ['no unit', { rows: [] }],
  ['no period', { periods: [] }],
])('with %s there is nothing to compare, and it is said', (_, less) => {
  const label = { vi: 'Số vụ', en: 'Cases' };
  const row = { unit: 'A', name: 'Xã A', cells: [] };
  render(<CompareTable comparison={{ label, measuredIn: label, periods: ['2024'], rows: [row], ...less }} />);
  expect(screen.getByText('Không có đơn vị hoặc kỳ nào để so sánh.')).toBeTruthy();
});

it('a tree without units says so, instead of standing there empty', () => {
  render(<CoverageTree label={{ vi: 'Số vụ', en: 'Cases' }} roots={[]} rowsUnder={() => []} />);
  expect(screen.getByText('Số vụ: không có đơn vị nào.')).toBeTruthy();
});

describe('a layout corrected by hand', () => {
  let proposal: LayoutProposal;
  const done = vi.fn();
  beforeAll(async () => {
    const raw = await csv.read('Xã;Số vụ mới nhận;Số vụ thành;Tổng ngày công\nA;40;38;12\n', { source: 'a.csv' });
    proposal = proposeLayout(raw.value, [mediation]);
  });
  function Editor(): ReactNode {
    const [definition, setDefinition] = useState<LayoutDefinition | null>(proposal.definition);
    if (definition === null) return null;
    return (
      <LayoutEditor {...{ proposal, definition }} areas={[mediation]} onDefinition={setDefinition} onDone={done} />
    );
  }
  const select = (name: string): HTMLSelectElement => screen.getByRole('combobox', { name });

  it('shows first what nobody understood, and why the rest was', () => {
    render(<Editor />);
    expect(columns()[0]).toBe('Tổng ngày công');
    expect(select('Tổng ngày công').value).toBe('');
    expect(select('Số vụ mới nhận').value).toBe('received');
    expect(screen.getAllByText(/gần với nhãn/).length).toBeGreaterThan(0);
  });

  it('tells where a field is read twice, and is used only when it fits', async () => {
    render(<Editor />);
    await userEvent.selectOptions(select('Số vụ thành'), 'received');
    expect(screen.getByText(/Lỗi/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Dùng cách đọc này' }).hasAttribute('disabled')).toBe(true);
    await userEvent.selectOptions(select('Số vụ thành'), 'settled');
    await userEvent.selectOptions(select('Tổng ngày công'), '-');
    await userEvent.click(screen.getByRole('button', { name: 'Dùng cách đọc này' }));
    const [made] = done.mock.calls.map(([definition]) => definition as LayoutDefinition);
    expect(made?.sheets[0]?.columns).toMatchObject({
      'Số vụ mới nhận': 'received',
      'Số vụ thành': 'settled',
      'Tổng ngày công': null,
    });
  });
});

describe('a worklist', () => {
  const late: ExpectedReport = {
    report: 'r',
    unit: 'A',
    period: '2024',
    state: 'outstanding',
    missing: ['mediation'],
    due: '2024-12-15',
    daysLate: 26,
    completedOn: null,
    timeliness: 'late',
    exemption: null,
  };

  it('says who is missing what, since when, and offers to remind', async () => {
    const remind = vi.fn();
    render(<WorkList reports={[late]} nameOf={() => 'Xã A'} areas={[mediation]} onRemind={remind} />);
    expect(screen.getByText(/chưa gửi gì: Hòa giải ở cơ sở/)).toBeTruthy();
    expect(screen.getByText('chậm 26 ngày')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Nhắc: Xã A' }));
    expect(remind).toHaveBeenCalledWith(late);
  });

  it('says that nothing is still to come', () => {
    render(<WorkList reports={[]} nameOf={(unit) => unit} areas={[]} />);
    expect(screen.getByText('Không còn báo cáo nào phải thu.')).toBeTruthy();
  });
});

describe('a list of tasks', () => {
  const unit = 'X';
  const item = (number: string, more: object): object => ({ unit, period: '2024', section: 'task', number, ...more });
  const open = openItems(
    parseRecords(
      {
        'narrative-item': [
          item('NV1', { text: 'Rà soát hương ước', dueOn: '2024-12-01', responsible: 'UBND xã' }),
          item('NV2', { text: 'Tập huấn', dueOn: '2025-02-01' }),
          { unit, period: '2024', section: 'shortcoming', number: 'HC1', text: 'Công khai còn chậm' },
        ],
      },
      allEntities,
    ),
    '2025-01-10',
  ).value;

  it('says who has to do what by when, and by how many days it is late', () => {
    render(<TaskList items={open} nameOf={() => 'Xã Mẫu'} />);
    const [first] = screen.getAllByRole('article', { name: 'Nhiệm vụ, Xã Mẫu' });
    expect(first?.textContent).toMatch(/Rà soát hương ước.*Xã Mẫu · UBND xã.*quá hạn 40 ngày/);
  });

  it('says that nobody knows a term, and blames nobody', () => {
    render(<TaskList items={open} nameOf={() => 'Xã Mẫu'} />);
    const shortcoming = screen.getByRole('article', { name: 'Hạn chế, Xã Mẫu' });
    expect(shortcoming.textContent).toContain('chưa có thời hạn');
    expect(shortcoming.textContent).not.toContain('quá hạn');
  });

  it('says that nothing is left', () => {
    render(<TaskList items={[]} nameOf={(one) => one} />);
    expect(screen.getByText('Không còn việc nào phải theo dõi.')).toBeTruthy();
  });
});
