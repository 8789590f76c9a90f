import { canonicalJson } from '../format/canonical-json.ts';
import type { Finding } from '../outcome/finding.ts';
import type { Manifest } from './manifest.ts';
import { checkManifests } from './check-run.ts';
import { manifestFinding, type ManifestCode } from './manifest-findings.ts';

/**
 * Compares the manifest of a published run with that of the same run made again.
 *
 * @param manifest - what was kept beside the published figures
 * @param again - the manifest of the new run
 * @returns nothing where everything is the same; else what differs, findings `manifest/…`: the figures first, an error; what
 * may be the reason as warnings, or as remarks where the figures are the same all the same
 * @throws `DefinitionError` `manifest/not-a-manifest`
 * @example
 * ```ts
 * const run = { inputs: [{ name: 'a.csv', bytes: new Uint8Array([1]) }], packages: [], data: { law: null, calendar: null } };
 * const kept = await makeManifest(run);
 * checkManifest(kept, await makeManifest(run)).map(({ code }) => code); // => ['manifest/figures-not-compared']
 * const other = await makeManifest({ ...run, inputs: [{ name: 'a.csv', bytes: new Uint8Array([2]) }] });
 * checkManifest(kept, other).map(({ code }) => code); // => ['manifest/figures-not-compared', 'manifest/input-differs']
 * ```
 */
export function checkManifest(manifest: Manifest, again: Manifest): readonly Finding[] {
  checkManifests({ manifest, again });
  const findings: Finding[] = [];
  const figures = { expected: manifest.figures, actual: again.figures };
  const comparable = manifest.figures !== null && again.figures !== null;
  const same = comparable && manifest.figures === again.figures;
  if (!same) findings.push(manifestFinding(comparable ? 'figures-differ' : 'figures-not-compared', '', figures, false));
  for (const [code, linesOf] of parts) {
    const [before, now] = [linesOf(manifest), linesOf(again)];
    for (const name of [...new Set([...before.keys(), ...now.keys()])].sort()) {
      const difference = { expected: before.get(name) ?? null, actual: now.get(name) ?? null };
      if (difference.expected !== difference.actual) findings.push(manifestFinding(code, name, difference, same));
    }
  }
  return findings;
}

type Lines = ReadonlyMap<string, string>;

const parts: readonly (readonly [ManifestCode, (manifest: Manifest) => Lines])[] = [
  ['input-differs', ({ inputs }) => lines(inputs.map(({ name, fingerprint }) => [name, fingerprint]))],
  ['package-differs', ({ packages }) => lines(packages.map(({ name, version }) => [name, version]))],
  [
    'data-differs',
    ({ data }) => lines(Object.entries(data).flatMap(([name, print]) => (print === null ? [] : [[name, print]]))),
  ],
  [
    'options-differ',
    ({ options }) => lines(Object.entries(options).map(([step, given]) => [step, canonicalJson(given)])),
  ],
];

// Two inputs may bear one name, and a package may be loaded twice: all of them count.
function lines(entries: readonly (readonly [name: string, value: string])[]): Lines {
  const byName = new Map<string, string[]>();
  for (const [name, value] of entries) byName.set(name, [...(byName.get(name) ?? []), value]);
  return new Map([...byName].map(([name, values]) => [name, values.sort().join(' ')]));
}
