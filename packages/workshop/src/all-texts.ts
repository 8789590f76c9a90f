import {
  sixSteps,
  unitForms,
  unitKinds,
  type AnyRule,
  type Finding,
  type Printed,
  type Text,
  type UnitKind,
} from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { defineUnits, parseRecords, validate } from '@qcdc/core/flow';
import { lawCatalogue, provision, provisionCitation } from '@qcdc/core/law';
import { examplesOfRule } from '@qcdc/core/rules';
import { allIndicators, unitWords } from '@qcdc/indicators';
import { strict } from '@qcdc/validators';

/** A text as somebody reads it, and where. */
export interface TextInContext {
  /** What it is about: an area, a rule, a provision. */
  readonly of: string;
  /** What it is there: a label, a choice, a message. */
  readonly as: string;
  /** The text. */
  readonly text: Text;
}

const said = (of: string, as: string, text: Text | undefined): readonly TextInContext[] =>
  text === undefined ? [] : [{ of, as, text }];

function ofAreas(): readonly TextInContext[] {
  return allEntities.flatMap(({ id, label, description, fields }) => [
    ...said(id, 'area', label),
    ...said(id, 'area, in a sentence', description),
    ...Object.entries(fields).flatMap(([name, { info }]) => [
      ...said(`${id}.${name}`, 'field', info.label),
      ...said(`${id}.${name}`, 'field, in a sentence', info.description),
      ...said(
        `${id}.${name}`,
        'unit of measure',
        info.measuredIn === undefined ? undefined : unitWords(info.measuredIn),
      ),
      ...Object.entries(info.choices ?? {}).flatMap(([choice, one]) => said(`${id}.${name}`, `choice ${choice}`, one)),
    ]),
  ]);
}

function ofIndicators(): readonly TextInContext[] {
  return allIndicators.flatMap(({ id, label, definition, measuredIn }) => [
    ...said(id, 'indicator', label),
    ...said(id, 'definition', definition),
    ...said(id, 'unit of measure', unitWords(measuredIn)),
  ]);
}

const asText = (printed: Printed | undefined): Text | undefined =>
  typeof printed === 'string' ? { vi: printed, en: printed } : printed;

function ofFinding({ code, message, expected, actual, hint }: Finding): readonly TextInContext[] {
  return [
    ...said(code, 'finding', message),
    ...said(code, 'expected', asText(expected)),
    ...said(code, 'found', asText(actual)),
    ...said(code, 'what to do', hint),
  ];
}

// A unit that the rule's provisions bind.
function kindFor({ bindsOnly, provisions: [duty] = [] }: AnyRule): UnitKind {
  return bindsOnly?.[0] ?? (duty === undefined ? 'commune' : (provision(duty).kinds[0] ?? 'commune'));
}

// A finding of each state a rule's examples come to: the message with its days, sums and names.
function findingsOf(rule: AnyRule): readonly Finding[] {
  const entity = allEntities.find(({ id }) => id === rule.entities[0]);
  if (entity === undefined || rule.scope !== undefined || rule.entities.length > 1) return [];
  const units = defineUnits([{ code: '00001', kind: kindFor(rule), name: 'Đơn vị (giả định)' }]);
  const shown = new Map<string, Finding>();
  for (const { input, verdict } of examplesOfRule(rule)) {
    if ((verdict !== 'failed' && verdict !== 'undecided') || shown.has(verdict)) continue;
    const { findings } = validate(parseRecords([input], entity, { units }), [rule]);
    const [found] = findings.filter(({ code }) => code === rule.id);
    if (found !== undefined) shown.set(verdict, found);
  }
  return [...shown.values()];
}

function ofRules(): readonly TextInContext[] {
  return strict.flatMap((rule) => [
    ...said(rule.id, 'rule', rule.title),
    ...Object.values(rule.messages).flatMap((message) => said(rule.id, 'message', message)),
    ...said(rule.id, 'hint', rule.hint),
    ...findingsOf(rule).flatMap(ofFinding),
  ]);
}

function ofLaw(): readonly TextInContext[] {
  const { instruments, provisions, checklists, successions } = lawCatalogue;
  return [
    ...instruments.flatMap(({ id, title, subject }) => [...said(id, 'title', title), ...said(id, 'subject', subject)]),
    ...provisions.flatMap((one) => [
      ...said(one.id, 'provision', one.subject),
      ...said(one.id, 'citation', { vi: provisionCitation(one, 'vi'), en: provisionCitation(one, 'en') }),
    ]),
    ...checklists.flatMap(({ id, label, items, forms }) => [
      ...said(id, 'list', label),
      ...items.flatMap((item) => said(id, `item ${item.number}`, item.label)),
      ...forms.flatMap((form) => said(id, `form ${form.id}`, form.label)),
    ]),
    ...successions.flatMap(({ from, change }) => said(from.join(', '), 'change', change)),
  ];
}

/** Every text people read, by the part it belongs to. */
export function allTexts(): readonly (readonly [part: Text, texts: readonly TextInContext[]])[] {
  const kinds = (of: string, words: Readonly<Record<string, Text>>) =>
    Object.entries(words).flatMap(([id, text]) => said(of, id, text));
  return [
    [{ vi: 'Lĩnh vực, trường, lựa chọn, đơn vị tính', en: 'Areas, fields, choices, units of measure' }, ofAreas()],
    [{ vi: 'Chỉ số', en: 'Indicators' }, ofIndicators()],
    [{ vi: 'Quy tắc và phát hiện', en: 'Rules and findings' }, ofRules()],
    [{ vi: 'Pháp luật', en: 'Law' }, ofLaw()],
    [
      { vi: 'Đơn vị và sáu bước', en: 'Units and six steps' },
      [...kinds('kind of unit', unitKinds), ...kinds('form of unit', unitForms), ...kinds('step', sixSteps)],
    ],
  ];
}
