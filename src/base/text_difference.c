/* text_difference.c - the words in which two texts differ. */
#include "text_difference.h"

#include <string.h>

#include "arena.h"

enum { WORDS_AROUND = 4 };

/* Returns the length of what both begin with, up to the end of a word. */
static size_t shared_start(const char *a, const char *b)
{
	size_t i, end = 0;

	for (i = 0; a[i] && a[i] == b[i]; i++) {
		if (a[i] == ' ')
			end = i + 1;
	}
	if ((!a[i] || a[i] == ' ') && (!b[i] || b[i] == ' '))
		end = i;
	return end;
}

/* Returns the length of what both end with, from the start of a word, behind
 * their shared start. */
static size_t shared_end(const char *a, const char *b, size_t start)
{
	size_t length_a = strlen(a) - start, length_b = strlen(b) - start;
	size_t i, end = 0;

	a += start;
	b += start;
	for (i = 1; i <= length_a && i <= length_b &&
		    a[length_a - i] == b[length_b - i];
		i++) {
		if (a[length_a - i] == ' ')
			end = i;
	}
	return end;
}

/* Returns the last few words of a text of that many bytes. */
static const char *last_words(const char *text, size_t length)
{
	int words = WORDS_AROUND;

	while (length > 0 && (text[length - 1] != ' ' || words-- > 0))
		length--;
	return text + length;
}

/* Returns the length of the first few words of a text. */
static size_t first_words(const char *text)
{
	int words = WORDS_AROUND + 1;
	size_t i;

	for (i = 0; text[i]; i++) {
		if (text[i] == ' ' && words-- == 0)
			break;
	}
	return i;
}

char *text_difference(struct arena *arena, const char *old, const char *new)
{
	size_t start = shared_start(old, new);
	size_t end = shared_end(old, new, start);
	const char *before = last_words(old, start);
	const char *behind = old + strlen(old) - end;
	size_t shown = first_words(behind);

	return arena_printf(arena, "%s%.*s[-%.*s-] {+%.*s+}%.*s%s",
		before > old ? "... " : "", (int)(old + start - before), before,
		(int)(strlen(old) - start - end), old + start,
		(int)(strlen(new) - start - end), new + start, (int)shown,
		behind, behind[shown] ? " ..." : "");
}
