import { Command, InvalidArgumentError, Option } from 'commander';
import type { Language, Text } from '@qcdc/core';
import { speak } from '@qcdc/core/flow';
import { cliVersion } from './version.ts';
import { helpWords, words } from './words.ts';

/** What a command does once its options are read; options as the parser names them. */
export interface Actions {
  readonly template: (areas: readonly string[], options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly check: (files: readonly string[], options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly report: (files: readonly string[], options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly explain: (
    what: string,
    files: readonly string[],
    options: Readonly<Record<string, unknown>>,
  ) => Promise<void>;
}

/**
 * Makes the parser of the command line.
 *
 * @param language - language of its help
 * @param write - where help goes
 * @param actions - what the commands do
 * @returns the parser; it throws in place of ending the process
 */
export function program(language: Language, write: (text: string) => void, actions: Actions): Command {
  const say = (text: Text): string => speak(text, language);
  const all = new Command('qcdc')
    .description(say(words.about))
    .version(cliVersion.version, '--version', say(words.version));
  const inLanguage = (usage: string): string =>
    language === 'vi' ? usage.replace('[options]', '[tùy chọn]').replace('[command]', '[lệnh]') : usage;
  const settings = (command: Command): Command =>
    command
      .exitOverride()
      .configureOutput({ writeOut: write, writeErr: () => undefined, outputError: () => undefined })
      .configureHelp({
        styleUsage: inLanguage,
        styleSubcommandTerm: inLanguage,
        styleTitle: (title) => (language === 'vi' ? (helpWords[title] ?? title) : title),
        optionDescription: ({ description, argChoices, defaultValue, hidden }: Option) => {
          const choices = argChoices === undefined || hidden ? '' : ` (${argChoices.join(' | ')})`;
          const usual = typeof defaultValue === 'string' || typeof defaultValue === 'number';
          return `${description}${choices}${usual ? ` [${defaultValue}]` : ''}`;
        },
      })
      .helpOption('-h, --help', say(words.help))
      .addOption(new Option('--lang <vi|en>', say(words.lang)).choices(['vi', 'en']).default('vi'))
      .option('--quiet', say(words.quiet), false);
  settings(all).helpCommand(false);
  const command = (name: string, about: Text): Command => settings(all.command(name).description(say(about)));
  const reading = (one: Command): Command =>
    one
      .option('--units <file>', say(words.units))
      .option('--period <period>', say(words.period))
      .option('--unit <unit>', say(words.unit))
      .option('--on <day>', say(words.on))
      .option('--areas <areas>', say(words.areas), listed, [])
      .option('--layout <file>', say(words.layout), collected, [])
      .addOption(new Option('--numbers <style>', say(words.numbers)).choices(['vi', 'en', 'file']).default('vi'))
      .addOption(new Option('--regime <regime>', say(words.regime)).choices(['calendar', 'state']).default('calendar'));

  command('template', words.template)
    .argument('[areas...]', say(words.templateAreas))
    .option('--units <file>', say(words.units))
    .option('--only <units>', say(words.only), listed, [])
    .option('--period <period>', say(words.formPeriod))
    .option('--superior <name>', say(words.superior))
    .option('--issuer <name>', say(words.issuer))
    .option('--place <name>', say(words.place))
    .option('--drawn-up-by <name>', say(words.drawnUpBy))
    .option('--office <line>', say(words.office), collected, [])
    .option('--signed-by <name>', say(words.signedBy))
    .option('-o, --out <file>', say(words.formOut), 'bieu-mau.xlsx')
    .option('--force', say(words.force), false)
    .action(actions.template);

  reading(command('check', words.check).argument('<files...>', say(words.checkFiles)))
    .option('--json', say(words.json), false)
    .option('--all', say(words.all), false)
    .option('--most <count>', say(words.most), wholeNumber(say), 200)
    .option('--strict', say(words.strict), false)
    .option('-o, --out <file>', say(words.copyOut))
    .option('--force', say(words.force), false)
    .action(actions.check);

  reading(command('report', words.report).argument('<files...>', say(words.files)))
    .option('-o, --out <file>', say(words.reportOut), 'bao-cao.html')
    .option('--of <unit>', say(words.reportOf))
    .option('--official <file>', say(words.official))
    .option('--title <text>', say(words.title))
    .option('--both', say(words.both), false)
    .option('--strict', say(words.strict), false)
    .option('--force', say(words.force), false)
    .action(actions.report);

  reading(
    command('explain', words.explain).argument('<what>', say(words.what)).argument('[files...]', say(words.files)),
  )
    .option('--of <unit>', say(words.of))
    .option('--depth <levels>', say(words.depth), wholeNumber(say))
    .action(actions.explain);

  return all.addHelpText('after', `\n${say(words.exits)}`);
}

// Options that may be given again; those with ids also take several parted by commas. None takes words behind it as its own.
const collected = (typed: string, before: readonly string[]): readonly string[] => [...before, typed];
const listed = (typed: string, before: readonly string[]): readonly string[] => [
  ...before,
  ...typed
    .split(/[,;]/u)
    .map((one) => one.trim())
    .filter((one) => one !== ''),
];

const wholeNumber =
  (say: (text: Text) => string) =>
  (typed: string): number => {
    if (!/^\d{1,9}$/.test(typed)) throw new InvalidArgumentError(say(words.notWhole));
    return Number(typed);
  };
