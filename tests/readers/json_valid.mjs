// json_valid.mjs - lets ajv hold a file against a JSON Schema, and says why it
// is refused.
//
// usage: node json_valid.mjs NODE_MODULES SCHEMA FILE
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [modules, schema, path] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const Ajv = require('ajv/dist/2020');
const ajv = new Ajv({ strictRequired: false });
const read = (name) => JSON.parse(readFileSync(name, 'utf8'));

require('ajv-formats')(ajv);
if (!ajv.validate(read(schema), read(path)))
	console.log(`${path}: ${ajv.errorsText()}`);
