import { withoutDisguise } from '../markup.ts';
import { light } from '../style/colours.ts';

const names = new Map(Object.entries(light).map(([name, colour]) => [String(colour).toLowerCase(), name]));

/**
 * Makes what the chart library wrote fit for a page under its policy: no style attributes, no style sheet, no names of its own,
 * colours by the page's custom properties, and the same bytes for the same chart. Only tags are touched: what stands between them
 * are words and printed figures, in which "1.234" is no length to be shortened.
 *
 * @param svg - what the library wrote
 * @param width - width of the drawing
 * @param height - its height
 * @returns the inside of the drawing as one `svg` element
 */
export function cleanSvg(svg: string, width: number, height: number): string {
  const inside = svg
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<rect [^>]*fill="none"><\/rect>\n?/, '')
    .replace(/<[^>]*>|[^<]+/g, (piece) => (piece.startsWith('<') ? cleanTag(piece) : withoutDisguise(piece)))
    .replace(/><\/(?:path|rect|circle)>/g, '/>')
    .replace(/\n\s*\n/g, '\n')
    .trim();
  return `<svg viewBox="0 0 ${width} ${height}" xmlns="http://www.w3.org/2000/svg">\n${inside}\n</svg>`;
}

function cleanTag(tag: string): string {
  return tag
    .replace(/ (?:class="zr[^"]*"|ecmeta_\w+="[^"]*"|xml:space="preserve"|pointer-events="visible")/g, '')
    .replace(/ style="([^"]*)"/g, (_, css: string) => fontOf(css))
    .replace(/(fill|stroke)="(#[0-9a-f]{3,6})"/g, (_, what: string, colour: string) => {
      // A colour of the library's own is ink on paper or a quiet line.
      const name = names.get(colour) ?? (what === 'fill' ? 'ink' : 'quiet');
      return `${what}="var(--${name})"`;
    })
    .replace(/zr\d+-/g, 'z-')
    .replace(/(\d+\.\d{2})\d+/g, '$1');
}

function fontOf(css: string): string {
  const size = /font-size:(\d+(?:\.\d+)?)px/.exec(css)?.[1];
  const bold = /font-weight:(?:bold|[67]00)/.test(css);
  return `${size === undefined ? '' : ` font-size="${size}"`}${bold ? ' font-weight="bold"' : ''}`;
}
