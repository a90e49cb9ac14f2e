// The pieces of a YAML file that the tool writes: comments of a fair width, and texts in quotes where YAML would misread them.

const WIDTH = 100;
/** Characters that a text editor does not show, or that end a line for some readers. */
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** A text as a value or a key: bare when it can only be read as itself, else in double quotes. */
export function scalar(text: string): string {
  const bare = /^\p{L}[\p{L}\p{N} .,;()/«»–-]*$/u.test(text) && !/\s$/.test(text) && !RESERVED.test(text);
  if (bare) return text;
  return JSON.stringify(text).replace(
    HIDDEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Words that some reader of YAML takes for something else than a text. */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** Lines of comment, broken between words. */
export function comment(text: string, indent = ''): string[] {
  const lines = [''];
  for (const word of text.replace(/\s+/g, ' ').replace(HIDDEN, '').trim().split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && indent.length + line.length + word.length + 3 > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line) => `${indent}# ${line}`);
}
