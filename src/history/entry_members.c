/* entry_members.c - the members of a line of the record. */
#include "entry_members.h"

#include <stddef.h>

#include "entry.h"

#define AT(member) offsetof(struct entry, member)

const struct member entry_members[MEMBER_COUNT] = {
	[MEMBER_CLAIM] = { "claim", VALUE_ID, AT(claim) },
	[MEMBER_V] = { "v", VALUE_NUMBER, AT(version) },
	[MEMBER_KIND] = { "kind", VALUE_KIND, AT(kind) },
	[MEMBER_ON] = { "on", VALUE_DATE, AT(on) },
	[MEMBER_PUBLISHED] = { "published", VALUE_DATE, AT(published) },
	[MEMBER_REVIEWED] = { "reviewed", VALUE_DATE, AT(reviewed) },
	[MEMBER_VERDICT] = { "verdict", VALUE_VERDICT, AT(verdict) },
	[MEMBER_STATE] = { "state", VALUE_STATE, AT(state) },
	[MEMBER_NEXT_REVIEW] = { "next_review", VALUE_DATE, AT(next_review) },
	[MEMBER_RULE] = { "rule", VALUE_RULE, AT(rule) },
	[MEMBER_RESOLVES] = { "resolves", VALUE_DATE, AT(resolves) },
	[MEMBER_CADENCE] = { "cadence", VALUE_NUMBER, AT(cadence) },
	[MEMBER_TITLE] = { "title", VALUE_TEXT, AT(title) },
	[MEMBER_BY] = { "by", VALUE_TEXT, AT(by) },
	[MEMBER_FROM] = { "from", VALUE_TEXT, AT(from) },
	[MEMBER_MATERIAL] = { "material", VALUE_FLAG, AT(material) },
	[MEMBER_DRAFT] = { "draft", VALUE_FLAG, AT(draft) },
	[MEMBER_IMPORTED] = { "imported", VALUE_FLAG, AT(imported) },
	[MEMBER_NOTE] = { "note", VALUE_TEXT, AT(note) },
	[MEMBER_EVIDENCE] = { "evidence", VALUE_TEXTS, AT(evidence) },
	[MEMBER_WEIGHED] = { "weighed", VALUE_HASHES, AT(weighed) },
	[MEMBER_UNDOES] = { "undoes", VALUE_HASHES, AT(undoes) },
	[MEMBER_SIGNS] = { "signs", VALUE_HASH, AT(signs) },
	[MEMBER_SUCCESSOR] = { "successor", VALUE_ID, AT(successor) },
	[MEMBER_WITH] = { "with", VALUE_HASH, AT(with) },
	[MEMBER_ABOUT] = { "about", VALUE_ABOUT, AT(about) },
	[MEMBER_WAS] = { "was", VALUE_TEXT, AT(was) },
	[MEMBER_TEXT] = { "text", VALUE_TEXT, AT(text) },
	[MEMBER_WAS_STATEMENT] = { "was_statement", VALUE_HASH,
		AT(was_statement) },
	[MEMBER_STATEMENT] = { "statement", VALUE_HASH, AT(statement) },
	[MEMBER_RECORDED] = { "recorded", VALUE_TIME, AT(recorded) },
	[MEMBER_PREVIOUS] = { "previous", VALUE_LINKS, AT(previous) },
	[MEMBER_SIGNATURE] = { "signature", VALUE_TEXT, AT(signature) },
};
