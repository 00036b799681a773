// site_schema.mjs - lets ajv hold files against facts.schema.json, and wrong
// samples of them.
//
// usage: node site_schema.mjs AJV-2020.JS DIRECTORY
//
// Says what it refuses, and which wrong sample it does not refuse.
import { readFileSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [module, root] = process.argv.slice(2);
const { default: loaded } = await import(pathToFileURL(module));
const Ajv = loaded.default ?? loaded;
const read = (path) => JSON.parse(readFileSync(`${root}/${path}`, 'utf8'));
const validate = new Ajv({ allErrors: false, strictTypes: false })
	.compile(read('facts.schema.json'));

const alone = readdirSync(`${root}/claims`)
	.filter((name) => name.endsWith('.json'))
	.map((name) => `claims/${name}`);
for (const path of ['facts.json', ...alone]) {
	if (!validate(read(path)))
		console.log(path, JSON.stringify(validate.errors));
}

// Each spoils a copy of all facts, or of the first claim.
const spoils = {
	'no verdict': (facts, claim) => delete claim.verdict,
	'another verdict': (facts, claim) => (claim.verdict = 'Holding'),
	'a day in words': (facts, claim) => (claim.pub_date = '1 May 2026'),
	'a day with a time': (facts, claim) =>
		(claim.last_reviewed = '2026-05-01T00:00:00Z'),
	'a list that is null': (facts, claim) => (claim.tags = null),
	'a history without hashes': (facts, claim) =>
		delete claim.verdict_history[0].hash,
	'a short digest': (facts, claim) => (claim.statement = 'ab12'),
	'a source that is a text': (facts, claim) =>
		(claim.sources = ['https://one.example/']),
	'a flag in words': (facts, claim) =>
		(claim.dissents = [{ on: '2026-05-01', from: 'A', note: 'B',
			url: null, material: 'yes', weighed_by: null }]),
	'another schema': (facts) => (facts.schema = 2),
	'a figure in words': (facts) => (facts.figures.open = '1'),
	'no figures': (facts) => delete facts.figures,
	'no claims': (facts) => delete facts.holding_up.claims,
};
for (const [what, spoil] of Object.entries(spoils)) {
	const facts = read('facts.json');

	spoil(facts, facts.holding_up.claims[0]);
	if (validate(facts))
		console.log(`facts.json: ${what}: not refused`);
}
for (const what of Object.keys(spoils).slice(0, 9)) {
	const claim = read(alone[0]);

	spoils[what](null, claim);
	if (validate(claim))
		console.log(`${alone[0]}: ${what}: not refused`);
}
