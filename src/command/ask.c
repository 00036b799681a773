/* ask.c - asking the user, a line at a time. */
#include "ask.h"

#include <stdlib.h>

#include "context.h"
#include "text.h"

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
