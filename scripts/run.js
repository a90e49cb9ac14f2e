// Runs the steps of a script one after the other and says which failed, on every platform alike.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Runs each step with the tools of the project; the exit code is 0 only if all succeed.
 * @param {Record<string, string[]>} steps name → command and arguments */
export function runSteps(steps) {
  const failed = [];
  for (const [name, [command = '', ...args]] of Object.entries(steps)) {
    const start = Date.now();
    const { status } = spawnSync(command, args, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    console.log(
      `${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`,
    );
    if (status !== 0) failed.push(name);
  }
  if (failed.length > 0)
    console.log(`\n${failed.join(', ')}: not ok. «npm run fix» mends what a machine can.`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}
