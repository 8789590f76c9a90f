import { build } from 'vite';

/** A bundle as a browser would load it. */
export interface BrowserBundle {
  /** The code, one module. */
  readonly code: string;
  /** What the bundle asks for and no browser has: modules of Node, or packages that were not found. */
  readonly leftOut: readonly string[];
}

// Vite puts a stub where a module of Node was imported; the stub is what gives it away.
const stub = /vite[-_]browser[-_]external/u;

/**
 * Bundles a module for the browser from the sources.
 *
 * @param entry - path of the module
 */
export async function bundleForBrowser(entry: string): Promise<BrowserBundle> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['@qcdc/source', 'module', 'browser', 'import', 'default'] },
    build: {
      write: false,
      // Loaded when the first chart is drawn, and no part of what a page loads at once.
      rolldownOptions: { external: /^echarts\// },
      minify: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: 'bundle' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const chunks = outputs.filter((one) => one.type === 'chunk');
  const code = chunks.map((chunk) => chunk.code).join('\n');
  const imports = chunks.flatMap((chunk) => chunk.imports.filter((name) => !chunks.some((c) => c.fileName === name)));
  const stubs = chunks.some((chunk) => stub.test(chunk.code)) ? ['a module of Node'] : [];
  return { code, leftOut: [...new Set([...imports, ...stubs])] };
}
