/* document.h - YAML documents as trees of nodes that know their places. */
#ifndef VIGIL_DOCUMENT_H
#define VIGIL_DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "problem.h"

/* A file being read: its bytes, and the problems found in it so far. */
struct reading {
	struct arena *arena;
	const char *file; /* its name, relative to the ledger */
	const char *bytes;
	size_t length;
	struct problems problems;
	size_t unshown; /* problems beyond those worth showing */
};

enum node_kind { NODE_SCALAR, NODE_LIST, NODE_MAP };

/* A node of a document; what is in a list or a map hangs from first by next.
 * Values in a map have their key and its place. */
struct node {
	enum node_kind kind;
	struct position at;
	const char *text; /* of a scalar: UTF-8 without control characters */
	const char *key;
	struct position key_at;
	struct node *first, *next;
	bool broken; /* it, or of a document something in it, was refused */
};

/* Notes a problem at a place, with the line it stands on. */
void reading_problem(struct reading *reading, struct position at,
	const char *format, ...) __attribute__((format(printf, 3, 4)));

/* Returns the place of a byte. */
struct position reading_position(const struct reading *reading, size_t offset);

/* Skips the byte order mark that Windows editors put in front of UTF-8. */
void reading_skip_mark(struct reading *reading);

/* Returns whether the file is UTF-8 text without NUL; if not, that is noted. */
bool reading_is_text(struct reading *reading);

/* Reads YAML 1.1 as libyaml does and returns the documents, linked by next;
 * NULL where there are none. Aliases, anchors, tags, repeated keys, deep
 * nesting, control characters and bytes that are not UTF-8 are problems; after
 * a syntax error only the documents before it come back. */
struct node *document_read(struct reading *reading);

#endif
