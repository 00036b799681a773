// calendar_ical.mjs - tells what ical.js reads in a calendar.
//
// usage: node calendar_ical.mjs ICAL.JS FILE
//
// For each event: its UID with the first and the last day, the summary, the
// description, the categories, the URL, and an empty line.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [module, file] = process.argv.slice(2);
const { default: ICAL } = await import(pathToFileURL(module));
const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')));

for (const component of calendar.getAllSubcomponents('vevent')) {
	const event = new ICAL.Event(component);
	const last = event.endDate.clone();
	const value = (name) => component.getFirstPropertyValue(name) ?? '';

	last.adjust(-1, 0, 0, 0);
	console.log(`${event.uid} ${event.startDate} ${last}`);
	console.log(event.summary);
	console.log(event.description);
	console.log(value('categories'));
	console.log(value('url'));
	console.log();
}
