import { groupedCount, counted, printQuantity, type Figure, type Finding, type Text } from '@qcdc/core';
import type { FigureTable } from '@qcdc/core/flow';
import type { Indicator } from '../define/indicator.ts';
import { isIndicator, type ComputedOperand } from '../formula/expression.ts';
import { gapStatus, nothingReported, specialStatus, type Block } from './compute-block.ts';
import type { ComputedIndicators } from './computed-indicators.ts';
import type { IndicatorValue } from './indicator-table.ts';
import { gapReasons, type GapReason } from './gap.ts';

/** Gaps somebody can do something about, and what to do. Other gaps stand in the table alone. */
const told: ReadonlyMap<GapReason, readonly [code: string, hint: Text]> = /* @__PURE__ */ new Map<
  GapReason,
  readonly [string, Text]
>([
  [
    'missing',
    [
      'missing-part',
      {
        vi: 'Bổ sung số liệu còn thiếu; nếu không phát sinh thì ghi 0.',
        en: 'Report the missing part; write 0 if there was none.',
      },
    ],
  ],
  [
    'withheld',
    [
      'withheld-part',
      { vi: 'Hỏi đơn vị báo cáo về số liệu được giữ lại.', en: 'Ask the reporting unit for the figure it withholds.' },
    ],
  ],
  ['pending', ['pending-part', { vi: 'Cập nhật khi số liệu được chốt.', en: 'Report it once the figure is final.' }]],
  [
    'zeroDenominator',
    [
      'zero-denominator',
      { vi: 'Không nêu tỷ lệ khi mẫu số bằng 0.', en: 'State no share where there is nothing to divide by.' },
    ],
  ],
  [
    'denominatorMayBeZero',
    [
      'denominator-may-be-zero',
      { vi: 'Báo cáo số chính xác của mẫu số.', en: 'Report the exact figure below the line.' },
    ],
  ],
  [
    'unevenCoverage',
    [
      'uneven-coverage',
      {
        vi: 'Đề nghị các đơn vị báo cáo đủ cả tử số và mẫu số.',
        en: 'Have every unit report both parts of the share.',
      },
    ],
  ],
  [
    'notComparable',
    [
      'not-comparable',
      {
        vi: 'Quy đổi số liệu về cùng địa giới trước khi so sánh.',
        en: 'Restate the figures to one territory before comparing.',
      },
    ],
  ],
  [
    'undecidedCondition',
    [
      'undecided-condition',
      {
        vi: 'Báo cáo số chính xác thay cho "hơn", "gần".',
        en: 'Report the exact figure instead of "more than" or "nearly".',
      },
    ],
  ],
]);

/**
 * Says which values could not be computed and why. An indicator of an area nobody reported on is silent.
 *
 * @param table - the values
 * @param blocks - the same values in columns
 * @param listAtMost - most findings of one kind for one indicator
 * @returns the findings
 */
export function gapFindings(
  table: ComputedIndicators,
  blocks: readonly Block[],
  listAtMost: number,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const block of blocks) {
    const { indicator, status } = block;
    const statable = table.periods.map((_, p) => table.mayBeStated(block, p));
    let stated = 0;
    const counts = new Map<GapReason, number>();
    const { units } = table;
    for (let cell = 0; cell < status.length; cell++) {
      const at = status[cell] as number;
      if (at <= specialStatus && at !== nothingReported) continue;
      if (statable[Math.floor(cell / units.length)] === true) {
        const value = table.get(keyAt(table, indicator, cell));
        if (value?.stated !== undefined) {
          stated += 1;
          if (stated <= listAtMost) findings.push(statedOnly(indicator, value, value.stated));
          continue;
        }
      }
      if (at === nothingReported) continue;
      const reason = gapReasons[at - gapStatus(gapReasons[0] as GapReason)];
      if (reason === undefined || !told.has(reason)) continue;
      const { unit, period } = keyAt(table, indicator, cell);
      if (reason === 'missing' && nothingThere(table.figures, indicator, unit, period)) continue;
      const count = (counts.get(reason) ?? 0) + 1;
      counts.set(reason, count);
      const value = count <= listAtMost ? table.get({ indicator, unit, period }) : null;
      if (value !== null) findings.push(findingOf(table.figures, indicator, value, reason));
    }
    for (const [reason, count] of counts)
      if (count > listAtMost) findings.push(moreOf(indicator, told.get(reason), count - listAtMost));
    if (stated > listAtMost) findings.push(moreOf(indicator, statedTold, stated - listAtMost));
  }
  return findings;
}

