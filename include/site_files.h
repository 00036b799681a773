/* site_files.h - all files of a site: one table. */
#ifndef VIGIL_SITE_FILES_H
#define VIGIL_SITE_FILES_H

#include <stdbool.h>
#include <stdio.h>

#include "arena.h"
#include "claim.h"
#include "history.h"
#include "site_gather.h"

struct site_file;

/* What a writer writes: a file, or a part of it. What does not belong to the
 * scope of the file is NULL. */
struct site_page {
	struct arena *arena; /* of this page */
	const struct site_file *file;
	const char *path; /* from the site's directory on */
	const char
		*root; /* the way from there to that directory: "" or "../" */
	const struct site_row *row; /* of a claim */
	const struct claim *claim;
	const struct history *history; /* what is public of it */
	const char *entry, *review;    /* the hashes of its last entry and of
					  its last review */
	const char *anchor; /* what that entry is known by on its page */
	const struct site_list *list;
	const struct site_log *log;
	const struct bulletin *bulletin;
	const struct site_stamp *stamp;
	size_t part; /* of the sitemap, from 0 on */
};

/* Writes a file, or a part of one; it computes nothing and asks nobody. */
typedef void site_write_fn(
	FILE *out, const struct site *site, const struct site_page *page);

/* What there is a file of. */
enum site_scope {
	SCOPE_CLAIM,    /* %s in its path is the id */
	SCOPE_LIST,     /* %s is the list's path; but for all claims */
	SCOPE_TOPIC,    /* the same, of topics alone and without their parts */
	SCOPE_LOG,      /* %s is the log's path */
	SCOPE_SITEMAP,  /* %s is the number of a part, from 1 on */
	SCOPE_BULLETIN, /* %s is the bulletin's name */
	SCOPE_STAMP,    /* %s is that of the stamp's file */
	SCOPE_SITE
};

/* When the bytes of a file change. */
enum site_change {
	CHANGES_NEVER,    /* but with vigil */
	CHANGES_SETTINGS, /* and with vigil */
	CHANGES_RECORD,   /* and with settings and files of claims */
	CHANGES_OVERDUE,  /* and on the day that a review becomes overdue */
	CHANGES_QUARTER,  /* when one ends */
	CHANGES_DAILY
};

/* A file with each has a part for every claim: it begins with what write
 * writes, and ends with what end writes; both may be NULL. */
struct site_file {
	const char *path;
	enum site_scope scope;
	enum site_change changes;
	site_write_fn *write, *each, *end;
	bool (*is_wanted)(const struct site *site); /* NULL: always */
};

/* So many with each there can be. */
enum { WHOLE_FILES = 32 };

/* Ended by one without a path, and in the order in which files get their
 * places: those of claims, lists, feeds, index. */
extern const struct site_file site_files[];

#endif
