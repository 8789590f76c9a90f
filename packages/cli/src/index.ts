// The command line as a function, for whoever starts it from a program of their own.
export { run } from './run.ts';
export { exitCodes, type ExitCode } from './exit-codes.ts';
export type { CommandIo, Terminal } from './io.ts';

// For the manifest of a run
export { cliVersion } from './version.ts';