function keyAt({ units, periods }: ComputedIndicators, indicator: Indicator, cell: number) {
  const period = periods[Math.floor(cell / units.length)]?.id ?? '';
  return { indicator, unit: units[cell % units.length] ?? '', period };
}

type Told = readonly [code: string, hint: Text];

const statedTold: Told = [
  'stated-only',
  {
    vi: 'Bổ sung tử số và mẫu số; tỷ lệ không cộng, không lấy bình quân lên cấp trên được.',
    en: 'Report both parts: a percentage is neither added up nor averaged to the level above.',
  },
];

function statedOnly({ label, area, versions }: Indicator, { unit, period }: IndicatorValue, stated: Figure): Finding {
  const [code, hint] = statedTold;
  const said = { vi: printQuantity(stated, 'percent', 'vi'), en: printQuantity(stated, 'percent', 'en') };
  return {
    code: `indicators/${code}`,
    severity: 'info',
    state: 'undecided',
    message: {
      vi: `${label.vi}: báo cáo nêu ${said.vi}, chưa có số liệu gốc để tính lại`,
      en: `${label.en}: ${said.en} as stated; its parts are unknown`,
    },
    where: { ...stated.source, unit, period, area },
    hint,
    basis: versions.slice(-1).map((version) => version.basis),
  };
}

function nothingThere(figures: FigureTable, indicator: ComputedOperand, unit: string, period: string): boolean {
  return Object.values(indicator.inputs).every((of) => {
    if (isIndicator(of)) return nothingThere(figures, of, unit, period);
    const figure = figures.peek({ measure: of.id, unit, period });
    return figure === null || figure.state === 'missing';
  });
}

function findingOf(figures: FigureTable, indicator: Indicator, value: IndicatorValue, reason: GapReason): Finding {
  const { unit, period, gap } = value;
  const of =
    Object.values(indicator.inputs).find((input) => input.id === gap?.of) ?? Object.values(indicator.inputs).at(-1);
  const figure = of === undefined || isIndicator(of) ? null : figures.peek({ measure: of.id, unit, period });
  const [code, hint] = told.get(reason) ?? ['', { vi: '', en: '' }];
  const place = { unit, period, area: indicator.area };
  const culprit = gap?.of === null || of === undefined ? null : of.label;
  const why = (language: 'vi' | 'en'): string =>
    `${indicator.label[language]}: ${gap?.message[language] ?? ''}${culprit === null ? '' : ` (${culprit[language]})`}`;
  return {
    code: `indicators/${code}`,
    severity: reason === 'unevenCoverage' ? 'warning' : 'info',
    state: 'undecided',
    message: { vi: why('vi'), en: why('en') },
    where: { ...figure?.source, ...place, ...(of && !isIndicator(of) && of.from ? { field: of.from.field } : {}) },
    hint,
    basis: indicator.versions.slice(-1).map((v) => v.basis),
  };
}

function moreOf(indicator: Indicator, what: Told | undefined, count: number): Finding {
  const [code, hint] = what ?? ['', { vi: '', en: '' }];
  return {
    code: `indicators/${code}`,
    severity: 'info',
    state: 'undecided',
    message: {
      vi: `${indicator.label.vi}: còn ${groupedCount(count, 'vi')} trường hợp tương tự, xem trong bảng chỉ số`,
      en: `${indicator.label.en}: ${counted(count, 'more case')} of the same kind in the table of indicators`,
    },
    where: { area: indicator.area },
    hint,
    basis: [],
  };
}
