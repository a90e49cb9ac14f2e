// Tables of the rules on child welfare, the fire service and crematoria.
import type { Edit, LawTables } from '../table.js';
import { alone, also, area, authority, form, ON_A } from './edits.js';

const DECIDES = authority('enkeltvedtak: ‸ja');
const SILENTLY = authority('enkeltvedtak: ja');
const supplier = (...lines: string[]): Edit => also(`leverandør: { ${lines.join(', ')} }`);
const LEADS = supplier('type: ‸privat', 'leder-tjenesten: ¤ja');

export const AREA_TABLES: LawTables<
  | 'barnevern-akutt'
  | 'barnevern-akutt-avtale'
  | 'barnevern-privat'
  | 'brann-formelt-ansvar'
  | 'krematorium-tillatelse'
> = {
  'barnevern-akutt': {
    severity: 'advarsel',
    effect: 'excludes',
    cites: ['barnevernsloven § 4-2', 'kommuneloven § 5-4', 'kommuneloven § 20-2'],
    fires: [
      ...['ipr', 'ko', 'iks', 'as', 'sa', 'forening'].map((id) => ({
        when: `the duty is itself to decide (${id})`,
        case: [form(`¤${id}`), DECIDES, area('¤barnevernvakt')],
        args: [{ alternative: 'a', form: id }],
        alternative: 'a',
      })),
      {
        when: 'the area goes by its other name',
        case: [form('¤ko'), DECIDES, area('¤barnevernsvakt')],
        args: [{ alternative: 'a', form: 'ko' }],
        alternative: 'a',
      },
    ],
    silent: [
      { when: 'the duty does not decide', case: [form('ko'), area('barnevernvakt')] },
      {
        when: 'what it decides concerns only its own matters',
        case: [
          form('ko'),
          authority('enkeltvedtak: ja', 'gjelder-bare: [interne-forhold]'),
          area('barnevernvakt'),
        ],
      },
      { when: 'the duty lies in a municipality', case: [SILENTLY, area('barnevernvakt')] },
      { when: 'or with a joint board there', case: [form('vk-nemnd'), SILENTLY, area('barnevernvakt')] },
    ],
    irrelevant: [
      { when: 'the area is another', case: [form('ko'), SILENTLY, area('legevakt')] },
      { when: 'the area is not said', case: [form('ko'), SILENTLY] },
    ],
  },
  'barnevern-akutt-avtale': {
    severity: 'advarsel',
    effect: 'warning',
    cites: ['barnevernsloven § 4-2', 'bufdir-2022'],
    fires: [
      {
        when: 'each municipality decides within an agreement',
        case: [form('‸avtalesamarbeid'), area('¤barnevernvakt')],
        ...ON_A,
      },
    ],
    silent: [
      {
        when: 'the other is to decide, so that the agreement is closed',
        case: [form('avtalesamarbeid'), SILENTLY, area('barnevernvakt')],
      },
    ],
    irrelevant: [
      { when: 'the area is another', case: [form('avtalesamarbeid'), area('barnevern')] },
      { when: 'the form is another', case: [area('barnevernvakt')] },
    ],
  },
  'barnevern-privat': {
    severity: 'advarsel',
    effect: 'excludes',
    cites: ['barnevernsloven § 15-7'],
    fires: [
      {
        when: 'a private supplier is to lead',
        case: [form('¤kjop'), LEADS, area('¤barnevern')],
        args: [{ alternative: 'a', role: 'leads' }],
        alternative: 'a',
      },
      {
        when: 'or to decide',
        case: [
          form('¤kjop'),
          supplier('type: ‸privat'),
          authority('enkeltvedtak: ¤ja'),
          area('¤barnevernvakt'),
        ],
        args: [{ alternative: 'a', role: 'decides' }],
        alternative: 'a',
      },
      {
        when: 'or both, whatever the form',
        case: [form('¤as'), LEADS, authority('enkeltvedtak: ¤ja'), area('¤barnevernstjeneste')],
        args: [{ alternative: 'a', role: 'both' }],
        alternative: 'a',
      },
    ],
    silent: [
      { when: 'it only helps', case: [form('kjop'), supplier('type: privat'), area('barnevern')] },
      {
        when: 'another municipality leads',
        case: [form('kjop'), supplier('type: kommune', 'leder-tjenesten: ja'), area('barnevern')],
      },
      {
        when: 'another public body leads',
        case: [form('kjop'), supplier('type: annen-offentlig', 'leder-tjenesten: ja'), area('barnevern')],
      },
    ],
    irrelevant: [
      { when: 'the area is another', case: [form('kjop'), LEADS, area('legevakt')] },
      { when: 'there is no supplier', case: [form('kjop'), area('barnevern')] },
    ],
  },
  'brann-formelt-ansvar': {
    severity: 'merknad',
    effect: 'information',
    cites: [
      'brann-og-eksplosjonsvernloven § 9',
      'brann-og-eksplosjonsvernloven § 10',
      'brann-og-eksplosjonsvernloven § 37',
    ],
    fires: [
      {
        when: 'others than the municipality run the service',
        case: [form('‸vk-adm'), alone('¤iks'), area('¤brann-og-redning')],
        args: [{ alternatives: ['a', 'b'] }],
      },
      {
        when: 'one alternative does',
        case: [form('‸iks'), alone(), area('¤brannvesen')],
        args: [{ alternatives: ['a'] }],
        alternative: 'a',
      },
    ],
    silent: [{ when: 'each keeps its own', case: [form('egenregi'), alone(), area('brann')] }],
    irrelevant: [{ when: 'the area is another', case: [area('legevakt')] }],
  },
  'krematorium-tillatelse': {
    severity: 'merknad',
    effect: 'information',
    cites: ['gravplassloven § 4'],
    fires: [{ when: 'the case is about a crematorium', case: [area('‸kremasjon')], args: [{}] }],
    silent: [{ when: 'the case is about something else', case: [area('brann')] }],
    irrelevant: [{ when: 'the area is not said' }],
  },
};
