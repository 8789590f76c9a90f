import type { ClassTable } from '../rubric/class-table.ts';
import type { Criterion } from '../rubric/criterion.ts';
import type { FactDeclaration } from '../rubric/fact-declaration.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { numberFact, rule, t } from './rubric-parts.ts';

const circular = rule(
  '04/2014/TT-TTCP',
  t(
    'Thông tư về nhận định tình hình tham nhũng và đánh giá công tác phòng, chống tham nhũng',
    'Circular on assessing corruption and the work against it',
  ),
);
const at = (article: string) => ({ ...circular, article });

const notes = [
  t(
    'Điểm cao là tình hình nghiêm trọng. Kết quả không dùng để xếp hạng các cơ quan.',
    'A high score is a grave situation. The result is not for ranking agencies.',
  ),
  t(
    'Thang bốn mức đi với khung xếp mức bốn bậc, thang năm mức với khung năm bậc: điểm cao nhất của mỗi mức đúng bằng cận trên của bậc.',
    'Scales of four levels go with four classes, scales of five with five: the most a level can give is the upper end of its class.',
  ),
  t(
    'Các mức khảo sát được gọi theo thứ tự; tên gọi trong văn bản chưa được đối chiếu.',
    'The levels of the survey are named by their order; their names in the text have not been compared.',
  ),
] as const;

// Upper-closed: 70 is not yet the highest class. The lowest class holds 0 alone.
const classes = (...limits: readonly number[]): ClassTable => ({
  of: 'points',
  closed: 'upper',
  classes: [
    ...limits.map((from, i) => {
      const to = limits[i - 1];
      return {
        id: `level-${limits.length + 1 - i}`,
        label:
          to === undefined
            ? t(`Trên ${from} đến 100`, `Above ${from} to 100`)
            : t(`Trên ${from} đến ${to}`, `Above ${from} to ${to}`),
        from,
        ...(to === undefined ? {} : { to }),
      };
    }),
    { id: 'level-1', label: t('Bằng 0', 'Exactly 0'), from: 0, to: 0 },
  ],
});

type Level = readonly [id: string, vi: string, en: string, points: number];
const four: readonly Level[] = [
  ['highest', 'mức cao nhất', 'highest level', 40],
  ['second', 'mức thứ hai', 'second level', 30],
  ['third', 'mức thứ ba', 'third level', 20],
  ['none', 'không có', 'none', 0],
];
const five: readonly Level[] = [
  ...four.slice(0, 3),
  ['fourth', 'mức thứ tư', 'fourth level', 10],
  ['none', 'không có', 'none', 0],
];

function surveyFact(levels: readonly Level[]): FactDeclaration {
  return {
    id: 'survey',
    kind: 'ballots',
    label: t('Khảo sát người dân, doanh nghiệp, cán bộ', 'Survey of people, enterprises and officials'),
    levels: levels.map(([id, vi, en]) => ({ id, label: t(vi, en) })),
  };
}

function composite(statistics: Pick<Criterion, 'scale' | 'unconfirmed'>, levels: readonly Level[]): Criterion {
  return {
    id: 'total',
    label: t('Tổng điểm', 'Total'),
    maximum: 100,
    children: [
      {
        id: 'statistics',
        label: t('Điểm thành phần 1: số liệu thống kê', 'Component 1: statistics'),
        maximum: 30,
        coefficient: 2,
        ...statistics,
      },
      {
        id: 'survey',
        label: t('Điểm thành phần 2: khảo sát', 'Component 2: survey'),
        maximum: 40,
        coefficient: 1,
        scale: { give: 'levels', fact: 'survey', points: Object.fromEntries(levels.map(([id, , , p]) => [id, p])) },
      },
    ],
  };
}

const period = { kind: 'year', startsOn: '12-16' } as const;

/**
 * How common corruption is: 2 × points by the number of cases + points of the survey, four upper-closed classes.
 * @term mức độ phổ biến của hành vi tham nhũng
 * @basis Thông tư số 04/2014/TT-TTCP, Điều 7
 */
