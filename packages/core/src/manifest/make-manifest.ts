import type { FigureTable } from '../figure/noun/figure-table.ts';
import { canonicalJson } from '../format/canonical-json.ts';
import { fingerprintOf, fingerprintOfBytes, type Fingerprint } from '../format/fingerprint.ts';
import { figuresFingerprint } from './figures-fingerprint.ts';
import { checkRun } from './check-run.ts';
import type { Manifest, ManifestInput, PackageVersion } from './manifest.ts';

/** Data a run was given beside its inputs: plain data, each under a name. */
export interface RunData {
  /** The catalogue of law the rules and deadlines followed; `null` where none was used. */
  readonly law: unknown;
  /** The calendar of working days; `null` where none was used. */
  readonly calendar: unknown;
  /** What else was handed in by value, such as `units`, `rubric` or `facts`. */
  readonly [name: string]: unknown;
}

/** What a run was made of. */
export interface Run {
  /** Files and messages that went in. */
  readonly inputs: readonly {
    /** Name, as in the places of findings. */
    readonly name: string;
    /** The bytes as they were read. */
    readonly bytes: Uint8Array;
  }[];
  /** Packages that took part: every package exports its own, such as `coreVersion`. */
  readonly packages: readonly PackageVersion[];
  /** The law, the calendar and what else was handed in by value. */
  readonly data: RunData;
  /** Options by step, such as `{ parse: { locale: 'vi' } }`; plain data, so units and the like belong to `data`. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** The figures that came out. */
  readonly figures?: FigureTable | null;
}

/**
 * Writes down what a run was made of, so that its figures can be made again and anybody can check that they were.
 *
 * @param run - inputs, packages, data, options, and the figures that came out
 * @returns the manifest
 * @throws `DefinitionError` `manifest/bad-run` for what is no run, with everything that is wrong; `stored/not-plain` where data or options are not plain data, with the path; `AdapterError`
 * `adapter/no-web-crypto`
 * @example
 * ```ts
 * const inputs = [{ name: 'bao-cao.csv', bytes: new TextEncoder().encode('unit;received') }];
 * const manifest = await makeManifest({ inputs, packages: [], data: { law: null, calendar: null } });
 * manifest.inputs.map(({ name, size }) => [name, size]); // => [['bao-cao.csv', 13]]
 * ```
 */
export async function makeManifest(run: Run): Promise<Manifest> {
  checkRun(run);
  const inputs = await Promise.all(
    run.inputs.map(async ({ name, bytes }): Promise<ManifestInput> => {
      return { name, size: bytes.length, fingerprint: await fingerprintOfBytes(bytes) };
    }),
  );
  const data: Record<string, Fingerprint | null> = {};
  for (const name of Object.keys(run.data).sort()) {
    const given = run.data[name] ?? null;
    // Under its name, so that the path of a value that is not plain begins with it.
    data[name] = given === null ? null : await fingerprintOf({ [name]: given });
  }
  return {
    inputs: inputs.sort((a, b) => order(a.name, b.name) || order(a.fingerprint, b.fingerprint)),
    packages: run.packages
      .map(({ name, version }) => ({ name, version }))
      .sort((a, b) => order(a.name, b.name) || order(a.version, b.version)),
    data,
    options: JSON.parse(canonicalJson(run.options ?? {}, 'options')) as Readonly<Record<string, unknown>>,
    figures: run.figures == null ? null : await figuresFingerprint(run.figures),
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
