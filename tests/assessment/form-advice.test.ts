// Advice on the form of a case: how each form stands for its task, what is nearest, what the councils want, and what is asked.
import { describe, expect, it } from 'vitest';
import { adviseOnForm } from '../../src/assessment/advise-on-form.js';
import { compareDiagnostics } from '../../src/diagnostics/diagnostic.js';
import { FORM_IDS } from '../../src/forms/forms.js';
import { fingerprint } from '../../src/source/fingerprint.js';
import { FORMS_TEXT, formsFrom, REAL_FORMS } from '../support/forms.js';
import { advise, rowOf, standingOf, textsOf, told } from './advise.js';
import { assessTexts, inputFor, lineOf, type Plain } from './build.js';

const DECIDES = { enkeltvedtak: 'ja' };
const STATUTORY = { lovpålagt: 'ja', tjenesteproduksjon: 'nei' };

describe('the rows', () => {
  it('are all forms in their order, with the alternatives of the case in theirs', () => {
    const advice = advise({ alternatives: { a: { form: 'ko' }, b: { form: 'iks' }, c: { form: 'ko' } } });
    expect(advice.rows.map(({ form }) => form)).toEqual(FORM_IDS);
    const own = advice.rows.filter(({ alternatives }) => alternatives.length > 0);
    expect(own.map(({ form, alternatives }) => [form, alternatives])).toEqual([
      ['egenregi', ['nullalternativ']],
      ['ko', ['a', 'c']],
      ['iks', ['b']],
    ]);
  });

  it('hold each form against the authority that some alternative is to have', () => {
    const advice = advise({
      task: STATUTORY,
      alternatives: {
        a: { form: 'vk-nemnd', 'overført-myndighet': DECIDES },
        b: { form: 'as', 'overført-myndighet': { enkeltvedtak: 'nei' } },
      },
    });
    expect(advice.authority).toEqual(['enkeltvedtak']);
    expect(told(rowOf(advice, 'ko'))).toBe('closed ko-enkeltvedtak');
    expect(told(rowOf(advice, 'iks'))).toBe('closed selskap-delegering-lovpalagt');
    expect(told(rowOf(advice, 'vk-adm'))).toBe('open');
    // An alternative of the case speaks for its own form.
    expect(told(rowOf(advice, 'as'))).toBe('open');
  });

  it('do not take what the municipality decides itself for authority that is to be left to others', () => {
    const texts = textsOf({ task: STATUTORY, alternatives: { a: { form: 'vk-nemnd' } } });
    const zero = 'form: "egenregi"';
    const deciding = texts.case.replace(zero, `${zero}\n    overført-myndighet: { enkeltvedtak: ja }`);
    expect(deciding).not.toBe(texts.case);
    const advice = adviseOnForm(inputFor({ ...texts, case: deciding }, { forms: REAL_FORMS }), []);
    expect(advice).toMatchObject({ authority: [] });
  });

  it('take decisions for exceptions only where all that decide claim it', () => {
    const exceptions = { ...DECIDES, 'gjelder-bare': ['interne-forhold'] };
    const ko = (...authorities: object[]) => {
      const entries = authorities.map((authority, index) => {
        return [`a${index}`, { form: 'vk-nemnd', 'overført-myndighet': authority }];
      });
      const advice = advise({
        task: { ...STATUTORY, lovpålagt: 'nei' },
        alternatives: Object.fromEntries(entries),
      });
      return rowOf(advice, 'ko').standing;
    };
    expect(ko(exceptions)).toBe('open');
    expect(ko(exceptions, { enkeltvedtak: 'nei' })).toBe('open');
    expect(ko(exceptions, DECIDES)).toBe('closed');
  });

  it('stand as the best of several alternatives in one form', () => {
    const advice = advise({
      task: STATUTORY,
      alternatives: {
        a: { form: 'iks', 'overført-myndighet': DECIDES },
        b: { form: 'iks' },
      },
    });
    expect(told(rowOf(advice, 'iks'))).toBe('open');
    expect(standingOf(advice, 'a').standing).toBe('closed');
    expect(standingOf(advice, 'b').standing).toBe('open');
  });
});

describe('what the case does not say', () => {
  it('is asked, with the answer that would close the form and by which rule', () => {
    const advice = advise({ alternatives: { a: { form: 'vk-nemnd', 'overført-myndighet': DECIDES } } });
    expect(rowOf(advice, 'iks')).toMatchObject({
      standing: 'question',
      closedBy: [],
      openQuestions: [{ key: 'lovpålagt', answer: 'ja', hit: { code: 'selskap-delegering-lovpalagt' } }],
    });
    expect(advice).toMatchObject({ statutory: null, serviceProduction: null });
  });

  it.each([
    ['ja', 'closed ipr-tjenester'],
    ['nei', 'open'],
  ])('decides once it is said: tjenesteproduksjon %s', (answer, expected) => {
    expect(told(rowOf(advise({}), 'ipr'))).toBe('question tjenesteproduksjon=ja');
    expect(told(rowOf(advise({ task: { lovpålagt: 'ja', tjenesteproduksjon: answer } }), 'ipr'))).toBe(
      expected,
    );
  });

  it('is a question of the alternative too: whether a community is a legal person', () => {
    const ko = (more: object) =>
      told(
        standingOf(
          advise({
            task: STATUTORY,
            alternatives: {
              a: { form: 'ko', 'overført-myndighet': { 'prinsipielle-saker': 'ja' }, ...more },
            },
          }),
        ),
      );
    expect(ko({})).toBe('question eget-rettssubjekt=ja');
    expect(ko({ 'eget-rettssubjekt': 'nei' })).toBe('open');
    expect(ko({ 'eget-rettssubjekt': 'ja' })).toBe('closed selskap-delegering-lovpalagt');
  });
});

