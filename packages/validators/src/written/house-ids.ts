import type { Problems } from '@qcdc/core/checks';
import { strict } from '../presets.ts';

/**
 * Notes that a rule bears the id of one of the library's: the two could not run together, and whoever reads a finding would not
 * know which of them speaks.
 *
 * @param id - the id
 * @param path - where it stands
 * @param problems - takes `rules/same-id`
 */
export function refuseHouseId(id: string, path: string, problems: Problems): void {
  const taken = strict.find((rule) => rule.id === id);
  if (taken !== undefined)
    problems.add(
      'rules/same-id',
      {
        vi: `"${id}" là mã của quy tắc có sẵn "${taken.title.vi}"; đặt mã riêng, như "so-noi-vu/${id.split('/')[1] ?? ''}"`,
        en: `"${id}" is the built-in rule "${taken.title.en}"; take an id of your own, such as "my-office/${id.split('/')[1] ?? ''}"`,
      },
      path,
    );
}
