import { checkCall } from '../outcome/check-call.ts';
import { isPlain } from '../outcome/check-keys.ts';
import { demand } from '../outcome/demand.ts';
import { plainData } from '../format/plain-data.ts';
import { Problems } from '../outcome/problems.ts';
import { manifestFormat, type Manifest } from './manifest.ts';

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

const aRun = /* @__PURE__ */ demand(
  (value) => isPlain({ ...(value as object) }),
  'một lần chạy { inputs, packages, … }',
  'a run { inputs, packages, … }',
);

/**
 * Refuses what is no run: a manifest made of it could not be read back.
 *
 * @param run - what the caller gave
 * @throws `DefinitionError` `manifest/bad-run` with everything that is wrong
 */
export function checkRun(run: unknown): void {
  checkCall('makeManifest', { run: [run, aRun] });
  const problems = new Problems();
  const bad = (path: string, vi: string, en: string) => {
    problems.add('manifest/bad-run', { vi, en }, path);
  };
  const { inputs, packages, data } = Object(run) as Readonly<Record<'inputs' | 'packages' | 'data', unknown>>;
  if (!isList(inputs)) bad('inputs', 'cần danh sách các đầu vào', 'a list of inputs belongs here');
  else
    for (const [i, input] of inputs.entries()) {
      const { name, bytes } = Object(input) as { readonly name?: unknown; readonly bytes?: unknown };
      if (!isText(name)) bad(`inputs[${i}].name`, 'thiếu tên', 'the name is missing');
      if (!(ArrayBuffer.isView(bytes) && 'length' in bytes))
        bad(`inputs[${i}].bytes`, 'cần các byte (Uint8Array)', 'bytes (a Uint8Array) belong here');
    }
  if (!isList(packages)) bad('packages', 'cần danh sách các gói', 'a list of packages belongs here');
  else
    for (const [i, one] of packages.entries()) {
      const { name, version } = Object(one) as { readonly name?: unknown; readonly version?: unknown };
      if (!isText(name) || !isText(version))
        bad(`packages[${i}]`, 'thiếu tên hoặc phiên bản', 'name or version is missing');
    }
  if (!isObject(data)) bad('data', 'cần dữ liệu theo tên', 'data by name belongs here');
  problems.throwIfAny();
}

/**
 * Refuses what is no manifest, such as the `null` of one that could not be read, or JSON that was not read yet.
 *
 * @param manifests - what the caller gave, by name of the argument
 * @throws `DefinitionError` `manifest/not-a-manifest`
 */
export function checkManifests(manifests: Readonly<Record<string, Manifest>>): void {
  const problems = new Problems();
  for (const [name, manifest] of Object.entries(manifests)) {
    if (!manifestFormat.schema.safeParse(plainData(manifest)).success)
      problems.add(
        'manifest/not-a-manifest',
        {
          vi: 'đây không phải bản kê; đọc bằng manifestFromJson và xem phát hiện của lần đọc',
          en: 'this is no manifest; read it with manifestFromJson and see what that found',
        },
        name,
      );
  }
  problems.throwIfAny();
}
