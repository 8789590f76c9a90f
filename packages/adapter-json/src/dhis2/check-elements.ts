import { ok, type Finding, type Outcome } from '@qcdc/core';
import { checkCall } from '@qcdc/core/checks';
import { isObject } from '../input/is-object.ts';
import { saidText } from '../input/said-text.ts';
import { parseExact } from '../input/parse-exact.ts';
import { barredBy, messageOf, reasonOf, type Answer, type Ask } from './answer.ts';
import { dhis2Finding } from './dhis2-findings.ts';
import { dhis2ValueTypes, type Dhis2Element, type Dhis2Map, type Dhis2ValueType } from './map.ts';
import { aDhis2Map } from './write-data-values.ts';

/**
 * Asks a server what its data elements take.
 *
 * @param map - where figures stand on the server
 * @param ask - asks the server
 * @returns the map as the server has it; `null` where it did not say; what it lacks, and where zeros are dropped, is told
 */
export async function checkElements(map: Dhis2Map, ask: Ask): Promise<Outcome<Dhis2Map | null>> {
  checkCall('dhis2.check', { map: [map, aDhis2Map] });
  const { idScheme } = map;
  const key = idScheme === 'UID' ? 'id' : idScheme === 'NAME' ? 'name' : 'code';
  const ids = [...map.elements.values()].flatMap(({ dataElement, lower, upper }) =>
    [dataElement, lower ?? [], upper ?? []].flat(),
  );
  const query = new URLSearchParams({
    fields: `${key},valueType,zeroIsSignificant`,
    filter: `${key}:in:[${[...new Set(ids)].join(',')}]`,
    paging: 'false',
  });
  let answer: Answer;
  try {
    answer = await ask('/dataElements', query, {});
  } catch (error) {
    return ok(null, [dhis2Finding('not-reached', {}, { a: reasonOf(error) })]);
  }
  const barred = barredBy(answer);
  if (barred !== null) return ok(null, [barred]);
  const listed = listIn(answer);
  if (listed === null) return ok(null, [dhis2Finding('not-understood', {}, { a: messageOf(answer) })]);
  const byId = new Map(listed.map((element) => [saidText(element[key]) ?? '', element]));
  const findings: Finding[] = [];
  const elements = new Map<string, Dhis2Element>();
  for (const [measure, element] of map.elements) {
    for (const id of [element.dataElement, element.lower, element.upper])
      if (id !== undefined && !byId.has(id))
        findings.push(dhis2Finding('element-not-found', { field: measure }, { a: id, actual: id }));
    const there = byId.get(element.dataElement);
    const valueType = dhis2ValueTypes.find((type): type is Dhis2ValueType => type === there?.['valueType']);
    const zeroIsSignificant = there?.['zeroIsSignificant'] === true;
    if (there !== undefined && !zeroIsSignificant)
      findings.push(dhis2Finding('zero-not-kept', { field: measure }, { a: measure }));
    elements.set(
      measure,
      there === undefined ? element : { ...element, zeroIsSignificant, ...(valueType && { valueType }) },
    );
  }
  return ok({ ...map, elements }, findings);
}

function listIn({ status, text }: Answer): readonly Readonly<Record<string, unknown>>[] | null {
  if (status >= 400) return null;
  const said = parseExact(text);
  const list = 'value' in said && isObject(said.value) ? said.value['dataElements'] : null;
  return Array.isArray(list) ? list.filter(isObject) : null;
}
