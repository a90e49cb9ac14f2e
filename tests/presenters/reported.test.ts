// Reported, not mended: says how it should be, and fails. When it is mended, take `.fails` away and move it to json.test.ts.
import { expect, it } from 'vitest';
import { nb } from '../../src/messages/nb.js';
import { escapeDeep } from '../../src/presenters/escape.js';
import { presentFindings } from '../../src/presenters/json.js';

it.fails.each(['\u00ad', '\ufff9', '\ufffb'])(
  'escapes in JSON what is escaped for a terminal: %j',
  (character) => {
    expect(escapeDeep(character)).toMatch(/^\\u/);
    expect(presentFindings({ files: [character], findings: [], stopped: false }, nb)).not.toContain(
      character,
    );
  },
);
