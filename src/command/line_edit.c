/* line_edit.c - a line that can be edited while it is typed. */
#include "line_edit.h"

#include <histedit.h>
#include <locale.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "arena.h"

/* The library takes bytes for characters by the locale, and all text here is
 * UTF-8. Nothing else goes by it. */
static bool begin_utf8(void)
{
	return setlocale(LC_CTYPE, "C.UTF-8");
}

static void end_utf8(void)
{
	setlocale(LC_CTYPE, "C");
}

static bool has_utf8(void)
{
	bool has = begin_utf8();

	end_utf8();
	return has;
}

/* On a dumb one no key moves a cursor. */
bool line_edit_can(void)
{
	const char *terminal = getenv("TERM");

	return terminal && *terminal && strcmp(terminal, "dumb") != 0 &&
	       isatty(STDIN_FILENO) && isatty(STDOUT_FILENO) && has_utf8();
}

static char *question_of(EditLine *editing)
{
	void *question = NULL;

	el_get(editing, EL_CLIENTDATA, &question);
	return question;
}

static char *read_line(EditLine *editing, struct arena *arena)
{
	int length = 0;
	const char *line = el_gets(editing, &length);

	if (!line || length <= 0)
		return NULL;
	return arena_copy_bytes(arena, line, (size_t)length);
}

/* Signals give the terminal back as it was. What there is to begin with is
 * typed on the user's behalf. The terminal hands on single keys from before the
 * question, so that none that is typed early is taken for another. */
static char *edit(EditLine *editing, struct arena *arena, char *question,
	const char *start)
{
	el_set(editing, EL_CLIENTDATA, question);
	el_set(editing, EL_PROMPT, question_of);
	el_set(editing, EL_EDITOR, "emacs");
	el_set(editing, EL_SIGNAL, 1);
	el_push(editing, start);
	el_set(editing, EL_PREP_TERM, 1);
	return read_line(editing, arena);
}

char *line_edit(struct arena *arena, const char *question, const char *start)
{
	EditLine *editing;
	char *line = NULL;

	begin_utf8();
	editing = el_init("vigil", stdin, stdout, stderr);
	if (editing) {
		line = edit(editing, arena, arena_copy(arena, question), start);
		el_end(editing);
	}
	end_utf8();
	return line;
}
