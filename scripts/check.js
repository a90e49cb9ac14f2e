// Everything that must hold before a change lands. Import directions and fresh generated files are among the tests.
import { runSteps } from './run.js';

runSteps({
  'format and lint': ['npx', 'biome', 'ci', '--error-on-warnings'],
  'build and generated files': [process.execPath, 'scripts/build.js'],
  types: ['npx', 'tsc'],
  'import directions': ['npx', 'depcruise', 'src', 'bin'],
  'dead code': ['npx', 'knip'],
  tests: ['npx', 'vitest', 'run'],
});
