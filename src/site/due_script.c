/* due_script.c - the script that tells readers how far off days are. */
#include "due_script.h"

#include <stdio.h>

#include "arena.h"
#include "json.h"
#include "markup.h"
#include "site_assets.h"
#include "text_stream.h"
#include "words.h"

static void add(FILE *out, const char *word, const char *behind)
{
	if (word)
		json_safe_string(out, word);
	else
		putc('0', out);
	fputs(behind, out);
}

/* Returns the words as a list, which is JSON and JavaScript alike. */
static const char *words_list(struct arena *arena, const struct words *words)
{
	struct text_stream stream;

	text_stream_open(&stream);
	putc('[', stream.out);
	add(stream.out, words->due_ago, ",");
	add(stream.out, words->due_today, ",");
	add(stream.out, words->due_in, "]");
	return text_stream_close(&stream, arena);
}

const char *due_script(struct arena *arena, const struct words *words)
{
	struct text_stream stream;

	text_stream_open(&stream);
	fprintf(stream.out, "%s(", site_script);
	markup_json(stream.out, words_list(arena, words));
	putc(')', stream.out);
	return text_stream_close(&stream, arena);
}
