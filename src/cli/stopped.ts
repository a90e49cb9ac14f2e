// The run ends here with this code, and what there was to say has been said.
import type { ExitCode } from './exit-codes.js';

export class Stopped extends Error {
  constructor(readonly code: ExitCode) {
    super();
  }
}
