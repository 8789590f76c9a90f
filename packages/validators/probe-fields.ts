import { allEntities } from '@qcdc/core/entities';
for (const e of allEntities) { if (e.form!=='event' && !process.argv.includes('all')) continue; console.log(`## ${e.id} (${e.label.vi})`);
 for (const [n,f] of Object.entries(e.fields)) { const i=f.info; console.log(`  ${n}: ${i.kind}${i.choices?' {'+Object.keys(i.choices).join(',')+'}':''}${i.refersTo?' ->'+i.refersTo:''}`);} }
