import { existsSync, readdirSync } from 'node:fs';
import { OptionDefaults } from 'typedoc';

const validation = { invalidLink: true, notExported: true, notDocumented: true };

// The root reads them from tsdoc.json; packages are converted on their own and are told here.
// The words of the field, shown beside every noun: the Vietnamese legal term, the unit of measure, the law.
const blockTags = [...OptionDefaults.blockTags, '@term', '@unit', '@basis'];

export default {
  name: '@qcdc',
  entryPointStrategy: 'packages',
  entryPoints: readdirSync('packages')
    .map((folder) => `packages/${folder}`)
    .filter((folder) => existsSync(`${folder}/typedoc.json`)),
  packageOptions: { blockTags, excludeInternal: true, validation, disableSources: true },
  out: 'docs/api',
  readme: 'README.md',
  validation,
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
  disableSources: true,
};
