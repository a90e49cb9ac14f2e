// The words for forms lead to forms that there are, and hide none of them.
import { describe, expect, it } from 'vitest';
import { FORM_IDS } from '../../src/forms/forms.js';
import { FORM_WORDS } from '../../src/source/form-words.js';

describe('the words people use for the forms', () => {
  it.each([...FORM_WORDS])('%s leads to a form', (word, id) => {
    expect(FORM_IDS).toContain(id);
    expect(word).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(FORM_IDS).not.toContain(word);
  });

  it('are there for every form that goes by an abbreviation', () => {
    const short = FORM_IDS.filter((id) => /^(?:ipr|ko|vk-|iks|as|sa)/.test(id));
    expect([...new Set(FORM_WORDS.values())]).toEqual(expect.arrayContaining(short));
  });
});
