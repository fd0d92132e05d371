// SPDX-License-Identifier: Apache-2.0

// Checks that the JSON Schema of a brief is of use to programs in TypeScript:
//
// 1. ajv, in its strict mode, compiles the schema without a warning. It accepts every brief and refuses every control.
// 2. json-schema-to-typescript and quicktype generate types from the schema.
// 3. Under `tsc --strict`, each brief compiles as a literal of the generated type, and the controls do not compile. So
//    the types are neither `any` nor all optional. controls.mjs also lists what each generator cannot express.
//
// Usage: node check.mjs SCHEMA FOLDER...
// Every JSON file below a folder that is an object with the member `communique` is a brief, except in folders named
// `invalid` or `target`. The programs are written to the folder `generated` beside this file.

import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import {controls} from './controls.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const GENERATED = join(HERE, 'generated');

const generators = {
  json2ts: {
    types: schema => run('json2ts', '-i', schema),
    root: 'CommuniqueBrief',
    // An index signature takes the extensions.
    prepare: brief => brief,
  },
  quicktype: {
    types: schema => run('quicktype', '--src-lang', 'schema', '--lang', 'ts', '--just-types', '--top-level', 'Brief', schema),
    root: 'Brief',
    // quicktype knows no patternProperties, so its types have no extensions.
    prepare: withoutExtensions,
  },
};

function run(command, ...args) {
  const result = spawnSync(join(HERE, 'node_modules', '.bin', command), args, {encoding: 'utf8', cwd: HERE, maxBuffer: 1 << 26});
  assert.equal(result.status, 0, `${command} ended with ${result.status}:\n${result.stderr}${result.stdout}`);
  return result.stdout;
}

function withoutExtensions(value) {
  if (Array.isArray(value)) {
    return value.map(withoutExtensions);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(Object.entries(value)
      .filter(([name]) => !name.startsWith('x-'))
      .map(([name, member]) => [name, withoutExtensions(member)]));
}

function briefsBelow(folder) {
  return readdirSync(folder, {withFileTypes: true}).flatMap(entry => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return ['invalid', 'target', 'node_modules'].includes(entry.name) ? [] : briefsBelow(path);
    }
    if (!entry.name.endsWith('.json')) {
      return [];
    }
    const brief = JSON.parse(readFileSync(path, 'utf8'));
    return brief.communique === undefined ? [] : [{name: basename(path, '.json'), brief}];
  });
}

/** Compiles the schema in the strict mode, in which a warning is an error here. */
function validator(schema) {
  const refuse = message => { throw new Error(`ajv warns: ${message}`); };
  const ajv = new Ajv.default({strict: true, allErrors: true, logger: {log: refuse, warn: refuse, error: refuse}});
  return ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
}

/** Writes one program per document, compiles all of them at once, and returns the names of those that have errors. */
function compile(generatorName, schema, documents) {
  const {types, root, prepare} = generators[generatorName];
  const folder = join(GENERATED, generatorName);
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, 'types.ts'), types(schema));
  const files = documents.map(({brief}, index) => {
    const file = join(folder, `document${index}.ts`);
    writeFileSync(file, `import type {${root}} from './types.js';\n\n`
        + `export const brief: ${root} = ${JSON.stringify(prepare(brief), null, 2)};\n`);
    return file;
  });
  const {stdout, stderr, error} = spawnSync(
      join(HERE, 'node_modules', '.bin', 'tsc'),
      ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--pretty', 'false', ...files],
      {encoding: 'utf8', cwd: folder, maxBuffer: 1 << 26});
  assert.ok(!error && !stderr, `tsc: ${error ?? stderr}`);
  const complaints = new Map();
  for (const line of stdout.split('\n').filter(line => /error TS\d+/.test(line))) {
    const index = /document(\d+)\.ts/.exec(line)?.[1];
    assert.ok(index !== undefined, `${generatorName}: the types have an error: ${line}`);
    complaints.set(documents[index].name, [...complaints.get(documents[index].name) ?? [], line]);
  }
  return complaints;
}

const [schema, ...folders] = process.argv.slice(2);
const briefs = folders.flatMap(briefsBelow);
const every = briefs.find(({name}) => name === 'every-member');
assert.ok(every, 'the folders contain no every-member.json');
const wrong = controls.map(({name, change}) => {
  const brief = structuredClone(every.brief);
  change(brief);
  return {name, brief};
});

const validate = validator(schema);
for (const {name, brief} of briefs) {
  assert.ok(validate(brief), `ajv refuses ${name}: ${JSON.stringify(validate.errors, null, 2)}`);
}
for (const {name, brief} of wrong) {
  assert.ok(!validate(brief), `ajv accepts ${name}`);
}
console.log(`ajv: accepts ${briefs.length} briefs, refuses ${wrong.length} controls`);

rmSync(GENERATED, {recursive: true, force: true});
for (const generatorName of Object.keys(generators)) {
  const complaints = compile(generatorName, schema, [...briefs, ...wrong]);
  for (const {name} of briefs) {
    assert.ok(!complaints.has(name), `${generatorName}: ${name} does not compile:\n${complaints.get(name)?.join('\n')}`);
  }
  const unseen = controls.map(({name}) => name).filter(name => !complaints.has(name));
  assert.deepEqual(unseen, controls.filter(({compilesWith}) => compilesWith.includes(generatorName)).map(({name}) => name),
      `${generatorName}: the controls that compile`);
  console.log(`${generatorName}: ${briefs.length} briefs compile, ${wrong.length - unseen.length} controls do not, ${unseen.length} do`);
}
