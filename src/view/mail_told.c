/* mail_told.c - what mails of the last week told in full. It is a text with a
 * line for each claim: the day, where the claim stood, as a digest, and its id.
 */
#include "mail_told.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "digest.h"
#include "mailing.h"
#include "text.h"
#include "verdict.h"
#include "view.h"

enum { DAY = 10, STATE = 16, ID = DAY + 1 + STATE + 1 };

/* Returns the digest of what a reader would want to be told again. */
static const char *state_of(
	const struct mailing *mailing, const struct view_row *row)
{
	struct arena *arena = mailing->view.arena;
	const struct standing *standing = &row->claim->standing;
	const char *words = arena_printf(arena, "%s %ld %ld %d %d %d %d %s",
		verdict_shown(standing->verdict), standing->reviewed,
		standing->due.date, standing->awaits, standing->dissents,
		row->days_late >= 0, (int)row->claim->reading,
		row->claim->claim);

	return arena_printf(
		arena, "%.*s", STATE, digest_of(words, strlen(words)).hex);
}

/* Returns the day of a line that is of the last week, else NO_DATE. */
static long day_of(const struct mailing *mailing, const char *line)
{
	struct arena *arena = mailing->view.arena;
	long day, ago;

	if (strlen(line) <= ID)
		return NO_DATE;
	day = date_parse(arena_copy_bytes(arena, line, DAY));
	ago = mailing->view.today - day;
	return day != NO_DATE && ago >= 0 && ago < MAIL_WEEK ? day : NO_DATE;
}

/* Returns the next line of *text, which moves behind it, or NULL. */
static const char *next_line(struct arena *arena, const char **text)
{
	size_t length = strcspn(*text, "\n");
	const char *line;

	if (!**text)
		return NULL;
	line = arena_copy_bytes(arena, *text, length);
	*text += length + ((*text)[length] == '\n');
	return line;
}

/* A mail of today is made again as it was. */
long mail_told_on(const struct mailing *mailing, const struct view_row *row)
{
	struct arena *arena = mailing->view.arena;
	const char *text = mailing->told, *line;
	const char *state = state_of(mailing, row);

	while ((line = next_line(arena, &text))) {
		long day = day_of(mailing, line);

		if (day != NO_DATE && strcmp(line + ID, row->claim->id) == 0 &&
			memcmp(line + DAY + 1, state, STATE) == 0)
			return day == mailing->view.today ? NO_DATE : day;
	}
	return NO_DATE;
}

static bool is_in_full(const struct view *view, const char *id)
{
	size_t i;

	for (i = 0; i < view->count; i++) {
		if (view->rows[i].in_full &&
			strcmp(view->rows[i].claim->id, id) == 0)
			return true;
	}
	return false;
}

const char *mail_told_now(const struct mailing *mailing)
{
	const struct view *view = &mailing->view;
	struct texts lines = { NULL, 0 };
	const char *text = mailing->told, *line;
	size_t i;

	while ((line = next_line(view->arena, &text))) {
		if (day_of(mailing, line) != NO_DATE &&
			!is_in_full(view, line + ID))
			texts_add(view->arena, &lines, line);
	}
	for (i = 0; i < view->count; i++) {
		if (view->rows[i].in_full)
			texts_add(view->arena, &lines,
				arena_printf(view->arena, "%s %s %s",
					date_iso(view->arena, view->today),
					state_of(mailing, &view->rows[i]),
					view->rows[i].claim->id));
	}
	return texts_joined(view->arena, &lines, '\n');
}
