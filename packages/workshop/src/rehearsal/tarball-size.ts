import type { LocalRegistry } from './local-registry.ts';

// The registry closes a connection that was idle while something was installed; one that is not kept cannot be closed.
const alone = { headers: { connection: 'close' } };

/** Bytes of the tarball of the newest version of a package, as the registry hands it out. */
export async function tarballSize(name: string, registry: LocalRegistry): Promise<number> {
  const latest = await fetch(`${registry.url}${name.replace('/', '%2f')}/latest`, alone);
  const { dist } = (await latest.json()) as { readonly dist: { readonly tarball: string } };
  return (await (await fetch(dist.tarball, alone)).arrayBuffer()).byteLength;
}
