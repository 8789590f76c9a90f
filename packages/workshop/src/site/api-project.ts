import { readFileSync } from 'node:fs';
import ts from 'typescript';
import {
  Comment,
  Converter,
  DeclarationReflection,
  MinimalSourceFile,
  normalizePath,
  ReflectionCategory,
  SignatureReflection,
  type Application,
  type Context,
  type ProjectReflection,
} from 'typedoc';
import { namesOfDoors } from '../example-imports.ts';
import { doorText } from './door-sections.ts';
import { definitionNotes } from './definition-notes.ts';
import type { Door } from './doors.ts';
import { linksForSite, sourceOrigin, type LinkTargets } from './markdown.ts';
import { wholeExamples } from './whole-examples.ts';

/** Puts the names of a door under its headings, in its order, so that the main one comes first. */
function order(module: DeclarationReflection, source: string): void {
  const { sections, rest } = doorText(source);
  const left = new Map((module.children ?? []).map((child) => [child.name, child]));
  const categories = new Map<string, DeclarationReflection[]>();
  const put = (title: string, child: DeclarationReflection): void => {
    const category = categories.get(title) ?? [];
    category.push(child);
    categories.set(title, category);
  };
  for (const { title, names } of sections)
    for (const name of names) {
      const child = left.get(name);
      if (child !== undefined) put(title, child);
      left.delete(name);
    }
  for (const child of left.values()) put(rest, child);
  const only = categories.size === 1;
  module.categories = [...categories].map(([title, children]) => {
    // "none" is what TypeDoc shows without a heading.
    const category = new ReflectionCategory(title === '' ? (only ? 'none' : 'Start here') : title);
    category.children = children;
    return category;
  });
}

/** What somebody reads first of a door: the README of its package, or the paragraph the door opens with. */
function introduce(
  app: Application,
  project: ProjectReflection,
  door: Door,
  module: DeclarationReflection,
  links: LinkTargets,
): void {
  const opening = doorText(readFileSync(links.root + door.file, 'utf8')).opening;
  module.comment ??= new Comment([{ kind: 'text', text: opening }]);
  if (!door.front) return;
  const path = `${door.folder}/README.md`;
  const file = links.root + path;
  const text = linksForSite(readFileSync(file, 'utf8').replace(/^# .*$/mu, ''), path, links);
  module.readme = app.converter.parseRawComment(
    new MinimalSourceFile(text, normalizePath(file)),
    project.files,
  ).content;
  project.registerReflection(module, undefined, normalizePath(file));
}

/** Adds to areas, rules and indicators what their definitions say. */
function explain(
  app: Application,
  project: ProjectReflection,
  door: Door,
  module: DeclarationReflection,
  notes: ReadonlyMap<string, string>,
): void {
  for (const child of module.children ?? []) {
    const note = notes.get(`${door.name} ${child.name}`);
    if (note === undefined || child.comment === undefined) continue;
    const file = new MinimalSourceFile(note, normalizePath(`${child.name}.md`));
    child.comment.summary.push(
      { kind: 'text', text: '\n\n' },
      ...app.converter.parseRawComment(file, project.files).content,
    );
  }
}

/**
 * Reads all doors as one program: the compiler looks at the sources once instead of once a package, and a type leads to its page
 * wherever it is used.
 *
 * @param app - the application that makes the site
 * @param doors - the doors
 * @param links - where links may lead
 * @param documents - adds the pages that are no code
 */
export function apiProject(
  app: Application,
  doors: readonly Door[],
  links: LinkTargets,
  documents: (project: ProjectReflection) => void,
): ProjectReflection {
  const { root } = links;
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const notes = definitionNotes();
  const program = ts.createProgram(
    doors.map(({ file }) => root + file),
    options,
  );
  const modules = (project: ProjectReflection): readonly (readonly [Door, DeclarationReflection])[] =>
    doors.map((door) => {
      const module = project.children?.find(({ name }) => name === door.name);
      if (module === undefined) throw new Error(`nothing was read of ${door.name}`);
      return [door, module];
    });
  app.converter.on(
    Converter.EVENT_RESOLVE_BEGIN,
    ({ project }: Context) => {
      for (const [door, module] of modules(project)) {
        introduce(app, project, door, module, links);
        explain(app, project, door, module, notes);
      }
      const readme = linksForSite(readFileSync(`${root}README.md`, 'utf8'), 'README.md', links);
      const file = normalizePath(`${root}README.md`);
      project.readme = app.converter.parseRawComment(new MinimalSourceFile(readme, file), project.files).content;
      project.registerReflection(project, undefined, file);
      wholeExamples(project, doors, namesOfDoors(program, root, doors));
      documents(project);
    },
    // Before links are looked up.
    10_000,
  );
  const project = app.converter.convert(
    doors.map(({ name, file }) => {
      const sourceFile = program.getSourceFile(root + file);
      if (sourceFile === undefined) throw new Error(`${file} is not there`);
      return { displayName: name, program, sourceFile };
    }),
  );
  for (const reflection of Object.values(project.reflections))
    if (reflection instanceof DeclarationReflection || reflection instanceof SignatureReflection)
      for (const source of reflection.sources ?? []) source.url = `${sourceOrigin}${source.fileName}#L${source.line}`;
  // What explains comes before what is looked up.
  project.childrenIncludingDocuments = [...(project.documents ?? []), ...(project.children ?? [])];
  for (const [door, module] of modules(project)) order(module, readFileSync(root + door.file, 'utf8'));
  return project;
}
