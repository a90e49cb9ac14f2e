// Loads the built program part by part: what a usual run takes is one file with V8's compiled code beside it, which saves a
// third of the start-up, since Node 20 has no compile cache; the rest are files of their own, read when they are asked for.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

/** The exports of the program in a folder; which parts have been taken so far; and the compiled code of the usual ones.
 * @param {string} folder */
exports.load = (folder) => {
  const usual = read(folder, 'usual');
  /** @type {Record<string, Function>} */
  const parts = usual === null ? {} : usual.runInThisContext();
  /** @type {Map<string, { exports: any }>} */
  const modules = new Map();
  const requirePart = (/** @type {string} */ name) => {
    if (!name.startsWith('./')) return require(name);
    const known = modules.get(name);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(name, module);
    (parts[name] ?? readPart(folder, name))(module.exports, requirePart, module, folder);
    return module.exports;
  };
  return {
    exports: requirePart('./samarbeid.cjs'),
    taken: () => [...modules.keys()].map((name) => name.slice(2)),
    compiledCode: () => usual?.createCachedData(),
  };
};

/** A script with its compiled code, where the build has left it; V8 checks that the code fits its version and the source,
 * and leaves it aside when it does not.
 * @param {string} folder @param {string} name */
function read(folder, name) {
  const source = readOrNothing(join(folder, `${name}.cjs`), 'latin1');
  if (source === undefined) return null;
  const cachedData = readOrNothing(join(folder, `${name}.cache`));
  return new Script(source, { filename: join(folder, `${name}.cjs`), ...(cachedData && { cachedData }) });
}

/** @param {string} folder @param {string} name */
function readPart(folder, name) {
  const file = join(folder, name);
  const source = readFileSync(file, 'latin1');
  return new Script(`(function(exports,require,module,__dirname){${source}\n})`, {
    filename: file,
  }).runInThisContext();
}

/** The build writes ASCII, which V8 reads and keeps at one byte a character.
 * @param {string} file @param {'latin1'} [encoding] @returns {any} */
function readOrNothing(file, encoding) {
  try {
    return readFileSync(file, encoding);
  } catch {
    // Before the usual parts are packed, or without their compiled code, each is read and compiled as it is.
    return undefined;
  }
}
