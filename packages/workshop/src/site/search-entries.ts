import {
  DeclarationReflection,
  DocumentReflection,
  Reflection,
  ReflectionKind,
  type Comment,
  type PageEvent,
} from 'typedoc';
import type { SearchEntry } from './search-words.ts';

type Draft = Omit<SearchEntry, 'id'>;

/** As much of a part as is searched; longer parts are tables, whose rows repeat what other pages say. */
const mostLetters = 1_500;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

function plain(html: string): string {
  return html
    .replace(/<(?:svg|script|style)[\s\S]*?<\/(?:svg|script|style)>/gu, ' ')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/&(#?\w+);/gu, (all, name: string) => entities[name] ?? all)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The parts of a page of prose, from heading to heading. */
function partsOf(html: string, url: string, page: string): Draft[] {
  const headings = [...html.matchAll(/<h([1-4])[^>]*? id="([^"]+)"[^>]*>([\s\S]*?)<\/h\1>/gu)];
  return headings.map((heading, i) => {
    const end = headings[i + 1]?.index ?? html.length;
    const text = plain(html.slice(heading.index + heading[0].length, end)).slice(0, mostLetters);
    const title = plain(heading[3] ?? '');
    return i === 0 && heading[1] === '1'
      ? { title, of: '', url, text }
      : { title, of: page, url: `${url}#${heading[2] ?? ''}`, text };
  });
}

const wordsOf = (comment: Comment | undefined): string =>
  [
    comment?.summary ?? [],
    ...(comment?.blockTags ?? []).filter(({ tag }) => tag !== '@example').map(({ content }) => content),
  ]
    .flat()
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/gu, ' ');

const wordsOfTag = (comment: Comment | undefined, name: `@${string}`): string =>
  (comment?.getTag(name)?.content ?? [])
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();

/** A name of a door: what is said of it, and the names of its parts. */
function nameEntry(model: DeclarationReflection, url: string): Draft {
  const comment = model.comment ?? model.signatures?.[0]?.comment;
  const inner =
    model.children ?? (model.type?.type === 'reflection' ? model.type.declaration.children : undefined) ?? [];
  const text = `${wordsOf(comment)} ${inner.map(({ name }) => name).join(' ')}`.slice(0, mostLetters);
  const term = wordsOfTag(comment, '@term');
  return { title: model.name, of: [model.parent?.name ?? '', ...(term === '' ? [] : [term])].join(' · '), url, text };
}

/**
 * Finds what can be searched for on a page.
 *
 * @param page - a page as it is written
 */
export function entriesOf(page: PageEvent): Draft[] {
  const { model, url, contents = '' } = page;
  const main = contents.slice(contents.indexOf('class="col-content"'), contents.indexOf('class="col-sidebar"'));
  if (model instanceof DocumentReflection) return partsOf(main, url, model.name);
  if (!(model instanceof Reflection)) return [];
  if (model.isProject()) return page.pageKind === 'index' ? partsOf(main, url, 'README') : [];
  if (!(model instanceof DeclarationReflection)) return [];
  if (model.kindOf(ReflectionKind.Module)) return [{ title: model.name, of: '', url, text: wordsOf(model.comment) }];
  return [nameEntry(model, url)];
}
