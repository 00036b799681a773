/* key_answer.c - what ssh-keygen says of a signature. */
#include "key_answer.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "sign_texts.h"

bool key_answer_is_good(int status, const char *said)
{
	return status == 0 && said &&
	       strstr(said, "Good \"" SIGNATURE_NAMESPACE "\" signature");
}

bool key_answer_is_bad(int status, const char *said)
{
	return status > 0 && said && strstr(said, "Could not verify signature");
}

static const struct {
	const char *said, *why;
} reasons[] = {
	{ "incorrect signature",
		"its signature is of another text: the line "
		"was changed, or signed as another" },
	{ "has expired", "its key had expired when it was recorded" },
	{ "not yet valid", "its key was not valid yet when it was recorded" },
	{ "not permitted for use in signature namespace",
		"its key may not sign entries: `namespaces` of its line lacks "
		"vigil" },
	{ "namespace does not match",
		"its signature was made for something else than entries" },
	{ "parse signature", "its signature is none that ssh-keygen reads" },
};

const char *key_answer_why(const char *said)
{
	size_t i;

	for (i = 0; i < sizeof(reasons) / sizeof(*reasons); i++) {
		if (strstr(said, reasons[i].said))
			return reasons[i].why;
	}
	return NULL;
}

/* It stands last in `Good "vigil" signature for Ann with ED25519 key ...`. */
const char *key_answer_key(struct arena *arena, const char *said)
{
	static const char before[] = " key ";
	const char *start = said, *next;

	while ((next = strstr(start, before)) != NULL)
		start = next + sizeof(before) - 1;
	return arena_copy_bytes(arena, start, strcspn(start, " \r\n"));
}
