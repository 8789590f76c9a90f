import type { Step } from '@qcdc/core';
import type { BaseUnitGroup } from '@qcdc/core/flow';
import type { Token } from '../page/token.ts';
import type { SectionSubject } from '../proposal.ts';
import { once } from '../words/once.ts';
import { PhraseTable } from '../words/phrase-table.ts';

const subjects = /* @__PURE__ */ once(
  () =>
    new PhraseTable<SectionSubject>([
      [
        'leadership',
        'lãnh đạo, chỉ đạo|công tác lãnh đạo|công tác chỉ đạo|chỉ đạo, điều hành|lãnh đạo chỉ đạo|sự lãnh đạo',
      ],
      ['result', 'kết quả|kết quả thực hiện|ưu điểm|tình hình thực hiện'],
      [
        'shortcoming',
        'hạn chế|tồn tại|tồn tại, hạn chế|hạn chế, tồn tại|khó khăn|khó khăn, vướng mắc|khuyết điểm|những hạn chế|hạn chế, khuyết điểm|vướng mắc|bất cập',
      ],
      ['cause', 'nguyên nhân|nguyên nhân của hạn chế|nguyên nhân hạn chế'],
      [
        'task',
        'nhiệm vụ|phương hướng|phương hướng, nhiệm vụ|nhiệm vụ trọng tâm|nhiệm vụ, giải pháp|giải pháp|phương hướng nhiệm vụ|một số nhiệm vụ',
      ],
      ['proposal', 'kiến nghị|đề xuất|kiến nghị, đề xuất|đề xuất, kiến nghị|đề nghị'],
    ]),
);

const groups = /* @__PURE__ */ once(
  () =>
    new PhraseTable<BaseUnitGroup>([
      [
        'commune',
        'xã, phường, thị trấn|xã, phường|cấp xã|ở xã|tại xã|ở thôn|cộng đồng dân cư|xã, phường, đặc khu|loại hình xã',
      ],
      [
        'office',
        'cơ quan, đơn vị|cơ quan nhà nước|đơn vị sự nghiệp|trong cơ quan|cơ quan hành chính|cơ quan hành chính nhà nước',
      ],
      ['workplace', 'doanh nghiệp|nơi làm việc|tổ chức có sử dụng lao động|doanh nghiệp nhà nước'],
    ]),
);

const steps = /* @__PURE__ */ once(
  () =>
    new PhraseTable<Step>([
      ['know', 'dân biết'],
      ['discuss', 'dân bàn'],
      ['do', 'dân làm'],
      ['inspect', 'dân kiểm tra'],
      ['supervise', 'dân giám sát'],
      ['benefit', 'dân thụ hưởng'],
    ]),
);

/** What the words of a heading say. */
export interface HeadingSays {
  /** What the section tells. */
  readonly subject: SectionSubject | null;
  /** Whose doings. */
  readonly group: BaseUnitGroup | null;
  /** Of which step. */
  readonly step: Step | null;
}

/**
 * Reads a heading.
 *
 * @param tokens - its pieces
 * @returns what it says
 */
export function readHeading(tokens: readonly Token[]): HeadingSays {
  const all = found(subjects(), tokens);
  // "Kết quả … và những hạn chế": the first thing named is what comes first; "nguyên nhân" behind shortcomings is part of them.
  return {
    subject: all.find((one) => one !== 'result') ?? all[0] ?? null,
    group: only(found(groups(), tokens)),
    step: only(found(steps(), tokens)),
  };
}

function found<T>(table: PhraseTable<T>, tokens: readonly Token[]): readonly T[] {
  return tokens.flatMap((_, i) => table.at(tokens, i)?.means ?? []);
}

// A heading that names all of them names none.
function only<T>(list: readonly T[]): T | null {
  const [first, ...others] = new Set(list);
  return first !== undefined && others.length === 0 ? first : null;
}
