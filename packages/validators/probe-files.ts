import { allEntities } from '@qcdc/core/entities';
import { defineUnits, parseRecords, validate } from '@qcdc/core/flow';
import { citation } from '@qcdc/core';
import { strict } from './src/index.ts';
const units = defineUnits([
  { code: 'X', kind: 'commune', name: 'Xã Thử' }, { code: 'P', kind: 'commune', name: 'Phường Mới', from: '2025-07-01' } as never,
  { code: 'A', kind: 'agency', name: 'Sở Thử' }, { code: 'S', kind: 'publicUnit', name: 'Trường Thử' },
  { code: 'D', kind: 'stateEnterprise', name: 'Công ty Thử' }, { code: 'N', kind: 'nonStateEmployer', name: 'DN Thử' },
  { code: 'n', kind: 'nonStateEmployer', name: 'DN nhỏ' }, { code: 'T', kind: 'province', name: 'Tỉnh Thử' },
]);
export function run(name: string, file: Record<string, object[]>, opts: {all?: boolean} = {}) {
  const areas = allEntities.filter(({ id }) => id in file);
  for (const k of Object.keys(file)) if (!allEntities.some(e => e.id === k)) console.log('NO AREA', k);
  const parsed = parseRecords(file, areas, { units });
  console.log(`##### ${name}`);
  for (const f of parsed.findings) console.log('  PARSE', f.code, f.message.vi);
  const { findings } = validate(parsed, strict);
  for (const f of findings) {
    if (f.unfolded && opts.all) { for (const u of f.unfolded) console.log('   -', u.code, u.message.vi); continue; }
    console.log(' ', f.state, f.where.area, f.where.period, f.code, '|', f.message.vi, '|', JSON.stringify(f.expected ?? ''), JSON.stringify(f.actual ?? ''), '|', f.basis.map(b => citation(b, 'vi')).join('; ').slice(0, 160));
  }
}
