// A CSV as a system exports it and a correction that came later: read, put together, added up, and written again in long form.
import { csv } from '@qcdc/adapter-csv';
import { isoDate } from '@qcdc/core';
import { defineUnits, joinDatasets, parse, rollUp, tally } from '@qcdc/core/flow';
import { mediation } from '@qcdc/core/entities';

const units = defineUnits([
  { code: 'TM', kind: 'province', name: 'Tỉnh Mẫu (dữ liệu mẫu)' },
  { code: '00001', kind: 'commune', parent: 'TM', name: 'Xã Mẫu Một (dữ liệu mẫu)' },
  { code: '00004', kind: 'commune', parent: 'TM', name: 'Xã Mẫu Hai (dữ liệu mẫu)' },
]);
const first =
  'Mã đơn vị;Kỳ báo cáo;Số vụ tiếp nhận;Số vụ hòa giải thành\r\n00001;2024;1.040;935\r\n00004;2024;12;9\r\n';
const later = 'Mã đơn vị,Kỳ báo cáo,Số vụ tiếp nhận,Số vụ hòa giải thành\n00004,2024,14,11\n00001,2024,1,041,936\n';

const read = async (text: string, source: string) =>
  parse(await csv.read(text, { source }), [mediation], { units, locale: 'vi' });
const joined = joinDatasets([
  { ...(await read(first, 'thang-1.csv')), deliveredOn: isoDate('2025-01-10') },
  { ...(await read(later, 'bo-sung.csv')), deliveredOn: isoDate('2025-01-20') },
]);
const totals = rollUp(tally(joined, Object.values(mediation.measures)), { units });

for (const { code, message, where } of joined.findings)
  console.log(`${where.source ?? ''}:${where.line ?? ''} ${code} — ${message.vi}`);
console.log([...csv.writeFigures(totals.value.filter({ units: ['TM'] }), { mark: false })].join(''));
