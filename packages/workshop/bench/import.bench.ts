// What importing a package costs in user CPU, Node's own start included, against bare zod in the same run.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median, type Bench } from './harness.ts';

const here = fileURLToPath(new URL('./', import.meta.url));
const modules = [
  'zod',
  '@qcdc/core',
  '@qcdc/core/flow',
  '@qcdc/validators',
  '@qcdc/indicators',
  '@qcdc/emulation',
] as const;
const runs = 9;

function userTime(module: string): number {
  const code = `import '${module}'; process.stdout.write(String(process.cpuUsage().user));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: here,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`importing ${module} failed: ${stderr}`);
  return Number(stdout) / 1000;
}

/** Cost of importing. */
export const benches: readonly Bench[] = [
  {
    name: 'import',
    run: (report) => {
      // Turn by turn, so that a busy moment of the machine hits all of them alike.
      const times = new Map<string, number[]>(modules.map((module) => [module, []]));
      for (let i = 0; i < runs; i++) for (const module of modules) times.get(module)?.push(userTime(module));
      const zod = median(times.get('zod') ?? []);
      for (const [module, all] of times) {
        const name = module.replace('@qcdc/', '').replace('/', '-');
        report(`import.${name}`, median(all), 'ms');
        if (module !== 'zod') report(`import.${name}.vs-zod.ratio`, median(all) / zod, '1');
      }
    },
  },
];
