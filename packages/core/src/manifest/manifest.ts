import * as z from 'zod';
import { defineFormat, stamped, type Stored } from '../format/define-format.ts';
import type { Fingerprint } from '../format/fingerprint.ts';
import { onceEach } from '../format/once-each.ts';
import { readStored, type ReadStoredOptions } from '../format/read-stored.ts';
import { ok, type Outcome } from '../outcome/outcome.ts';

/** A package that took part in a run. */
export interface PackageVersion {
  /** Name, such as `@qcdc/core`. */
  readonly name: string;
  /** Version, such as `1.4.0`. */
  readonly version: string;
}

/** A file or message that went into a run. */
export interface ManifestInput {
  /** Name of the file or message, as in the places of findings. */
  readonly name: string;
  /** Length in bytes. */
  readonly size: number;
  /** SHA-256 of its bytes. */
  readonly fingerprint: Fingerprint;
}

/**
 * What a run was made of: whoever has the same things gets the same figures again.
 * @term bản kê lần chạy
 */
export interface Manifest {
  /** What went in, by name. */
  readonly inputs: readonly ManifestInput[];
  /** The packages that took part, by name. */
  readonly packages: readonly PackageVersion[];
  /** Fingerprints of the data that was handed in: `law`, `calendar` and what else; `null` where none was used. */
  readonly data: Readonly<Record<string, Fingerprint | null>>;
  /** Options by step, as plain data. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Fingerprint of the figures that came out; `null` where there were none. */
  readonly figures: Fingerprint | null;
}

const fingerprint = z.string().regex(/^sha256:[0-9a-f]{64}$/) as unknown as z.ZodType<Fingerprint>;

/** How a manifest is stored. */
export const manifestFormat = /* @__PURE__ */ defineFormat<Manifest>({
  id: 'qcdc/manifest',
  version: 1,
  label: { vi: 'bản kê lần chạy', en: 'a manifest of a run' },
  schema: z.strictObject({
    inputs: z.array(z.strictObject({ name: z.string(), size: z.int().nonnegative(), fingerprint })),
    packages: z.array(z.strictObject({ name: z.string().min(1), version: z.string().min(1) })),
    data: z.record(z.string(), fingerprint.nullable()),
    options: z.record(z.string(), z.json()),
    figures: fingerprint.nullable(),
  }),
});

/**
 * Writes a manifest as plain JSON, to be kept beside the figures it stands for.
 *
 * @param manifest - the manifest
 * @returns an object that survives `JSON.stringify`
 * @example
 * ```ts
 * const manifest = await makeManifest({ inputs: [], packages: [], data: { law: null, calendar: null } });
 * manifestToJson(manifest).format; // => 'qcdc/manifest'
 * ```
 */
export function manifestToJson(manifest: Manifest): Stored<Manifest> {
  return stamped(manifestFormat, manifest);
}

/**
 * Reads a manifest back.
 *
 * @param json - JSON text, or what `JSON.parse` gave
 * @param options - `source` names where it comes from
 * @returns the manifest, or `null`; findings `stored/…`
 * @example
 * ```ts
 * const manifest = await makeManifest({ inputs: [], packages: [coreVersion], data: { law: null, calendar: null } });
 * manifestFromJson(JSON.stringify(manifestToJson(manifest))).value?.packages.map(({ name }) => name); // => ['@qcdc/core']
 * ```
 */
export function manifestFromJson(json: unknown, options: ReadStoredOptions = {}): Outcome<Manifest | null> {
  const { value, findings } = readStored(json, manifestFormat, options);
  if (value === null) return ok(null, findings);
  const from = options.source === undefined ? {} : { source: options.source };
  const inputs = onceEach(value.inputs, { vi: 'Đầu vào này', en: 'This input' }, { ...from, cell: '/body/inputs' });
  const packages = onceEach(value.packages, { vi: 'Gói này', en: 'This package' }, { ...from, cell: '/body/packages' });
  const found = [...findings, ...inputs.findings, ...packages.findings];
  return ok({ ...value, inputs: inputs.value, packages: packages.value }, found);
}
