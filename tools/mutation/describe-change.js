/**
 * Says what a change changes: the line it begins in, the piece of it, and what stands there instead.
 *
 * @param mutant - as the tester knows it: lines from 0
 * @param source - the text of its file
 */
export function describeChange({ fileName, location: { start, end }, mutatorName, replacement }, source) {
  const lines = source.split('\n');
  const piece = lines.slice(start.line, end.line + 1);
  piece.push(piece.pop().slice(0, end.column));
  piece[0] = piece[0].slice(start.column);
  return {
    file: fileName,
    line: start.line + 1,
    code: lines[start.line].trim(),
    part: piece.join(' ').replace(/\s+/g, ' ').slice(0, 120),
    kind: mutatorName,
    instead: replacement,
  };
}
