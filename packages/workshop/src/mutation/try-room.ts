import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { triedIn, type ListedChange, type Tried } from './report-of-tester.ts';
import type { MutationRoom } from './rooms.ts';
import { sourcesOf } from './sources-of.ts';

const node = process.execPath;

/**
 * Lists all changes there are of the code of a room.
 *
 * @param root - the repository
 * @param room - the room
 * @throws Error where the tester is not installed
 */
export function changesOf(root: string, room: MutationRoom): readonly ListedChange[] {
  const { stdout, status } = spawnSync(node, [join(root, 'tools/mutation/list-changes.js')], {
    cwd: root,
    input: JSON.stringify(filesOf(root, room)),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error('the changes could not be listed; `pnpm run mutation` installs the tester first');
  return JSON.parse(stdout) as readonly ListedChange[];
}

/**
 * Changes the code of a room in the ways that were drawn, one at a time and in a copy, and asks its tests each time.
 *
 * @param root - the repository
 * @param room - the room
 * @param drawn - the changes to try
 * @throws Error where the tester could not run, which is also so where a test fails on unchanged code
 */
export function tryChanges(root: string, room: MutationRoom, drawn: readonly ListedChange[]): Tried {
  if (drawn.length === 0) return { drawn: 0, unnoticed: [] };
  const tools = join(root, 'tools/mutation');
  const out = join(tools, 'out');
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `${room.id}.drawn.json`), JSON.stringify(drawn.map(({ id }) => id)));
  const report = join(out, `${room.id}.json`);
  const config = join(out, `${room.id}.config.json`);
  const files = [...new Set(drawn.map(({ file }) => file))];
  writeFileSync(config, JSON.stringify(optionsOf(tools, room, files, report)));
  const stryker = join(tools, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { status } = spawnSync('nice', ['-n', '4', node, stryker, 'run', config], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, MUTATION_TESTS: room.tests.join(',') },
  });
  if (status !== 0) throw new Error(`the changes of ${room.id} could not be tried`);
  return triedIn(report, drawn);
}

const filesOf = (root: string, room: MutationRoom): readonly string[] =>
  room.code.flatMap((place) => sourcesOf(root, place));

function optionsOf(tools: string, room: MutationRoom, files: readonly string[], report: string): object {
  return {
    plugins: [join(tools, 'plugins.js')],
    testRunner: 'vitest-that-loads',
    vitest: { configFile: 'tools/mutation/vitest.config.js', related: false },
    coverageAnalysis: 'perTest',
    mutate: files,
    ignorers: ['words-for-people'],
    checkers: ['only-drawn'],
    drawn: join(tools, 'out', `${room.id}.drawn.json`),
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: report },
    concurrency: 1,
    // A busy machine is no endless loop: of those the tester counts the rounds anyway.
    timeoutMS: 60_000,
    // The first run waits for whatever else the machine does.
    dryRunTimeoutMinutes: 60,
    disableTypeChecks: false,
    warnings: { unknownOptions: false },
    ignorePatterns: ['/docs', '/examples', '/api', '/tools/mutation/out', '/packages/*/dist', '/.changeset'],
    tempDirName: `tools/mutation/out/tmp-${room.id}`,
    allowEmpty: true,
  };
}
