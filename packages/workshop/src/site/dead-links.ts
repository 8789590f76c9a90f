import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

function filesBelow(folder: string, under = ''): string[] {
  return readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(under, entry.name);
    return entry.isDirectory() ? filesBelow(folder, path) : [path];
  });
}

/** What a page holds and leads to. */
interface SitePage {
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly string[];
  readonly silentPictures: number;
}

function readPage(file: string): SitePage {
  const html = readFileSync(file, 'utf8');
  return {
    anchors: new Set([...html.matchAll(/\s(?:id|name)="([^"]+)"/gu)].map((match) => match[1] ?? '')),
    links: [...html.matchAll(/\s(?:href|src)="([^"]*)"/gu)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&')),
    silentPictures: [...html.matchAll(/<img\b[^>]*>/gu)].filter(([tag]) => !/\salt="[^"]+"/u.test(tag)).length,
  };
}

/**
 * Looks at a finished site as a visitor would: whether every link leads to something, also inside a page, whether links stay below
 * the folder so that it can lie anywhere on a server, and whether pictures say what they show.
 *
 * @param folder - folder of the site
 * @returns what is wrong, one line each
 */
export function faultsOfSite(folder: string): readonly string[] {
  const files = filesBelow(folder);
  const there = new Set(files);
  const pages = new Map(
    files.filter((file) => file.endsWith('.html')).map((file) => [file, readPage(join(folder, file))]),
  );
  return [...pages].flatMap(([file, { links, silentPictures }]) => [
    ...(silentPictures > 0 ? [`${file}: ${silentPictures} pictures say nothing to who cannot see them`] : []),
    ...[...new Set(links)].flatMap((link) => {
      if (/^(?:https?:|mailto:|data:|#?$)/u.test(link)) return [];
      if (link.startsWith('/')) return [`${file} leads to ${link}, which is not below the site`];
      const [path = '', query = ''] = link.split('#');
      const bare = decodeURI(path.replace(/\?.*$/u, ''));
      const to = bare === '' ? file : posix.normalize(posix.join(posix.dirname(file), bare));
      const target = to.endsWith('/') || to === '.' ? posix.join(to, 'index.html') : to;
      if (!there.has(target)) return [`${file} leads to ${link}, which is not there`];
      const anchor = decodeURIComponent(query);
      const known = anchor === '' || !target.endsWith('.html') || (pages.get(target)?.anchors.has(anchor) ?? false);
      return known ? [] : [`${file} leads to ${link}, which has no such place`];
    }),
  ]);
}
