import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inNoLanguage } from '../src/language-in-code.ts';
import { root } from './packages.ts';

const pages = ['docs/guides/ten-tasks.md', 'docs/vi/guides/ten-tasks.md'].map((file) => {
  const page = readFileSync(`${root}${file}`, 'utf8');
  const programs = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gmu)].map(([, code = '']) => code);
  const rows = [...page.matchAll(/^\| \[[^\]]+\]\(#\S+\) \| (\d+) \|/gmu)].map(([, count]) => Number(count));
  return { file, programs, rows };
});
const linesOf = (program: string): readonly string[] => program.split('\n').filter((line) => line.trim() !== '');

describe.each(pages)('ten tasks of $file', ({ programs, rows }) => {
  it('are ten, each of at most 20 lines, and no line hides a second one', () => {
    expect(programs).toHaveLength(10);
    for (const program of programs) {
      const lines = linesOf(program);
      expect(lines.length, program).toBeLessThanOrEqual(20);
      expect(lines.filter((line) => line.length > 120 || /;\s*\S/u.test(line.replace(/\/\/.*|'[^']*'/gu, '')))).toEqual(
        [],
      );
    }
  });

  it('are counted in the table as they are', () => {
    expect(rows).toEqual(programs.map((program) => linesOf(program).length));
  });
});

it('are the same programs in both languages', () => {
  expect(pages[0]?.programs.map(inNoLanguage)).toEqual(pages[1]?.programs.map(inNoLanguage));
});
