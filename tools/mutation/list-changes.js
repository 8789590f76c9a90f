// Prints every change the tester knows for the files whose names come in as JSON: what is drawn from. Those of survivors are
// found again by what stands in the line, for lines move.
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { changeId } from './change-id.js';
import { describeChange } from './describe-change.js';
import { wordsForPeople } from './words-for-people.js';

const silent = Object.fromEntries(
  ['trace', 'debug', 'info', 'warn', 'error', 'fatal'].map((level) => [level, () => {}]),
);
const instrumenter = new Instrumenter({ ...silent, isTraceEnabled: () => false, isDebugEnabled: () => false });
const files = JSON.parse(await text(process.stdin)).map((name) => ({
  name,
  content: readFileSync(name, 'utf8'),
  mutate: true,
}));
const { mutants } = await instrumenter.instrument(files, {
  plugins: null,
  excludedMutations: [],
  ignorers: [wordsForPeople],
});
const sources = new Map(files.map(({ name, content }) => [name, content]));
console.log(
  JSON.stringify(
    mutants
      .filter(({ status }) => status === undefined)
      .map((mutant) => ({ id: changeId(mutant), ...describeChange(mutant, sources.get(mutant.fileName)) })),
  ),
);
