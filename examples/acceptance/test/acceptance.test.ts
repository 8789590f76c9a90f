import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { figures } from '../steps/figures.ts';
import { indicators } from '../steps/indicators.ts';
import { officeFiles } from '../steps/office-files.ts';
import { ranking } from '../steps/ranking.ts';
import { scores } from '../steps/scores.ts';
import { startRun } from '../step.ts';
import { steps } from '../steps.ts';

const golden = new URL('../golden/', import.meta.url);
const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

// One run for all parts: a changed golden file is a change of meaning, and the first one that changed says where.
describe('from office files to a document', () => {
  const from = startRun();

  it.each(steps)('$name', async (step) => {
    await expect(text(await step.lines(from))).toMatchFileSnapshot(fileURLToPath(new URL(`${step.name}.txt`, golden)));
  });

  it('has one golden file for each step and none that nobody compares', () => {
    expect(readdirSync(golden).sort()).toEqual(steps.map(({ name }) => `${name}.txt`).sort());
  });
});

it('does the work of a step once', async () => {
  const from = startRun();
  const [first, second] = await Promise.all([from(figures), from(figures)]);
  expect(first).toBe(second);
});

it('comes to the same whatever the order in which steps are asked for', async () => {
  const [forwards, backwards] = [startRun(), startRun()];
  const asked = await Promise.all(steps.toReversed().map((step) => step.lines(backwards)));
  for (const [i, step] of steps.entries()) expect(asked.at(-1 - i)).toEqual(await step.lines(forwards));
});

it('comes to the same figures, points and ranks whatever the order in which the files came', async () => {
  const files = await startRun()(officeFiles);
  const [inOrder, turned] = [startRun(), startRun({ step: officeFiles, result: files.toReversed() })];
  for (const step of [indicators, scores, ranking]) expect(await step.lines(turned)).toEqual(await step.lines(inOrder));
  const total = (from: typeof turned) => from(figures).then(({ value }) => value.size);
  expect(await total(turned)).toBe(await total(inOrder));
});
