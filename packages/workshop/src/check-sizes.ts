// Bundles what somebody would import, with both bundlers, and compares with the budgets.
// An argument that begins a budget's words prints what that bundle is made of: `pnpm run lint:size "one rule"`.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withEsbuild, withRolldown } from './bundle-for-users.ts';
import { sizeBudgets } from './size-budgets.ts';

const built = fileURLToPath(new URL('../../emulation/dist/esm/index.js', import.meta.url));
const [wanted] = process.argv.slice(2);
const kB = (bytes: number): string => (bytes / 1000).toFixed(1);

if (!existsSync(built)) {
  console.error('The packages are not built, and sizes are measured on what was built: run `pnpm run build` first.');
  process.exit(1);
}

const over: string[] = [];
console.log('| kB after gzip | esbuild | Rolldown | limit |\n|---|---:|---:|---:|');
for (const { what, code, without, limit } of sizeBudgets) {
  if (wanted !== undefined && !what.startsWith(wanted)) continue;
  const [esbuild, vite] = [await withEsbuild(code, without), await withRolldown(code, without)];
  const beside = without.length === 0 ? '' : `, without ${without.join(' and ')}`;
  console.log(`| ${what}${beside} | ${kB(esbuild.bytes)} | ${kB(vite.bytes)} | ${limit} |`);
  if (Math.max(esbuild.bytes, vite.bytes) > limit * 1000) over.push(what);
  if (wanted !== undefined) console.log(esbuild.parts);
}
for (const what of over)
  console.error(
    `Over its budget: ${what}. See what came along with \`pnpm run lint:size "${what}"\`; the budgets stand in packages/workshop/src/size-budgets.ts.`,
  );
process.exitCode = over.length === 0 ? 0 : 1;
