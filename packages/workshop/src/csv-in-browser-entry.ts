// What a web page would ship to read a CSV where it lies: nothing of Node may come along.
import { csv } from '@qcdc/adapter-csv';

Object.assign(globalThis, {
  qcdcReadCsv: async (file: Blob, source: string) => {
    const { value, findings } = await csv.read(file.stream(), { source, size: file.size });
    return { sheets: value.map(({ name, rows }) => [name, rows] as const), findings: findings.map((f) => f.code) };
  },
});
