import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { docExamples } from '../src/doc-examples.ts';
import { typedExamples, type TypedExample } from '../src/example-types.ts';
import { pageExamples } from '../src/page-examples.ts';
import { published, root } from './packages.ts';

const top = root.replace(/\/$/u, '');
const readmes = readdirSync(`${top}/packages`)
  .filter((folder) => folder !== 'workshop')
  .map((folder) => `packages/${folder}/README.md`);
const onPages = pageExamples(top, ['README.md', 'CONTRIBUTING.md', 'docs', ...readmes]);
const inComments = published.flatMap(({ folder }) => docExamples(top, `packages/${folder}/src`));
// What is exported only inside of its package has examples for those who work there, which import from its own file.
const isOwn = (file: string, complaint: string): boolean => {
  const name = /^Cannot find name '(\w+)'\.$/u.exec(complaint)?.[1];
  return name !== undefined && readFileSync(root + file, 'utf8').includes(`export function ${name}(`);
};
const against = (typed: readonly TypedExample[]): readonly string[] =>
  typed.flatMap(({ file, line, complaints }) =>
    complaints.filter((complaint) => !isOwn(file, complaint)).map((complaint) => `${file}:${line} ${complaint}`),
  );

describe('examples that are copied into a file of their own', () => {
  const typed = typedExamples(root, [
    ...onPages,
    ...inComments,
    { file: 'packages/core/src/wrong.ts', line: 1, code: "isoDate('2024-01-01').getYear();" },
    { file: 'packages/core/src/wrong.ts', line: 2, code: 'isoDate(2024);' },
  ]);

  it('are there', () => {
    expect(onPages.length).toBeGreaterThan(10);
    expect(inComments.length).toBeGreaterThan(400);
  });

  it('on pages have the types they claim', () => {
    expect(against(typed.slice(0, onPages.length))).toEqual([]);
  });

  it('in doc comments have the types they claim, once their imports stand before them', () => {
    expect(against(typed.slice(onPages.length, -2))).toEqual([]);
  });

  it('are refused where a method or an argument is wrong', () => {
    expect(typed.slice(-2).map(({ complaints }) => complaints.length)).toEqual([1, 1]);
  });
});
