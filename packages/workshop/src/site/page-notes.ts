import { DocumentReflection, JSX, ReflectionKind, type DefaultThemeRenderContext } from 'typedoc';
import { sourceOrigin } from './markdown.ts';
import type { Door } from './doors.ts';

/** A link at the head of a page. */
const link = (href: string | undefined, text: string, lang?: string): JSX.Element =>
  JSX.createElement('a', lang === undefined ? { href } : { href, lang, hreflang: lang }, text);

/** The address of the same page in the other language, or `null` where a page speaks both. */
function otherLanguage(
  path: string,
  pages: ReadonlySet<string>,
): { readonly path: string; readonly lang: 'en' | 'vi' } | null {
  const vietnamese = path.startsWith('docs/vi/');
  const other = vietnamese ? path.replace('docs/vi/', 'docs/') : path.replace('docs/', 'docs/vi/');
  return other !== path && pages.has(other) ? { path: other, lang: vietnamese ? 'en' : 'vi' } : null;
}

/**
 * Makes what stands over each page: the same page in the other language; of a package, its version and source.
 *
 * @param doors - all doors
 * @param pages - every page in either language, from the root
 */
export function pageNotes(
  doors: readonly Door[],
  pages: ReadonlySet<string>,
): (context: DefaultThemeRenderContext) => JSX.Element {
  const note = (...children: JSX.Children[]): JSX.Element =>
    JSX.createElement('p', { class: 'qcdc-note' }, ...children);
  return (context) => {
    const { model } = context;
    if (model instanceof DocumentReflection) {
      const path = String(model.frontmatter['path']);
      const other = otherLanguage(path, pages);
      if (other === null) return note();
      const target = documentAt(context, other.path);
      return target === null
        ? note()
        : note(link(context.urlTo(target), other.lang === 'vi' ? 'Tiếng Việt' : 'English', other.lang));
    }
    const door = model.kindOf(ReflectionKind.Module) ? doors.find(({ name }) => name === model.name) : undefined;
    if (door === undefined) return note();
    return note(
      'Version ',
      door.version,
      ' · ',
      JSX.createElement('code', null, `import { … } from '${door.name}'`),
      ' · ',
      link(sourceOrigin + door.file, 'source'),
    );
  };
}

/** Finds the document that is made of a file. */
function documentAt(context: DefaultThemeRenderContext, path: string): DocumentReflection | null {
  for (const reflection of Object.values(context.page.project.reflections))
    if (reflection instanceof DocumentReflection && reflection.frontmatter['path'] === path) return reflection;
  return null;
}
