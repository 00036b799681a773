// site_browser.mjs - looks at the pages of a site in Chromium, and complains of
// what a reader would: text that is hard to see, in light, dark and forced
// colours; that goes over the edge of a phone, or does so in large type; that
// hangs on the script; and of what a page asks for that is no file of the site.
//
// usage: node site_browser.mjs NODE_MODULES CHROMIUM DIRECTORY PDFS
//
// Each check is shown a page as well that it has to complain of. In the
// directory PDFS it leaves pages as they are printed, and one as it is shown.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { serve } from './site_server.mjs';

const [modules, executablePath, root, pdfs] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const server = await serve(root, '/a/b/');
const browser = await chromium.launch({ executablePath,
	args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
const pages = readdirSync(root, { recursive: true }).sort()
	.filter((path) => path.endsWith('.html') &&
		// All cards are of one form.
		!/^embed\/(?!X-1|L-[24]|P-2)/.test(path));
let status = 0;

function complain(...words) {
	console.log(...words);
	status = 1;
}

// Opens each page in a window of its kind, and calls back; resolves to what is
// found on them.
async function look(options, paths, find, base = server.url) {
	const context = await browser.newContext(
		{ viewport: { width: 1024, height: 768 }, ...options });
	const page = await context.newPage();
	const found = [];
	let path;

	page.on('request', (request) => {
		if (!request.url().startsWith(base))
			found.push(`${path} asks for ${request.url()}`);
	});
	page.on('requestfailed', (request) =>
		found.push(`${path} does not get ${request.url()}`));
	page.on('console', (message) => {
		if (message.type() === 'error')
			found.push(`${path}: ${message.text()}`);
	});
	page.on('pageerror', (error) => found.push(`${path}: ${error}`));
	page.on('dialog', (dialog) => {
		found.push(`${path} says ${dialog.message()}`);
		dialog.dismiss();
	});
	for (path of paths) {
		await page.goto(base + path);
		for (const what of await find(page, path))
			found.push(`${path}: ${what}`);
	}
	await context.close();
	return found;
}

// ---- what a check finds on a page ----

// By axe, with these rules, or those that have these tags.
const against = (...rules) => async (page) => {
	await page.evaluate(axe);
	return page.evaluate(async (runOnly) => {
		const { violations } = await window.axe.run(document,
			{ runOnly, resultTypes: ['violations'] });

		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ html }) => `${id}: ${html.slice(0, 90)}`));
	}, rules);
};

const hardToRead = against('wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',
	'wcag22aa', 'best-practice');
const hardToSee = against('color-contrast', 'link-in-text-block');

const overTheEdge = (page) => page.evaluate(() => {
	const { scrollWidth, clientWidth } = document.scrollingElement;

	return scrollWidth <= clientWidth ? []
		: [`${scrollWidth} of ${clientWidth} pixels`];
});

async function tooLarge(page) {
	await page.evaluate(() => document.documentElement.style
		.setProperty('font-size', '200%', 'important'));
	return overTheEdge(page);
}

async function notReached(page) {
	const wanted = await page.evaluate(() =>
		document.querySelectorAll('a[href], summary').length);
	const seen = new Set();

	for (let i = 0; i <= wanted; i++) {
		await page.keyboard.press('Tab');
		const [number, style] = await page.evaluate(() => {
			const element = document.activeElement;

			return [[...document.querySelectorAll('a[href], summary')]
				.indexOf(element),
			getComputedStyle(element).outlineStyle];
		});
		if (number >= 0 && style !== 'none')
			seen.add(number);
	}
	return seen.size === wanted ? []
		: [`${seen.size} of ${wanted} links are reached by Tab`];
}

const textOf = (page) => page.evaluate(() => document.body.innerText
	.replace(/\s+/g, ' '));

// Whether all of one text is in another, in that order.
function isWithin(text, whole) {
	let at = 0;

	for (const letter of text) {
		at = whole.indexOf(letter, at) + 1;
		if (!at)
			return false;
	}
	return true;
}

const without = new Map();

const keepText = async (page, path) => {
	without.set(path, await textOf(page));
	return [];
};

const lost = async (page, path) =>
	isWithin(without.get(path), await textOf(page)) ? []
		: ['text is gone where the script runs'];

const nothing = async () => [];

// In the page of somebody else, that lets it do nothing.
async function noCard(page) {
	const card = page.frames()[1];
	const text = card ? await card.innerText('body') : '';

	return text.includes('Partial · reviewed 3 Feb 2026') ? []
		: [`the card says ${text}`];
}

