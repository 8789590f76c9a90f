import { readFileSync } from 'node:fs';
import { PluginKind, commonTokens, declareClassPlugin, declareValuePlugin } from '@stryker-mutator/api/plugin';
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

export const strykerPlugins = [
  declareClassPlugin(PluginKind.Checker, 'only-drawn', OnlyDrawn),
  declareValuePlugin(PluginKind.Ignore, 'words-for-people', wordsForPeople),
];
