// What a web page would ship to read a workbook where it lies, on the clerk's own machine: the browser check calls it.
import { xlsx } from '@qcdc/adapter-xlsx';

Object.assign(globalThis, {
  qcdcReadWorkbook: async (bytes: readonly number[], source: string) => {
    const { value, findings } = await xlsx.read(Uint8Array.from(bytes), { source });
    return {
      sheets: value.map(({ name, rows }) => [name, rows] as const),
      findings: findings.map((f) => f.code),
    };
  },
});
