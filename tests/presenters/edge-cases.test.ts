// Cases at the edges, each of which once went wrong.
import { expect, it } from 'vitest';
import { nb } from '../../src/messages/nb.js';
import { escapeDeep } from '../../src/presenters/escape.js';
import { presentFindings } from '../../src/presenters/json.js';

it.each(['\u00ad', '\ufff9', '\ufffb'])('escapes in JSON what is escaped for a terminal: %j', (character) => {
  expect(escapeDeep(character)).toMatch(/^\\u/);
  expect(presentFindings({ files: [character], findings: [], stopped: false }, nb)).not.toContain(character);
});
