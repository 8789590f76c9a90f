import { readFileSync } from 'node:fs';
import * as flow from '@qcdc/core/flow';
import * as emulation from '@qcdc/emulation';
import * as indicators from '@qcdc/indicators';
import { describe, expect, it } from 'vitest';
import { flowSteps } from '../src/pictures/flow-picture.ts';
import { linesOf, svg } from '../src/pictures/svg.ts';
import { root } from './packages.ts';

describe('the pictures', () => {
  it('name steps that are functions; reading and writing are the adapters', () => {
    const names = new Set(Object.keys({ ...flow, ...indicators, ...emulation }));
    expect(flowSteps.filter((name) => !names.has(name))).toEqual(['read', 'render']);
  });

  const drawn = ['flow', 'law', 'map', 'derivation'].flatMap((name) => [`${name}-en`, `${name}-vi`]);

  it.each(drawn)('%s says what it shows, and shows what its words need', (name) => {
    const text = readFileSync(`${root}docs/pictures/${name}.svg`, 'utf8');
    expect(text).toMatch(/<title id="t">[^<]{5,}<\/title>\n<desc id="d">[^<]{40,}<\/desc>/u);
    const width = Number(/viewBox="0 0 (\d+)/u.exec(text)?.[1]);
    const beyond = [...text.matchAll(/<(?:text|rect)[^>]* x="(-?\d+(?:\.\d+)?)"/gu)].filter(
      ([, x]) => Number(x) < 0 || Number(x) > width,
    );
    expect(beyond).toEqual([]);
  });

  it('break words to a width, and keep a longer word whole', () => {
    expect(linesOf('one two three', 60)).toEqual(['one two', 'three']);
    expect(linesOf('immeasurable', 10)).toEqual(['immeasurable']);
  });

  it('write what stands in a text as text', () => {
    const text = svg({ width: 1, height: 1, title: 'a < "b"', description: 'c & d', parts: [] });
    expect(text).toContain('a &lt; &quot;b&quot;');
    expect(text).toContain('c &amp; d');
  });
});
