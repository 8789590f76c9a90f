import { BaseRouter, DocumentReflection, Reflection, ReflectionKind, type RouterTarget } from 'typedoc';

const types = [ReflectionKind.Interface, ReflectionKind.TypeAlias, ReflectionKind.Class, ReflectionKind.Enum];

/** Where a document lies on the site: as below `docs/`, without the folder. */
function documentPath(page: DocumentReflection): string {
  const path = String(page.frontmatter['path']).replace(/\.md$/u, '');
  // The first page of the site is the README.
  return path === 'docs/index' ? 'guides' : path.replace(/^docs\//u, '').replace(/^vi\/index$/u, 'vi/guides');
}

/**
 * Gives pages addresses that stay: a guide lies where its file lies, a name below its door. Types have a folder of their own, since
 * `Mediation` and `mediation` are one file on some disks.
 */
export class SiteRouter extends BaseRouter {
  protected override getIdealBaseName(target: RouterTarget): string {
    if (target instanceof DocumentReflection) return documentPath(target);
    const parts: string[] = [];
    const own = target instanceof Reflection && target.kindOf(types) ? ['types'] : [];
    for (let at: RouterTarget = target; !(at instanceof Reflection && at.isProject()); at = at.parent) {
      parts.unshift(at.name.replace(/^@qcdc\//u, ''));
      if (at.parent === undefined) break;
    }
    const last = parts.pop() ?? '';
    const isModule = target instanceof Reflection && target.kindOf(ReflectionKind.Module);
    return ['api', ...parts, ...own, isModule ? `${last}/index` : last].join('/');
  }
}
