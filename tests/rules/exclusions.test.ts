// What comes of an exclusion, and what answers it or a warning: who answered, when, by which section and source.
import { describe, expect, it } from 'vitest';
import type { LawRuleId } from '../../src/diagnostics/codes.js';
import type { Answer } from '../../src/diagnostics/diagnostic.js';
import { LAW_RULE_IDS } from '../../src/diagnostics/rule-ids.js';
import { RULES } from '../../src/rules/all-rules.js';
import { excludes, type Rule } from '../../src/rules/rule.js';
import { REAL_FORMS } from '../support/forms.js';
import { CLOSING } from './law/closing.js';
import { area, authority, statutory } from './law/edits.js';
import { assessRow, type Edit } from './table.js';

/** The rules whose source leaves room for an answer. */
const ANSWERABLE = ['avtale-enkeltvedtak', 'ipr-tjenester', 'selskap-delegering-lovpalagt'];

interface Entry {
  alternative?: string;
  section?: string;
  source?: string;
}

/** Clarifications of a rule, in the order given. */
function answers(rule: string, ...entries: Entry[]): Edit {
  const lines = entries.map(({ alternative, section, source }) => {
    const parts = [
      `regel: ${rule}`,
      ...(alternative === undefined ? [] : [`alternativ: ${alternative}`]),
      'svar: Avklart.',
      'av: Sjefen',
      'dato: 2025-09-01',
      ...(section === undefined ? [] : [`paragraf: ${JSON.stringify(section)}`]),
      ...(source === undefined ? [] : [`kilde: ${JSON.stringify(source)}`]),
    ];
    return `  - { ${parts.join(', ')} }\n`;
  });
  return ['kilder:\n', `avklaringer:\n${lines.join('')}kilder:\n`];
}

function assessed(...edits: Edit[]) {
  return assessRow({ when: '', case: edits }, REAL_FORMS).assessment;
}

/** What was found by a rule, and how «a» stands. */
function outcome(rule: string, ...edits: Edit[]) {
  const { findings, alternatives } = assessed(...edits);
  const a = alternatives.find(({ id }) => id === 'a');
  return {
    answered: findings.filter(({ code }) => code === rule).map((found) => found.answered),
    standing: a?.standing,
    rank: a?.rank,
    excludedBy: a?.excludedBy,
  };
}

const BY: Answer = { by: 'Sjefen', date: '2025-09-01', text: 'Avklart.', section: null, source: null };
const SECTION = 'brann- og eksplosjonsvernloven § 9';

describe('every rule that excludes', () => {
  const ids = LAW_RULE_IDS.filter((id) => excludes(RULES[id] as unknown as Rule));

  it('is here', () => {
    expect(ids).toEqual(Object.keys(CLOSING));
    const answerable = ids.filter((id) => {
      const { basis } = RULES[id] as unknown as Rule;
      return basis.kind === 'law' && basis.answerable === true;
    });
    expect(answerable.sort()).toEqual(ANSWERABLE);
  });

  it.each(ids)('%s takes the alternative out of the ranking, and leaves the other in it', (id) => {
    const { alternatives, findings } = assessed(...(CLOSING[id] ?? []));
    const line = (one: string) => alternatives.find((each) => each.id === one);
    expect(line('a')).toMatchObject({ standing: 'excluded', rank: null, excludedBy: [id] });
    expect(line('b')).toMatchObject({ standing: 'open', excludedBy: [] });
    // Nothing else is asked of a form that cannot carry the task.
    const others = findings.filter(({ alternative, basis }) => alternative === 'a' && basis !== null);
    expect(others.map(({ code }) => code)).toEqual([id]);
    expect(findings.flatMap(({ args }) => ('alternatives' in args ? args.alternatives : []))).not.toContain(
      'a',
    );
  });

  it.each(ids)('%s is answered by nothing that names no section', (id) => {
    const closing = CLOSING[id] ?? [];
    for (const section of [undefined, 'kommuneloven', '§', 'brannloven kapittel 3']) {
      const entry = { ...(section !== undefined && { section }), source: 'Brev fra departementet' };
      const result = outcome(id, ...closing, answers(id, entry));
      expect(result, section).toMatchObject({ answered: [null], standing: 'excluded', excludedBy: [id] });
    }
  });

  it.each(ids)('%s is answered by a section only where its source leaves room for it', (id) => {
    const entry = { alternative: 'a', section: SECTION, source: 'Lovdata' };
    const { answered, standing, excludedBy } = outcome(id, ...(CLOSING[id] ?? []), answers(id, entry));
    if (!ANSWERABLE.includes(id)) {
      expect({ answered, standing }).toEqual({ answered: [null], standing: 'excluded' });
      return;
    }
    expect(answered).toEqual([{ ...BY, section: SECTION, source: 'Lovdata' }]);
    expect({ standing, excludedBy }).toEqual({ standing: 'open', excludedBy: [] });
  });
});

