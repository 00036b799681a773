// mail_postal.mjs - tells what postal-mime reads in a message.
//
// usage: node mail_postal.mjs POSTAL-MIME FILE
//
// Whom it is from and to, the subject, then the text and the HTML.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [module, file] = process.argv.slice(2);
const { default: PostalMime } = await import(pathToFileURL(module));
const message = await PostalMime.parse(readFileSync(file));
const shown = ({ name, address }) => `${name} <${address}>`;

console.log(shown(message.from));
console.log(message.to.map(shown).join(', '));
console.log(message.subject);
console.log(message.text.trimEnd());
console.log(message.html.trimEnd());
