// Cases at the edges, each of which once went wrong.
import { expect, it } from 'vitest';
import { reportOf } from '../../src/diagnostics/findings-report.js';
import { nb } from '../../src/messages/nb.js';
import { escapeDeep } from '../../src/presenters/escape.js';
import { presentFindings } from '../../src/presenters/json.js';

it.each(['\u00ad', '\ufff9', '\ufffb'])('escapes in JSON what is escaped for a terminal: %j', (character) => {
  expect(escapeDeep(character)).toMatch(/^\\u/);
  const checked = { files: [character], findings: [], stopped: false, errorsOnly: false };
  expect(presentFindings(reportOf(checked, { max: null, listToKnow: true }), nb)).not.toContain(character);
});
