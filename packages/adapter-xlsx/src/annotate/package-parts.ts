import { strFromU8, strToU8, zipSync, type Zippable } from 'fflate';
import { attributesOf, escaped, rootOf, spliced } from './xml.ts';

/** One relationship of a part. */
export interface Relation {
  readonly id: string;
  /** Last word of its type, such as `comments`. */
  readonly type: string;
  /** Path of the part inside the archive. */
  readonly target: string;
}

// The earliest an archive can state, in whatever zone the machine stands.
const fixedTime = '1980-01-01T00:00:00';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
// A workbook saved as "Strict Open XML" has names of its own for the same things.
const strictly: readonly (readonly [string, string])[] = [
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main'],
];

/** Namespace of relationships. */
export const relationsSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a workbook: those nobody changes stay as they are, byte for byte. */
export class PackageParts {
  private readonly parts: Map<string, Uint8Array>;
  // Two names that differ only by case are one.
  private readonly names: Map<string, string>;
  private readonly isStrict: boolean;

  /** @param parts - bytes by path, in the order of the file */
  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.parts = new Map(parts);
    this.names = new Map([...parts.keys()].map((name) => [name.toLowerCase(), name]));
    this.isStrict = this.text('_rels/.rels')?.includes('http://purl.oclc.org/ooxml/') === true;
  }

  private actual(name: string): string {
    return this.names.get(name.toLowerCase()) ?? name;
  }

  /**
   * Reads a part as text.
   * @param name - path of the part
   * @returns its text; `null` where there is none, or it is not UTF-8
   */
  text(name: string): string | null {
    const part = this.parts.get(this.actual(name));
    if (part === undefined || (part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff))
      return null;
    return strFromU8(part);
  }

  /**
   * Writes a part.
   * @param name - path of the part
   * @param text - its text
   */
  write(name: string, text: string): void {
    const path = this.actual(name);
    const own = this.isStrict ? strictly.reduce((all, [from, to]) => all.replaceAll(from, to), text) : text;
    this.parts.set(path, strToU8(own));
    this.names.set(path.toLowerCase(), path);
  }

  /**
   * Tells whether there are parts in a folder.
   * @param folder - path of the folder
   * @returns `true` where there is one
   */
  holdsIn(folder: string): boolean {
    return [...this.names.keys()].some((name) => name.startsWith(folder));
  }

  /**
   * Finds a name for a new part.
   * @param before - path up to the number
   * @param ending - such as `.xml`
   * @returns a path no part has
   */
  newName(before: string, ending: string): string {
    let n = 1;
    while (this.names.has(`${before}${n}${ending}`.toLowerCase())) n += 1;
    return `${before}${n}${ending}`;
  }

  /**
   * Lists the relationships of a part.
   * @param name - path of the part; empty for the archive itself
   * @returns its relationships inside the archive
   */
  relations(name: string): readonly Relation[] {
    const tags = (this.text(relationsOf(name)) ?? '').match(/<(?:[\w.-]+:)?Relationship\s[^>]*>/g) ?? [];
    return tags.flatMap((tag) => {
      const attributes = attributesOf(tag);
      if (attributes.get('TargetMode') === 'External') return [];
      const type = (attributes.get('Type') ?? '').split('/').at(-1) ?? '';
      return [{ id: attributes.get('Id') ?? '', type, target: pathFrom(name, attributes.get('Target') ?? '') }];
    });
  }

  /**
   * Adds a relationship.
   * @param name - path of the part
   * @param type - last word of the type
   * @param target - path of the other part
   * @returns its id
   */
  relate(name: string, type: string, target: string): string {
    const path = relationsOf(name);
    const xml = this.text(path) ?? `${head}<Relationships xmlns="${packaging}/relationships"></Relationships>`;
    // An empty list is sometimes written as one tag.
    const whole =
      rootOf(xml) === null ? `${head}<Relationships xmlns="${packaging}/relationships"></Relationships>` : xml;
    const root = rootOf(whole) ?? { prefix: '', close: whole.length, inside: 0 };
    const taken = new Set([...whole.matchAll(/\sId\s*=\s*["']([^"']*)["']/g)].map(([, id]) => id));
    let n = 1;
    while (taken.has(`rIdQ${n}`)) n += 1;
    const piece = `<${root.prefix}Relationship Id="rIdQ${n}" Type="${relationsSpace}/${type}" Target="/${escaped(target)}"/>`;
    this.write(path, spliced(whole, root.close, piece));
    return `rIdQ${n}`;
  }

  /**
   * States what a part is.
   * @param name - path of the part
   * @param type - its content type
   */
  declare(name: string, type: string): void {
    const xml = this.text('[Content_Types].xml') ?? '';
    const root = rootOf(xml);
    if (root === null || xml.includes(`"/${name}"`)) return;
    const piece = `<${root.prefix}Override PartName="/${escaped(name)}" ContentType="${type}"/>`;
    this.write('[Content_Types].xml', spliced(xml, root.close, piece));
  }

  /**
   * Packs the parts, in the order they came.
   * @returns the file; the same parts give the same bytes
   */
  pack(): Uint8Array {
    const files: Zippable = Object.fromEntries(this.parts);
    return zipSync(files, { mtime: fixedTime, level: 6 });
  }
}

function relationsOf(name: string): string {
  const slash = name.lastIndexOf('/');
  return `${name.slice(0, slash + 1)}_rels/${name.slice(slash + 1)}.rels`;
}

function pathFrom(name: string, target: string): string {
  const from = target.startsWith('/') ? [] : name.split('/').slice(0, -1);
  const path: string[] = [...from];
  for (const step of target.split('/'))
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  return path.join('/');
}
