// The acceptance run on the built packages: from office files to a document, each step against its golden file.
import { readFile } from 'node:fs/promises';
import { startRun } from './acceptance/step.ts';
import { steps } from './acceptance/steps.ts';

const from = startRun();
for (const step of steps) {
  const file = `acceptance/golden/${step.name}.txt`;
  const expected = (await readFile(new URL(file, import.meta.url), 'utf8')).trimEnd().split('\n');
  const lines = (await step.lines(from)).join('\n').trimEnd().split('\n');
  const at = Array.from({ length: Math.max(lines.length, expected.length) }, (_, i) => i).find(
    (i) => lines[i] !== expected[i],
  );
  if (at !== undefined)
    throw new Error(
      `${file}:${at + 1}\n  expected: ${expected[at] ?? '(nothing)'}\n  found:    ${lines[at] ?? '(nothing)'}`,
    );
  console.log(`${step.name}: as in ${file} (${lines.length} lines)`);
}
