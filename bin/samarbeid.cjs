#!/usr/bin/env node
// Hands the arguments to the program and its answer to the process; nothing else. CommonJS starts faster than ESM.
const { load } = require('./load.cjs');

load(`${__dirname}/../dist/samarbeid.cjs`)
  .exports.main(process.argv.slice(2))
  .then((/** @type {number} */ code) => {
    process.exitCode = code;
  });
