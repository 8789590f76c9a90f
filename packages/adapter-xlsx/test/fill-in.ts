import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What somebody types into the cells of a sheet. */
export type Typed = Readonly<Record<string, string | number>>;

/**
 * Types into a workbook as a person would: the cells keep their looks, everything else stays as it is.
 *
 * @param bytes - the workbook
 * @param typed - what to type, by cell
 * @param sheet - number of the sheet in the file
 * @returns the workbook
 */
export function fillIn(bytes: Uint8Array, typed: Typed, sheet = 2): Uint8Array {
  const parts = unzipSync(bytes);
  const path = `xl/worksheets/sheet${sheet}.xml`;
  let xml = strFromU8(parts[path] ?? new Uint8Array());
  for (const [place, value] of Object.entries(typed)) {
    const cell = RegExp(`<c r="${place}"( s="\\d+")?(?: t="\\w+")?(?:/>|>.*?</c>)`, 'u');
    if (!cell.test(xml)) throw new Error(`the form has no cell ${place}`);
    xml = xml.replace(cell, (_, look: string | undefined) =>
      typeof value === 'number'
        ? `<c r="${place}"${look ?? ''}><v>${value}</v></c>`
        : `<c r="${place}"${look ?? ''} t="inlineStr"><is><t>${value}</t></is></c>`,
    );
  }
  return zipSync({ ...parts, [path]: strToU8(xml) });
}

/**
 * Returns the XML of a part.
 *
 * @param bytes - the workbook
 * @param path - path of the part
 * @returns its text
 */
export function partOf(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
}
