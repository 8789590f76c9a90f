import type { FigureStatus } from '../quantity/figure-status.ts';
import { statusSaid, takeStatus } from '../quantity/read/read-status.ts';
import { fold } from '../words/fold.ts';
import { nameOfHeader, type FieldNames } from './field-names.ts';

/** A column whose header also says how final its figures are. */
export interface StatusColumn {
  /** Name of the field. */
  readonly name: string;
  /** How final its figures are. */
  readonly status: FigureStatus;
}

/**
 * Finds the figure and the status in a header that says both: "Số vụ tiếp nhận (ước)", "Số vụ tiếp nhận (vụ, sơ bộ)", "Ước số vụ
 * tiếp nhận", "Số vụ tiếp nhận - ước thực hiện", or a group "Chính thức" above it. What else it says must be a label.
 *
 * @param names - names of the entity
 * @param header - header as printed
 * @returns the field and its status; `undefined` where the header says no status, or two, or what is left is no figure
 */
export function statusInHeader(names: FieldNames, header: string): StatusColumn | undefined {
  const said = new Set<FigureStatus>();
  const take = (words: string): boolean => {
    const status = statusSaid(words.trim());
    if (status !== null) said.add(status);
    return status !== null;
  };
  const parts = fold(header)
    .split(' / ')
    .filter((part) => !take(part))
    .map((part) => withoutBehind(withoutInBrackets(part, take), take));
  const last = parts.pop();
  if (last === undefined) return undefined;
  const { text, status } = said.size === 0 ? takeStatus(last) : { text: last, status: null };
  if (status !== null) said.add(status);
  const [only, other] = said;
  if (only === undefined || other !== undefined) return undefined;
  const name = nameOfHeader(names, [...parts, text].join(' / '));
  return name === undefined || !names.measuredIn.has(name) ? undefined : { name, status: only };
}

function withoutInBrackets(part: string, take: (words: string) => boolean): string {
  return part
    .replace(/ ?\(([^()]*)\)/g, (whole, inside: string) => {
      const left = inside.split(/[,;]/).filter((words) => !take(words));
      return left.length === 0
        ? ''
        : left.length === inside.split(/[,;]/).length
          ? whole
          : ` (${left.join(',').trim()})`;
    })
    .trim();
}

function withoutBehind(part: string, take: (words: string) => boolean): string {
  const [, head, behind] = /^(.+?)[-,:;] ?([^-,:;()]+)$/.exec(part) ?? [];
  return head !== undefined && behind !== undefined && take(behind) ? head.trim() : part;
}
