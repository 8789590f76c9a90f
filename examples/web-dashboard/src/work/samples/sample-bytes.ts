/** The workbooks of the samples come inside of a script, because the page may not fetch anything. */
export async function sampleBytes(): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  const { books } = await import('./books.ts');
  return Object.entries(books).map(([name, address]) => ({ name, bytes: bytesOf(address) }));
}

function bytesOf(address: string): Uint8Array {
  const text = atob(address.slice(address.indexOf(',') + 1));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
