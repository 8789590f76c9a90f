import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { hoversIn, shownInIt, somebodysFile } from './hover.ts';
import { root } from './packages.ts';

describe('an editor shows names, not what is behind them', () => {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (file) => ts.sys.readFile(file)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const hovers = hoversIn(`${root}packages/workshop/test/somebody.ts`, somebodysFile, options);

  it('in a file without an error', () => {
    expect(hovers.errors).toEqual([]);
  });

  it.each(shownInIt)('over "%s"', (mark, shown) => {
    const text = hovers.over(mark);
    expect(text).toContain(shown);
    expect(text.length).toBeLessThanOrEqual(200);
    expect(text.split('\n').length).toBeLessThanOrEqual(3);
  });
});
