// What importing a package costs in user CPU, Node's own start included, against bare zod in the same run.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median, type Bench } from './harness.ts';

const here = fileURLToPath(new URL('./', import.meta.url));
const whole = ['@qcdc/core', '@qcdc/validators', '@qcdc/indicators', '@qcdc/emulation'];
const imported: Readonly<Record<string, readonly string[]>> = {
  zod: ['zod'],
  core: ['@qcdc/core'],
  'core-flow': ['@qcdc/core/flow'],
  validators: ['@qcdc/validators'],
  indicators: ['@qcdc/indicators'],
  emulation: ['@qcdc/emulation'],
  whole,
};
const runs = 9;

function userTime(modules: readonly string[]): number {
  const code = `${modules.map((module) => `import '${module}';`).join(' ')} process.stdout.write(String(process.cpuUsage().user));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: here,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`importing ${modules.join(', ')} failed: ${stderr}`);
  return Number(stdout) / 1000;
}

/** Cost of importing. */
export const benches: readonly Bench[] = [
  {
    name: 'import',
    run: (report) => {
      // Turn by turn, so that a busy moment of the machine hits all of them alike.
      const times = new Map<string, number[]>(Object.keys(imported).map((name) => [name, []]));
      for (let i = 0; i < runs; i++)
        for (const [name, modules] of Object.entries(imported)) times.get(name)?.push(userTime(modules));
      const zod = median(times.get('zod') ?? []);
      for (const [name, all] of times) {
        report(`import.${name}`, median(all), 'ms');
        if (name !== 'zod') report(`import.${name}.vs-zod.ratio`, median(all) / zod, '1');
      }
    },
  },
];
