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

/* What all have, and what all have that somebody recorded. */
#define ALL (MEMBER(CLAIM) | MEMBER(KIND) | MEMBER(ON))
#define RECORDED (ALL | MEMBER(BY) | MEMBER(RECORDED))

/* What tells the publication of a claim, and what its file may change. */
#define PUBLICATION (MEMBER(PUBLISHED) | MEMBER(VERDICT) | MEMBER(STATEMENT))
#define SCHEDULE (MEMBER(RESOLVES) | MEMBER(CADENCE))

/* The next date, with the rule that it follows. */
#define PROMISE (MEMBER(NEXT_REVIEW) | MEMBER(RULE))

/* What a correction has that accepts another text, and another day or opening
 * review. */
#define WORDS (MEMBER(TEXT) | MEMBER(STATEMENT) | MEMBER(WAS_STATEMENT))
#define OPENING                                                                \
	(MEMBER(PUBLISHED) | MEMBER(REVIEWED) | MEMBER(VERDICT) | PROMISE)

struct member_sets {
	member_set must, may;
};

struct kind_form {
	const char *name, *noun;
	struct member_sets now, old; /* of lines of today, and of vigil 0.1 */
};

static const struct kind_form forms[ENTRY_KINDS] = {
	[ENTRY_PUBLISHED] = { "published", "publication",
		{ ALL | PUBLICATION | PROMISE | MEMBER(TEXT),
			SCHEDULE | MEMBER(TITLE) },
		{ ALL | PUBLICATION, SCHEDULE | MEMBER(NEXT_REVIEW) } },
	[ENTRY_REVIEW] = { "review", "review",
		{ RECORDED | MEMBER(VERDICT) | MEMBER(STATEMENT) | PROMISE,
			MEMBER(NOTE) | MEMBER(EVIDENCE) | MEMBER(WEIGHED) |
				MEMBER(DRAFT) },
		{ RECORDED | MEMBER(VERDICT) | MEMBER(STATEMENT),
			MEMBER(NEXT_REVIEW) | MEMBER(NOTE) | MEMBER(EVIDENCE) |
				MEMBER(WEIGHED) | MEMBER(DRAFT) } },
	[ENTRY_POSTPONE] = { "postpone", "postponement",
		{ RECORDED | PROMISE | MEMBER(NOTE), 0 },
		{ RECORDED | MEMBER(NEXT_REVIEW) | MEMBER(NOTE), 0 } },
	[ENTRY_CHANGE] = { "change", "change",
		{ RECORDED, SCHEDULE | MEMBER(TITLE) | MEMBER(NOTE) },
		{ ALL, SCHEDULE } },
	[ENTRY_DISSENT] = { "dissent", "dissent",
		{ RECORDED | MEMBER(FROM) | MEMBER(NOTE) | MEMBER(STATEMENT),
			MEMBER(MATERIAL) | MEMBER(EVIDENCE) },
		{ RECORDED | MEMBER(FROM) | MEMBER(NOTE) | MEMBER(STATEMENT),
			MEMBER(MATERIAL) | MEMBER(EVIDENCE) } },
	[ENTRY_CORRECTION] = { "correction", "correction",
		{ RECORDED | MEMBER(NOTE),
			MEMBER(ABOUT) | WORDS | MEMBER(WAS) | OPENING },
		{ RECORDED | MEMBER(NOTE),
			MEMBER(ABOUT) | WORDS | MEMBER(WAS) } },
	[ENTRY_SIGNOFF] = { "signoff", "sign-off",
		{ RECORDED | MEMBER(SIGNS), 0 },
		{ RECORDED | MEMBER(SIGNS), 0 } },
	[ENTRY_CLOSE] = { "close", "closing",
		{ RECORDED | MEMBER(STATE) | MEMBER(NOTE),
			MEMBER(VERDICT) | MEMBER(SUCCESSOR) },
		{ RECORDED | MEMBER(STATE) | MEMBER(NOTE),
			MEMBER(VERDICT) | MEMBER(SUCCESSOR) } },
	[ENTRY_REOPEN] = { "reopen", "reopening",
		{ RECORDED | MEMBER(NOTE) | PROMISE, 0 },
		{ RECORDED | MEMBER(NOTE), 0 } },
	[ENTRY_UNDO] = { "undo", "undoing",
		{ RECORDED | MEMBER(UNDOES), MEMBER(NOTE) },
		{ RECORDED | MEMBER(UNDOES), MEMBER(NOTE) } },
};

const char *entry_kind_name(enum entry_kind kind)
{
	return forms[kind].name;
}

const char *entry_kind_noun(enum entry_kind kind)
{
	return forms[kind].noun;
}

/* All lines of today say their version, and what they follow: but for those of
 * publication, which whoever reads the file writes alike. */
member_set entry_kind_must(enum entry_kind kind, int version)
{
	if (version == VERSION_OLD)
		return forms[kind].old.must;
	return forms[kind].now.must | MEMBER(V) |
	       (kind == ENTRY_PUBLISHED ? 0 : MEMBER(PREVIOUS));
}

member_set entry_kind_may(enum entry_kind kind, int version)
{
	member_set any = version == VERSION_OLD
				 ? MEMBER(WITH) | MEMBER(PREVIOUS)
				 : MEMBER(IMPORTED) | MEMBER(SIGNATURE);

	if (kind == ENTRY_PUBLISHED)
		any &= MEMBER(WITH);
	return any | (version == VERSION_OLD ? forms[kind].old.may
					     : forms[kind].now.may);
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

static bool is_accepting(const struct entry *entry)
{
	const member_set given = entry->given;

	return goes_together(given, WORDS) &&
	       (!(given & MEMBER(WAS)) || given & MEMBER(TEXT)) &&
	       goes_together(given, PROMISE);
}

static bool is_closing(const struct entry *entry)
{
	return (entry->state == STATE_SETTLED) == (entry->verdict != 0) &&
	       (entry->state == STATE_SUPERSEDED) == (entry->successor != NULL);
}

static bool is_consistent(const struct entry *entry)
{
	const bool is_old = entry->version == VERSION_OLD;

	switch (entry->kind) {
	case ENTRY_CORRECTION:
		return is_accepting(entry) &&
		       (is_old || !(entry->given & MEMBER(TEXT)) ||
			       entry->given & MEMBER(WAS));
	case ENTRY_CHANGE:
		return is_old || entry->given & (SCHEDULE | MEMBER(TITLE));
	case ENTRY_CLOSE:
		return is_closing(entry);
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

int entry_check_members(const struct entry *entry, struct error *err)
{
	const char *name = forms[entry->kind].name;
	const int version = entry->version;
	member_set must = entry_kind_must(entry->kind, version);
	member_set may = entry_kind_may(entry->kind, version);
	member_set lacking = must & ~entry->given;
	member_set strange = entry->given & ~must & ~may;

	if (version != VERSION_OLD && version != VERSION_NOW)
		return fail(err, INVALID,
			"of version %d; was it written by a newer vigil?",
			version);
	if (lacking)
		return fail(err, INVALID,
			"not a whole entry: this %s has no %s; put the line "
			"back as it was",
			name, first_name(lacking));
	if (strange)
		return fail(err, INVALID,
			"not an entry as vigil writes it: a %s has no %s", name,
			first_name(strange));
	if (!is_consistent(entry))
		return fail(err, INVALID,
			"not an entry as vigil writes it: members of this %s "
			"do not go together",
			name);
	return 0;
}
