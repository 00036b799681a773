/* site_gather.h - what the public pages say of a ledger: all rows and figures,
 * worked out once. Those who write pages and files compute nothing. */
#ifndef VIGIL_SITE_GATHER_H
#define VIGIL_SITE_GATHER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "bulletin.h"
#include "claim.h"
#include "entry.h"
#include "error.h"
#include "history.h"
#include "promise.h"
#include "site_figures.h"
#include "site_settings.h"
#include "standing.h"
#include "survival.h"
#include "tally.h"
#include "text.h"
#include "verdict.h"
#include "words.h"

/* So many hexadecimal digits. */
enum { FINGERPRINT_LENGTH = 32 };

/* A published claim as lists show it; what is not known is NULL or NO_DATE. */
struct site_row {
	const char *id, *title, *claim;
	bool has_title;           /* else the title is the claim */
	const char *topic, *slug; /* its topic's */
	enum state state;
	enum verdict verdict;
	long published, reviewed;
	long next_review;   /* of an open one */
	long overdue_since; /* the day of its review, where that has passed */
	long closed;        /* the day on which it was */
	long changed;       /* the day of its last entry */
	const char *successor;
	struct texts others;            /* ids of claims that its files name */
	char print[FINGERPRINT_LENGTH]; /* of what else they hang on */
};

/* What an entry did, as lists and feeds of many claims show it; not kept are
 * reviews that only confirm a verdict. */
struct site_event {
	size_t row; /* of its claim */
	enum entry_kind kind;
	enum state state; /* of a closing */
	enum verdict from, to;
	enum verdict proposed; /* of a draft */
	long on;
	const char *recorded, *hash, *by, *note;
	const char *anchor;    /* what it is known by on the claim's page */
	const char *words;     /* what it did, in words */
	const char *dissenter; /* of a dissent */
	bool is_move;          /* it brought another verdict */
	bool material, is_open, undone;
	const char
		*answer; /* the hash of the review that weighed it, or NULL */
	const char *answer_anchor;
	long answered;          /* the day of that */
	const char *about;      /* of a correction */
	const char *was, *text; /* of one that accepts a sentence */
	struct texts evidence;
};

/* What lists are made by; the rest of an event is on disk. */
struct site_mark {
	long long recorded;       /* as a moment, or NO_MOMENT */
	unsigned long long place; /* of the event */
	unsigned long long hash;  /* the beginning of it */
	int on;
	unsigned row;
	unsigned char kind, from, to;
	bool is_move, is_open, undone;
};

/* Numbers of rows or events, in the order that they are listed in. */
struct site_numbers {
	unsigned *items;
	size_t count;
};

enum site_list_kind {
	LIST_ALL,
	LIST_VERDICT, /* of open ones */
	LIST_OVERDUE,
	LIST_CLOSED,
	LIST_TOPIC,
	LIST_YEAR
};

/* A page that lists claims, the newest first. Where there are more than
 * LIST_MOST it shows these, and has parts: a list for each year, or of a year
 * for each month. */
struct site_list {
	enum site_list_kind kind;
	const char *path; /* without .html: by/holding */
	const char *name; /* Holding, Energy, 2026 */
	struct site_numbers rows;
	struct site_numbers news; /* of a topic: its feed's, as those of all */
	size_t shown;             /* so many, from the first on */
	size_t whole;             /* of a part: the number of what it is of */
	bool is_part;
	enum site_figure figure; /* that counts its rows; or FIGURES */
};

enum site_log_kind { LOG_CHANGES, LOG_CORRECTIONS, LOG_DISSENTS, LOGS };

/* A page that lists events, in the same way. */
struct site_log {
	enum site_log_kind kind;
	const char *path; /* without .html: changes, changes-2025 */
	const char *name; /* of a part: its year */
	struct site_numbers events;
	size_t shown;
	bool is_part;
};

/* Of fewer published claims than CHARTS_LEAST there are counts alone. */
enum {
	SITEMAP_MOST = 50000,
	LIST_MOST = 500,
	NEWS_MOST = 50,
	CHARTS_LEAST = 10
};

/* What comes before the pages of a ledger: its settings, and files that those
 * name, as texts. */
struct site_look {
	const char *name, *url; /* of the ledger, and of the site; or NULL */
	long today;
	struct site_settings settings;
	const char *css, *head, *header, *footer, *method; /* texts, or NULL */
	bool needs_signoff;
	bool has_bulletins; /* they are wanted as well */
	bool has_prints;    /* fingerprints are as well */
	/* what opens that of the last quarter, of the one before, ...; or NULL
	 */
	const char *bulletins[BULLETINS_MOST];
	const struct site_stamp *stamps; /* the newest first */
	size_t stamp_count;
	struct promise promise;
	const struct site_cadence *cadences; /* of topics */
	const struct words *words;           /* never NULL */
	const char *words_text;              /* their file, or NULL */
};

/* A file that says when the record was as it was. */
struct site_stamp {
	const char *name, *bytes;
	size_t length;
};

/* A topic, and the days between reviews of its claims. */
struct site_cadence {
	const struct site_cadence *next;
	const char *topic;
	int days;
};

struct site_file;

struct site {
	struct arena *arena;
	const struct site_file *files; /* the table of them */
	const struct site_look *look;
	const char *script;    /* that tells readers how far off days are */
	struct site_row *rows; /* by id, in natural order */
	size_t count;
	struct site_mark *marks; /* of events, the newest first */
	size_t event_count;
	FILE *events;             /* all of them; site_event reads one */
	struct site_numbers news; /* the events that a feed has: those that were
				     recorded last */
	struct site_list *lists;
	size_t list_count;
	struct site_log *logs;
	size_t log_count;
	long figures[FIGURES];
	long on_time_percent; /* of reviews */
	struct tally tallies[TALLIES];
	struct survival survival;   /* of Holding, from publication on */
	struct bulletin *bulletins; /* the newest first */
	size_t bulletin_count;
	bool has_charts; /* so many claims that they tell something */
	struct record_heads *heads; /* of the public record */
	const char *digest;         /* of those */
	size_t entries;             /* public ones */
	size_t awaiting;            /* drafts that will be, once signed off */
	long first, last;      /* the days of the first and the last of them */
	size_t sitemap_most;   /* addresses that one file may have */
	struct error *trouble; /* why what is on disk could not be read */
	struct texts left_out; /* ids: published, but not recorded */
	bool has_future;       /* entries are left out that are dated later */
};

/* A claim and its history, as a ledger has them. */
typedef int site_visit_fn(void *visiting, struct arena *arena,
	const struct claim *claim, struct history *history, struct error *err);

/* Where claims come from: each calls visit with every one, by id in natural
 * order, and one with that of an id; the arena lasts as long as the call. */
struct site_source {
	int (*each)(void *context, site_visit_fn *visit, void *visiting,
		struct error *err);
	void *context;
	int (*one)(void *context, const char *id, site_visit_fn *visit,
		void *visiting, struct error *err); /* of a site alone */
};

/* Reads all claims once, and works out rows, lists and figures. What is too
 * much for memory is on disk until site_end. */
int site_gather(struct site *site, struct arena *arena,
	const struct site_look *look, const struct site_source *source,
	struct error *err);

/* Closes what is on disk, also where site_gather failed. */
void site_end(struct site *site);

/* Returns the row of an id, or NULL. */
const struct site_row *site_find(const struct site *site, const char *id);

#endif
