// A report as prose with a wrong percentage and a thousandfold slip: both are found, what is right is accepted and becomes records.
import { likeliest, recordsFrom, text } from '@qcdc/adapter-text';
import { allEntities } from '@qcdc/core/entities';
import { parseRecords } from '@qcdc/core/flow';

const report = `BÁO CÁO
Kết quả thực hiện quy chế dân chủ ở cơ sở 6 tháng đầu năm 2024 của xã Mẫu Một (dữ liệu mẫu)

1. Cải cách hành chính
Bộ phận một cửa tiếp nhận 7.609 hồ sơ, đã giải quyết 7.445.000 hồ sơ, đạt 97,8%.
2. Trong cơ quan, đơn vị
Có 86/87 đơn vị tổ chức hội nghị cán bộ, công chức, viên chức, đạt 95,4%, tăng 4 đơn vị so với cùng kỳ năm trước.
3. Hòa giải ở cơ sở
Các tổ hòa giải tiếp nhận 348 vụ, hòa giải thành 317 vụ (hơn 91%).
II. HẠN CHẾ
- Việc công khai ở một số thôn còn hình thức.`;

const { value, findings } = await text.read(report, { source: 'bao-cao.txt' });
for (const { words, role, measures } of value.figures)
  console.log(
    `${words} [${role}] → ${measures.map(({ area, field, score }) => `${area}.${field} ${score}`)[0] ?? '?'}`,
  );
for (const { where, message, expected } of findings)
  console.log(`${where.line ?? ''}: ${message.vi}${typeof expected === 'string' ? ` (đúng: ${expected})` : ''}`);

// Nobody accepts what the text itself contradicts.
const doubtful = new Set(findings.map(({ where }) => where.cell));
const accepted = likeliest(value.figures).filter(({ figure: { span } }) => !doubtful.has(`${span.start}-${span.end}`));
const records = recordsFrom(accepted, {
  unit: 'xã Mẫu Một',
  period: value.period?.period ?? '2024-H1',
  items: value.items,
});
const parsed = parseRecords(records.value, allEntities);
console.log([...parsed.value.entities.map(({ id }) => id)].join(', '));
