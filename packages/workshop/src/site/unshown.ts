import { DeclarationReflection, ReflectionKind, type ProjectReflection } from 'typedoc';

const isShown = ({ comment, signatures = [] }: DeclarationReflection): boolean =>
  [comment, ...signatures.map((signature) => signature.comment)].some((one) => one?.getTag('@example') !== undefined);

/**
 * Finds the functions of the doors that nobody shows how to call: without an example in their doc comment.
 *
 * @param project - what is documented
 * @returns door and name of each
 */
export function unshownFunctions(project: ProjectReflection): readonly string[] {
  return (project.children ?? []).flatMap((module) =>
    (module.children ?? [])
      .filter((child) => child instanceof DeclarationReflection && child.kindOf(ReflectionKind.Function))
      .filter((child) => !isShown(child))
      .map(({ name }) => `${module.name} ${name} has no example`),
  );
}
