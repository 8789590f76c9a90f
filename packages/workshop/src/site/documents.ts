import { readFileSync } from 'node:fs';
import {
  DocumentReflection,
  MinimalSourceFile,
  normalizePath,
  type Application,
  type ContainerReflection,
} from 'typedoc';
import type { ProjectReflection } from 'typedoc';
import { linksForSite, titleOf, type LinkTargets } from './markdown.ts';
import { bilingualPages, siteSections, type SiteLanguage } from './site-map.ts';

/** Guides of a language: their root page, and where pages of that language lie. */
const guides: Readonly<Record<SiteLanguage, { readonly folder: string; readonly title: string }>> = {
  en: { folder: 'docs/', title: 'Guides' },
  vi: { folder: 'docs/vi/', title: 'Hướng dẫn (tiếng Việt)' },
};
const references = 'Reference pages · Trang tra cứu';

/** Every page of `docs/` and what else has a page on the site, from the root. */
export function documentedFiles(): readonly string[] {
  const own = Object.values(guides).flatMap(({ folder }) => [
    `${folder}index.md`,
    ...siteSections.flatMap(({ pages }) => pages.map((page) => folder + page)),
  ]);
  return [...own, ...bilingualPages.map((page) => `docs/${page}`), 'CONTRIBUTING.md', 'SECURITY.md'];
}

/** Adds pages to a project. */
export class Documents {
  readonly #app: Application;
  readonly #project: ProjectReflection;
  readonly #targets: LinkTargets;

  /**
   * @param app - the application that makes the site
   * @param project - what is documented
   * @param targets - where links may lead
   */
  constructor(app: Application, project: ProjectReflection, targets: LinkTargets) {
    this.#app = app;
    this.#project = project;
    this.#targets = targets;
  }

  #add(parent: ContainerReflection | DocumentReflection, name: string, text: string, path: string): DocumentReflection {
    const file = this.#targets.root + path;
    const body = linksForSite(text, path, this.#targets);
    const { content, frontmatter } = this.#app.converter.parseRawComment(
      new MinimalSourceFile(body, normalizePath(file)),
      this.#project.files,
    );
    const page = new DocumentReflection(name, parent, content, { ...frontmatter, path });
    parent.addChild(page);
    this.#project.registerReflection(page, undefined, normalizePath(file));
    return page;
  }

  #page(parent: ContainerReflection | DocumentReflection, path: string, name?: string): DocumentReflection {
    const text = readFileSync(this.#targets.root + path, 'utf8');
    return this.#add(parent, name ?? titleOf(text, path), text, path);
  }

  /** A page that lists pages, made here. */
  #list(
    parent: ContainerReflection | DocumentReflection,
    { name, about, path }: { readonly name: string; readonly about: string; readonly path: string },
    pages: readonly string[],
  ): DocumentReflection {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const lines = pages.map((page) => {
      const text = readFileSync(this.#targets.root + page, 'utf8');
      return `- [${titleOf(text, page)}](${page.startsWith(folder) ? page.slice(folder.length) : `../${page}`})`;
    });
    const list = this.#add(parent, name, [`# ${name}`, about, lines.join('\n')].join('\n\n'), path);
    for (const page of pages) this.#page(list, page);
    return list;
  }

  /** Adds every page of the site map. */
  addAll(): void {
    for (const language of ['en', 'vi'] as const) {
      const { folder, title } = guides[language];
      const root = this.#page(this.#project, `${folder}index.md`, title);
      for (const { id, title: names, about, pages } of siteSections)
        this.#list(
          root,
          { name: names[language], about: about[language], path: `${folder}${id}.md` },
          pages.map((page) => folder + page),
        );
      if (language === 'en') {
        this.#page(root, 'CONTRIBUTING.md');
        this.#page(root, 'SECURITY.md');
      }
    }
    this.#list(
      this.#project,
      {
        name: references,
        about: 'Written from the sources, in both languages. Sinh ra từ mã nguồn, bằng hai thứ tiếng.',
        path: 'docs/reference.md',
      },
      bilingualPages.map((page) => `docs/${page}`),
    );
  }
}
