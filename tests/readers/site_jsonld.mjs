// site_jsonld.mjs - reads the JSON-LD of the pages of claims by jsonld in safe
// mode, which drops nothing in silence, and complains of words that schema.org
// lacks, has for other types, or with other values; and of what is not as in
// facts.json.
//
// usage: node site_jsonld.mjs JSONLD SCHEMA-ORG.JSON DIRECTORY
//
// The list has what schema.org knows of these words: types with those that they
// are kinds of; properties, what they are of, and what they may have.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [module, list, root] = process.argv.slice(2);
const jsonld = createRequire(import.meta.url)(module);
const { context, types, properties } = JSON.parse(readFileSync(list, 'utf8'));
const read = (path) => readFileSync(`${root}/${path}`, 'utf8');
const short = (name) => name.replace('http://schema.org/', '');

async function documentLoader(url) {
	if (!/^https?:\/\/schema.org\/?$/.test(url))
		throw new Error(`${url} is asked for`);
	return { contextUrl: null, documentUrl: url,
		document: { '@context': context } };
}

const isKindOf = (type, wanted) => type === wanted ||
	(types[type] ?? []).some((above) => isKindOf(above, wanted));

function isDay(text) {
	const day = new Date(`${text}T00:00:00Z`);

	return !isNaN(day) && day.toISOString().startsWith(text) &&
		text.length === 10;
}

// Returns what a value is: a type, or Text, Date or URL where it is right.
function kindOf(value) {
	if (value['@type']?.[0] === 'http://schema.org/Date')
		return 'none';
	if (value['@type'] === 'http://schema.org/Date')
		return isDay(value['@value']) ? 'Date' : 'none';
	if ('@value' in value)
		return typeof value['@value'] === 'string' ? 'Text' : 'none';
	if (Array.isArray(value['@type']))
		return short(value['@type'][0]);
	return /^https?:\/\/[^\s/]+\/\S*$/.test(value['@id']) ? 'URL' : 'none';
}

function judge(node, path) {
	const type = short(node['@type']?.[0] ?? 'nothing');

	if (!types[type])
		console.log(`${path}: ${type} is no type`);
	for (const [name, values] of Object.entries(node)) {
		const property = properties[short(name)];

		if (name.startsWith('@'))
			continue;
		if (!property?.of.some((of) => isKindOf(type, of)))
			console.log(`${path}: ${type} has no ${short(name)}`);
		for (const value of values) {
			if (!property?.is.some((is) => isKindOf(kindOf(value), is)))
				console.log(`${path}: ${short(name)} is ${
					JSON.stringify(value)}`);
			if (Array.isArray(value['@type']))
				judge(value, path);
		}
	}
}

for (const claim of JSON.parse(read('facts.json')).holding_up.claims) {
	const path = `claims/${claim.id}.html`;
	const found = [...read(path).matchAll(
		/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
	const said = JSON.parse(found[0][1]);

	if (found.length !== 1)
		console.log(`${path}: ${found.length} blocks`);
	try {
		const nodes = await jsonld.expand(said,
			{ safe: true, documentLoader });

		if (nodes.length !== 1)
			console.log(`${path}: ${nodes.length} nodes`);
		nodes.forEach((node) => judge(node, path));
	} catch (error) {
		console.log(`${path}: ${error.message}`);
	}
	for (const [name, one, other] of [
		['text', said.mainEntity.text, claim.claim],
		['url', said.url ?? null, claim.url],
		['name', said.name, `${claim.id}: ${claim.title}`],
		['datePublished', said.datePublished, claim.pub_date],
		['lastReviewed', said.lastReviewed, claim.last_reviewed],
	]) {
		if (one !== other)
			console.log(`${path}: ${name} is ${one}, not ${other}`);
	}
}
