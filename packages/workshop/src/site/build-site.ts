import { mkdirSync, copyFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { Application, OptionDefaults, PageEvent, type ProjectReflection } from 'typedoc';
import { apiProject } from './api-project.ts';
import { Documents, documentedFiles } from './documents.ts';
import { doorsOf } from './doors.ts';
import { finishPage, isVietnamese } from './finish-page.ts';
import { pageNotes } from './page-notes.ts';
import { entriesOf } from './search-entries.ts';
import type { SearchEntry } from './search-words.ts';
import { SiteRouter } from './site-router.ts';
import { unshownFunctions } from './unshown.ts';
import { writeSourcePage } from './source-pages.ts';
import { vietnameseLabels } from './vietnamese-labels.ts';

/** What was made. */
export interface BuiltSite {
  /** Pages that can be looked at. */
  readonly pages: number;
  /** Sources that are shown. */
  readonly sources: number;
  /** Parts that can be found. */
  readonly entries: number;
  /** Functions nobody shows how to call. */
  readonly unshown: readonly string[];
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Doc comments name what is exported, and everything that is exported has one. */
const validation = { invalidLink: true, notExported: true, notDocumented: true };

async function application(root: string): Promise<Application> {
  return Application.bootstrap({
    name: '@qcdc',
    // Read with its links made fit for the site.
    readme: 'none',
    entryPoints: [],
    // The compiler has looked already (`pnpm run typecheck`).
    skipErrorChecking: true,
    blockTags: [...OptionDefaults.blockTags, '@term', '@unit', '@basis'],
    excludeInternal: true,
    validation,
    treatWarningsAsErrors: true,
    treatValidationWarningsAsErrors: true,
    basePath: root,
    displayBasePath: root,
    sortEntryPoints: false,
    sort: ['source-order'],
    categorizeByGroup: false,
    navigation: { includeCategories: true, includeGroups: false, includeFolders: false, excludeReferences: true },
    visibilityFilters: {},
    includeHierarchySummary: false,
    customCss: here('site.css'),
    hideGenerator: true,
    useFirstParagraphOfCommentAsSummary: true,
    githubPages: true,
  });
}

async function writeSearch(out: string, entries: readonly SearchEntry[]): Promise<void> {
  await build({
    entryPoints: [here('search-client.ts')],
    outfile: `${out}assets/search.js`,
    allowOverwrite: true,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
  });
  writeFileSync(`${out}assets/search-words.js`, `window.qcdcSearchEntries=${JSON.stringify(entries)};\n`);
}

/**
 * Writes the whole site: guides in both languages, pages written from the sources, and every name of every door.
 *
 * @param root - root of the repository, with a slash at its end
 * @param out - folder to write into, with a slash at its end; what it held is gone
 * @param say - is told of each step
 */
export async function buildSite(root: string, out: string, say: (what: string) => void): Promise<BuiltSite> {
  const doors = doorsOf(root);
  const app = await application(root);
  app.renderer.defineRouter('site', SiteRouter);
  app.options.setValue('router', 'site');
  const documents = documentedFiles();
  const links = {
    root,
    pages: new Set([...documents, 'README.md', ...doors.map(({ folder }) => `${folder}/README.md`)]),
  };
  const add = (project: ProjectReflection): void => {
    new Documents(app, project, links).addAll();
  };
  const project = apiProject(app, doors, links, add);
  say('sources read');
  app.validate(project);

  const sources = new Set<string>();
  const drafts: Omit<SearchEntry, 'id'>[] = [];
  let pages = 0;
  app.renderer.hooks.on('content.begin', pageNotes(doors, links.pages));
  app.internationalization.addTranslations('vi', vietnameseLabels);
  app.renderer.on(PageEvent.BEGIN, (page: PageEvent) => {
    if (isVietnamese(page)) app.internationalization.setLocale('vi');
  });
  app.renderer.on(PageEvent.END, (page: PageEvent) => {
    app.internationalization.setLocale('en');
    finishPage(page, root, sources);
    drafts.push(...entriesOf(page));
    pages++;
  });
  await app.generateDocs(project, out);
  say('pages written');
  if (app.logger.hasErrors() || app.logger.hasWarnings())
    throw new Error('TypeDoc has something to say against the sources');
  mkdirSync(`${out}assets`, { recursive: true });
  copyFileSync(here('source.css'), `${out}assets/source.css`);
  for (const path of sources) writeSourcePage(root, out, path);
  await writeSearch(
    out,
    drafts.map((draft, id) => ({ id, ...draft })),
  );
  return { pages, sources: sources.size, entries: drafts.length, unshown: unshownFunctions(project) };
}
