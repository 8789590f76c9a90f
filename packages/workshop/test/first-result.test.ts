import { readFileSync } from 'node:fs';
import { format } from 'node:util';
import * as entities from '@qcdc/core/entities';
import * as flow from '@qcdc/core/flow';
import * as indicators from '@qcdc/indicators';
import * as rules from '@qcdc/validators';
import { describe, expect, it } from 'vitest';
import { checkable } from '../src/doc-examples.ts';
import { root } from './packages.ts';

type AsyncMaker = new (...args: string[]) => (...args: unknown[]) => Promise<void>;
const { constructor: AsyncFunction } = Object.getPrototypeOf(async () => Promise.resolve()) as {
  constructor: AsyncMaker;
};
const names = { ...entities, ...flow, ...indicators, ...rules };

describe.each(['docs/guides', 'docs/vi/guides'])('the first result of %s', (folder) => {
  const page = readFileSync(`${root}${folder}/from-npm-to-a-first-result.md`, 'utf8');
  const block = (language: string): string =>
    new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'u').exec(page)?.[1] ?? '';

  it('prints what the page says it prints', async () => {
    const printed: string[] = [];
    const log = (...what: readonly unknown[]): void => {
      printed.push(format(...what));
    };
    const run = new AsyncFunction(
      '$names',
      'console',
      `with ($names) { await (async () => { ${checkable(block('ts'))} })(); }`,
    );
    await run(names, { log });
    expect(`${printed.join('\n')}\n`).toBe(block('text'));
  });

  it('installs every package it imports, and is JavaScript as it stands', () => {
    const imported = [...block('ts').matchAll(/from '(@qcdc\/[a-z-]+)/gu)].map((match) => match[1]);
    const installed = /npm install (.*)/u.exec(page)?.[1]?.split(' ') ?? [];
    expect(new Set(imported)).toEqual(new Set(installed));
    expect(block('ts')).not.toMatch(/ as |: [A-Z]\w+[ ;=]|\?\./u);
  });
});
