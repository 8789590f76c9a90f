#!/usr/bin/env node
import { run } from '../run.ts';

// A file that is not whole yet is taken away; at any other time the process may simply end.
function onInterrupt(undo: () => void): () => void {
  const stop = (): void => {
    undo();
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  return () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
  };
}

// `qcdc check … | head` closes the pipe early, which is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode ?? 0);
});

void run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  onInterrupt,
}).then((code) => {
  process.exitCode = code;
});
