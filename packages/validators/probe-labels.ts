import { allEntities } from '@qcdc/core/entities';
for (const e of allEntities) console.log(`${e.id}\t${e.form}\t${e.label.vi}\t${e.label.en}\t${e.label.vi.length}`);
const bad=/\b(TTND|UBMTTQ|TDP|CBCCVC|DNNN|MTTQ|QCDC|UBND|HĐND|TH|NLĐ|KN|TC|BCĐ)\b|GSĐTCĐ/;
for (const e of allEntities) for (const [n,{info}] of Object.entries(e.fields)) {
  for (const t of [info.label.vi, info.description?.vi??'', ...(Object.values(info.choices??{}).map(c=>c.vi))]) if (bad.test(t)) console.log(`F ${e.id}.${n}: ${t}`);
}
