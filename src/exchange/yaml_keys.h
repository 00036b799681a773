/* yaml_keys.h - keys and their values as YAML. */
#ifndef VIGIL_EXCHANGE_YAML_KEYS_H
#define VIGIL_EXCHANGE_YAML_KEYS_H

#include <stdbool.h>
#include <stdio.h>

#include "text.h"

enum { YAML_STEP = 2 };

/* A file being written. */
struct yaml_writing {
	FILE *out;
	int indent;   /* of the keys */
	bool in_item; /* the next key stands behind a list's dash */
	bool wants_gap, has_keys;
};

/* Writes a key, and what stands before it. */
void yaml_key_name(struct yaml_writing *writing, const char *name);

/* Each writes a key with its value, and nothing for a value that is not given;
 * a plain one is written as it is. */
void yaml_key_text(
	struct yaml_writing *writing, const char *name, const char *text);
void yaml_key_plain(
	struct yaml_writing *writing, const char *name, const char *text);
void yaml_key_date(struct yaml_writing *writing, const char *name, long date);
void yaml_key_number(
	struct yaml_writing *writing, const char *name, int number);
void yaml_key_texts(struct yaml_writing *writing, const char *name,
	const struct texts *texts);

#endif
