// Bytes to text, strictly: a file in another encoding is named as such instead of being read with wrong letters.
import type { SourceFault } from './fault.js';

/** A case file is some tens of kilobytes; this only keeps a mistaken argument from filling the memory. */
export const MAX_BYTES = 4 * 1024 * 1024;

/** Decodes UTF-8, with or without byte order mark. Gives the text, or the fault that says what the file is instead. */
export function decode(bytes: Uint8Array): { text: string; fault: SourceFault | null } {
  if (bytes.length > MAX_BYTES)
    return failed({ code: 'fil-for-stor', args: { limit: '4 MB' }, range: [0, 0] });
  const wide = wideEncoding(bytes);
  if (wide !== null) return failed({ code: 'fil-ikke-utf8', args: { encoding: wide }, range: [0, 0] });
  try {
    // Old Mac files break lines with a carriage return alone; the same length keeps every place where it is.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r(?!\n)/g, '\n');
    return { text, fault: controlCharacter(text) };
  } catch {
    return latin1(bytes);
  }
}

function failed(fault: SourceFault): { text: string; fault: SourceFault } {
  return { text: '', fault };
}

function wideEncoding(bytes: Uint8Array): 'utf-16' | 'utf-32' | null {
  const [a, b, c, d] = bytes;
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32' : 'utf-16';
  if (a === 0xfe && b === 0xff) return 'utf-16';
  const start = bytes.subarray(0, 64);
  const zeros = start.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (start.length < 4 || zeros * 3 < start.length) return null;
  return zeros * 3 > start.length * 2 ? 'utf-32' : 'utf-16';
}

/** Whether more than one byte in fifty is a C0 control (tab and line breaks apart): no text has that many. */
function isNoText(bytes: Uint8Array): boolean {
  const isControl = (byte: number) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d;
  return bytes.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0) * 50 > bytes.length;
}

/** Latin-1 and Windows-1252 have the same æøå, and those bytes are never valid UTF-8 on their own. */
function latin1(bytes: Uint8Array): { text: string; fault: SourceFault } {
  const { offset, before } = firstBadByte(bytes);
  if (isNoText(bytes)) return failed({ code: 'fil-ikke-utf8', args: { encoding: 'binary' }, range: [0, 0] });
  // From there on read as what it most likely is, so that the line can be shown with its own letters.
  const text = before + new TextDecoder('windows-1252').decode(bytes.subarray(offset));
  const range = [before.length, before.length + 1] as const;
  return { text, fault: { code: 'fil-ikke-utf8', args: { encoding: 'latin-1' }, range } };
}

/** Where UTF-8 first breaks. A replacement character may also stand in the file itself, as three good bytes. */
function firstBadByte(bytes: Uint8Array): { offset: number; before: string } {
  const lossy = new TextDecoder('utf-8').decode(bytes);
  for (let at = lossy.indexOf('\uFFFD'); at !== -1; at = lossy.indexOf('\uFFFD', at + 1)) {
    const offset = Buffer.byteLength(lossy.slice(0, at), 'utf8');
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf) return { offset, before: lossy.slice(0, at) };
  }
  return { offset: 0, before: '' };
}

/** YAML allows only tab, line feed and carriage return among the C0 controls; NUL and ESC are never meant. */
function controlCharacter(text: string): SourceFault | null {
  const match = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.exec(text);
  if (match === null) return null;
  const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return { code: 'kontrolltegn', args: { name: `U+${code}` }, range: [match.index, match.index + 1] };
}
