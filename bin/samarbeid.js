#!/usr/bin/env node
// Hands the arguments to the program and its answer to the process; nothing else.
import { createRequire } from 'node:module';

const { main } = createRequire(import.meta.url)('../dist/samarbeid.cjs');
process.exitCode = await main(process.argv.slice(2));
