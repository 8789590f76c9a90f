import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Golden files by their path from the root, each with the fingerprint of what it holds. */
export type GoldenFiles = Readonly<Record<string, string>>;

/** A pending entry of the changelog. */
export interface PendingEntry {
  /** Packages it releases. */
  readonly packages: readonly string[];
  /** What it says. */
  readonly text: string;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Where the fingerprints of the last release are kept. */
export const releasedPath: string = join(root, '.changeset/released-golden-files.json');

/** Fingerprints of all golden files as they are. */
export function goldenFiles(): GoldenFiles {
  const found = ['packages', 'examples'].flatMap((folder) => below(folder)).sort();
  // Lines end alike on every machine, whatever git makes of them.
  const text = (file: string): string => readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
  return Object.fromEntries(found.map((file) => [file, createHash('sha256').update(text(file)).digest('hex')]));
}

function below(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return ['node_modules', 'dist', 'out'].includes(entry.name) ? [] : below(path);
    return /\/golden\//u.test(path) ? [path] : [];
  });
}

/** Fingerprints of the golden files as they were released last; none before the first release. */
export function releasedGoldenFiles(): GoldenFiles {
  return existsSync(releasedPath) ? (JSON.parse(readFileSync(releasedPath, 'utf8')) as GoldenFiles) : {};
}

/** Entries of the changelog that wait for the next release. */
export function pendingEntries(): readonly PendingEntry[] {
  const folder = join(root, '.changeset');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => {
      const [, head = '', text = ''] =
        /^---\n([^]*?)\n---\n([^]*)$/u.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
      return { packages: [...head.matchAll(/'([^']+)'/gu)].map(([, one = '']) => one), text };
    });
}

const asked = ['Impacted periods:', 'Impacted figures:', 'Basis:'];

/**
 * Names golden files that changed since the last release and of which no pending entry says what it means: a golden file of
 * a package asks for an entry of that package, another one for any; an entry says which periods, which figures and on what
 * basis.
 *
 * @param before - as they were released
 * @param now - as they are
 * @param pending - entries that wait
 */
export function unannounced(
  before: GoldenFiles,
  now: GoldenFiles,
  pending: readonly PendingEntry[],
): readonly string[] {
  const saying = pending.filter(({ text }) => asked.every((line) => text.includes(line)));
  return Object.keys(before).filter((file) => {
    if (now[file] === before[file]) return false;
    const [, folder = ''] = /^packages\/([^/]+)\//u.exec(file) ?? [];
    const ours = folder === '' || folder === 'workshop';
    return !saying.some(({ packages }) => ours || packages.includes(`@qcdc/${folder}`));
  });
}
