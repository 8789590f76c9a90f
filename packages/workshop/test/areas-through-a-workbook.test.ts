import { xlsx } from '@qcdc/adapter-xlsx';
import type { FieldInfo } from '@qcdc/core';
import { parse, parseRecords } from '@qcdc/core/flow';
import { allEntities } from '@qcdc/core/entities';
import { expect, test } from 'vitest';

/** Something to write into a field, of its own kind. */
function something({ kind, measuredIn, choices }: FieldInfo, i: number): unknown {
  switch (kind) {
    case 'figure':
    case 'count':
      return measuredIn === 'percent' ? '5,75%' : ['hơn 3,4 tỷ', 0, i, null][i % 4];
    case 'statedRatio':
      return 'hơn 91%';
    case 'day':
      return '2024-03-04';
    case 'text':
      return 'Công khai: "kế hoạch", quy chế; =1+1';
    case 'flag':
      return i % 2 === 0;
    case 'choice':
      return Object.keys(choices ?? {}).at(-1);
    case 'choices':
      return Object.keys(choices ?? {});
    case 'reference':
      return `M-${i}`;
  }
}

test('every field of every area comes back from a workbook as it went in, with nothing found on the way', async () => {
  const sent = Object.fromEntries(
    allEntities.map((entity) => {
      const fields = Object.entries(entity.fields).map(([name, { info }], i) => [name, something(info, i)]);
      const when = entity.form === 'period' ? { period: '2027-H1' } : { date: '2027-03-05' };
      return [entity.id, [{ unit: '00001', ...when, ...(Object.fromEntries(fields) as object) }]];
    }),
  );
  const written = parseRecords(sent, allEntities, { locale: 'vi' });
  expect(written.findings).toEqual([]);
  const bytes = await xlsx.writeRecords(written.value, allEntities);
  const { value, findings } = parse(await xlsx.read(bytes, { source: 'all.xlsx' }), allEntities, { locale: 'vi' });
  expect(findings).toEqual([]);
  for (const entity of allEntities)
    expect(value.get(entity).map(({ data }) => data)).toEqual(written.value.get(entity).map(({ data }) => data));
}, 60_000);
