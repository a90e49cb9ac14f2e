// Areas in which municipalities cooperate, each as a small case: the forms come out as the sources say of the area.
import { describe, expect, it } from 'vitest';
import { REAL_FORMS } from '../support/forms.js';
import { advise, type Case, deciding, forms, rowOf, standingOf, textsOf, told } from './advise.js';
import { assessTexts } from './build.js';

/** «a form: standing and why» for each alternative that is not the zero alternative. */
function standings(described: Case): Record<string, string> {
  const { alternatives } = advise(described);
  return Object.fromEntries(
    alternatives.filter(({ id }) => id !== 'nullalternativ').map((one) => [one.id, told(one)]),
  );
}

function excluded(described: Case): string[] {
  const { alternatives } = assessTexts(textsOf(described), { forms: REAL_FORMS });
  return alternatives.filter(({ standing }) => standing === 'excluded').map(({ id }) => id);
}

/** The codes of what is to be clarified or known. */
const asked = (described: Case) => advise(described).findings.map(({ code }) => code);

describe('emergency child welfare', () => {
  const DUTY: Case = {
    area: 'barnevernvakt',
    task: { lovpålagt: 'ja', tjenesteproduksjon: 'ja', personopplysninger: 'ja' },
    alternatives: {
      ...deciding('vk-adm', 'vk-nemnd', 'ko', 'iks', 'as', 'forening'),
      ...forms('avtalesamarbeid'),
    },
  };

  it('that makes emergency decisions lies in a municipality', () => {
    expect(standings(DUTY)).toEqual({
      'vk-adm': 'open',
      'vk-nemnd': 'open',
      ko: 'closed ko-enkeltvedtak barnevern-akutt',
      iks: 'closed selskap-delegering-lovpalagt barnevern-akutt',
      as: 'closed selskap-delegering-lovpalagt barnevern-akutt',
      forening: 'closed selskap-delegering-lovpalagt barnevern-akutt',
      avtalesamarbeid: 'question barnevern-akutt-avtale',
    });
    expect(excluded(DUTY).sort()).toEqual(['as', 'forening', 'iks', 'ko']);
  });

  it('in another form is sent to the nearest that is open', () => {
    const advice = advise(DUTY);
    for (const id of ['ko', 'iks', 'as']) expect(standingOf(advice, id).nearest, id).toMatch(/^vk-/);
    expect(advice.authority).toEqual(['enkeltvedtak']);
  });

  it('by an agreement in which the other decides is closed by the general rule', () => {
    const by = { ...DUTY, alternatives: deciding('avtalesamarbeid') };
    expect(standings(by)).toEqual({ avtalesamarbeid: 'closed avtale-enkeltvedtak' });
  });

  it('that makes no decisions leaves the companies open', () => {
    const helping = { ...DUTY, alternatives: forms('ko', 'iks', 'as') };
    expect(standings(helping)).toEqual({ ko: 'open', iks: 'open', as: 'open' });
  });

  it('cites the act on who decides, and asks for privacy', () => {
    const hits = rowOf(advise(DUTY), 'as').closedBy;
    const sections = hits.flatMap(({ basis }) => basis?.references ?? []);
    expect(sections).toContainEqual(expect.objectContaining({ law: 'barnevernsloven', section: '4-2' }));
    expect(asked(DUTY)).toContain('taushetsplikt-personvern');
  });

  it('by a private company that leads is closed, and by one that helps is not', () => {
    const by = (leads: string): Case => ({
      ...DUTY,
      alternatives: { kjop: { form: 'kjop', leverandør: { type: 'privat', 'leder-tjenesten': leads } } },
    });
    expect(standings(by('ja'))).toEqual({ kjop: 'closed barnevern-privat' });
    expect(standings(by('nei'))).toEqual({ kjop: 'open' });
  });
});

