// Mends what a machine can: format, lint, generated files.
import { runSteps } from './run.js';

runSteps({
  'generated files': [process.execPath, 'scripts/build.js'],
  'format and lint': ['npx', 'biome', 'check', '--write'],
});
