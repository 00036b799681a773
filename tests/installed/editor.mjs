// editor.mjs - asks the language server of most editors about a claim file.
//
// usage: NPM=DIR node editor.mjs FILE [complete|hover:LINE:COLUMN]...
//
// Prints the problems that it marks, and what it offers or tells at each place.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [file, ...places] = process.argv.slice(2);
const uri = pathToFileURL(file).href;
const server = spawn(process.execPath, [
  `${process.env.NPM}/node_modules/yaml-language-server/bin/yaml-language-server`,
  "--stdio",
]);
const waiting = new Map();
let bytes = Buffer.alloc(0);
let requests = 0;

function send(message) {
  const body = JSON.stringify({ jsonrpc: "2.0", ...message });

  server.stdin.write(
    `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

function answer_to(name) {
  return new Promise((take) => waiting.set(name, take));
}

function ask(method, parameters) {
  const id = ++requests;

  send({ id, method, params: parameters });
  return answer_to(id);
}

function receive(message) {
  if (message.id !== undefined && message.method)
    send({ id: message.id, result: null });
  else if (message.method)
    waiting.get(message.method)?.(message.params);
  else
    waiting.get(message.id)?.(message.result);
}

server.stdout.on("data", (more) => {
  bytes = Buffer.concat([bytes, more]);
  for (;;) {
    const start = bytes.indexOf("\r\n\r\n") + 4;
    const length = Number(/Content-Length: (\d+)/.exec(bytes)?.[1]);

    if (start < 4 || bytes.length < start + length) return;
    const body = bytes.subarray(start, start + length);
    bytes = bytes.subarray(start + length);
    receive(JSON.parse(body));
  }
});

async function tell(place) {
  const [what, line, column] = place.split(":");
  const method = what === "hover" ? "hover" : "completion";
  const result = await ask(`textDocument/${method}`, {
    textDocument: { uri },
    position: { line: line - 1, character: column - 1 },
  });

  if (what === "hover") console.log(result.contents.value.split("\n")[0]);
  else console.log(result.items.map((item) => item.label).join(" "));
}

await ask("initialize", {
  processId: null,
  rootUri: null,
  capabilities: { textDocument: { hover: { contentFormat: ["markdown"] } } },
});
send({ method: "initialized", params: {} });
const marked = answer_to("textDocument/publishDiagnostics");
send({
  method: "textDocument/didOpen",
  params: {
    textDocument: {
      uri,
      languageId: "yaml",
      version: 1,
      text: readFileSync(file, "utf8"),
    },
  },
});
for (const { range, message } of (await marked).diagnostics)
  console.log(`${range.start.line + 1}: ${message}`);
for (const place of places) await tell(place);
server.kill();
