import { describe, expect, it } from 'vitest';
import { dark, light, type Colours } from './colours.ts';

// Relative luminance and contrast as WCAG 2.2 defines them.
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const share = Number.parseInt(colour.slice(i, i + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('the %s colours', (_, colours) => {
  const inks: readonly (keyof Colours)[] = ['ink', 'quiet', 'accent', 'error', 'warning', 'info', 'undecided'];

  it.each(inks)('%s is readable on paper and on raised parts (4.5 : 1)', (ink) => {
    expect(contrast(colours[ink], colours.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours[ink], colours.sheet)).toBeGreaterThanOrEqual(4.5);
  });

  it('a bar stands out from the rail it runs on (3 : 1)', () => {
    expect(contrast(colours.accent, colours.rail)).toBeGreaterThanOrEqual(3);
  });
});

it('knows black on white as 21 : 1, so the count itself is right', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});
