import { noSuchName } from '@qcdc/core/checks';
import { amountOf } from './amount.ts';
import { checkCriterion, checkFact, checkField, checkLevels } from './check-fact.ts';
import type { Names } from './names.ts';
import type { BallotsReading, MarksReading, Reading, RecordsReading } from './reading.ts';

function checkBallots(reading: BallotsReading, names: Names, path: string): void {
  checkFact(reading.fact, ['ballots'], names, path);
  const levels = names.facts.get(reading.fact)?.levels ?? [];
  if (reading.statistic === 'mean' && levels.some((l) => l.mark === undefined))
    names.problems.add(
      'emulation/level-without-mark',
      {
        vi: `muốn lấy điểm trung bình thì mỗi mức của "${reading.fact}" phải có điểm (mark)`,
        en: `a mean needs a mark for each level of "${reading.fact}"`,
      },
      path,
    );
  if (reading.statistic === 'share' && reading.levels === undefined)
    names.problems.add(
      'emulation/levels-missing',
      { vi: 'nêu rõ tỷ lệ tính trên những mức nào', en: 'say which levels the share counts' },
      path,
    );
  if (reading.statistic === 'mean' && reading.of === 'members')
    names.problems.add(
      'emulation/mean-of-members',
      {
        vi: 'chỉ tỷ lệ (share) mới tính trên tổng số thành viên; điểm trung bình tính trên phiếu hợp lệ',
        en: 'only a share is taken of all members; a mean is one of valid ballots',
      },
      `${path}.of`,
    );
  checkLevels(reading.fact, reading.levels ?? [], names, path);
}

function checkMarks(reading: MarksReading, names: Names, path: string): void {
  checkFact(reading.fact, ['marks'], names, path);
  const { statistic, trim, weights, thirdMarking } = reading;
  const unfit = (what: string, fits: boolean): void => {
    if (!fits)
      names.problems.add(
        'emulation/marks-unfit',
        {
          vi: `không dùng "${what}" cùng với "${statistic}"; bỏ đi hoặc chọn cách tính khác`,
          en: `"${what}" does not go with "${statistic}"; drop it or choose another statistic`,
        },
        `${path}.${what}`,
      );
  };
  const plain = statistic === 'mean' || statistic === 'sum';
  if (trim !== undefined) unfit('trim', statistic === 'trimmedMean');
  if (weights !== undefined) unfit('weights', plain && thirdMarking === undefined);
  if (thirdMarking !== undefined) unfit('thirdMarking', plain);
  for (const [marker, weight] of Object.entries(weights ?? {}))
    if (amountOf(weight).n <= 0n)
      names.problems.add(
        'emulation/weight-not-positive',
        { vi: `hệ số của "${marker}" phải lớn hơn 0`, en: `the weight of "${marker}" must be above 0` },
        `${path}.weights.${marker}`,
      );
}

function checkRecords({ fact, statistic, of, weight }: RecordsReading, names: Names, path: string): void {
  checkFact(fact, ['records'], names, path);
  const inside: Names = { ...names, record: fact };
  if (of !== undefined) checkReading(of, inside, `${path}.of`);
  if (weight !== undefined) checkReading(weight, inside, `${path}.weight`);
  const weighs = statistic === 'sum' || statistic === 'mean';
  if ((of === undefined) !== (statistic === 'count') || (weight !== undefined && !weighs))
    names.problems.add(
      'emulation/records-unfit',
      {
        vi: 'count chỉ đếm nên không có of; các cách tính khác cần of; weight chỉ dùng với sum và mean',
        en: 'count takes no `of`, every other statistic needs it; `weight` goes with sum and mean only',
      },
      path,
    );
}

/**
 * Checks every name a reading uses: `emulation/unknown-fact`, `emulation/unknown-indicator`,
 * `emulation/unknown-measure`, `emulation/unknown-criterion` …
 *
 * @param reading - the reading
 * @param names - what may be referred to
 * @param path - where it stands
 */
export function checkReading(reading: Reading, names: Names, path: string): void {
  switch (reading.read) {
    case 'number':
      return;
    case 'indicator':
      if (names.indicators !== undefined && !names.indicators.has(reading.indicator))
        names.problems.add(
          'emulation/unknown-indicator',
          noSuchName({ vi: 'chỉ số đã biết', en: 'an indicator' }, reading.indicator, names.indicators),
          path,
        );
      return;
    case 'figure':
      if (names.measures !== undefined && !names.measures.has(reading.measure))
        names.problems.add(
          'emulation/unknown-measure',
          noSuchName({ vi: 'chỉ tiêu báo cáo đã biết', en: 'a measure' }, reading.measure, names.measures),
          path,
        );
      return;
    case 'fact':
      checkFact(reading.fact, ['number', 'points'], names, path);
      return;
    case 'field':
      checkField(reading.field, names, path);
      return;
    case 'share':
      checkReading(reading.part, names, `${path}.part`);
      checkReading(reading.of, names, `${path}.of`);
      return;
    case 'sum':
      for (const [i, r] of reading.of.entries()) checkReading(r, names, `${path}.of[${i}]`);
      return;
    case 'difference':
      checkReading(reading.of, names, `${path}.of`);
      checkReading(reading.less, names, `${path}.less`);
      return;
    case 'events':
      checkFact(reading.fact, ['events'], names, path);
      checkLevels(reading.fact, reading.levels ?? [], names, path);
      return;
    case 'ballots':
      checkBallots(reading, names, path);
      return;
    case 'marks':
      checkMarks(reading, names, path);
      return;
    case 'product':
      for (const [i, r] of reading.of.entries()) checkReading(r, names, `${path}.of[${i}]`);
      return;
    case 'records':
      checkRecords(reading, names, path);
      return;
    case 'peers':
      // Of another unit nothing has been scored yet, and no record is at hand.
      checkReading(reading.of, { ...names, earlier: new Set(), record: null }, `${path}.of`);
      return;
    case 'comparisons':
      checkFact(reading.fact, ['marks'], names, path);
      return;
    case 'daysLate':
      checkFact(reading.fact, ['day'], names, path);
      return;
    case 'achieved':
      if (checkCriterion(reading.criterion, names, path) && !names.earlier.has(reading.criterion))
        names.problems.add(
          'emulation/criterion-not-earlier',
          {
            vi: `"${reading.criterion}" được chấm sau; chỉ đọc được tiêu chí đã chấm trước`,
            en: `"${reading.criterion}" is scored later; only earlier criteria can be read`,
          },
          path,
        );
  }
}
