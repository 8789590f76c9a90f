import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Writes the service worker with the names of all files that were built, so that the application starts offline. */
export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const files = Object.keys(bundle).filter((name) => !name.startsWith('parts') && !name.endsWith('.map'));
      const hash = createHash('sha256');
      for (const name of files.sort()) {
        const made = bundle[name];
        hash.update(name).update(made?.type === 'asset' ? made.source : (made?.code ?? ''));
      }
      const version = hash.digest('hex').slice(0, 12);
      const source = readFileSync(new URL('service-worker.js', import.meta.url), 'utf8')
        .replace("'{version}'", JSON.stringify(version))
        .replace("['{files}']", JSON.stringify(files.map((name) => `./${name}`)));
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
    },
  };
}
