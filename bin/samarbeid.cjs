#!/usr/bin/env node
// Hands the arguments to the program and its answer to the process; nothing else. CommonJS starts faster than ESM.
const { join } = require('node:path');
const { load } = require('./load.cjs');

load(join(__dirname, '../dist'))
  .exports.main(process.argv.slice(2))
  .then((/** @type {number} */ code) => {
    process.exitCode = code;
  });
