import { broughtAlong, type BroughtAlong } from './dependencies/brought-along.ts';
import { whatFor } from './dependencies/what-for.ts';

type Language = 'en' | 'vi';

const words = {
  en: {
    title: '# What comes along when you install us',
    intro:
      'Every package of others that an installation brings, from the lockfile of this repository. One entry is otherwise with npm: `docx` asks for nanoid 6, and here it is held at 5, which has the same functions; `docx` carries its own copy and never loads either, but npm warns on Node 20, and `engine-strict` refuses it until `"overrides": { "docx": { "nanoid": "5.1.16" } }` stands in your `package.json`. zod is yours: it is a peer, and not listed here; so are the clients of databases. Nothing here is copyleft; a test refuses what is.',
    asked: '## What we ask for ourselves',
    askedHead:
      '| Package | Licence | Asked for by | What it does for us | If nobody kept it any more |\n|---|---|---|---|---|',
    brought: '## What those bring',
    broughtHead: '| Package | Licence | Brought by |\n|---|---|---|',
    bill: 'A bill of materials in CycloneDX for each package is written by `npx pnpm@12.21.0 run release:sbom` into the folder `sbom`; a release attaches it.',
  },
  vi: {
    title: '# Cài đặt thì kéo theo những gì',
    intro:
      'Mọi gói của người khác đi kèm khi cài đặt, lấy từ tệp khóa phiên bản của kho mã này. Có một chỗ khác khi cài bằng npm: `docx` đòi nanoid 6, còn ở đây giữ bản 5 có cùng các hàm; `docx` mang sẵn mã của nó và không nạp gói nào trong hai bản, nhưng npm cảnh báo trên Node 20, và `engine-strict` từ chối cho đến khi ghi `"overrides": { "docx": { "nanoid": "5.1.16" } }` vào `package.json`. zod là của bạn (phụ thuộc ngang hàng) nên không nêu ở đây; trình kết nối cơ sở dữ liệu cũng vậy. Không có giấy phép nào buộc chương trình của bạn phải mở mã; có phép thử từ chối gói như thế.',
    asked: '## Gói chúng tôi trực tiếp dùng',
    askedHead: '| Gói | Giấy phép | Gói dùng nó | Dùng để làm gì | Nếu không còn ai duy trì |\n|---|---|---|---|---|',
    brought: '## Gói do các gói trên kéo theo',
    broughtHead: '| Gói | Giấy phép | Do gói nào kéo theo |\n|---|---|---|',
    bill: 'Bản kê thành phần theo CycloneDX của từng gói được ghi vào thư mục `sbom` bằng lệnh `npx pnpm@12.21.0 run release:sbom`; mỗi bản phát hành kèm theo bản kê này.',
  },
} as const;

const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

const askedRow =
  (language: Language) =>
  ({ name, version, licence, askedBy }: BroughtAlong): string => {
    const reason = whatFor[name];
    return `| \`${name}@${version}\` | \`${licence}\` | ${code(askedBy)} | ${reason?.does[language] ?? ''} | ${reason?.without[language] ?? ''} |`;
  };

/** Writes the page of what comes along: licence, why, and what is done without it. */
export function dependenciesPage(language: Language): string {
  const said = words[language];
  const all = broughtAlong();
  const asked = all.filter(({ askedBy }) => askedBy.length > 0).map(askedRow(language));
  const brought = all
    .filter(({ askedBy }) => askedBy.length === 0)
    .map(({ name, version, licence, broughtBy }) => `| \`${name}@${version}\` | \`${licence}\` | ${code(broughtBy)} |`);
  return [
    said.title,
    said.intro,
    said.asked,
    [said.askedHead, ...asked].join('\n'),
    said.brought,
    [said.broughtHead, ...brought].join('\n'),
    `${said.bill}\n`,
  ].join('\n\n');
}
