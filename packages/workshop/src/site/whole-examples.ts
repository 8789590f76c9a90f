import { ReflectionKind, type ProjectReflection, type Reflection } from 'typedoc';
import { missingImports, type NamesOfDoors } from '../example-imports.ts';
import type { Door } from './doors.ts';

const fence = /^```ts\n([\s\S]*)```$/u;

function doorOf(reflection: Reflection, doors: readonly Door[]): Door | null {
  let at: Reflection | undefined = reflection;
  while (at !== undefined && !at.kindOf(ReflectionKind.Module)) at = at.parent;
  const module = at?.name;
  return doors.find(({ name }) => name === module) ?? null;
}

/**
 * Puts the imports before the examples of doc comments, which leave them out: what is shown is a program as it stands.
 *
 * @param project - what is documented
 * @param doors - the doors
 * @param names - what the doors export
 */
export function wholeExamples(project: ProjectReflection, doors: readonly Door[], names: NamesOfDoors): void {
  for (const reflection of Object.values(project.reflections))
    for (const { tag, content } of reflection.comment?.blockTags ?? []) {
      if (tag !== '@example') continue;
      for (const part of content) {
        const code = part.kind === 'code' ? fence.exec(part.text)?.[1] : undefined;
        if (code === undefined) continue;
        const imports = missingImports(code, names, doorOf(reflection, doors));
        if (imports === '') continue;
        part.text = `\`\`\`ts\n${imports}${code.startsWith('import ') ? '' : '\n'}${code}\`\`\``;
      }
    }
}
