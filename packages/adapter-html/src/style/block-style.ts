/** The blocks: tables, findings, outlines, charts. */
export const blockStyle = `
.block{display:flow-root;margin:1.25rem 0 2.25rem}
caption,.caption,figcaption{text-align:left;font-weight:650;line-height:1.45;margin:0;padding:0 0 .6rem}
.note,.measure{color:var(--quiet);font-size:.9rem;font-weight:400}
.note{margin:.6rem 0 0;max-width:44rem}
.scroll{position:relative;overflow-x:auto;max-width:100%;scrollbar-width:thin}
table{border-collapse:collapse;width:100%;font-size:.95rem;line-height:1.5}
caption{position:sticky;left:0}
th,td{padding:.5rem .75rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);min-width:4rem}
thead th{background:var(--sheet);font-weight:600;vertical-align:bottom;border-bottom:2px solid var(--quiet)}
tbody th{font-weight:600;min-width:8rem}
.num{text-align:right;font-variant-numeric:tabular-nums lining-nums}
td.num{white-space:nowrap}
.blank,td.none{color:var(--quiet)}
.tally{display:flex;flex-wrap:wrap;gap:.4rem 1.4rem;list-style:none;margin:0 0 1rem;padding:0}
.tally li,.fine,.came{display:flex;align-items:baseline;gap:.45rem}
.mark{display:inline-block;flex:none;width:1.35em;height:1.35em;line-height:1.35em;border-radius:50%;text-align:center;font-weight:700;font-size:.85em;background:var(--tone,var(--accent));color:var(--paper)}
.error{--tone:var(--error)}.warning{--tone:var(--warning)}.info{--tone:var(--info)}.undecided{--tone:var(--undecided)}
.cards{list-style:none;margin:0;padding:0;display:grid;gap:.9rem}
.card{border:1px solid var(--line);border-left:5px solid var(--tone);border-radius:.35rem;padding:.85rem 1.1rem;background:var(--paper)}
.head{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.2rem 1rem;margin:0 0 .35rem}
.badge{display:inline-flex;align-items:baseline;gap:.45rem;font-weight:650;color:var(--tone)}
.codes{display:inline-flex;flex-wrap:wrap;gap:0 1rem}
.codes code{font:.82rem/1.6 ui-monospace,"Cascadia Mono","Noto Sans Mono",Consolas,monospace;color:var(--quiet);overflow-wrap:anywhere}
.card>:last-child{margin-bottom:0}
.message{margin:0 0 .6rem;font-size:1.05rem;line-height:1.5}
dl{margin:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(10rem,1fr));gap:.5rem 1.5rem}
.long{grid-column:1/-1;display:grid;grid-template-columns:6.5rem minmax(0,1fr)}
dt{color:var(--quiet);font-size:.9rem}
.both dl{grid-template-columns:repeat(auto-fill,minmax(13rem,1fr))}
.both .long{grid-template-columns:11rem minmax(0,1fr)}
.cited{display:block}
dd{margin:0;overflow-wrap:anywhere}
.cell{font-weight:600;background:var(--sheet);border:1px solid var(--line);border-radius:.25rem;padding:0 .35em;white-space:nowrap;font-variant-numeric:tabular-nums}
.steps,.steps ul{list-style:none;margin:0;padding:0}
.steps ul{margin-left:.45rem;padding-left:1.1rem;border-left:2px solid var(--line)}
.steps li{padding:.3rem 0}
.steps li>.label:first-child{margin-left:1.1rem}
summary{cursor:pointer}
.steps .label{font-weight:600}
.of,.how,.law,.from,.count{color:var(--quiet);font-size:.92rem}
.value{font-variant-numeric:tabular-nums}
.value::before{content:"= "}
.how,.law,.from{display:block;margin-left:1.1rem}
.chart{margin-left:0;margin-right:0}
.chart svg{display:block;max-width:46rem;margin-bottom:.5rem;overflow:visible}
svg:not(.drawn) text{font-size:15px;fill:var(--ink)}
svg .print{font-weight:650;font-variant-numeric:tabular-nums}
.rail{fill:var(--rail)}.bar{fill:var(--accent)}
.gap{stroke:var(--quiet);stroke-width:2;stroke-dasharray:3 6}
.zero{stroke:var(--ink);stroke-width:1.5}
.drawn{width:100%;min-width:34rem;height:auto;overflow:visible}
.both .drawn[lang=en]{display:none}
.found{table-layout:auto}
.found tbody th{font-weight:400;max-width:36rem}
.found tbody th p{margin:.15rem 0}
.found tbody{border-left:4px solid var(--tone)}
.found code{font:.8rem/1.5 ui-monospace,"Cascadia Mono","Noto Sans Mono",Consolas,monospace;color:var(--quiet);overflow-wrap:anywhere}
.found .law{margin-left:0}
.found td{min-width:6rem}
.found td b{font-weight:600;background:var(--sheet);border:1px solid var(--line);border-radius:.25rem;padding:0 .35em;white-space:nowrap}
.found .mark{font-style:normal}
details.unit{border-bottom:1px solid var(--line)}
details.unit>summary{padding:.4rem 0}
.counts{color:var(--quiet);font-size:.92rem}
.counts span{margin-left:.5rem}
.data{max-width:46rem}
.data summary{color:var(--accent);padding:.25rem 0}
@media (max-width:40rem){.found,.found tbody,.found tr,.found th,.found td{display:block;border-bottom:0}.found thead{position:absolute;clip-path:inset(50%)}.found tbody{border-bottom:1px solid var(--line);padding:.3rem 0}.found tbody th{position:static!important}.found td:empty{display:none}dl,.both dl{grid-template-columns:1fr 1fr}.long,.both .long{grid-template-columns:1fr}.card{padding:.75rem .9rem}th,td{padding:.45rem .55rem}tbody th{position:sticky;left:0;background:var(--paper);min-width:7.5rem}tbody td:not(.num){min-width:9rem}.steps ul{padding-left:.7rem}}
`;
