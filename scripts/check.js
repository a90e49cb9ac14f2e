// Everything that must hold before a change lands. `-- --without-tests` leaves out the tests, for where they have just run.
import { runSteps } from './run.js';

const tests = process.argv.includes('--without-tests') ? {} : { tests: ['npx', 'vitest', 'run'] };

runSteps({
  'format and lint': ['npx', 'biome', 'check', '--error-on-warnings'],
  'build and generated files': [process.execPath, 'scripts/build.js'],
  types: ['npx', 'tsc'],
  'import directions': ['npx', 'depcruise', 'src', 'bin'],
  'dead code': ['npx', 'knip'],
  ...tests,
});
