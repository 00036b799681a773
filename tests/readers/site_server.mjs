// site_server.mjs - serves a directory on loopback, below a path, as any server
// of files does; and some files as others than they are there.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

const types = {
	'.html': 'text/html; charset=utf-8', '.css': 'text/css',
	'.svg': 'image/svg+xml', '.json': 'application/json',
	'.atom': 'application/atom+xml', '.ics': 'text/calendar',
	'.csv': 'text/csv', '.xml': 'application/xml',
};

// Resolves to { url, changed, close }: changed maps paths of files to texts that
// are served in their place.
export function serve(root, below) {
	const changed = new Map();
	const server = createServer((request, response) => {
		const path = decodeURIComponent(request.url.split(/[?#]/)[0]);
		const file = path.slice(below.length) || 'index.html';

		if (path === '/favicon.ico')
			return response.writeHead(204).end();
		try {
			if (!path.startsWith(below))
				throw new Error('outside');
			const text = changed.get(file) ??
				readFileSync(`${root}/${file}`);
			response.setHeader('Content-Type',
				types[extname(file)] ?? 'text/plain');
			response.end(text);
		} catch {
			response.writeHead(404).end();
		}
	});

	return new Promise((resolve) => {
		server.listen(0, '127.0.0.1', () => resolve({
			url: `http://127.0.0.1:${server.address().port}${below}`,
			changed,
			close: () => server.close(),
		}));
	});
}
