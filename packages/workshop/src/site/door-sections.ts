import ts from 'typescript';

/** Names of a door that belong together. */
export interface DoorSection {
  /** What they have in common, as the door says it. */
  readonly title: string;
  /** The names, in the order of the door. */
  readonly names: readonly string[];
}

/** A door as it is written: one paragraph, then names under headings. */
export interface DoorText {
  /** The opening paragraph. */
  readonly opening: string;
  /** The headings with their names; what stands before the first heading has the title `''`. */
  readonly sections: readonly DoorSection[];
  /** The heading that holds what the door hands on whole (`export *`). */
  readonly rest: string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Line comments that stand before a node, one text for each block of lines. */
function commentsBefore(source: string, node: ts.Node): readonly string[] {
  const ranges = ts.getLeadingCommentRanges(source, node.getFullStart()) ?? [];
  const blocks: string[] = [];
  let last: number | null = null;
  for (const { pos, end } of ranges) {
    const line = source.slice(pos, end).replace(/^\/\/\s?/u, '');
    const before = last === null || source.slice(last, pos).split('\n').length > 2 ? undefined : blocks.pop();
    blocks.push(before === undefined ? line : `${before} ${line}`);
    last = end;
  }
  return blocks;
}

/** Is a comment a heading, or a note to whoever reads the file? A heading is short and alone. */
const isHeading = (comment: string): boolean => comment.length <= 90;

/**
 * Reads how a door is ordered: its first comment opens it, each further short comment is a heading over the names that follow. So
 * the pages are grouped as the door is written, and nobody tags a name twice.
 *
 * @param source - text of the file of a door
 */
export function doorText(source: string): DoorText {
  const file = ts.createSourceFile('door.ts', source, ts.ScriptTarget.ES2022, true);
  let opening = '';
  let title = '';
  let rest = '';
  const sections = new Map<string, string[]>();
  file.statements.forEach((statement, i) => {
    const comments = [...commentsBefore(source, statement)];
    if (i === 0) opening = comments.shift() ?? '';
    const heading = comments.filter(isHeading).at(-1);
    if (heading !== undefined) title = capital(heading.replace(/(^|, )\d+ /gu, '$1').replace(/\.$/u, ''));
    if (!ts.isExportDeclaration(statement)) return;
    if (statement.exportClause === undefined) rest = title;
    if (statement.exportClause === undefined || !ts.isNamedExports(statement.exportClause)) return;
    const names = sections.get(title) ?? [];
    names.push(...statement.exportClause.elements.map(({ name }) => name.text));
    sections.set(title, names);
  });
  return { opening, sections: [...sections].map(([of, names]) => ({ title: of, names })), rest };
}
