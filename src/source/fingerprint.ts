// By what a result can be traced to the files it was made from.
import { createHash } from 'node:crypto';

/** The first 16 hex digits of SHA-256: enough to recognise a file by, short enough to read aloud. */
export function fingerprint(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
