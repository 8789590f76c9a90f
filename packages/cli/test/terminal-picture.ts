// Draws what a terminal shows as an SVG: every line a text, colours by the codes the terminal gets.
const colours: Readonly<Record<string, string>> = { 31: '#f85149', 32: '#3fb950', 33: '#d29922', 36: '#39c5cf' };
const [bright, faint] = ['#ffffff', '#8b949e'];
const [lineHeight, letterWidth, margin] = [19, 8.4, 16];
const escape = '\u001b';
const codes = RegExp(`${escape}\\[([\\d;]+)m`, 'gu');

/** A command somebody typed, and what it printed. */
export interface Typed {
  readonly command: string;
  readonly printed: string;
}

/**
 * Draws commands and their output.
 *
 * @param typed - the commands in order
 * @returns the picture
 */
export function terminalPicture(typed: readonly Typed[]): string {
  const lines = typed.flatMap(({ command, printed }) => [
    `\u001b[2m$\u001b[22m \u001b[1m${command}\u001b[22m`,
    ...printed.replace(/\n$/u, '').split('\n'),
    '',
  ]);
  const widest = Math.max(...lines.map((line) => Array.from(line.replace(codes, '')).length));
  const [width, height] = [Math.ceil(widest * letterWidth + 2 * margin), (lines.length - 1) * lineHeight + 2 * margin];
  const title = typed.map(({ command }) => command).join('; ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="#0d1117"/>`,
    `<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" fill="#c9d1d9" style="white-space: pre">`,
    ...lines.map((line, i) => `<text x="${margin}" y="${margin + (i + 0.75) * lineHeight}">${spans(line)}</text>`),
    '</g></svg>\n',
  ].join('\n');
}

function spans(line: string): string {
  let [colour, weight] = ['', ''];
  let out = '';
  line.split(codes).forEach((part, i) => {
    // Every second part is a code: a colour, strong or faint, or the end of one of them.
    if (i % 2 === 0) out += span(part, colours[colour] ?? weight);
    else if (part === '22') weight = '';
    else if (part === '1' || part === '2') weight = part === '1' ? bright : faint;
    else colour = part === '39' ? '' : part;
  });
  return out;
}

function span(text: string, fill: string): string {
  if (text === '' || fill === '') return escaped(text);
  return `<tspan fill="${fill}">${escaped(text)}</tspan>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
