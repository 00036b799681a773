/* entry_kinds.c - the kinds of entries, and the members of each. */
#include "entry_kinds.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "entry.h"
#include "entry_members.h"
#include "error.h"
#include "verdict.h"

/* What all have; what all have that somebody recorded; and what any may have.
 */
#define ALL (MEMBER(CLAIM) | MEMBER(KIND) | MEMBER(ON))
#define SIGNED (ALL | MEMBER(BY) | MEMBER(RECORDED))
#define ANY (MEMBER(WITH) | MEMBER(PREVIOUS))

/* What a correction has that accepts a text. */
#define ACCEPTED (MEMBER(TEXT) | MEMBER(STATEMENT) | MEMBER(WAS_STATEMENT))

struct kind_form {
	const char *name;
	member_set must, may;
};

static const struct kind_form forms[ENTRY_KINDS] = {
	[ENTRY_PUBLISHED] = { "published",
		ALL | MEMBER(PUBLISHED) | MEMBER(VERDICT) | MEMBER(STATEMENT),
		MEMBER(NEXT_REVIEW) | MEMBER(RESOLVES) | MEMBER(CADENCE) |
			MEMBER(WITH) },
	[ENTRY_REVIEW] = { "review",
		SIGNED | MEMBER(VERDICT) | MEMBER(STATEMENT),
		ANY | MEMBER(NEXT_REVIEW) | MEMBER(NOTE) | MEMBER(EVIDENCE) |
			MEMBER(WEIGHED) | MEMBER(DRAFT) },
	[ENTRY_POSTPONE] = { "postpone",
		SIGNED | MEMBER(NEXT_REVIEW) | MEMBER(NOTE), ANY },
	[ENTRY_CHANGE] = { "change", ALL,
		ANY | MEMBER(RESOLVES) | MEMBER(CADENCE) },
	[ENTRY_DISSENT] = { "dissent",
		SIGNED | MEMBER(FROM) | MEMBER(NOTE) | MEMBER(STATEMENT),
		ANY | MEMBER(MATERIAL) | MEMBER(EVIDENCE) },
	[ENTRY_CORRECTION] = { "correction", SIGNED | MEMBER(NOTE),
		ANY | MEMBER(ABOUT) | ACCEPTED | MEMBER(WAS) },
	[ENTRY_SIGNOFF] = { "signoff", SIGNED | MEMBER(SIGNS), ANY },
	[ENTRY_CLOSE] = { "close", SIGNED | MEMBER(STATE) | MEMBER(NOTE),
		ANY | MEMBER(VERDICT) | MEMBER(SUCCESSOR) },
	[ENTRY_REOPEN] = { "reopen", SIGNED | MEMBER(NOTE), ANY },
	[ENTRY_UNDO] = { "undo", SIGNED | MEMBER(UNDOES), ANY | MEMBER(NOTE) },
};

const char *entry_kind_name(enum entry_kind kind)
{
	return forms[kind].name;
}

member_set entry_kind_must(enum entry_kind kind)
{
	return forms[kind].must;
}

member_set entry_kind_may(enum entry_kind kind)
{
	return forms[kind].may;
}

const char *const *entry_kind_names(struct arena *arena)
{
	const char **names =
		arena_alloc(arena, (ENTRY_KINDS + 1) * sizeof(*names));
	int i;

	for (i = 0; i < ENTRY_KINDS; i++)
		names[i] = forms[i].name;
	return names;
}

bool entry_kind_parse(const char *text, enum entry_kind *kind)
{
	int i;

	for (i = 0; i < ENTRY_KINDS; i++) {
		if (strcmp(text, forms[i].name) == 0) {
			*kind = (enum entry_kind)i;
			return true;
		}
	}
	return false;
}

/* Returns whether there are all of some members, or none. */
static bool goes_together(member_set members, member_set group)
{
	return (members & group) == 0 || (members & group) == group;
}

static bool is_consistent(const struct entry *entry, member_set members)
{
	switch (entry->kind) {
	case ENTRY_CORRECTION:
		return goes_together(members, ACCEPTED) &&
		       (!entry->was || entry->text);
	case ENTRY_CLOSE:
		return (entry->state == STATE_SETTLED) ==
			       (entry->verdict != 0) &&
		       (entry->state == STATE_SUPERSEDED) ==
			       (entry->successor != NULL);
	default:
		return true;
	}
}

/* Returns the name of the first member of a set, which is not empty. */
static const char *first_name(member_set members)
{
	size_t i = 0;

	while (!(members >> i & 1))
		i++;
	return entry_members[i].name;
}

int entry_check_members(
	const struct entry *entry, member_set members, struct error *err)
{
	const struct kind_form *form = &forms[entry->kind];
	member_set lacking = form->must & ~members;
	member_set strange = members & ~form->must & ~form->may;

	if (lacking)
		return fail(err, INVALID,
			"not a whole entry: this %s has no %s; put the line "
			"back as it was",
			form->name, first_name(lacking));
	if (strange)
		return fail(err, INVALID,
			"not an entry as vigil writes it: a %s has no %s",
			form->name, first_name(strange));
	if (!is_consistent(entry, members))
		return fail(err, INVALID,
			"not an entry as vigil writes it: members of this %s "
			"do not go together",
			form->name);
	return 0;
}