describe('the fire service', () => {
  const answer = (alternative: string) => ({
    regel: 'selskap-delegering-lovpalagt',
    alternativ: alternative,
    svar: 'Loven åpner for at oppgavene overlates til en annen virksomhet.',
    av: 'Kommuneadvokaten',
    dato: '2025-09-01',
    paragraf: 'brann- og eksplosjonsvernloven § 9',
    kilde: 'Lovdata',
  });
  const FIRE: Case = {
    area: 'brann-og-redning',
    task: { lovpålagt: 'ja', tjenesteproduksjon: 'ja' },
    alternatives: deciding('vk-adm', 'iks', 'ko', 'avtalesamarbeid'),
  };

  it('is open with a host, and a question of the special act with others', () => {
    expect(standings(FIRE)).toEqual({
      'vk-adm': 'open',
      iks: 'question selskap-delegering-lovpalagt',
      ko: 'question ko-enkeltvedtak-saerlov eget-rettssubjekt=ja',
      avtalesamarbeid: 'question avtale-enkeltvedtak',
    });
    const hit = rowOf(advise(FIRE), 'iks').closedBy[0];
    expect(hit?.args).toMatchObject({ openings: ['brann- og eksplosjonsvernloven §\u00a09'] });
  });

  it('of a company is opened by naming the section of the special act', () => {
    const answered = { ...FIRE, more: { avklaringer: [answer('iks')] } };
    expect(standings(answered)).toMatchObject({
      iks: 'open',
      avtalesamarbeid: 'question avtale-enkeltvedtak',
    });
    expect(excluded(FIRE)).toEqual(['iks', 'avtalesamarbeid']);
    expect(excluded(answered)).toEqual(['avtalesamarbeid']);
  });

  it('stays under the formal responsibility of the municipality', () => {
    const found = advise(FIRE).findings.find(({ code }) => code === 'brann-formelt-ansvar');
    expect(found).toMatchObject({ severity: 'merknad', basis: { effect: 'information' } });
    expect(found?.basis?.references.map(({ section }) => section)).toEqual(['9', '10', '37']);
  });
});

describe('the emergency clinic', () => {
  const CLINIC: Case = {
    area: 'legevakt',
    task: {
      lovpålagt: 'ja',
      tjenesteproduksjon: 'ja',
      personopplysninger: 'ja',
      'helse-utdanning-sosial': 'ja',
    },
    alternatives: {
      ...forms('avtalesamarbeid', 'kjop', 'vk-adm', 'iks', 'ipr'),
      privat: { form: 'kjop', leverandør: { type: 'privat', 'leder-tjenesten': 'ja' } },
    },
  };

  it('with little authority is open in every form that delivers services, by agreement too', () => {
    expect(standings(CLINIC)).toEqual({
      avtalesamarbeid: 'open',
      kjop: 'open',
      'vk-adm': 'open',
      iks: 'open',
      ipr: 'closed ipr-tjenester',
      privat: 'open',
    });
    expect(advise(CLINIC).authority).toEqual([]);
  });

  it('asks how a purchase is procured, and how data are shared', () => {
    expect(asked(CLINIC)).toEqual(expect.arrayContaining(['anskaffelse-avtale', 'taushetsplikt-personvern']));
  });

  it('whose partner is to decide follows the rules on hosts', () => {
    const by = { ...CLINIC, alternatives: deciding('avtalesamarbeid', 'kjop', 'vk-adm') };
    expect(standings(by)).toEqual({
      avtalesamarbeid: 'closed avtale-enkeltvedtak',
      kjop: 'closed avtale-enkeltvedtak',
      'vk-adm': 'open',
    });
  });
});

describe.each([
  ['payroll', 'lonn-og-regnskap'],
  ['IT operations', 'it-drift'],
])('%s', (_, area) => {
  const SUPPORT: Case = {
    area,
    task: { lovpålagt: 'nei', tjenesteproduksjon: 'ja', personopplysninger: 'ja' },
    alternatives: forms('ko', 'vk-adm', 'vk-nemnd', 'iks', 'as', 'avtalesamarbeid'),
  };

  it('is open as a task community, and a question with a host since no law asks for it', () => {
    expect(standings(SUPPORT)).toEqual({
      ko: 'open',
      'vk-adm': 'question vk-ikke-lovpalagt',
      'vk-nemnd': 'question vk-ikke-lovpalagt',
      iks: 'open',
      as: 'open',
      avtalesamarbeid: 'open',
    });
    expect(excluded(SUPPORT)).toEqual([]);
  });

  it('asks for privacy, and warns a company of private law of compensation', () => {
    expect(asked(SUPPORT)).toEqual(
      expect.arrayContaining([
        'taushetsplikt-personvern',
        'mvakomp',
        'ansvar-ubegrenset',
        'eierskapsmelding',
      ]),
    );
  });
});
