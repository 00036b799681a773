// schema.mjs - holds a JSON Schema of claim files against what vigil takes.
//
// usage: VIGIL=PROGRAM NPM=DIR node schema.mjs SCHEMA DIR
//
// DIR has claim files, good and bad; to them come files in which each key has
// each of some values. They are read as editors do, to whom a scalar that looks
// like a number is one. A file that vigil takes must meet the schema, and one
// that it refuses must not, unless no schema could see why.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(`${process.env.NPM}/`);
const Ajv = require("ajv/dist/2020").default;
const formats = require("ajv-formats").default;
const yaml = require("yaml");

const values = [
  "", "~", "null", "Null", "'null'", "[a, ~]", "[~]", "{title: ~, url: null}",
  "[{title: t, url: ~}]", "[{title: ~, note: n}]", "[{note: n}]",
  "Ann <ann@example.org>", "[Ann, Bob <bob@example.org>]", "90 days",
  "text", "two words", "''", "' '", "true", "holding", "NOT_holding", "../x",
  "2026-05-22", "2026-02-29", "2028-02-29", "0000-01-01", "2026-5-22",
  "0", "29", "30", "90", "91", "'45'", "'91'", "2026", "1.5", "-1", "-1.5",
  "[]", "[a, b]", "[a, '']", "[a b]", "[7]", "[[a]]", "[{}]", "{}", "{a: b}",
  "{title: t}", "{title: []}", "{title: t, url: u, minutes: 4}", "{x-a: []}",
  "{minutes: '4'}", "{minutes: four}", "[{url: u}]", "[{title: t}]",
  "[{url: u, accessed: 2026-05-22}]", "[{url: u, accessed: yesterday}]",
];

// Problems that lie between two values, or cannot be seen once YAML is read.
const unseen = [
  /: is before the day of publication$/,
  /: should be after the review of /,
  /^(aliases|anchors|tags) \(.*\) are not read/,
  /^not UTF-8/,
  /^a control character in the text/,
  /^a line break other than a newline/,
  /^nested too deeply$/,
  /^too many keys$/,
  /: character [0-9]+ is invisible, U[+]/,
  /: two addresses in one text; /,
  /: this is still the sentence of the template; /,
];

// Whole numbers that are written in a way that vigil does not read.
const odd_number = /: ([0-9]+[.]0|[+][0-9]+|0x[0-9A-F]+)$/m;

function problems_of(file) {
  const run = spawnSync(process.env.VIGIL, ["check", file], {
    encoding: "utf8",
  });

  if (run.status !== 0 && run.status !== 4)
    throw new Error(`vigil check ${file} ended with ${run.status}`);
  return Array.from(
    run.stdout.matchAll(/^.*: error: (.*)$/gm),
    (match) => match[1],
  );
}

function is_seen(problem, text) {
  if (/should be a whole number/.test(problem) && odd_number.test(text))
    return false;
  return !unseen.some((pattern) => pattern.test(problem));
}

// Returns why a document is refused, or undefined.
function refusal(document, validate) {
  if (document.errors.length) return document.errors[0].message;
  try {
    if (validate(document.toJS())) return undefined;
  } catch (error) {
    return error.message;
  }
  return `${validate.errors[0].instancePath} ${validate.errors[0].message}`;
}

function refusal_of_file(text, validate) {
  const documents = yaml
    .parseAllDocuments(text)
    .filter((one) => one.errors.length || one.contents?.source !== "");

  if (documents.length === 0) return "no claim";
  return documents
    .map((document) => refusal(document, validate))
    .find((why) => why);
}

function make_files(directory, keys) {
  for (const key of keys) {
    const others = ["id: A\n", "claim: c\n"].filter(
      (line) => !line.startsWith(`${key}:`),
    );

    values.forEach((value, i) =>
      writeFileSync(
        `${directory}/${key}-${i}.yaml`,
        `${others.join("")}${key}: ${value}\n`,
      ),
    );
  }
}

// Returns in which way the file was told from the others.
function compare(file, validate) {
  const text = readFileSync(file, "utf8");
  const problems = problems_of(file);
  const why = refusal_of_file(text, validate);

  if (problems.length === 0 && !why) return "taken by both";
  if (problems.length > 0 && why) return "refused by both";
  if (problems.length > 0 && !problems.some((one) => is_seen(one, text)))
    return "not for a schema to see";
  console.log(`vigil: ${problems[0] ?? "fine"}; schema: ${why ?? "fine"}`);
  console.log(text.replace(/^/gm, "    "));
  return "wrong";
}

const [schema_file, directory] = process.argv.slice(2);
const schema = JSON.parse(readFileSync(schema_file, "utf8"));
const validate = formats(new Ajv({ strict: true })).compile(schema);
const counts = {};

make_files(directory, Object.keys(schema.properties));
for (const name of readdirSync(directory)) {
  const way = compare(`${directory}/${name}`, validate);

  counts[way] = (counts[way] ?? 0) + 1;
}
console.log(counts);
process.exit(counts.wrong || !counts["taken by both"] ? 1 : 0);
