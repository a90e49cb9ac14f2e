// Asks git about the repository one stands in; git itself answers, so that what it says is what a person sees too.
import { spawnSync } from 'node:child_process';
import type { Messages } from '../messages/nb.js';
import { UsageError } from './exit-codes.js';
import type { Host } from './host.js';

/** A list of names in a very large repository, or the largest file that is read. */
const MAX_OUTPUT = 256 * 1024 * 1024;

/** What there is to say when git has no answer. */
export type GitWords = Messages['scope']['git'];

export class Git {
  readonly #host: Host;
  readonly #words: GitWords;

  constructor(host: Host, words: GitWords) {
    this.#host = host;
    this.#words = words;
  }

  /** What git prints; null when it refuses. Throws a UsageError when there is no git. */
  ask(...args: string[]): Buffer | null {
    const { status, stdout } = this.#run(args);
    return status === 0 ? stdout : null;
  }

  /** The same, when git is to read something first. */
  tell(input: string, ...args: string[]): Buffer | null {
    const { status, stdout } = this.#run(args, input);
    return status === 0 ? stdout : null;
  }

  /** The way from here to the top of the repository («../»). Throws a UsageError outside a repository. */
  toTop(): string {
    const { status, stdout, stderr } = this.#run(['rev-parse', '--show-cdup']);
    if (status === 0) return firstLine(stdout);
    // A folder that belongs to another user is refused, and git says how to allow it.
    const refusal = /dubious ownership|safe\.directory/.test(stderr) ? firstLine(stderr) : null;
    throw new UsageError(refusal === null ? this.#words.noRepository : this.#words.refused(refusal));
  }

  /** The commit from which the work since `ref` parts. Throws a UsageError for a ref that is none. */
  mergeBase(ref: string): string {
    const base = this.ask('merge-base', this.commit(ref), 'HEAD');
    if (base !== null) return firstLine(base);
    throw new UsageError(this.#isShallow() ? this.#words.shallowBase(ref) : this.#words.noCommonBase(ref));
  }

  /** The commit that a ref names. Throws a UsageError for a ref that is none. */
  commit(ref: string): string {
    const commit = this.commitOrNull(ref);
    if (commit !== null) return commit;
    throw new UsageError(this.#isShallow() ? this.#words.shallowRef(ref) : this.#words.unknownRef(ref));
  }

  commitOrNull(ref: string): string | null {
    const commit = this.ask('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
    return commit === null ? null : firstLine(commit);
  }

  #isShallow(): boolean {
    return firstLine(this.ask('rev-parse', '--is-shallow-repository') ?? '') === 'true';
  }

  #run(args: readonly string[], input?: string): { status: number | null; stdout: Buffer; stderr: string } {
    const { status, stdout, stderr, error } = spawnSync('git', args, {
      cwd: this.#host.absolute('.'),
      env: { ...this.#host.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
      maxBuffer: MAX_OUTPUT,
      ...(input === undefined
        ? { stdio: ['ignore', 'pipe', 'pipe'] as const }
        : { input, stdio: ['pipe', 'pipe', 'pipe'] as const }),
      windowsHide: true,
    });
    if (error !== undefined) throw new UsageError(this.#words.notInstalled);
    return { status, stdout, stderr: stderr.toString('utf8') };
  }
}

function firstLine(output: Buffer | string): string {
  return output.toString('utf8').split('\n', 1)[0] ?? '';
}
