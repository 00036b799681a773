/* import_known.c - the ids and sentences that an import meets. */
#include "import_known.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "context.h"
#include "digest.h"
#include "error.h"
#include "ids.h"
#include "ledger.h"
#include "text.h"

enum { SIZE_FIRST = 1024, HEX_WORD = 16 };

/* An id with its sentence; or a sentence with none. */
struct known_slot {
	uint64_t key, sentence;
	enum known_from from;
};

/* ---- the table ---- */

static uint64_t word_of(const struct digest *digest)
{
	char hex[HEX_WORD + 1];

	memcpy(hex, digest->hex, HEX_WORD);
	hex[HEX_WORD] = '\0';
	return strtoull(hex, NULL, 16);
}

static uint64_t key_of_id(const char *id)
{
	struct arena arena = { 0 };
	const char *text = arena_printf(&arena, "id %s", claim_key(&arena, id));
	struct digest digest = digest_of(text, strlen(text));

	arena_release(&arena);
	return word_of(&digest);
}

static uint64_t key_of_sentence(const char *sentence)
{
	struct arena arena = { 0 };
	const char *text = claim_sentence(&arena, sentence);
	struct digest digest = digest_of(text, strlen(text));

	arena_release(&arena);
	return word_of(&digest);
}

static struct known_slot *find(const struct known *known, uint64_t key)
{
	size_t i = key & (known->size - 1);

	while (known->slots[i].from != KNOWN_NOT && known->slots[i].key != key)
		i = (i + 1) & (known->size - 1);
	return &known->slots[i];
}

static void resize(struct known *known, size_t size)
{
	struct known old = *known;
	size_t i;

	known->slots = calloc(size, sizeof(*known->slots));
	if (!known->slots)
		out_of_memory();
	known->size = size;
	for (i = 0; i < old.size; i++) {
		if (old.slots[i].from != KNOWN_NOT)
			*find(known, old.slots[i].key) = old.slots[i];
	}
	free(old.slots);
}

static void put(struct known *known, uint64_t key, uint64_t sentence,
	enum known_from from)
{
	struct known_slot *slot;

	if (known->count >= known->size / 4 * 3)
		resize(known, known->size * 2);
	slot = find(known, key);
	if (slot->from != KNOWN_NOT)
		return;
	*slot = (struct known_slot){ key, sentence, from };
	known->count++;
}

/* ---- what the ledger has ---- */

static int note_claim(
	const struct claim *claim, void *context, struct error *err)
{
	struct known *known = context;
	uint64_t sentence = key_of_sentence(claim->claim);
	enum known_from from =
		claim->standing.is_recorded ? KNOWN_LEDGER : KNOWN_UNRECORDED;

	(void)err;
	put(known, key_of_id(claim->id), sentence, from);
	put(known, sentence, sentence, KNOWN_LEDGER);
	return 0;
}

/* An id of which only the record knows is used up as well. */
static int note_ids(
	struct known *known, struct context *context, struct error *err)
{
	struct arena arena = { 0 };
	struct texts ids = { NULL, 0 };
	int result = ledger_ids(&context->ledger, &arena, &ids, err);
	size_t i;

	for (i = 0; i < ids.count; i++)
		put(known, key_of_id(ids.items[i]), 0, KNOWN_LEDGER);
	arena_release(&arena);
	return result;
}

int known_begin(struct known *known, struct context *context, struct error *err)
{
	*known = (struct known){ NULL, 0, 0 };
	resize(known, SIZE_FIRST);
	if (ledger_each_claim(&context->ledger, note_claim, known, err) < 0)
		return -1;
	return note_ids(known, context, err);
}

/* ---- what the files have ---- */

enum known_from known_id(const struct known *known, const char *id,
	const char *sentence, bool *is_same)
{
	const struct known_slot *slot = find(known, key_of_id(id));

	*is_same = slot->from != KNOWN_NOT &&
		   slot->sentence == key_of_sentence(sentence);
	return slot->from;
}

enum known_from known_sentence(const struct known *known, const char *sentence)
{
	return find(known, key_of_sentence(sentence))->from;
}

void known_add(struct known *known, const char *id, const char *sentence,
	bool by_sentence)
{
	uint64_t word = key_of_sentence(sentence);

	put(known, key_of_id(id), word, KNOWN_IMPORT);
	if (by_sentence)
		put(known, word, word, KNOWN_IMPORT);
}

void known_forget(struct known *known)
{
	struct known old = *known;
	size_t i;

	known->slots = NULL;
	known->count = known->size = 0;
	resize(known, SIZE_FIRST);
	for (i = 0; i < old.size; i++) {
		const struct known_slot *slot = &old.slots[i];

		if (slot->from == KNOWN_LEDGER ||
			slot->from == KNOWN_UNRECORDED)
			put(known, slot->key, slot->sentence, slot->from);
	}
	free(old.slots);
}

void known_end(struct known *known)
{
	free(known->slots);
	known->slots = NULL;
}
