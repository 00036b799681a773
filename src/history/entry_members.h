/* entry_members.h - the members of a journal line. */
#ifndef VIGIL_ENTRY_MEMBERS_H
#define VIGIL_ENTRY_MEMBERS_H

#include <stddef.h>

enum member_kind {
	MEMBER_TEXT,
	MEMBER_DATE,
	MEMBER_TIME,
	MEMBER_LIST,
	MEMBER_NUMBER,
	MEMBER_FLAG,
	MEMBER_KIND,
	MEMBER_VERDICT,
	MEMBER_STATE
};

/* A member and where its value is in an entry. */
struct member {
	const char *name;
	enum member_kind kind;
	size_t place;
};

enum { MEMBER_COUNT = 27 };

/* All but the hash, in the order in which they stand. */
extern const struct member entry_members[MEMBER_COUNT];

/* What stands between the last of them and the text of the hash. */
#define HASH_MEMBER ",\"hash\":\""

#endif
