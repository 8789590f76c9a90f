const [quote, backslash, colon, openBrace, closeBrace] = [34, 92, 58, 123, 125];
const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

/**
 * Finds a name that stands twice in one object, whatever its values are: `JSON.parse` would take the last in silence.
 *
 * @param text - JSON, as `JSON.parse` takes it
 * @returns the first such name; `null` where every name stands once
 */
export function nameTwice(text: string): string | null {
  const open: Set<string>[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === openBrace) open.push(new Set());
    else if (code === closeBrace) open.pop();
    if (code !== quote) continue;
    const end = closing(text, i + 1);
    let behind = end + 1;
    while (isBlank(text.charCodeAt(behind))) behind += 1;
    const names = open.at(-1);
    if (text.charCodeAt(behind) === colon && names !== undefined) {
      const name = nameAt(text, i, end);
      if (names.has(name)) return name;
      names.add(name);
    }
    i = end;
  }
  return null;
}

const nameAt = (text: string, from: number, end: number): string => {
  const name = text.slice(from + 1, end);
  return name.includes('\\') ? String(JSON.parse(`"${name}"`)) : name;
};

function closing(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === backslash) at += 1;
    else if (code === quote) return at;
  }
  return text.length;
}
