// A file that the tool has written reads without a word, and says what was written.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/diagnostics/language.js';
import { loadWeightWords } from '../../src/messages/load.js';
import type { WeightsFile } from '../../src/weights/weights.js';
import { writeWeights } from '../../src/weights/write-weights.js';
import { replace } from '../support/build.js';
import { checked, GIVEN, PAIRS, RANKING, SWING } from '../support/weights.js';

async function rewritten(
  text: string,
  language: 'nb' | 'nn' | 'en' = 'nb',
  change: Partial<WeightsFile> = {},
) {
  const { read, result } = checked(text);
  if (read === null || result === null) throw new Error('not right to begin with');
  const words = (await loadWeightWords(language)).file;
  return writeWeights(
    { ...read, ...change },
    { agreementName: result.agreement.name, shares: result.weights },
    words,
  );
}

describe('weights written and read again', () => {
  const files: [string, string][] = [
    ['a ranking', RANKING],
    [
      'a ranking with a tie',
      replace(RANKING, 'okonomi: 3', 'okonomi: 2').replace('27,8', '19,4').replace('11,1', '19,4'),
    ],
    ['lifts', SWING],
    ['comparisons', PAIRS],
    [
      'several who have answered',
      replace(
        PAIRS,
        'vekter:',
        '  - av: Sør\n    parvis:\n      kvalitet: { fagmiljo: 2, okonomi: 4 }\n      fagmiljo: { okonomi: 2 }\nvekter:',
      ),
    ],
    ['given weights', GIVEN],
  ];

  it.each(files)('are the same: %s', async (_, text) => {
    for (const language of LANGUAGES) {
      const again = checked(await rewritten(text, language));
      expect(again.findings).toEqual([]);
      const { stated, ...read } = checked(text).read ?? {};
      const { stated: statedAgain, ...readAgain } = again.read ?? {};
      expect(readAgain).toEqual(read);
      expect([...(statedAgain?.keys() ?? [])].sort()).toEqual([...(stated?.keys() ?? [])].sort());
    }
  });

  it('are the same bytes when written once more', async () => {
    for (const [, text] of files.slice(0, 5)) {
      const once = await rewritten(text);
      expect(await rewritten(once)).toBe(once);
    }
  });

  it('keep a name that YAML would take for something else', async () => {
    for (const setBy of ['Rådet: nord # sør', '"', 'no', '- a\nb', '\u202eRådet']) {
      expect(checked(await rewritten(SWING, 'nb', { setBy })).read?.setBy).toBe(setBy);
    }
  });

  it('say when without a version, and explain themselves', async () => {
    const text = await rewritten(SWING, 'nb', { agreementVersion: null });
    expect(text).not.toContain('avtaleversjon');
    expect(text.match(/^# .*$/gm)?.join(' ')).toContain('Det viktigste løftet har 100.');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });
});
