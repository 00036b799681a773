/* document.h - YAML documents as trees of nodes that know their places. */
#ifndef VIGIL_DOCUMENT_H
#define VIGIL_DOCUMENT_H

#include <stdbool.h>

#include "problem.h"
#include "reading.h"

enum node_kind { NODE_SCALAR, NODE_LIST, NODE_MAP };

/* A node of a document; what is in a list or a map hangs from first by next.
 * Values in a map have their key and its place. */
struct node {
	enum node_kind kind;
	struct position at;
	const char *text; /* of a scalar: UTF-8 without control characters */
	bool is_plain;    /* of a scalar: neither in quotes nor a block */
	const char *key;
	struct position key_at;
	struct node *first, *next;
	bool broken;  /* it, or of a document something in it, was refused */
	bool is_null; /* null, ~ or nothing, without quotes */
	struct position comment; /* that cuts its text short; line 0 for none */
};

/* Reads YAML 1.1 as libyaml does and returns the documents, linked by next;
 * NULL where there are none. Aliases, anchors, tags, repeated keys, deep
 * nesting, control characters and bytes that are not UTF-8 are problems; after
 * a syntax error only the documents before it come back. What is null in a
 * is left out, but not below keys that begin with x-. */
struct node *document_read(struct reading *reading);

#endif
