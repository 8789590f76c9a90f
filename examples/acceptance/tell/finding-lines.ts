import { citation, type Finding, type Printed } from '@qcdc/core';

const said = (printed: Printed | undefined): string =>
  printed === undefined ? '' : typeof printed === 'string' ? printed : printed.vi;

/** Findings as lines: weight and verdict, code, place, words, what was expected and found, the law. */
export function findingLines(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap(({ severity, state, code, where, message, expected, actual, basis }) => {
    const { source, sheet, cell, unit, period } = where;
    const place = [source, sheet, cell, unit, period].filter((part) => part !== undefined).join(' · ');
    const found = [
      ...(actual === undefined ? [] : [`ghi: ${said(actual)}`]),
      ...(expected === undefined ? [] : [`đúng ra: ${said(expected)}`]),
      ...basis.map((one) => citation(one, 'vi')),
    ];
    return [
      `${severity} ${state} ${code}`,
      ...(place === '' ? [] : [`    ${place}`]),
      `    ${message.vi}`,
      ...(found.length === 0 ? [] : [`    ${found.join(' | ')}`]),
    ];
  });
}

/** Findings that an earlier step had not made. */
export function newSince(before: readonly Finding[], now: readonly Finding[]): readonly Finding[] {
  const known = new Set(before);
  return now.filter((finding) => !known.has(finding));
}
