/** Paper: A4, page numbers, heads of tables on every page, nothing cut through that belongs together. */
export const printStyle = `
@page{size:A4;margin:18mm 16mm 20mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt "Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;color:#56616a}}
@page wide{size:A4 landscape}
@media print{
html{font-size:10pt;scroll-behavior:auto}
body{max-width:none;padding:0;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.skip,.view,nav{display:none}
h2{margin-top:8mm}
h1,h2,h3,caption,.caption,figcaption,.tally,.head,thead{break-after:avoid}
thead{display:table-header-group}
tr,.card,svg,figcaption,caption,.caption,.tally,h1,h2,h3{break-inside:avoid}
.cards{display:block}
.card{margin-bottom:2.5mm;padding:2mm 3mm}
.message{font-size:1em;margin-bottom:1mm}
dl,.both dl{gap:1mm 4mm;grid-template-columns:repeat(4,1fr)}
.data{display:none}
.data.kept{display:block}
.drawn{min-width:0;width:auto;max-width:100%;max-height:170mm;margin:0 auto}
main>.tally{break-after:auto}
footer{break-before:avoid;margin-top:6mm}
p,li{orphans:3;widows:3}
.scroll{overflow:visible}
.wide{page:wide}
caption{position:static}
th,td{padding:1.4mm 2mm;min-width:0}
td.num{white-space:normal}
a{color:inherit;text-decoration:none}
details::details-content{content-visibility:visible;display:block;height:auto}
summary{list-style:none}
.long{grid-template-columns:26mm minmax(0,1fr)}
}
`;
