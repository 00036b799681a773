// site_embed.mjs - shows the claims of a site on a page of somebody else in
// Chromium, with the code that their pages have to copy, and asks for them as a
// reader of oEmbed does; complains of what is not shown, does not fit its frame
// or breaks a policy.
//
// usage: node site_embed.mjs NODE_MODULES CHROMIUM VIGIL [PICTURES]
//
// The ledger is claims/, and the site public/; its address is one of loopback.
// Each check is shown a wrong file as well. In the directory PICTURES it leaves
// what it saw.
import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { serve } from './site_server.mjs';

const [modules, executablePath, vigil, pictures] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const { chromium } = require('playwright-core');
const { extract } = await import(pathToFileURL(
	`${modules}/@extractus/oembed-extractor/src/main.js`));
const server = await serve('public', '/l/');
const elsewhere = server.url.replace('127.0.0.1', 'localhost');

appendFileSync('claims/vigil.yaml', `site: {url: '${server.url}'}\n`);
execFileSync(vigil, ['site', 'public'], { stdio: ['ignore', 'ignore', 'inherit'] });

const read = (path) => readFileSync(`public/${path}`, 'utf8');
const claims = JSON.parse(read('facts.json')).holding_up.claims;
const strips = JSON.parse(read('strips.json'));
const browser = await chromium.launch({ executablePath,
	args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
const context = await browser.newContext(
	{ viewport: { width: 760, height: 900 } });

// ---- the code to copy ----

async function codesOf(page, id) {
	await page.goto(`${server.url}claims/${id}.html`);
	return page.evaluate(() => Object.fromEntries(
		[...document.querySelectorAll('.copy dt')].map((term) =>
			[term.textContent, term.nextElementSibling.textContent])));
}

// Returns what is wrong with the frame of a claim, which should be all of it.
function cardIn(frame, ink) {
	return frame.evaluate((ink) => {
		const found = [];
		const style = (what) =>
			getComputedStyle(document.querySelector(what));
		const { scrollHeight, clientHeight } = document.scrollingElement;

		if (scrollHeight > clientHeight)
			found.push(`is ${scrollHeight} pixels high, not ${
				clientHeight}`);
		if (style('main').borderInlineStartWidth !== '4px')
			found.push('has no style');
		if (ink && (style('.v').color === ink) !==
				Boolean(document.querySelector('.late')))
			found.push(`is ${style('.v').color}`);
		return found;
	}, ink);
}

async function look(ids, sandbox) {
	const page = await context.newPage();
	const found = [];
	const codes = [];

	for (const id of ids)
		codes.push(await codesOf(page, id));
	page.on('console', (message) => {
		if (message.type() === 'error')
			found.push(message.text());
	});
	page.on('requestfailed', (request) =>
		found.push(`${request.url()} is not there`));
	server.changed.set('foreign.html', `<!DOCTYPE html><html lang="en">
		<title>Elsewhere</title><h1>An article elsewhere</h1>
		${codes.map((code) => `<p>${code['Badge, HTML']}</p>
		<p>${code['Line, HTML']}</p>
		<p>${sandbox === undefined ? code.Card : code.Card.replace(
			/sandbox="[^"]*"/, `sandbox="${sandbox}"`)}</p>`).join('')}`);
	await page.goto(`${elsewhere}foreign.html`);
	await page.waitForLoadState('networkidle');

	for (const [i, id] of ids.entries()) {
		const element = page.locator('iframe').nth(i);
		const frame = await (await element.elementHandle()).contentFrame();
		const strip = await frame.locator('.strip').innerText();
		const claim = claims.find((one) => one.id === id);

		found.push(...(await cardIn(frame, 'rgb(90, 88, 83)'))
			.map((what) => `${id}: the card ${what}`));
		if (strip !== strips[id].text)
			found.push(`${id}: the card says ${strip}`);
		if (await frame.locator('h1').innerText() !== claim.claim)
			found.push(`${id}: the card has another sentence`);
		if (!await page.locator('img').nth(i).evaluate(
			(image) => image.naturalWidth > 0))
			found.push(`${id}: there is no badge`);
	}
	if (pictures && ids.length > 1) {
		await page.screenshot({ fullPage: true,
			path: `${pictures}/foreign-${sandbox ?? 'copied'}.png` });
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.screenshot({ fullPage: true,
			path: `${pictures}/foreign-${sandbox ?? 'copied'}-dark.png` });
	}
	return { page, found };
}

// The link of a card opens its claim in a page of its own, with its script.
async function follow(page, id) {
	const opened = context.waitForEvent('page', { timeout: 10000 });

	await page.frameLocator('iframe').first().locator('h1 a').click();
	const other = await opened;
	await other.waitForLoadState();
	return other.url() === `${server.url}claims/${id}.html` ? []
		: [`the link of the card leads to ${other.url()}`];
}

// ---- oEmbed ----

async function ask(id) {
	const claim = claims.find((one) => one.id === id);
	const said = await extract(claim.url, { maxwidth: 400 });
	const page = await context.newPage();
	const found = [];

	await page.setContent(said.html);
	const outside = await page.evaluate(() => {
		const children = [...document.body.childNodes];

		return children.length !== 1 ||
			children[0].nodeName !== 'IFRAME'
			? document.body.innerHTML : '';
	});
	const frame = await page.evaluate(() => {
		const { src, width, height } = document.querySelector('iframe');

		return [src, Number(width), Number(height)];
	});
	await page.close();
	if (outside)
		found.push(`${id}: html is more than a frame: ${outside}`);
	if (JSON.stringify(frame) !== JSON.stringify(
		[`${server.url}embed/${id}.html`, said.width, said.height]))
		found.push(`${id}: the frame is ${frame}`);
	for (const [name, value] of Object.entries({ version: '1.0',
		type: 'rich', width: 560, cache_age: 86400,
		title: `${id}: ${claim.title}`, method: 'auto-discovery' })) {
		if (said[name] !== value)
			found.push(`${id}: ${name} is ${said[name]}`);
	}
	return found;
}

// ---- the whole ----

function change(path, from, to) {
	server.changed.set(path, read(path).replace(from, to));
}

async function notice(what, path, from, to, check) {
	change(path, from, to);
	if (!(await check().catch((error) => [error])).length)
		console.log(`${what}: not noticed`);
	server.changed.delete(path);
}

const ids = claims.map(({ id }) => id);
const copied = await look(ids);
console.log([...copied.found, ...(await follow(copied.page, ids[0])),
	...(await look(ids, '')).found].join('\n'));
for (const id of ids)
	console.log((await ask(id)).join('\n'));

const [id] = ids;
const card = `embed/${id}.html`;
const looked = async () => (await look([id], '')).found;
await notice('a style of its own', card, '</style>', 'p{}</style>', looked);
await notice('a script', card, '</body>', '<script>1</script></body>', looked);
await notice('a long card', card, '</h1>', `${'<br>x'.repeat(9)}</h1>`, looked);
await notice('a verdict', card, /(Holding|Partial)/, 'Not holding', looked);
await notice('no badge', `badge/${id}.svg`, '<svg', '<svgg', looked);
await notice('no discovery', `claims/${id}.html`, 'json+oembed', 'json',
	() => ask(id));
await notice('two elements', `embed/${id}.json`, '</iframe>', '</iframe><p>',
	() => ask(id));
await notice('another width', `embed/${id}.json`, '560', '561', () => ask(id));
await browser.close();
server.close();
