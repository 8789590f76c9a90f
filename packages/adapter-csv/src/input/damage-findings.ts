import { legacyEncoding, type Finding } from '@qcdc/core';
import { fileFinding } from '../file-findings.ts';
import { lostLetters, undoTwiceEncoded } from './damage.ts';

/**
 * Looks for what happened to a text on its way: encoded twice, letters lost, typed in an encoding from before Unicode.
 *
 * @param text - the first part of the text
 * @param source - name of the file
 * @returns what was found, with the line of the first place
 */
export function damageIn(text: string, source: string): readonly Finding[] {
  const broken = text.split(/[\r\n;,\t|"]+/).find((word) => undoTwiceEncoded(word) !== null);
  if (broken !== undefined) {
    const where = { source, line: lineOf(text, text.indexOf(broken)) };
    const words = { a: broken.slice(0, 80), b: (undoTwiceEncoded(broken) ?? '').slice(0, 80) };
    return [fileFinding('encoded-twice', where, words)];
  }
  const found: Finding[] = [];
  const lost = lostLetters(text);
  if (lost >= 0) {
    const seen = text.slice(Math.max(0, lost - 10), lost + 10).replace(/[\r\n]+/g, ' ');
    found.push(fileFinding('letters-lost', { source, line: lineOf(text, lost) }, { a: seen }));
  }
  const old = legacyEncoding(text.slice(0, 5000));
  if (old !== null) found.push(fileFinding('legacy-encoding', { source }, { a: old }));
  return found;
}

const lineOf = (text: string, at: number): number => text.slice(0, at).split(/\r\n|\r|\n/).length;
