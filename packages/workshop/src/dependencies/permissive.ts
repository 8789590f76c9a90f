const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  // Stated without the number of its clauses by older packages; each form of it is permissive.
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'Unlicense',
  'Zlib',
]);

/**
 * Says whether a licence may come along at run time: it asks nothing of the program of whoever installs us. Of a choice one
 * licence has to be permissive; of licences that hold together each one.
 *
 * @param licence - an SPDX expression without nested brackets, as `package.json` states it
 */
export function isPermissive(licence: string): boolean {
  const words = licence.replaceAll(/[()]/gu, ' ').trim();
  const choices = words.split(/\s+OR\s+/u);
  return choices.some((choice) => choice.split(/\s+AND\s+/u).every((id) => permissive.has(id.trim())));
}
