import { recordsFrom, text, type TextReading } from '@qcdc/adapter-text';
import type { Outcome } from '@qcdc/core';
import { mediation, oneStop } from '@qcdc/core/entities';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { piecesOf, type Decisions } from './decision.ts';
import { MarkedText } from './marked-text.tsx';

const report = `1. Cải cách hành chính
Bộ phận một cửa tiếp nhận 7.609 hồ sơ, đã giải quyết 7.445 hồ sơ, đạt 95,8%.
2. Hòa giải ở cơ sở
Các tổ hòa giải tiếp nhận 348 vụ.`;
const areas = [mediation, oneStop];
let read: Outcome<TextReading>;
const decided = vi.fn();

beforeAll(async () => {
  read = await text.read(report, { source: 'bao-cao.txt' });
});

it.each(['quet.pdf', 'rong.txt'])(
  'what was found about the whole of %s is told though there is no figure to press',
  async (source) => {
    const bytes = new TextEncoder().encode(source === 'rong.txt' ? '' : '%PDF-1.4');
    const unreadable = await text.read(bytes, { source });
    render(
      <MarkedText
        reading={unreadable.value}
        findings={unreadable.findings}
        areas={areas}
        decisions={new Map()}
        onDecide={decided}
      />,
    );
    expect(
      screen.getByText(
        (_, element) =>
          element?.tagName === 'LI' && element.textContent.includes(unreadable.findings[0]?.message.vi ?? '?'),
      ),
    ).toBeDefined();
  },
);

function Marked(): ReactNode {
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  return (
    <MarkedText
      reading={read.value}
      findings={read.findings}
      areas={areas}
      decisions={decisions}
      onDecide={(figure, decision) => {
        const next = new Map(decisions);
        if (decision === null) next.delete(figure);
        else next.set(figure, decision);
        setDecisions(next);
        decided(next);
      }}
    />
  );
}
const last = (): Decisions => (decided.mock.lastCall?.[0] ?? new Map()) as Decisions;
const mark = (name: RegExp): HTMLElement => screen.getByRole('button', { name });

describe('a marked text', () => {
  it('is the text, word for word', () => {
    expect(
      piecesOf(read.value)
        .map(({ words }) => words)
        .join(''),
    ).toBe(report);
  });

  it('has a piece for every figure, also where two of them share words', () => {
    const [first] = read.value.figures;
    if (first === undefined) throw new Error('the report has figures');
    const { start } = first.span;
    const figures = [first, { ...first, span: { ...first.span, end: start + 3 } }];
    const pieces = piecesOf({ text: report, figures });
    expect(pieces.flatMap(({ figure }) => figure ?? [])).toEqual([0, 1]);
    expect(pieces.map(({ words }) => words).join('')).toBe(report);
  });

  it('shows a figure with its likeliest field, accepts it, and goes on to the next', async () => {
    render(<Marked />);
    await userEvent.click(mark(/^7\.609 hồ sơ/));
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('one-stop/received');
    await userEvent.click(mark(/Nhận/));
    expect(last().get(0)).toEqual({ area: 'one-stop', field: 'received' });
    expect(document.activeElement?.textContent).toContain('7.445 hồ sơ');
    expect(mark(/^7\.609 hồ sơ: đã nhận/)).toBeTruthy();
  });

  it('tells what is wrong with a figure, and rejects it', async () => {
    render(<Marked />);
    await userEvent.click(mark(/^95,8%.*có phát hiện/));
    expect(document.querySelector('.q-choice .q-notes')?.textContent).toMatch(/97,8/);
    await userEvent.click(mark(/Bỏ$/));
    expect([...last().values()]).toEqual(['rejected']);
  });

  it('takes a decision back, and another field than the suggested one', async () => {
    render(<Marked />);
    await userEvent.click(mark(/^348 vụ/));
    await userEvent.selectOptions(screen.getByRole('combobox'), 'mediation/settled');
    await userEvent.click(mark(/Nhận/));
    expect([...last().values()]).toEqual([{ area: 'mediation', field: 'settled' }]);
    await userEvent.click(mark(/^348 vụ/));
    await userEvent.click(mark(/Quyết định lại/));
    expect(last().size).toBe(0);
  });

  it('gives what recordsFrom takes', async () => {
    render(<Marked />);
    await userEvent.click(mark(/^348 vụ/));
    await userEvent.click(mark(/Nhận/));
    const accepted = [...last()].flatMap(([place, decision]) => {
      const figure = read.value.figures[place];
      return figure === undefined || decision === 'rejected' ? [] : [{ figure, ...decision }];
    });
    expect(recordsFrom(accepted, { unit: '00001', period: '2024', areas }).value['mediation']).toHaveLength(1);
  });
});
