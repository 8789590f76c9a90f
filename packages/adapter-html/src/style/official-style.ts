import type { DocumentStyleId } from '@qcdc/core';
import { documentStyles, type PartLook, type TextLook } from '@qcdc/core/official';

const alignments = { left: 'left', centre: 'center', right: 'right', justified: 'justify' } as const;

function declared({ size, bold, italic, underlined, align }: PartLook): string {
  return [
    `font-size:${size}pt`,
    `font-weight:${bold === true ? 700 : 400}`,
    ...(italic === true ? ['font-style:italic'] : []),
    ...(underlined === true ? ['text-decoration:underline'] : []),
    `text-align:${alignments[align]}`,
  ].join(';');
}

const lineHeight = ({ lines }: TextLook): string =>
  'points' in lines ? `${lines.points}pt` : String(lines.times * 1.15);

/**
 * Makes the look of an official document, on screen and on paper: typeface, sizes, margins and numbers of pages as the rules
 * want them.
 *
 * @param id - whose rules
 * @returns rules of a style sheet
 */
export function officialStyle(id: DocumentStyleId): string {
  const { typeface, page, text, parts } = documentStyles[id];
  const face = `"${typeface}","Liberation Serif",Tinos,serif`;
  const each = Object.entries(parts)
    .map(([part, look]) => `.part-${part}{${declared(look)}}`)
    .join('\n');
  const body = `font-size:${parts.body.size}pt;line-height:${lineHeight(text)}`;
  return `
.official{max-width:210mm;font-family:${face}}
.official main{font-family:${face};${body}}
.official .said,.official .points{max-width:none;text-align:justify;margin:${text.above}pt 0 0}
.official .said{text-indent:${text.firstLine}mm}
.official main>h2{${declared(parts.section)};border:0;padding:0;margin:${text.above * 2}pt 0 0}
.official main>h3{${declared(parts.clause)};margin:${text.above}pt 0 0}
.points{list-style:none;padding:0;margin:0 0 1rem}
.points li{text-indent:${text.firstLine}mm;margin-top:${text.above}pt}
.halves{display:grid;grid-template-columns:2fr 3fr;gap:0 4mm;margin-bottom:3mm}
.halves p,.title p,.annex p{margin:0;line-height:1.3}
.letterhead .title{margin:5mm 0}
.letterhead>p{margin:${text.above}pt 0 0}
.letterhead>.part-basis{text-indent:${text.firstLine}mm}
.letterhead>.part-addressee~.part-addressee{text-align:left;padding-left:33%}
.rule-full>span{display:inline-block;border-bottom:1px solid;padding-bottom:1px}
.rule-short::after{content:"";display:block;width:33%;margin:1mm auto 0;border-top:1px solid}
.signature{grid-template-columns:1fr 1fr;margin-top:8mm;break-inside:avoid}
.signature .room{height:25mm}
.annex{margin-top:12mm}
.annex h2{border:0;margin:0;padding:0}
${each}
@media print{
@page{margin:${page.top}mm ${page.right}mm ${page.bottom}mm ${page.left}mm;@bottom-right{content:none}@top-center{content:counter(page);font:${parts.pageNumber.size}pt ${face}}}
@page:first{@top-center{content:none}}
@page across{size:A4 landscape}
.annex{break-before:page;margin-top:0}
.annex.across,.annex.across~*{page:across}
}
`;
}
