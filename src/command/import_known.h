/* import_known.h - the ids and sentences that an import meets. */
#ifndef VIGIL_COMMAND_IMPORT_KNOWN_H
#define VIGIL_COMMAND_IMPORT_KNOWN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "context.h"
#include "error.h"

/* Ids and sentences by digests of them, in little memory. */
struct known {
	struct known_slot *slots;
	size_t count, size;
};

/* What is known of an id or of a sentence. */
enum known_from {
	KNOWN_NOT,
	KNOWN_LEDGER,     /* the ledger has it */
	KNOWN_UNRECORDED, /* the same, and nothing of it is recorded */
	KNOWN_IMPORT      /* a claim before it in the files has it */
};

/* Notes all that the ledger has. */
int known_begin(
	struct known *known, struct context *context, struct error *err);

/* Returns what is known of an id; *is_same is whether that claim has the same
 * sentence. And what is known of a sentence. */
enum known_from known_id(const struct known *known, const char *id,
	const char *sentence, bool *is_same);
enum known_from known_sentence(const struct known *known, const char *sentence);

/* Notes a claim of the files; by its sentence too where it had no id. */
void known_add(struct known *known, const char *id, const char *sentence,
	bool by_sentence);

/* Forgets the claims of the files. */
void known_forget(struct known *known);

void known_end(struct known *known);

#endif
