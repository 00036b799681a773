/* key_meant.c - the key that was meant. */
#include "key_meant.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "fields.h"
#include "text.h"
#include "text_nearest.h"

enum { KEYS_SUGGESTED = 64 };

/* A word may stand for several keys, of which a map has but one. */
const struct other_words other_words[] = {
	{ "id", "identifier uid uuid key slug number claimid" },
	{ "claim",
		"statement sentence assertion prediction hypothesis thesis "
		"text claimtext proposition decision" },
	{ "title", "name headline heading label shorttitle" },
	{ "name", "title ledger site" },
	{ "topic", "category section theme area subject domain" },
	{ "tags", "keywords labels categories topics" },
	{ "published",
		"date datepublished pubdate publishdate publicationdate "
		"publishedon publishedat created createdat createdon issued" },
	{ "revised",
		"updated updatedat updatedon modified lastmodified "
		"lastupdated lastmod datemodified" },
	{ "drafted_by", "author authors by writtenby createdby writer byline" },
	{ "signed_off_by",
		"approvedby approver approvers signedby signoffby reviewedby" },
	{ "owner",
		"ownedby assignee assignedto responsible maintainer contact "
		"steward accountable" },
	{ "verdict",
		"status state outcome result rating judgement judgment "
		"conclusion assessment" },
	{ "reviewed",
		"lastreviewedon lastreviewed lastreview lastreviewedat "
		"lastreviewdate reviewedon reviewedat reviewdate lastchecked "
		"lastverified verifiedon checkedon" },
	{ "next_review",
		"reviewby reviewon reviewat reviewdue nextreviewon "
		"nextreviewby nextreviewdate nextreviewdue nextreviewat due "
		"dueon dueby duedate revisitby next" },
	{ "cadence",
		"reviewin reviewevery reviewinterval reviewcycle "
		"reviewcadence reviewfrequency reviewperiod reviewdays "
		"interval frequency period every" },
	{ "resolves",
		"resolveson resolvesby resolvesat resolvedate "
		"resolutiondate resolveby deadline expires expireson "
		"expiry expirydate horizon closes closedate settles "
		"settledby validuntil" },
	{ "article", "post publication publishedin" },
	{ "sources",
		"references refs evidence citations links bibliography "
		"urls url link" },
	{ "url", "link href uri address web website doi permalink homepage "
		 "baseurl" },
	{ "minutes", "readingtime readtime minutestoread" },
	{ "accessed", "retrieved retrievedon accessdate dateaccessed visited" },
	{ "archive", "archiveurl archivedurl archivedat wayback snapshot" },
	{ "note", "comment comments quote remark page pages description" },
	{ "triggers", "tripwires risks watch conditions reviewif falsifiers" },
	{ "related", "seealso relatedto relatedclaims dependson" },
	{ "supersedes", "replaces obsoletes overrides" },
	{ "notes",
		"comment comments commentary remarks body details "
		"description context summary abstract" },
	{ "shortest", "min minimum least" },
	{ "longest", "max maximum most" },
	{ "timezone", "tz zone" },
	{ "reviewer", "defaultreviewer" },
	{ "signoff", "approval approvals requiresignoff" },
	{ "mail", "email smtp notifications notify" },
	{ "to", "recipients recipient cc bcc email" },
	{ "from", "sender replyto" },
	{ "weekly", "day weekday digest" },
	{ "timeout", "seconds wait" },
	{ "sendmail", "mailer mta" },
	{ NULL, NULL },
};

/* Whatever the case, and with '_', '-' or a space between words or without. */
static bool is_word(const char *key, const char *word, size_t length)
{
	for (;; key++) {
		key += strspn(key, "_- ");
		if (!*key || length == 0)
			return !*key && length == 0;
		if (text_lower_byte(*key) != (unsigned char)*word++)
			return false;
		length--;
	}
}

static bool is_among(const char *key, const char *words)
{
	size_t length;

	for (; *words; words += length + (words[length] == ' ')) {
		length = strcspn(words, " ");
		if (is_word(key, words, length))
			return true;
	}
	return false;
}

static bool is_field(const struct field *fields, const char *name)
{
	while (fields->name && strcmp(fields->name, name) != 0)
		fields++;
	return fields->name;
}

const char *key_meant(const struct field *fields, const char *word)
{
	const char *names[KEYS_SUGGESTED + 1] = { NULL };
	const struct other_words *other = other_words;
	size_t i, count = 0;

	for (; other->key; other++) {
		if (is_field(fields, other->key) &&
			is_among(word, other->words))
			return other->key;
	}
	for (i = 0; i < KEYS_SUGGESTED && fields[i].name; i++) {
		if (fields[i].kind->held != HELD_OWN)
			names[count++] = fields[i].name;
	}
	return text_nearest(word, names);
}
