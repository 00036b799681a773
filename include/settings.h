/* settings.h - vigil.yaml: what holds for a whole ledger. */
#ifndef VIGIL_SETTINGS_H
#define VIGIL_SETTINGS_H

#include <stdbool.h>

#include "document.h"
#include "fields.h"
#include "history.h"
#include "mailbox.h"
#include "problem.h"
#include "reading.h"
#include "schedule.h"
#include "site_settings.h"

/* A name and what belongs to it. */
struct topic {
	struct topic *next;
	const char *name;
	int cadence;
};

/* On which days somebody gets mail; EVERY_MONDAY + 1 is each Tuesday. */
enum every { EVERY_DAY, EVERY_WORKDAY, EVERY_MONDAY };

/* A mailbox of the settings; that of an owner has a name. */
struct addressee {
	struct addressee *next;
	struct mailbox mailbox;
	enum every every;
};

/* How mail goes out, and to whom. */
struct mail_settings {
	bool is_given;
	struct addressee *to;     /* gets what has no owner with an address */
	struct addressee *owners; /* addresses of those whom claims name */
	struct mailbox from;      /* its address may be NULL */
	const char *weekly;       /* Mon, Tue, ...: of a mail without news */
	int timeout;              /* in seconds, for each mail */
};

/* From when on entries must be signed: all of today's lines, or from a day. */
struct signature_settings {
	bool are_required;
	long since; /* NO_DATE for all */
};

/* What is not given is NULL; timezone is always there, and so are weekly and
 * timeout. */
struct settings {
	const char *name, *url, *timezone, *reviewer;
	struct topic *topics;
	struct terms terms;
	bool needs_signoff; /* each review, by somebody else than its author */
	struct signature_settings signatures;
	struct mail_settings mail;
	struct site_settings site;
	const struct node *keys; /* as vigil.yaml has them, or NULL */
	struct problems warnings;
};

/* The keys of vigil.yaml; those of `mail:` and `site:` are below their own. */
extern const struct field settings_fields[];

/* The settings of a ledger that has none. */
struct settings settings_default(void);

/* Reads settings and notes their problems; what is wrong keeps its default. */
struct settings settings_read(struct reading *reading);

/* Returns whether what was recorded on a day must be signed. */
bool settings_need_signature(const struct settings *settings, long day);

/* Returns the cadence of a topic, which may be NULL; 0 where it has none. */
int settings_cadence(const struct settings *settings, const char *topic);

/* Returns what the history of a claim of a topic, which may be NULL, hangs on
 * besides its entries; it borrows the settings. */
struct circumstances settings_circumstances(
	const struct settings *settings, const char *topic, long today);

/* Returns all that schedules hang on, as a text that is never empty. */
char *settings_schedule(struct arena *arena, const struct settings *settings);

/* Returns whether claims of a topic, which may be NULL, have other schedules by
 * one such text than by the other. */
bool settings_schedules_differ(
	const char *schedule, const char *other, const char *topic);

/* Returns whether claim files are held against another promise by one such text
 * than by the other. */
bool settings_promises_differ(const char *schedule, const char *other);

#endif
