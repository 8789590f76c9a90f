import { readFileSync } from 'node:fs';
import {
  PluginKind,
  commonTokens,
  declareClassPlugin,
  declareFactoryPlugin,
  declareValuePlugin,
} from '@stryker-mutator/api/plugin';
import { strykerPlugins as vitestPlugins } from '@stryker-mutator/vitest-runner';
import { changeId } from './change-id.js';
import { wordsForPeople } from './words-for-people.js';

/** Lets through what was drawn, and nothing else. */
class OnlyDrawn {
  static inject = [commonTokens.options];

  constructor(options) {
    this.drawn = new Set(JSON.parse(readFileSync(options.drawn, 'utf8')));
  }

  async init() {}

  async check(mutants) {
    return Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        this.drawn.has(changeId(mutant)) ? { status: 'passed' } : { status: 'compileError', reason: 'not drawn' },
      ]),
    );
  }

  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }
}

// Code that cannot be loaded leaves a file without tests, which the tester takes for tests that passed.
function loadingCounts(injector) {
  const [{ factory }] = vitestPlugins;
  const runner = factory(injector);
  const run = runner.mutantRun.bind(runner);
  runner.mutantRun = async (options) => {
    const result = await run(options);
    const broken = runner.ctx.state.getFiles().find((file) => file.result?.state === 'fail');
    if (result.status !== 'survived' || broken === undefined) return result;
    const failureMessage = broken.result.errors?.[0]?.message ?? 'a file of tests could not be loaded';
    return { status: 'killed', killedBy: [broken.filepath], failureMessage, nrOfTests: result.nrOfTests };
  };
  return runner;
}
loadingCounts.inject = [commonTokens.injector];

export const strykerPlugins = [
  declareClassPlugin(PluginKind.Checker, 'only-drawn', OnlyDrawn),
  declareFactoryPlugin(PluginKind.TestRunner, 'vitest-that-loads', loadingCounts),
  declareValuePlugin(PluginKind.Ignore, 'words-for-people', wordsForPeople),
];

export { strykerValidationSchema } from '@stryker-mutator/vitest-runner';
