import { CommanderError } from 'commander';
import type { Language, Text } from '@qcdc/core';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { FileTrouble } from './file-trouble.ts';
import type { CommandIo } from './io.ts';
import { printable } from './output/printable.ts';
import { pens } from './output/pens.ts';
import { program } from './program.ts';
import { session, type Session } from './session.ts';
import { wrongCall } from './wrong-call.ts';

/**
 * Runs the command line: `template`, `check`, `report` or `explain`.
 *
 * @param args - words behind the name of the program
 * @param io - where results and progress go, and where names of files start
 * @returns how it ends; nothing throws
 * @example
 * ```ts
 * let said = '';
 * const io = { stdout: { write: (text: string) => (said += text) }, stderr: { write: () => true }, cwd: '.' };
 *
 * await run(['template', 'no-such-area'], io); // => 2
 * await run(['--version'], io); // => 0
 * ```
 */
export async function run(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const language = languageIn(args);
  let code: ExitCode = exitCodes.done;
  const open: Session[] = [];
  const begin = (): Session => {
    const begun = session(io, language, args.includes('--quiet'));
    open.push(begun);
    return begun;
  };
  const parser = program(language, (text) => io.stdout.write(text), {
    template: async (areas, options) => {
      const { template } = await import('./commands/template.ts');
      code = await template(areas, options as never, begin());
    },
    check: async (files, options) => {
      const { check } = await import('./commands/check.ts');
      code = await check(files, options as never, begin());
    },
    report: async (files, options) => {
      const { report } = await import('./commands/report.ts');
      code = await report(files, options as never, begin());
    },
    explain: async (what, files, options) => {
      const { explain } = await import('./commands/explain.ts');
      code = await explain(what, files, options as never, begin());
    },
  });
  try {
    await parser.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    for (const one of open) one.progress.end();
    return failed(error, language, io);
  }
}

// The help of a wrong call speaks it, too, so it is looked for before anything is read.
function languageIn(args: readonly string[]): Language {
  const last = args.findLastIndex((one) => one === '--lang' || one.startsWith('--lang='));
  const typed = last < 0 ? 'vi' : args[last] === '--lang' ? args[last + 1] : args[last]?.slice('--lang='.length);
  return typed === 'en' ? 'en' : 'vi';
}

function failed(error: unknown, language: Language, io: CommandIo): ExitCode {
  const tell = (text: Text): void => {
    io.stderr.write(`${pens(io.stderr).error('qcdc:')} ${printable(text[language])}\n`);
  };
  if (io.signal?.aborted === true) {
    tell({ vi: 'đã dừng, không tệp nào bị ghi dở', en: 'stopped; no file was left half written' });
    return exitCodes.stopped;
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.done;
    // Without a command the parser has printed its help already.
    if (error.code !== 'commander.help') tell(wrongCall(error));
    return exitCodes.wrongCall;
  }
  if (error instanceof FileTrouble) {
    tell(error.text);
    return exitCodes.fileTrouble;
  }
  if (isDefinitionError(error)) {
    for (const { text, path } of error.problems) tell(path === '' ? text : inPlace(text, path));
    return exitCodes.wrongCall;
  }
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.stderr.write(`${pens(io.stderr).error('qcdc:')} ${said}\n`);
  return exitCodes.broken;
}

const inPlace = ({ vi, en }: Text, path: string): Text => ({ vi: `${path}: ${vi}`, en: `${path}: ${en}` });

interface Problems {
  readonly problems: readonly { readonly text: Text; readonly path: string }[];
}

// Both builds of the library may be loaded, so the class is not asked.
const isDefinitionError = (error: unknown): error is Error & Problems =>
  error instanceof Error && error.name === 'DefinitionError';
