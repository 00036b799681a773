/* review_ask.c - what vigil review asks before it records. */
#include "review_ask.h"

#include <stdbool.h>

#include "act.h"
#include "arena.h"
#include "ask.h"
#include "context.h"
#include "date.h"
#include "date_typed.h"
#include "error.h"
#include "review_session.h"
#include "text.h"

/* Returns whether there is an answer: if not, the user has left. */
static bool is_answer(struct session *session, const char *line)
{
	session->is_over = !line;
	return line;
}

bool review_ask_note(
	struct session *session, struct act *act, const char *what, bool needed)
{
	struct context *context = session->context;
	const char *line =
		ask_text(context, arena_printf(context->arena,
					  "%s (E: editor, Enter: %s): ", what,
					  needed ? "back" : "none"));

	if (!is_answer(session, line) || (!*line && needed))
		return false;
	if (text_same(line, "E"))
		act->note_given = "";
	else if (*line)
		act->note_typed = line;
	return true;
}

static bool is_later(
	const struct session *session, const char *typed, long *day)
{
	struct context *context = session->context;
	struct error reason;

	if (date_parse_typed(typed, context->today, day, &reason) < 0)
		context_say(context, reason.message);
	else if (*day <= context->today)
		context_say(context,
			arena_printf(context->arena, "%s is not after today",
				date_shown(context->arena, *day)));
	else
		return true;
	return false;
}

bool review_ask_day(struct session *session, long *day)
{
	const char *line;

	do {
		line = ask(session->context,
			"Until when, as +2w or monday (Enter: back): ");
		if (!is_answer(session, line) || !*line)
			return false;
	} while (!is_later(session, line, day));
	return true;
}
