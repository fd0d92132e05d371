// SPDX-License-Identifier: Apache-2.0

// Documents that are wrong in one point. Each entry changes the document every-member.json, which must exist.
// `compilesWith` lists the generators whose types do not see the mistake: these are the limits of the two generators.
// The schema itself refuses every one of these documents.

const first = brief => brief.statements[0];

export const controls = [
  {
    name: 'a required member that is missing',
    change: brief => { delete first(brief).gist; },
    compilesWith: [],
  },
  {
    name: 'a required member with a misspelt name',
    change: brief => {
      first(brief).speakrs = first(brief).speakers;
      delete first(brief).speakers;
    },
    compilesWith: [],
  },
  {
    // json-schema-to-typescript turns patternProperties (x-) into one index signature for all names.
    name: 'a member that does not exist',
    change: brief => { first(brief).venue = 'Pyongyang'; },
    compilesWith: ['json2ts'],
  },
  {
    name: 'a number where a text is required',
    change: brief => { brief.title = 1; },
    compilesWith: [],
  },
  {
    name: 'a text where a number is required',
    change: brief => { brief.text.length = '99'; },
    compilesWith: [],
  },
  {
    name: 'another version',
    change: brief => { brief.communique = '2.0'; },
    compilesWith: [],
  },
  {
    name: 'a word that a closed vocabulary does not have',
    change: brief => { first(brief).attributions[0].mode = 'mixd'; },
    compilesWith: [],
  },
  {
    name: 'a word of another closed vocabulary',
    change: brief => { first(brief).certainty = 'direct'; },
    compilesWith: [],
  },
  {
    name: 'an empty list where one element is required',
    change: brief => { first(brief).speakers = []; },
    compilesWith: [],
  },
  {
    name: 'a reference that is neither an id nor a value',
    change: brief => { brief.source = true; },
    compilesWith: [],
  },
  {
    name: 'a reference to a value of another type',
    change: brief => { first(brief).topics = [{id: 'ties', kind: 'state', name: 'the ties'}]; },
    compilesWith: [],
  },
  {
    name: 'a tag that a union does not have',
    change: brief => { first(brief).stances[0].target = {person: 'hostile-forces'}; },
    compilesWith: [],
  },
  {
    // quicktype unites the alternatives of an object into one object with optional members.
    name: 'a union without a tag',
    change: brief => { first(brief).stances[0].target = {}; },
    compilesWith: ['quicktype'],
  },
  {
    // TypeScript takes a literal with the members of two alternatives of a union.
    name: 'a union with two tags',
    change: brief => { first(brief).stances[0].target = {actor: 'hostile-forces', topic: 'ties'}; },
    compilesWith: ['json2ts', 'quicktype'],
  },
  {
    // quicktype does not combine `oneOf` with the members of the object.
    name: 'a quotation without words',
    change: brief => { delete first(brief).quotations[1].spoken; },
    compilesWith: ['quicktype'],
  },
  {
    // quicktype does not combine `anyOf` with the members of the object.
    name: 'a time without a date and without words',
    change: brief => { first(brief).eventTime = {basis: 'inferred'}; },
    compilesWith: ['quicktype'],
  },
  {
    // The types of quicktype have no extensions, so check.mjs leaves extensions out of its programs.
    name: 'null as an extension',
    change: brief => { brief['x-origin'] = null; },
    compilesWith: ['quicktype'],
  },
];
