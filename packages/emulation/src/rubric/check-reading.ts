import { checkCriterion, checkFact, checkField, checkLevels } from './check-fact.ts';
import type { Names } from './names.ts';
import type { BallotsReading, Reading } from './reading.ts';

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
  checkLevels(reading.fact, reading.levels ?? [], names, path);
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
          {
            vi: `"${reading.indicator}" không phải là chỉ số đã biết; sửa lại mã`,
            en: `"${reading.indicator}" is not an indicator; correct the id`,
          },
          path,
        );
      return;
    case 'figure':
      if (names.measures !== undefined && !names.measures.has(reading.measure))
        names.problems.add(
          'emulation/unknown-measure',
          {
            vi: `"${reading.measure}" không phải là chỉ tiêu báo cáo đã biết; sửa lại mã`,
            en: `"${reading.measure}" is not a measure; correct the id`,
          },
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
