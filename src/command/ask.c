/* ask.c - asking the user, a line at a time. */
#include "ask.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "context.h"
#include "line_edit.h"
#include "text.h"
#include "text_utf8.h"
#include "text_width.h"

/* For as many columns of an answer there is room behind its question. */
enum { ROOM = 16 };

/* A NUL would end the text unseen: as another control character it is refused
 * by whoever wants text. */
static void replace_nuls(char *line, size_t length)
{
	while (length-- > 0) {
		if (!line[length])
			line[length] = '\1';
	}
}

const char *ask(struct context *context, const char *question)
{
	char *line = NULL, *answer = NULL;
	size_t size = 0;
	ssize_t length = -1;

	fputs(question, context->out);
	if (fflush(context->out) == 0)
		length = getline(&line, &size, stdin);
	if (length >= 0) {
		replace_nuls(line, (size_t)length);
		answer = text_squeeze(context->arena, line);
	}
	free(line);
	return answer;
}

/* Returns whether there were control characters, which are spaces now. */
static bool take_controls_out(char *text)
{
	bool found = false;

	while (*(text += text_control_offset(text))) {
		memset(text, ' ', text_character_length(text));
		found = true;
	}
	return found;
}

/* Leaves room for a text behind a question: where there is little, its line is
 * the next. */
static const char *with_room(struct context *context, const char *question)
{
	if (!context->columns ||
		text_width(question) + ROOM <= (size_t)context->columns)
		return question;
	context_say(context, question);
	return "> ";
}

const char *ask_text(struct context *context, const char *question)
{
	const char *start = "";
	char *line;

	question = with_room(context, question);
	if (!line_edit_can() || fflush(context->out) != 0)
		return ask(context, question);
	while ((line = line_edit(context->arena, question, start))) {
		line = text_squeeze(context->arena, line);
		if (!take_controls_out(line))
			break;
		context_say(context,
			"the text has control characters in it, which are "
			"spaces now; Enter takes it so");
		fflush(context->out);
		start = text_squeeze(context->arena, line);
	}
	return line;
}
