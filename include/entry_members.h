/* entry_members.h - the members of a line of the record. */
#ifndef VIGIL_ENTRY_MEMBERS_H
#define VIGIL_ENTRY_MEMBERS_H

#include <stddef.h>

#include "entry.h"

/* How a value is written. */
enum value_form {
	VALUE_TEXT,
	VALUE_ID,
	VALUE_DATE,
	VALUE_TIME,
	VALUE_HASH,
	VALUE_NUMBER,
	VALUE_FLAG,
	VALUE_KIND,
	VALUE_VERDICT,
	VALUE_STATE,
	VALUE_RULE,
	VALUE_ABOUT,
	VALUE_TEXTS,
	VALUE_HASHES,
	VALUE_LINKS /* one hash, or a sorted list of several */
};

/* All but the hash, in the order in which they stand in a line. */
enum entry_member {
	MEMBER_CLAIM,
	MEMBER_V,
	MEMBER_KIND,
	MEMBER_ON,
	MEMBER_PUBLISHED,
	MEMBER_REVIEWED,
	MEMBER_VERDICT,
	MEMBER_STATE,
	MEMBER_NEXT_REVIEW,
	MEMBER_RULE,
	MEMBER_RESOLVES,
	MEMBER_CADENCE,
	MEMBER_TITLE,
	MEMBER_BY,
	MEMBER_FROM,
	MEMBER_MATERIAL,
	MEMBER_DRAFT,
	MEMBER_IMPORTED,
	MEMBER_NOTE,
	MEMBER_EVIDENCE,
	MEMBER_WEIGHED,
	MEMBER_UNDOES,
	MEMBER_SIGNS,
	MEMBER_SUCCESSOR,
	MEMBER_WITH,
	MEMBER_ABOUT,
	MEMBER_WAS,
	MEMBER_TEXT,
	MEMBER_WAS_STATEMENT,
	MEMBER_STATEMENT,
	MEMBER_RECORDED,
	MEMBER_PREVIOUS,
	MEMBER_SIGNATURE,
	MEMBER_COUNT
};

/* A member, and where its value is in an entry. */
struct member {
	const char *name;
	enum value_form form;
	size_t place;
};

extern const struct member entry_members[MEMBER_COUNT];

#define MEMBER(name) ((member_set)1 << MEMBER_##name)

/* What stands between the last of them and the text of the hash. */
#define HASH_MEMBER ",\"hash\":\""

#endif
