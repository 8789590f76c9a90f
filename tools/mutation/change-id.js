/**
 * Names a change the same in every copy of the sources.
 *
 * @param mutant - as the tester hands it over
 */
export function changeId({ fileName, location, mutatorName, replacement }) {
  const file = fileName.slice(fileName.lastIndexOf('packages/'));
  const { start, end } = location;
  return `${file}:${start.line}:${start.column}-${end.line}:${end.column} ${mutatorName} ${replacement}`;
}
