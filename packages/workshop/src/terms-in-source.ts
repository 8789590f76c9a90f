import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A declaration and the Vietnamese term its doc comment gives. */
export interface TermOfName {
  /** Name of the export, or of the field. */
  readonly name: string;
  /** The term, as the instruments have it. */
  readonly term: string;
  /** First sentence of the comment. */
  readonly sentence: string;
  /** Keyword of the declaration; empty for a field. */
  readonly keyword: string;
}

const packages = fileURLToPath(new URL('../../', import.meta.url));

/** Returns the text of a source file of a package. */
export function sourceOf(path: string): string {
  return readFileSync(packages + path, 'utf8');
}

/** Returns the source files of a folder of a package, tests left out, in a stable order. */
export function sourcesUnder(folder: string): readonly string[] {
  return readdirSync(packages + folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(file))
    .sort();
}

const comment = /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*(?:\/\/ @__NO_SIDE_EFFECTS__\s*)?/;
const declaration = RegExp(`${comment.source}export (const|interface|type|function|class) (\\w+)`, 'g');
const field = RegExp(`${comment.source}()(\\w+): \\w+Field\\(`, 'g');

function terms(source: string, pattern: RegExp): readonly TermOfName[] {
  return [...source.matchAll(pattern)].flatMap(([, text = '', keyword = '', name = '']) => {
    const words = text
      .replace(/^\s*\* ?/gm, '')
      .replace(/\s+/g, ' ')
      .trim();
    const term = /@term ([^@]+)/.exec(words)?.[1]?.trim();
    if (term === undefined) return [];
    const plain = words.replace(/\{@link (\w+)\}/g, '$1');
    return [
      { keyword, name, term, sentence: /^[^@]*?\.(?= |$)/.exec(plain)?.[0] ?? plain.split('@')[0]?.trim() ?? '' },
    ];
  });
}

/** Returns the exports of a source file that carry a term. */
export function termsOfExports(source: string): readonly TermOfName[] {
  return terms(source, declaration);
}

/** Returns the fields of an entity's source file that carry a term. */
export function termsOfFields(source: string): readonly TermOfName[] {
  return terms(source, field);
}
