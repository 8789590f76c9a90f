import { communityVote, mediation } from '@qcdc/core/entities';
import { defineUnits } from '@qcdc/core/flow';
import { recommended } from '@qcdc/validators';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { judgeForm, recordsOfForm, type FormValues } from './form-values.ts';
import { ReportForm } from './report-form.tsx';

const units = defineUnits([{ code: '00001', kind: 'commune', name: 'Xã An Hòa' }]);
const head = { unit: '00001', period: '2024' };
const areas = [mediation, communityVote];

function Form({ start = {} }: { readonly start?: FormValues }): ReactNode {
  const [values, setValues] = useState(start);
  return (
    <ReportForm
      areas={areas}
      day="2024-12-31"
      head={head}
      values={values}
      onValues={setValues}
      rules={recommended}
      units={units}
    />
  );
}
const field = (name: RegExp): HTMLElement => screen.getByRole('textbox', { name });

describe('a form made from the definitions', () => {
  it('asks every field of the areas, under the steps they belong to', () => {
    render(<Form />);
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Dân bàn',
      'Dân làm',
    ]);
    const asked = Object.values(mediation.fields).map(({ info }) => info.label.vi);
    const labels = [...document.querySelectorAll('label')].map(({ textContent }) => textContent);
    for (const label of asked)
      expect(
        labels.filter((one) => one.startsWith(label)),
        label,
      ).toHaveLength(1);
  });

  it('judges what is typed by the rules, under the field it is about', async () => {
    render(<Form start={{ mediation: { carriedOver: '5', received: '120', settled: '90', unsettled: '20' } }} />);
    expect(screen.queryByText(/không bằng/)).toBeNull();
    await userEvent.type(field(/Số vụ đang hòa giải/), '51');
    const said = await screen.findByText(/không bằng/);
    const notes =
      field(/Số vụ đang hòa giải/)
        .getAttribute('aria-describedby')
        ?.split(' ') ?? [];
    expect(notes).toContain(said.closest('ul')?.id);
    expect(said.textContent).toContain('= 5 + 120 − 90 − 20 = 15');
    await userEvent.clear(field(/Số vụ đang hòa giải/));
    await userEvent.type(field(/Số vụ đang hòa giải/), '15');
    expect(await screen.findByText(/Chưa thấy điều gì sai/)).toBeTruthy();
  });

  it('asks days, choices, yes and no of an event, and cites the article that is broken', async () => {
    render(<Form start={{ 'community-vote': { totalHouseholds: '240', present: '200', approving: '250' } }} />);
    await userEvent.type(field(/^Ngày$/), '15/3/2024');
    const said = await screen.findAllByText(/“Số phiếu tán thành” lớn hơn/);
    expect(said.map(({ textContent }) => /≤ \d+/.exec(textContent)?.[0])).toEqual(['≤ 240', '≤ 200']);
    expect(screen.getAllByRole('combobox', { name: 'Được thông qua' })).toHaveLength(1);
  });

  it('gives plain records: what nobody entered is not there, and what was is as typed', () => {
    const values: FormValues = {
      mediation: { received: 'hơn 1.200', settled: '' },
      'community-vote': { passed: null },
    };
    expect(recordsOfForm(areas, values, head)).toEqual({ mediation: [{ ...head, received: 'hơn 1.200' }] });
    const judged = judgeForm(areas, values, head, { rules: recommended, units, locale: 'vi' });
    expect(judged.value.get(mediation)[0]?.data.received.bound).toBe('above');
  });
});
