// Reads one workbook and prints the cells in it, the processor time in milliseconds, and the peak of memory in MB.
import { readFileSync } from 'node:fs';
import { xlsx } from '@qcdc/adapter-xlsx';

const bytes = new Uint8Array(readFileSync(process.argv[2] ?? ''));
const start = process.cpuUsage();
const { value } = await xlsx.read(bytes, { source: 'bench.xlsx' });
const { user, system } = process.cpuUsage(start);
const cells = value.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
console.log(cells, Math.round((user + system) / 1000), Math.round(process.resourceUsage().maxRSS / 1000));