describe('a form that a special act may open for', () => {
  const fire = (more: Plain = {}) => ({
    area: 'brann',
    task: STATUTORY,
    alternatives: { a: { form: 'iks', 'overført-myndighet': DECIDES } },
    more,
  });
  const answer = {
    avklaringer: [
      {
        regel: 'selskap-delegering-lovpalagt',
        svar: 'Loven åpner.',
        av: 'Sjefen',
        dato: '2025-09-01',
        paragraf: 'brann- og eksplosjonsvernloven § 9',
      },
    ],
  };
  const ranked = (more: Plain) =>
    lineOf(assessTexts(textsOf(fire(more)), { forms: REAL_FORMS }), 'a').standing;

  it('is a question in the advice, and closed in the ranking until the case names the section', () => {
    const advice = advise(fire());
    expect(told(rowOf(advice, 'iks'))).toBe('question selskap-delegering-lovpalagt');
    expect(standingOf(advice)).toMatchObject({ standing: 'question', nearest: 'vk-nemnd' });
    expect(ranked({})).toBe('excluded');
  });

  it('is open in both when it does', () => {
    expect(told(standingOf(advise(fire(answer))))).toBe('open');
    expect(told(rowOf(advise(fire(answer)), 'iks'))).toBe('open');
    expect(standingOf(advise(fire(answer))).nearest).toBeNull();
    expect(ranked(answer)).toBe('open');
  });

  it('is told with its answer where the case has one', () => {
    expect(standingOf(advise(fire(answer))).questionedBy).toMatchObject([
      {
        code: 'selskap-delegering-lovpalagt',
        answered: { by: 'Sjefen', section: expect.stringContaining('§ 9') },
      },
    ]);
  });
});

describe('the nearest open form', () => {
  it('of a council that is to deliver meals is the task community', () => {
    const advice = advise({
      area: 'kjokkendrift',
      task: { lovpålagt: 'nei', tjenesteproduksjon: 'ja' },
      alternatives: { a: { form: 'ipr' } },
    });
    expect(standingOf(advice)).toMatchObject({ standing: 'closed', nearest: 'ko' });
    expect(standingOf(advice).closedBy.map(({ code }) => code)).toEqual(['ipr-tjenester']);
  });

  it('is one that is open before one that is open with a question', () => {
    // A host cooperation with a task that is not statutory is a question, and comes before the company.
    const nearest = (statutory: string) =>
      standingOf(
        advise({
          task: { lovpålagt: statutory, tjenesteproduksjon: 'nei' },
          alternatives: { a: { form: 'ko', 'overført-myndighet': DECIDES } },
        }),
      ).nearest;
    expect(nearest('ja')).toBe('vk-nemnd');
    expect(nearest('nei')).toBe('iks');
  });

  it('is none for an alternative that is not closed', () => {
    expect(standingOf(advise({ alternatives: { a: { form: 'ko' } } })).nearest).toBeNull();
  });
});

describe('the traps', () => {
  it.each<[string[], string[]]>([
    [['vk-adm'], ['no-joint-body']],
    [['ko'], ['own-legal-person']],
    [
      ['ipr', 'vk-adm'],
      ['no-joint-body', 'own-legal-person'],
    ],
    [['vk-nemnd', 'iks'], []],
  ])('of %j are %j', (forms, expected) => {
    const alternatives = Object.fromEntries(forms.map((form, index) => [`a${index}`, { form }]));
    expect(advise({ alternatives }).traps).toEqual(expected);
  });
});

describe('the findings', () => {
  it('are what is to be clarified or known, in order, and not what closes a form', () => {
    const { findings } = advise({
      task: { ...STATUTORY, personopplysninger: 'ja' },
      alternatives: { a: { form: 'ko', 'overført-myndighet': DECIDES }, b: { form: 'iks' } },
    });
    const effects = new Set(findings.map(({ basis }) => basis?.effect));
    expect(effects).toEqual(new Set(['warning', 'information']));
    expect(findings).toEqual([...findings].sort(compareDiagnostics));
    expect(findings.map(({ code }) => code)).toContain('taushetsplikt-personvern');
  });
});

describe('the advice', () => {
  it('says what it was made from', () => {
    const { provenance } = advise({});
    expect(provenance).toMatchObject({
      date: '2025-09-15',
      lawCheckedOn: '2026-04',
      lawHash: fingerprint(REAL_FORMS.source.bytes),
    });
  });

  it('tells of a form what holds on the day of the case', () => {
    const host = 'vertskommune: ja\n          samarbeidskommune: nei';
    expect(FORMS_TEXT.split(host).length).toBeGreaterThan(1);
    const later = FORMS_TEXT.replace(host, () => `${host}\n          gjelder-fra: 2026-01-01`);
    const answer = (date: string) =>
      rowOf(advise({}, { forms: formsFrom(later), date }), 'vk-adm').instruments.find(
        ({ id }) => id === 'budsjettramme',
      )?.host;
    expect(answer('2025-12-31')).toBe('ukjent');
    expect(answer('2026-01-01')).toBe('ja');
  });

  it('is what was found where the case cannot be read', () => {
    const texts = { ...textsOf({}), case: 'format: sak/1\n' };
    const advice = adviseOnForm(inputFor(texts, { forms: REAL_FORMS }), []);
    expect('rows' in advice).toBe(false);
    expect(advice.findings.map(({ severity }) => severity)).toContain('feil');
  });
});
