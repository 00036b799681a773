// site_cited.mjs - reads the citations of a site as citation.js does, and
// complains where two formats, or the page, do not say the same of a claim; the
// text of APA is held against what citeproc makes of the CSL-JSON, and those of
// MLA and Chicago where a directory with their styles is named.
//
// usage: node site_cited.mjs NODE_MODULES DIRECTORY [STYLES]
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [modules, root, styles] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const { Cite, plugins } = require('@citation-js/core');
for (const name of ['bibtex', 'ris', 'csl'])
	require(`@citation-js/plugin-${name}`);
const read = (path) => readFileSync(`${root}/${path}`, 'utf8');
const { publication, holding_up: { claims } } = JSON.parse(read('facts.json'));

// RIS has no way to write a comma in a name.
const plain = (name) => name.replaceAll(',', '').split(/\s+/).join(' ');

function complain(...words) {
	console.log(...words);
}

function factsOf(text) {
	const { data } = new Cite(text);
	const [item] = data;

	if (data.length !== 1)
		complain(`${data.length} items`);
	return {
		id: item.id,
		author: item.author.map(({ literal, family, given }) =>
			plain(literal ?? [given, family].filter(Boolean).join(' '))),
		title: item.title,
		on: item.issued['date-parts'][0].join('-'),
		url: item.URL ?? null,
		note: item.note,
	};
}

function same(what, one, other) {
	if (JSON.stringify(one) !== JSON.stringify(other))
		complain(what, JSON.stringify(one), JSON.stringify(other));
}

const unescape = (text) => text.replace(/&(lt|gt|quot|#39|amp);/g,
	(_, name) => ({ lt: '<', gt: '>', quot: '"', '#39': "'",
		amp: '&' })[name]);

// Quotation marks in a title become curly there.
const straight = (text) => text.replace(/[“”‘’]/g, (sign) =>
	'“”'.includes(sign) ? '"' : "'");

const shownAs = (page, style) => straight(unescape(page.match(
	new RegExp(`<dt>${style}</dt><dd[^>]*>(.*)</dd>`))[1]));

const madeAs = (csl, template) => straight(new Cite(csl).format(
	'bibliography', { format: 'text', template, lang: 'en-US' }).trim());

// Their titles have capitals there, and MLA leaves out what a work is.
function sameStyles(path, page, csl, kind) {
	const templates = plugins.config.get('@csl').templates;

	for (const [name, style] of [['MLA', 'modern-language-association'],
		['Chicago', 'chicago-note-bibliography']]) {
		templates.add(style,
			readFileSync(`${styles}/${style}.csl`, 'utf8'));
		same(`${path} as ${name}`,
			shownAs(page, name).toLowerCase(),
			madeAs(csl, style).toLowerCase() +
				(name === 'MLA' ? ` ${kind.toLowerCase()}.` : ''));
	}
}

function metasOf(page) {
	return Object.fromEntries([...page.matchAll(
		/<meta name="citation_(\w+)" content="([^"]*)">/g)]
		.map(([, name, content]) => [name, unescape(content)]));
}

for (const claim of claims) {
	const path = `cite/${claim.id}`;
	const page = read(`claims/${claim.id}.html`);
	const metas = metasOf(page);
	const csl = read(`${path}.json`);
	const facts = factsOf(csl);
	const entry = claim.entry.slice(0, 12);
	const days = [...claim.verdict_history, ...claim.dissents,
		...claim.corrections].map(({ on }) => on);

	same(`${path}.bib`, factsOf(read(`${path}.bib`)), facts);
	same(`${path}.ris`, factsOf(read(`${path}.ris`)), facts);
	same(`${path} and facts.json`, facts, { id: claim.id,
		author: [plain(publication.name)],
		title: `${claim.id}: ${claim.title}`, on: facts.on,
		url: claim.url && `${claim.url}#e-${entry}`,
		note: `Verdict: ${claim.verdict.replace('_', ' ')}; entry ${
			entry}` });
	same(`${path} and the page`, facts, { id: claim.id,
		author: [plain(metas.author)], title: metas.title,
		on: metas.publication_date.split('/').map(Number).join('-'),
		url: metas.public_url ?? null, note: facts.note });
	if (!page.includes(`id="e-${entry}"`))
		complain(`${path}: the page has no entry ${entry}`);
	if (!days.includes(metas.publication_date.replaceAll('/', '-')))
		complain(`${path}: nothing is of ${facts.on}`);

	same(`${path} as APA`, shownAs(page, 'APA'), madeAs(csl, 'apa'));
	if (styles)
		sameStyles(path, page, csl, JSON.parse(csl)[0].genre);
}
