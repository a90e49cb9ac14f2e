// Parts that a run takes only when it meets what they are for; without them the program is loaded faster.
import { createRequire } from 'node:module';

/** Takes a CommonJS module. The built program is loaded with a `require` that knows its parts (bin/load.cjs); tests use Node's. */
export const takePart: NodeJS.Require =
  typeof require === 'function' ? require : createRequire(import.meta.url);
