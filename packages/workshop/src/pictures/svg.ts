const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A picture: what is drawn, and what it says to whoever cannot see it. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** What the picture is. */
  readonly title: string;
  /** What it shows, in a sentence or two. */
  readonly description: string;
  /** The drawing, in order from back to front. */
  readonly parts: readonly string[];
}

/** Width of a letter at 14 px, on the broad side: no font of ours can be counted on. */
const letter = 7.4;

/**
 * Breaks a text into lines that fit a width.
 *
 * @param text - the text
 * @param width - width in px, at 14 px letters
 */
export function linesOf(text: string, width: number): readonly string[] {
  const most = Math.max(1, Math.floor(width / letter));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** Text in lines, from the top. */
export function words(
  x: number,
  y: number,
  lines: readonly string[],
  look: { readonly bold?: boolean; readonly soft?: boolean; readonly middle?: boolean; readonly code?: boolean } = {},
): string {
  const { bold = false, soft = false, middle = false, code = false } = look;
  const attributes = [
    `x="${x}"`,
    `class="${[soft ? 's' : 't', ...(bold ? ['b'] : []), ...(code ? ['c'] : [])].join(' ')}"`,
    ...(middle ? ['text-anchor="middle"'] : []),
  ].join(' ');
  return lines.map((line, i) => `<text ${attributes} y="${y + 14 + i * 19}">${escaped(line)}</text>`).join('\n');
}

/** A box; `look` is the class of its filling. */
export const box = (x: number, y: number, width: number, height: number, look: 'p' | 'q' | 'r' = 'p'): string =>
  `<rect class="${look}" x="${x}" y="${y}" width="${width}" height="${height}" rx="6"/>`;

/** A line with a head at its end. */
export const arrow = (x1: number, y1: number, x2: number, y2: number): string =>
  `<line class="l" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" marker-end="url(#h)"/>`;

/** A line. */
export const line = (x1: number, y1: number, x2: number, y2: number, look: 'l' | 'd' = 'l'): string =>
  `<line class="${look}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"/>`;

/**
 * Writes a picture. It brings its own ground, so that it can be read on light and dark pages alike.
 *
 * @param picture - the picture
 * @returns SVG
 */
export function svg({ width, height, title, description, parts }: Picture): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="t d">
<title id="t">${escaped(title)}</title>
<desc id="d">${escaped(description)}</desc>
<style>text{font:14px system-ui,"Segoe UI","Noto Sans",sans-serif;fill:#1b2430}.s{fill:#4a5568}.b{font-weight:600}.c{font-family:ui-monospace,"Noto Sans Mono",monospace}.p{fill:#e8f0fb;stroke:#5b7fb5}.q{fill:#e7f5ec;stroke:#4f9368}.r{fill:#fdf1e0;stroke:#b9822c}.l{stroke:#4a5568;stroke-width:1.5}.d{stroke:#a0aec0;stroke-dasharray:4 4}</style>
<defs><marker id="h" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8Z" fill="#4a5568"/></marker></defs>
<rect width="${width}" height="${height}" fill="#fff"/>
${parts.join('\n')}
</svg>`;
}
