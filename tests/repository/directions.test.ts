// The import rules hold, and go red when they are broken: such checks are known to fail silently.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const DEPCRUISE = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** A copy of the source in which imports can be planted without touching the real one. */
const copy = mkdtempSync(join(tmpdir(), 'samarbeid-directions-'));
cpSync(join(ROOT, 'src'), join(copy, 'src'), { recursive: true });
for (const file of ['package.json', 'tsconfig.json', '.dependency-cruiser.mjs'])
  cpSync(join(ROOT, file), join(copy, file));
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function violations(): string[] {
  const { stdout, stderr } = spawnSync(process.execPath, [DEPCRUISE, 'src', '--output-type', 'json'], {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (!stdout.startsWith('{')) throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
  return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort();
}

/** Several planted at once, since each run reads the whole tree. */
const PLANTED: [file: string, line: string, rule: string][] = [
  ['src/engine/additive.ts', "import 'node:fs';", 'engine-imports-nothing'],
  [
    'src/engine/dominance.ts',
    "import type { Case } from '../case/case.js';",
    'engine-looks-only-down-the-street',
  ],
  [
    'src/presenters/json.ts',
    "import { recommend } from '../assessment/recommend.js';",
    'presenters-see-types-only',
  ],
  ['src/presenters/names.ts', "import { readFileSync } from 'node:fs';", 'node-only-at-the-ends'],
  ['src/case/kroner.ts', "import { parse } from 'yaml';", 'yaml-only-in-source'],
  ['src/case/score-value.ts', "import { Chalk } from 'chalk';", 'terminal-only-in-views'],
  ['src/rules/rule.ts', "import { main } from '../cli/main.js';", 'nobody-imports-cli'],
  ['src/source/shape.ts', "import Ajv from 'ajv';", 'no-ajv-at-run-time'],
  ['src/source/suggest.ts', "import { Command } from 'commander';", 'commander-only-in-cli'],
  [
    'src/diagnostics/rule-ids.ts',
    "import { nb } from '../messages/nb.js';",
    'diagnostics-looks-only-down-the-street',
  ],
  ['src/wizard/interview.ts', "import inquirer from 'inquirer';", 'inquirer-only-where-it-asks'],
  [
    'src/wizard/weights-questions.ts',
    "import { runWeights } from '../cli/commands/weights.js';",
    'wizard-looks-only-down-the-street',
  ],
  [
    'src/weights/weights.ts',
    "import { weigh } from '../assessment/weigh.js';",
    'weights-looks-only-down-the-street',
  ],
  ['src/agreement/agreement.ts', "import { readAgreement } from './read-agreement.js';", 'no-circles'],
];

describe('import directions', () => {
  it('hold in the source as it is', () => {
    expect(violations()).toEqual([]);
  });

  it('go red for each planted violation', () => {
    for (const [file, line] of PLANTED)
      writeFileSync(join(copy, file), `${line}\n${readFileSync(join(copy, file), 'utf8')}`);
    const found = violations();
    expect(PLANTED.map(([, , rule]) => rule).filter((rule) => !found.includes(rule))).toEqual([]);
  });
});
