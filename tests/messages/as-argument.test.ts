// Paths in commands that are told to be run: as a shell takes them.
import { describe, expect, it } from 'vitest';
import { asArgument } from '../../src/messages/as-argument.js';

describe('a path in a command', () => {
  it.each([
    ['cases/kjokken.yaml', 'cases/kjokken.yaml'],
    ['C:\\saker\\kjøkken.yaml', 'C:\\saker\\kjøkken.yaml'],
    ['Felles kjøkken.yaml', '"Felles kjøkken.yaml"'],
    ['a&b.yaml', '"a&b.yaml"'],
    ['a"b c.yaml', `'a"b c.yaml'`],
  ])('%s', (path, expected) => {
    expect(asArgument(path)).toBe(expected);
  });
});
