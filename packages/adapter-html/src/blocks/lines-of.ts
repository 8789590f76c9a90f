/**
 * Breaks a label into lines at its spaces, because text inside SVG does not wrap by itself.
 *
 * @param label - the label
 * @param letters - letters a line may have; a single longer word is cut
 * @returns at least one line
 */
export function linesOf(label: string, letters: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of label.split(/\s+/u)) {
    for (const piece of cut(word, letters)) {
      if (line === '') line = piece;
      else if (line.length + 1 + piece.length <= letters) line = `${line} ${piece}`;
      else {
        lines.push(line);
        line = piece;
      }
    }
  }
  lines.push(line);
  return lines;
}

// By whole letters with all their marks, so that a decomposed ễ is not torn apart.
function cut(word: string, letters: number): readonly string[] {
  if (word.length <= letters) return [word];
  const characters = Array.from(new Intl.Segmenter('vi').segment(word), ({ segment }) => segment);
  const pieces: string[] = [];
  for (let i = 0; i < characters.length; i += letters) pieces.push(characters.slice(i, i + letters).join(''));
  return pieces;
}
