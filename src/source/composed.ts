// One spelling for letters that can be written with loose marks: å, and a with a ring (macOS file names, some PDFs).

/** Below this there are no combining marks, and nothing that NFC writes otherwise. */
const LOOSE = /[^\u0000-\u02ff]/;

/** The text in Unicode normal form C. Nearly every text is that already, and the first look-up in Unicode's tables takes time. */
export function composed(text: string): string {
  return LOOSE.test(text) ? text.normalize('NFC') : text;
}
