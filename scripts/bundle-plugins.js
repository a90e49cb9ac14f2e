// What the bundled packages get otherwise than they ask: parts that we never use, and that would cost start-up.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a package asks for and we never use: by whom, what, and what it gets instead. */
const LEFT_OUT = [
  // No question is answered in an editor, and reading every old encoding for it is most of what inquirer weighs.
  { by: '@inquirer', asked: '@inquirer/editor', instead: 'export default undefined;' },
  // No subcommand is a program of its own; to start one, Node loads all that it has for networks.
  { by: 'commander', asked: 'node:child_process', instead: 'export default undefined;' },
  // Whether there are colours is told by the options and the terminal, in src/cli/terminal.ts.
  {
    by: 'chalk',
    asked: '#supports-color',
    instead: 'export default { stdout: false, stderr: false };',
  },
  { by: 'cli-table3', asked: '@colors/colors/safe', instead: 'export default undefined;' },
];

/** @param {import('esbuild').PluginBuild} plugin */
export function leaveOut({ onResolve, onLoad }) {
  onResolve({ filter: /./ }, ({ path, importer }) => {
    const found = LEFT_OUT.findIndex(
      ({ by, asked }) => path === asked && importer.includes(join('node_modules', by)),
    );
    return found === -1 ? undefined : { path: String(found), namespace: 'left-out' };
  });
  onLoad({ filter: /./, namespace: 'left-out' }, ({ path }) => ({
    contents: LEFT_OUT[Number(path)]?.instead ?? '',
  }));
}

/** The tables measure texts as we do: string-width first makes a pattern of all emoji, which most texts have none of.
 * @param {import('esbuild').PluginBuild} plugin */
export function measureOnce({ onResolve, onLoad }) {
  onResolve({ filter: /^string-width$/ }, ({ importer }) =>
    importer.includes(join('node_modules', 'cli-table3'))
      ? { path: 'width', namespace: 'text-width' }
      : undefined,
  );
  onLoad({ filter: /./, namespace: 'text-width' }, () => ({
    contents: "module.exports = require('./src/presenters/text-width.ts').textWidth;",
    resolveDir: fileURLToPath(new URL('../', import.meta.url)),
  }));
}
