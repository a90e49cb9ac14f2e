// Texts in Markdown: whatever a file says, nobody is notified, and nothing becomes a heading, a list or a link.
import { describe, expect, it } from 'vitest';
import { escapeForTerminal } from '../../src/presenters/escape.js';
import { escapeMarkdown } from '../../src/presenters/markdown-text.js';

describe('a text in Markdown', () => {
  it.each([
    ['@org/team', '@<!-- -->org/team'],
    ['se #12', 'se #<!-- -->12'],
    ['# Overskrift', '\\# Overskrift'],
    ['- punkt', '\\- punkt'],
    ['+ punkt', '\\+ punkt'],
    ['1. plass', '1\\. plass'],
    ['1) først', '1\\) først'],
    ['−1,5 poeng', '−1,5 poeng'],
    ['-1,5', '-1,5'],
    ['[a](b)', '\\[a\\](b)'],
  ])('%s', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});

describe('signs that cannot be seen', () => {
  it('are shown as codes, tag characters too', () => {
    expect(escapeForTerminal('a\u{e0041}b')).toBe('a\\udb40\\udc41b');
    expect(escapeForTerminal('a\u200bb')).toBe('a\\u200bb');
    expect(escapeForTerminal('a😀b')).toBe('a😀b');
  });
});