export const corruptionPrevalence2014: Rubric = {
  id: 'corruption-prevalence-2014',
  kind: 'corruption-prevalence',
  label: t('Mức độ phổ biến của hành vi tham nhũng', 'How common corruption is'),
  years: { from: 2015 },
  basis: [at('7')],
  period,
  facts: [numberFact('cases', 'Số vụ việc tham nhũng', 'Cases of corruption'), surveyFact(four)],
  root: composite(
    {
      scale: {
        give: 'bands',
        of: { read: 'fact', fact: 'cases' },
        closed: 'lower',
        bands: [
          { from: 10, points: 30 },
          { from: 5, to: 10, points: 20 },
          { from: 1, to: 5, points: 10 },
          { to: 1, points: 0 },
        ],
      },
    },
    four,
  ),
  classes: classes(70, 40, 0),
  notes,
};

const above = (limit: { readonly atLeast: number } | { readonly above: number }) =>
  ({ if: 'compare', reading: { read: 'fact', fact: 'damage-rate' }, ...limit }) as const;

/**
 * How much damage corruption does: 2 × points by the rate of damage + points of the survey, five upper-closed classes.
 * @term mức độ thiệt hại kinh tế do tham nhũng
 * @basis Thông tư số 04/2014/TT-TTCP, Điều 8
 */
export const corruptionDamage2014: Rubric = {
  id: 'corruption-damage-2014',
  kind: 'corruption-damage',
  label: t('Mức độ thiệt hại kinh tế do tham nhũng', 'Economic damage of corruption'),
  years: { from: 2015 },
  basis: [at('8')],
  period,
  facts: [numberFact('damage-rate', 'Tỷ lệ thiệt hại do tham nhũng (%)', 'Rate of damage (%)'), surveyFact(five)],
  root: composite(
    {
      scale: {
        give: 'cases',
        cases: [
          { when: above({ atLeast: 10 }), points: 30 },
          { when: above({ atLeast: 5 }), points: 20 },
          { when: above({ atLeast: 1 }), points: 10 },
          { when: above({ above: 0 }), points: 5 },
        ],
        otherwise: 0,
      },
    },
    five,
  ),
  classes: classes(70, 40, 20, 0),
  notes: [
    ...notes,
    t(
      'Tỷ lệ thiệt hại được nhập sẵn: tử số và mẫu số chưa được đối chiếu với văn bản.',
      'The rate of damage is entered as computed: its numerator and denominator have not been compared with the text.',
    ),
  ],
};

/**
 * How grave corruption is: 2 × points of the gravest handling + points of the survey, five upper-closed classes.
 * @term mức độ nghiêm trọng của hành vi tham nhũng
 * @basis Thông tư số 04/2014/TT-TTCP, Điều 9
 */
export const corruptionSeverity2014: Rubric = {
  id: 'corruption-severity-2014',
  kind: 'corruption-severity',
  label: t('Mức độ nghiêm trọng của hành vi tham nhũng', 'Gravity of corruption'),
  years: { from: 2015 },
  basis: [at('9')],
  period,
  facts: [
    {
      id: 'handled',
      kind: 'events',
      label: t('Hình thức xử lý người có hành vi tham nhũng', 'How those who were corrupt were dealt with'),
      levels: [
        { id: 'exceptional', label: t('tội phạm đặc biệt nghiêm trọng', 'exceptionally serious crime') },
        { id: 'very-serious', label: t('tội phạm rất nghiêm trọng', 'very serious crime') },
        { id: 'serious', label: t('tội phạm nghiêm trọng', 'serious crime') },
        { id: 'lesser', label: t('mức nhẹ hơn', 'anything lighter') },
      ],
    },
    surveyFact(five),
  ],
  root: composite(
    {
      unconfirmed: t(
        'Mức điểm 30/20/10/5/0 đã đối chiếu; tên của mức 10 và mức 5 thì chưa.',
        'The points 30/20/10/5/0 were compared with the text, the names of the levels of 10 and of 5 were not.',
      ),
      scale: {
        give: 'event',
        fact: 'handled',
        take: 'best',
        points: { exceptional: 30, 'very-serious': 20, serious: 10, lesser: 5 },
        none: 0,
      },
    },
    five,
  ),
  classes: classes(70, 40, 20, 0),
  notes,
};
