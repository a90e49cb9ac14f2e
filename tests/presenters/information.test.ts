// What is only to be known of form and law stands aside; what has become a warning stands with the other findings.
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { sourceHost } from '../support/host.js';

/** The lines that a command prints of a case. */
async function printed(command: string, path: string): Promise<string> {
  let text = '';
  const write = (_: string, part: string) => {
    text += part;
  };
  await main([command, path], { ...sourceHost(), env: {}, columns: 200, write });
  return text;
}

const DECIDED = 'tests/scenarios/table/saker/h-vedtatt.yaml';
const STUDIED = 'tests/scenarios/table/saker/a-klar.yaml';

describe.each(['score', 'validate'])('%s', (command) => {
  it('shows a duty that the decision has brought about, since it counts as a warning', async () => {
    const text = await printed(command, DECIDED);
    expect(text).toMatch(/Statsforvalteren/);
    expect(text).toMatch(/3 advarsler/);
    expect(text).toMatch(/5 opplysninger/);
  });

  it('counts it among what there is to know before that', async () => {
    const text = await printed(command, STUDIED);
    expect(text).not.toMatch(/Statsforvalteren/);
    expect(text).toMatch(/6 opplysninger/);
  });
});
