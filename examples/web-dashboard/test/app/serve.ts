import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

/** The built application on a free port of this machine. */
export async function serve(): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const server = await preview({ root, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the preview has no address');
  return { address, close: () => server.close() };
}
