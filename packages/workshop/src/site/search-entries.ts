import {
  DeclarationReflection,
  DocumentReflection,
  Reflection,
  ReflectionKind,
  type Comment,
  type PageEvent,
} from 'typedoc';
import { lawIn, mostLetters, partsOf, type Draft } from './page-parts.ts';

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
  const said = wordsOf(comment);
  const text = `${said} ${inner.map(({ name }) => name).join(' ')}`.slice(0, mostLetters);
  const term = wordsOfTag(comment, '@term');
  return {
    title: model.name,
    of: [model.parent?.name ?? '', ...(term === '' ? [] : [term])].join(' · '),
    url,
    text,
    ...lawIn('', said),
  };
}

/**
 * Finds what can be searched for on a page.
 *
 * @param page - a page as it is written
 */
export function entriesOf(page: PageEvent): readonly Draft[] {
  const { model, url, contents = '' } = page;
  const main = contents.slice(contents.indexOf('class="col-content"'), contents.indexOf('class="col-sidebar"'));
  if (model instanceof DocumentReflection) return partsOf(main, url, model.name);
  if (!(model instanceof Reflection)) return [];
  if (model.isProject()) return page.pageKind === 'index' ? partsOf(main, url, 'README') : [];
  if (!(model instanceof DeclarationReflection)) return [];
  if (model.kindOf(ReflectionKind.Module)) return [{ title: model.name, of: '', url, text: wordsOf(model.comment) }];
  return [nameEntry(model, url)];
}
