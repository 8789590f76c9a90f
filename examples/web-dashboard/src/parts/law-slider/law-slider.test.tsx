import type { IsoDate, UnitKind } from '@qcdc/core';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { LawSlider } from './law-slider.tsx';

function Law({ start, unitKind = 'community' }: { readonly start: IsoDate; readonly unitKind?: UnitKind }): ReactNode {
  const [day, setDay] = useState(start);
  return <LawSlider unitKind={unitKind} day={day} onDay={setDay} />;
}
const slider = (): HTMLElement => screen.getByRole('slider');

describe('a slider of the law', () => {
  it('says which law governs, also to who cannot see the slider', () => {
    render(<Law start="2023-06-30" />);
    expect(slider().getAttribute('aria-valuetext')).toContain('34/2007/PL-UBTVQH11');
  });

  it('goes to the next change and says what began and what ended, and what took its place', async () => {
    render(<Law start="2023-06-30" />);
    await userEvent.click(screen.getByRole('button', { name: /Lần thay đổi sau/ }));
    expect(slider().getAttribute('aria-valuetext')).toContain('01/7/2023');
    expect(slider().getAttribute('aria-valuetext')).toContain('10/2022/QH15');
    const ended = screen.getByText(/Không còn hiệu lực từ ngày này/).closest('details');
    expect(
      within(ended ?? document.body).getAllByText(/Nay là:.*Luật Thực hiện dân chủ ở cơ sở/).length,
    ).toBeGreaterThan(0);
  });

  it('says where a law stood without its decree', () => {
    render(<Law start="2023-07-15" />);
    expect(screen.getByText(/Nghị định quy định chi tiết chưa có/)).toBeTruthy();
  });

  it('takes a day as people write it, and says where it is none', async () => {
    render(<Law start="2023-07-15" />);
    const box = screen.getByRole('textbox');
    await userEvent.clear(box);
    await userEvent.type(box, '31/2/2020');
    expect(screen.getByText(/Chưa đọc được ngày/)).toBeTruthy();
    await userEvent.clear(box);
    await userEvent.type(box, '15/6/2010');
    await userEvent.tab();
    expect(slider().getAttribute('aria-valuetext')).toContain('15/6/2010');
  });

  it('stands at its end where no change is known any more', () => {
    render(<Law start="2027-01-01" unitKind="district" />);
    expect(screen.getByRole('button', { name: /Lần thay đổi sau/ }).hasAttribute('disabled')).toBe(true);
    expect(screen.getByText(/Không biết văn bản nào điều chỉnh/)).toBeTruthy();
  });
});
