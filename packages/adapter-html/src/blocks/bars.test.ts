import type { BarsBlock, ReportBar } from '@qcdc/core';
import { describe, expect, it } from 'vitest';
import { pageContext } from '../page-context.ts';
import { bars } from './bars.ts';

const words = (text: string) => ({ vi: text, en: text });
const bar = (length: number | null, label = 'Xã'): ReportBar => ({ label: words(label), length, print: words('…') });
const chart = (...all: readonly ReportBar[]): BarsBlock => ({
  kind: 'bars',
  caption: words('Biểu đồ'),
  measuredIn: words('vụ'),
  bars: all,
});
const drawn = (...all: readonly ReportBar[]) => bars(chart(...all), pageContext('vi')).html;
const widths = (html: string) =>
  [...html.matchAll(/class="bar" x="([^"]+)" y="[^"]+" width="([^"]+)"/gu)].map(([, x, width]) => `${x} ${width}`);

describe('a bar chart', () => {
  it('starts every bar at zero, so that lengths compare', () => {
    expect(widths(drawn(bar(90), bar(45)))).toEqual(['0% 100%', '0% 50%']);
  });

  it('draws a figure below zero to the other side', () => {
    expect(widths(drawn(bar(-25), bar(75)))).toEqual(['0% 25%', '25% 75%']);
  });

  it('draws zero as a bar without length and an absent figure as a dashed gap', () => {
    const html = drawn(bar(0), bar(null), bar(8));
    expect(widths(html)).toEqual(['0% 0%', '0% 100%']);
    expect(html.match(/class="gap"/gu)).toHaveLength(1);
  });

  it('treats a length no pen can draw as a gap', () => {
    const html = drawn(bar(Number.NaN), bar(Number.POSITIVE_INFINITY), bar(5));
    expect(html.match(/class="gap"/gu)).toHaveLength(2);
    expect(widths(html)).toEqual(['0% 100%']);
  });

  it('draws nothing to scale when all figures are zero', () => {
    expect(widths(drawn(bar(0), bar(0)))).toEqual(['0% 0%', '0% 0%']);
  });

  it('breaks a long label into lines and keeps all of it', () => {
    const label = 'Ban Chỉ đạo thực hiện quy chế dân chủ ở cơ sở xã Mẫu Hai (dữ liệu mẫu)';
    const lines = [...drawn(bar(1, label)).matchAll(/class="label">([^<]+)</gu)].map(([, line]) => line);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(label);
  });

  it('is cut into several drawings when long, so that paper never cuts a bar', () => {
    expect(drawn(...Array.from({ length: 14 }, () => bar(1))).match(/<svg /gu)).toHaveLength(1);
    expect(drawn(...Array.from({ length: 15 }, () => bar(1))).match(/<svg /gu)).toHaveLength(2);
  });

  it('gives the ear a title, a description, and the same figures as a table', () => {
    const html = drawn(bar(3, 'Xã Một'));
    expect(html).toMatch(/<title id="b2">Biểu đồ<\/title>/u);
    expect(html).toMatch(/<desc id="b3">vụ\. Xã Một: …<\/desc>/u);
    expect(html).toContain('<th scope="row">Xã Một</th>');
  });
});
