import { csv } from '@qcdc/adapter-csv';
import { communityVote } from '@qcdc/core/entities';
import { defineUnits, parse, validate } from '@qcdc/core/flow';
import { strict } from '@qcdc/validators';
const units = defineUnits([{ code: 'X', kind: 'commune', name: 'Xã Thử' }]);
const text = 'Mã đơn vị,Ngày,Nội dung,Phạm vi,Hình thức,Tổng số hộ gia đình,Số phiếu tán thành,Được thông qua\nX,15/3/2026,"Chủ trương, mức đóng góp","Thôn, tổ dân phố",Tổ chức cuộc họp,154,110,có\nX,15/4/2026,"Chủ trương, mức đóng góp","Thôn, tổ dân phố",Tổ chức cuộc họp,154,100,có\n';
const p = parse(await csv.read(text, { source: 'Biểu quyết của cộng đồng.csv' }), [communityVote], { units } as never) as any;
for (const f of p.findings) console.log('P', f.code, f.message.vi.slice(0, 200));
for (const f of validate(p, strict).findings) console.log(f.state, f.code, f.message.vi.slice(0, 300), f.where.row);
