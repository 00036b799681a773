/* fact.h - members of the JSON objects of a site. Tables of them are written by
 * fact_write.c, and described by fact_schema.c. */
#ifndef VIGIL_FACT_H
#define VIGIL_FACT_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "history.h"
#include "site_files.h"
#include "site_gather.h"
#include "text.h"

/* What an object tells of; what does not belong to it is NULL. */
struct fact_of {
	struct arena *arena;
	const struct site *site;
	const struct site_page *page; /* of a claim */
	const struct event *event;    /* of an entry */
	const struct event *brought;  /* by it, or by the sign-off of it */
	const struct source *source;
	const struct site_event *news;
};

enum fact_form {
	FACT_TEXT,
	FACT_NAME, /* one of names */
	FACT_HASH, /* a SHA-256 */
	FACT_DAY,
	FACT_COUNT,
	FACT_FLAG,
	FACT_TEXTS,
	FACT_OBJECT,
	FACT_OBJECTS
};

/* What a member has, as its form asks for it. */
struct fact_value {
	const char *text;
	long number; /* a day, a count or a flag */
	struct texts texts;
};

typedef struct fact_value fact_value_fn(const struct fact_of *of);

/* Sets *item to what the object from *number on tells of, and *number behind
 * it; returns whether there is one. */
typedef bool fact_item_fn(
	const struct fact_of *of, size_t *number, struct fact_of *item);

/* A table of them is ended by one without a name. */
struct fact {
	const char *name;
	enum fact_form form;
	bool may_lack; /* it is null where it is not known */
	fact_value_fn *value;
	const char *const *names;   /* ended by NULL */
	const struct fact *members; /* of the object, or of each */
	fact_item_fn *item;
};

#endif