describe('an answer to an exclusion', () => {
  const id: LawRuleId = 'selskap-delegering-lovpalagt';
  const closing = CLOSING[id] ?? [];

  it('holds for its own alternative only', () => {
    const { answered, standing } = outcome(
      id,
      ...closing,
      answers(id, { alternative: 'b', section: SECTION }),
    );
    expect({ answered, standing }).toEqual({ answered: [null], standing: 'excluded' });
  });

  it('holds for every alternative where it names none', () => {
    expect(outcome(id, ...closing, answers(id, { section: SECTION })).standing).toBe('open');
  });

  it('is the one that names a section, whichever comes first', () => {
    const { answered } = outcome(id, ...closing, answers(id, { source: 'Brev' }, { section: '§ 9' }));
    expect(answered).toEqual([{ ...BY, section: '§ 9' }]);
  });

  it('does not answer another rule that closes the same alternative', () => {
    const both = [...closing, area('barnevernvakt')];
    const { excludedBy } = outcome(id, ...both, answers(id, { section: SECTION }));
    expect(excludedBy).toEqual(['barnevern-akutt']);
    expect(outcome(id, ...both).excludedBy).toEqual([id, 'barnevern-akutt']);
  });

  it('leaves the finding, so that who answered is seen', () => {
    const { findings } = assessed(...closing, answers(id, { section: SECTION }));
    const found = findings.find(({ code }) => code === id);
    expect(found).toMatchObject({ severity: 'advarsel', alternative: 'a', basis: { effect: 'excludes' } });
  });
});

describe('a warning', () => {
  it('is answered anywhere, with or without a section', () => {
    const vk = 'vk-ikke-lovpalagt';
    const asked = statutory('nei');
    expect(outcome(vk, asked).answered).toEqual([null]);
    expect(outcome(vk, asked, answers(vk, {})).answered).toEqual([BY]);
    expect(outcome(vk, asked, answers(vk, { section: '§ 20-1', source: 'Brev' })).answered).toEqual([
      { ...BY, section: '§ 20-1', source: 'Brev' },
    ]);
  });

  it('is no longer asked for in the outcome once it is answered', () => {
    const reserved = (...edits: Edit[]) =>
      assessed(...edits).recommendation.reasons.flatMap((reason) =>
        reason.id === 'reservations' ? reason.rules : [],
      );
    expect(reserved()).toContain('medbestemmelse');
    expect(reserved(answers('medbestemmelse', {}))).not.toContain('medbestemmelse');
  });
});

describe('a finding on several alternatives', () => {
  const id = 'anskaffelse-avtale';
  const answered = (...entries: Entry[]) => outcome(id, answers(id, ...entries)).answered;

  it('concerns the case as a whole', () => {
    const found = assessed().findings.find(({ code }) => code === id);
    expect(found).toMatchObject({ alternative: null, args: { alternatives: ['a', 'b'] }, answered: null });
  });

  it('is answered by one for all, or by one for each', () => {
    expect(answered({})).toEqual([BY]);
    expect(answered({ alternative: 'a' }, { alternative: 'b' })).toEqual([BY]);
    expect(answered({ alternative: 'b', source: 'x' }, { alternative: 'a', source: 'y' })).toEqual([
      { ...BY, source: 'y' },
    ]);
  });

  it('is not answered by one for some of them', () => {
    expect(answered({ alternative: 'a' })).toEqual([null]);
    expect(answered({ alternative: 'b' }, { alternative: 'b' })).toEqual([null]);
  });

  it('is answered by one for the only alternative that is left', () => {
    const closed: Edit = authority('prinsipielle-saker: ja');
    expect(outcome(id, closed, answers(id, { alternative: 'b' })).answered).toEqual([BY]);
  });
});
