import type { Text } from '@qcdc/core';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { FigureInput } from './figure-input.tsx';

const label: Text = { vi: 'Nhân dân đóng góp', en: 'Money of the people' };

function Field({
  start = '',
  measuredIn = 'VND',
}: {
  readonly start?: string;
  readonly measuredIn?: string;
}): ReactNode {
  const [value, setValue] = useState(start);
  return <FigureInput label={label} measuredIn={measuredIn} value={value} onValue={setValue} />;
}
const box = (): HTMLInputElement => screen.getByRole('textbox');
const choice = (): HTMLSelectElement => screen.getByRole('combobox');

describe('a field for a figure', () => {
  it('says how it read what is typed, as one types', async () => {
    render(<Field />);
    await userEvent.type(box(), 'hơn 3,4 tỷ');
    expect(screen.getByText('hơn 3,4 tỷ đồng')).toBeTruthy();
    expect(choice().value).toBe('above');
    expect(box().getAttribute('aria-invalid')).toBe('false');
  });

  it('says what is wrong, and is marked as wrong', async () => {
    render(<Field measuredIn="case" />);
    await userEvent.type(box(), 'nhiều');
    expect(screen.getByText(/Không phải số liệu đọc được/)).toBeTruthy();
    expect(box().getAttribute('aria-invalid')).toBe('true');
    await userEvent.clear(box());
    await userEvent.type(box(), '12,5');
    expect(screen.getByText(/Số liệu đếm không thể lẻ/)).toBeTruthy();
  });

  it('writes the words for a bound or a state into the field', async () => {
    render(<Field start="1.234" measuredIn="case" />);
    await userEvent.selectOptions(choice(), 'about');
    expect(box().value).toBe('khoảng 1.234 vụ');
    await userEvent.selectOptions(choice(), 'exact');
    expect(box().value).toBe('1.234 vụ');
    await userEvent.selectOptions(choice(), 'withheld');
    expect(box().value).toBe('không công bố');
    expect(choice().value).toBe('withheld');
  });

  it('keeps a number nobody can read while its bound changes', async () => {
    render(<Field start="12,5" measuredIn="case" />);
    await userEvent.selectOptions(choice(), 'above');
    expect(box().value).toBe('hơn 12,5');
  });

  it('is named and described: label, unit of measure, help with its article', () => {
    render(
      <FigureInput
        label={label}
        measuredIn="VND"
        value=""
        onValue={() => undefined}
        description={{ vi: 'Tiền mặt', en: 'Cash' }}
        basis={[
          { kind: 'law', number: '10/2022/QH15', title: { vi: 'Luật', en: 'Law' }, article: '21', confirmed: true },
        ]}
      />,
    );
    const field = screen.getByRole('textbox', { name: 'Nhân dân đóng góp (đồng)' });
    const help = document.getElementById(field.getAttribute('aria-describedby')?.split(' ')[0] ?? '');
    expect(help?.textContent).toBe('Tiền mặt Căn cứ: Điều 21 Luật số 10/2022/QH15');
  });
});
