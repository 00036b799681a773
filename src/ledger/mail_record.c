/* mail_record.c - what mail went out; kept in the store, as it is no part of
 * a ledger's record. */
#include "mail_record.h"

#include <stdbool.h>
#include <stdio.h>

#include "arena.h"
#include "date.h"
#include "error.h"
#include "ledger.h"
#include "lock.h"
#include "store.h"
#include "store_entries.h"
#include "text.h"

enum { SILENT_DAYS = 7 };

/* The names of what is kept: the day of the last run that went well, and the
 * day of one that did not, with what went wrong. */
static const char last_run[] = "mail-run", last_trouble[] = "mail-trouble";

static const char *name_of(struct arena *arena, const char *address)
{
	return arena_printf(arena, "mail-to %s", text_lower(arena, address));
}

static const char *told_name_of(struct arena *arena, const char *address)
{
	return arena_printf(arena, "mail-told %s", text_lower(arena, address));
}

static int keep_begun(struct ledger *ledger, const char *name,
	const char *value, struct error *err)
{
	if (store_begin(ledger->store, err) < 0)
		return -1;
	if (store_remember(ledger->store, name, value, err) == 0 &&
		store_commit(ledger->store, err) == 0)
		return 0;
	store_rollback(ledger->store);
	return -1;
}

static int keep(struct ledger *ledger, const char *name, const char *value,
	struct error *err)
{
	int result;

	if (lock_acquire(ledger, err) < 0)
		return -1;
	result = keep_begun(ledger, name, value, err);
	lock_release(ledger);
	return result;
}

static int keep_trouble(
	struct ledger *ledger, const char *trouble, struct error *err)
{
	struct arena *arena = ledger->arena;

	return keep(ledger, last_trouble,
		arena_printf(arena, "%s %s", date_iso(arena, ledger->today),
			trouble),
		err);
}

int ledger_identity(struct ledger *ledger, struct arena *arena,
	const char **identity, struct error *err)
{
	return store_first_hash(ledger->store, arena, identity, err);
}

/* That nothing can be kept shows here, before anything is sent. */
int ledger_mail_begin(struct ledger *ledger, bool is_whole, struct error *err)
{
	const char *kept;

	if (lock_acquire_task(ledger, ".vigil/mail-lock", "sending mail", err) <
		0)
		return -1;
	if (is_whole)
		return keep_trouble(ledger, "it was cut short", err);
	if (store_recall(
		    ledger->store, ledger->arena, last_trouble, &kept, err) < 0)
		return -1;
	return keep(ledger, last_trouble, kept, err);
}

int ledger_mailed(struct ledger *ledger, struct arena *arena,
	const char *address, long *day, struct error *err)
{
	const char *value;

	if (store_recall(ledger->store, arena, name_of(arena, address), &value,
		    err) < 0)
		return -1;
	*day = date_parse(value);
	return 0;
}

int ledger_mail_told(struct ledger *ledger, struct arena *arena,
	const char *address, const char **told, struct error *err)
{
	return store_recall(
		ledger->store, arena, told_name_of(arena, address), told, err);
}

int ledger_record_mailed(struct ledger *ledger, const char *address,
	const char *told, struct error *err)
{
	struct arena *arena = ledger->arena;

	if (keep(ledger, told_name_of(arena, address), told, err) < 0)
		return -1;
	return keep(ledger, name_of(arena, address),
		date_iso(arena, ledger->today), err);
}

int ledger_mail_end(struct ledger *ledger, const char *trouble, bool is_whole,
	struct error *err)
{
	int result = 0;

	if (trouble && is_whole)
		result = keep_trouble(ledger, trouble, err);
	else if (!trouble)
		result = keep(ledger, last_trouble, "", err);
	if (result == 0 && !trouble && is_whole)
		result = keep(ledger, last_run,
			date_iso(ledger->arena, ledger->today), err);
	lock_release_task(ledger);
	return result;
}

static const char *silence(
	const struct ledger *ledger, struct arena *arena, const char *last)
{
	long day = date_parse(last);

	if (!ledger->settings.mail.is_given || day == NO_DATE ||
		ledger->today - day <= SILENT_DAYS)
		return NULL;
	return arena_printf(arena,
		"`vigil mail --send` last ran %ld days ago, on %s: does cron "
		"still run it?",
		ledger->today - day, date_shown(arena, day));
}

/* Where no mail is set up, one that failed long ago was a trial. */
static bool is_told(const struct ledger *ledger, long trouble)
{
	return trouble != NO_DATE &&
	       (ledger->settings.mail.is_given ||
		       ledger->today - trouble <= SILENT_DAYS);
}

int ledger_mail_trouble(struct ledger *ledger, struct arena *arena,
	const char **trouble, struct error *err)
{
	const char *kept, *last;
	long day;

	if (store_recall(ledger->store, arena, last_trouble, &kept, err) < 0 ||
		store_recall(ledger->store, arena, last_run, &last, err) < 0)
		return -1;
	day = date_parse(arena_printf(arena, "%.10s", kept));
	*trouble = silence(ledger, arena, last);
	if (is_told(ledger, day))
		*trouble = arena_printf(arena,
			"the mail of %s did not go out: %s; "
			"`vigil mail --send` tries again",
			date_shown(arena, day), kept + 11);
	return 0;
}