const notShown = (page) => page.evaluate(async () => {
	const images = [...document.images];

	await Promise.allSettled(images.map((image) => image.decode()));
	return images.filter((image) => !image.naturalWidth)
		.map((image) => `${image.src} is not shown`);
});

// ---- the pages as they are ----

async function isRight(what, ...looked) {
	for (const found of (await look(...looked)).slice(0, 9))
		complain(`${what}: ${found}`);
}

// One page of each kind, and those that are hard.
const kinds = pages.filter((path) => !path.includes('/') ||
	/^claims\/(X-1|L-[24]|P-[267])|^by\/(closed|over)|^topic\/m/.test(path) ||
	/^embed|^bulletin\/(index|2026-q1)/.test(path));

await isRight('light', {}, kinds, hardToRead);
await isRight('dark', { colorScheme: 'dark' }, kinds, hardToSee);
await isRight('forced colours', { forcedColors: 'active' }, kinds, hardToSee);
await isRight('a phone', { viewport: { width: 320, height: 640 } }, pages,
	overTheEdge);
await isRight('large type', { viewport: { width: 640, height: 480 } }, pages,
	tooLarge);
await isRight('no script', { javaScriptEnabled: false }, pages, keepText);
await isRight('script, and files', {}, pages, lost, `file://${root}/`);
await isRight('keys', {}, ['index.html', 'claims/P-2.html', 'verify.html'],
	notReached);

const badges = readdirSync(`${root}/badge`);
server.changed.set('badges.html', '<!DOCTYPE html><title>Badges</title>' +
	badges.map((name) => `<img src="badge/${name}">`).join(''));
await isRight('badges', {}, ['badges.html'], notShown);

const frame = (path) => '<!DOCTYPE html><title>Card</title>' +
	`<iframe sandbox="" src="${path}"></iframe>`;
server.changed.set('card.html', frame('embed/P-2.html'));
await isRight('card', {}, ['card.html'], noCard);

// ---- and as they must not be ----

const index = readFileSync(`${root}/index.html`, 'utf8');

async function isWrong(what, options, before, after, find) {
	const page = index.replace(before, after);

	if (page === index)
		complain(`${what}: nothing was changed`);
	server.changed.set('wrong.html', page);
	without.set('wrong.html', without.get('index.html'));
	if (!(await look(options, ['wrong.html'], find)).length)
		complain(`${what}: not noticed`);
}

const pale = '<p style="color:#999;background:#888">Pale.</p></main>';
await isWrong('pale text', {}, '</main>', pale, hardToRead);
await isWrong('pale text in the dark', { colorScheme: 'dark' }, '</main>',
	pale, hardToSee);
await isWrong('colours that cannot be forced', { forcedColors: 'active' },
	'</main>', pale.replace('style="', '$&forced-color-adjust:none;'),
	hardToSee);
const wide = '<p style="width:30rem">Wide.</p></main>';
await isWrong('a wide paragraph', { viewport: { width: 320, height: 640 } },
	'</main>', wide, overTheEdge);
await isWrong('a paragraph that gets wide',
	{ viewport: { width: 640, height: 480 } }, '</main>', wide, tooLarge);
await isWrong('a script that takes away', {}, /<meta http-equiv[^>]*>/,
	'<script>onload = () => document.querySelector("h1").remove()</script>',
	lost);
await isWrong('a script that is not allowed', {}, '</main>',
	'<script>alert(1)</script></main>', nothing);
await isWrong('an image of another host', {}, '</main>',
	'<img alt="" src="http://127.0.0.1:9/x.png"></main>', nothing);
await isWrong('a link without an outline', {}, '</head>',
	'<style>a:focus{outline:0!important}</style></head>', notReached);
server.changed.set('badge/bad.svg', '<svg><text>A & B</svg>');
await isWrong('a badge that is no SVG', {}, '</main>',
	'<img alt="" src="badge/bad.svg"></main>', notShown);
server.changed.set('card.html', frame('embed/L-2.html'));
if (!(await look({}, ['card.html'], noCard)).length)
	complain('the card of another claim: not noticed');

// ---- on paper ----

const print = (media) => async (page, path) => {
	await page.emulateMedia({ media });
	await page.pdf({ path: `${pdfs}/${media}-${path.replace('/', '-')}.pdf` });
	return [];
};
await look({}, ['index.html', 'claims/L-8.html', 'claims/P-2.html'],
	print('print'));
await look({}, ['index.html'], print('screen'));

await browser.close();
server.close();
process.exitCode = status;
