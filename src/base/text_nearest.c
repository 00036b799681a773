/* text_nearest.c - the word that was meant. */
#include "text_nearest.h"

#include <stdbool.h>
#include <string.h>

#include "text.h"

enum { WORD_BYTES = 64, EDITS_MOST = 3 };

/* Row r, column n of the table: how many edits lie between the first r bytes of
 * a candidate and the first n of the word. Only the last three rows are kept,
 * at r modulo 3. */
struct table {
	size_t rows[3][WORD_BYTES + 1];
};

static size_t least(size_t a, size_t b)
{
	return a < b ? a : b;
}

static bool same(char a, char b)
{
	return text_lower_byte(a) == text_lower_byte(b);
}

static void fill_row(
	struct table *table, size_t r, const char *candidate, const char *word)
{
	size_t *row = table->rows[r % 3];
	const size_t *last = table->rows[(r + 2) % 3];
	const size_t *older = table->rows[(r + 1) % 3];
	size_t n;

	row[0] = r;
	for (n = 1; word[n - 1]; n++) {
		bool equal = same(candidate[r - 1], word[n - 1]);

		row[n] = least(last[n], row[n - 1]) + 1;
		row[n] = least(row[n], last[n - 1] + !equal);
		if (r > 1 && n > 1 && same(candidate[r - 1], word[n - 2]) &&
			same(candidate[r - 2], word[n - 1]))
			row[n] = least(row[n], older[n - 2] + 1);
	}
}

/* Optimal string alignment: no part is edited twice. */
static size_t distance(const char *candidate, const char *word)
{
	struct table table;
	size_t length = strlen(word);
	size_t r, n;

	for (n = 0; n <= length; n++)
		table.rows[0][n] = n;
	for (r = 1; candidate[r - 1]; r++)
		fill_row(&table, r, candidate, word);
	return table.rows[(r - 1) % 3][length];
}

const char *text_nearest(const char *word, const char *const *candidates)
{
	size_t length = strlen(word);
	size_t limit = least(length < 3 ? 1 : length / 3, EDITS_MOST) + 1;
	const char *nearest = NULL;

	if (length > WORD_BYTES)
		return NULL;
	for (; *candidates; candidates++) {
		size_t other = strlen(*candidates);
		size_t edits = other < length ? length - other : other - length;

		if (edits < limit)
			edits = distance(*candidates, word);
		if (edits < limit) {
			nearest = *candidates;
			limit = edits;
		}
	}
	return nearest;
}
