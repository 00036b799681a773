/* column.c - the columns of a table, each for a member of a struct. */
#include "column.h"

#include <assert.h>
#include <stdbool.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "db.h"
#include "db_read.h"
#include "json_check.h"
#include "standing.h"
#include "verdict.h"

/* ---- writing ---- */

static struct db_value write_text(struct arena *arena, const void *member)
{
	(void)arena;
	return db_text(*(const char *const *)member);
}

static struct db_value write_date(struct arena *arena, const void *member)
{
	return db_text(date_iso(arena, *(const long *)member));
}

static struct db_value write_number(struct arena *arena, const void *member)
{
	(void)arena;
	return db_integer(*(const int *)member);
}

static struct db_value write_line(struct arena *arena, const void *member)
{
	(void)arena;
	return db_integer(*(const long *)member);
}

static struct db_value write_flag(struct arena *arena, const void *member)
{
	(void)arena;
	return db_integer(*(const bool *)member);
}

static struct db_value write_verdict(struct arena *arena, const void *member)
{
	(void)arena;
	return db_text(verdict_token(*(const enum verdict *)member));
}

static struct db_value write_state(struct arena *arena, const void *member)
{
	(void)arena;
	return db_text(state_name(*(const enum state *)member));
}

static struct db_value write_reading(struct arena *arena, const void *member)
{
	(void)arena;
	return db_integer((long)*(const enum reading_state *)member);
}

static struct db_value write_reason(struct arena *arena, const void *member)
{
	(void)arena;
	return db_integer((long)*(const enum reason *)member);
}

/* ---- reading; a store may hold anything ---- */

static void read_name(const struct db_row *row, int column, void *member)
{
	*(const char **)member = db_row_name(row, column);
}

static void read_text(const struct db_row *row, int column, void *member)
{
	*(const char **)member = db_row_text(row, column);
}

static void read_own(const struct db_row *row, int column, void *member)
{
	const char *text = db_row_text(row, column);

	*(const char **)member = text && json_are_members(text) ? text : NULL;
}

static void read_date(const struct db_row *row, int column, void *member)
{
	const char *text = db_row_text(row, column);

	*(long *)member = text ? date_parse(text) : NO_DATE;
}

static void read_number(const struct db_row *row, int column, void *member)
{
	*(int *)member = (int)db_row_integer(row, column);
}

static void read_line(const struct db_row *row, int column, void *member)
{
	*(long *)member = db_row_integer(row, column);
}

static void read_flag(const struct db_row *row, int column, void *member)
{
	*(bool *)member = db_row_integer(row, column) != 0;
}

static void read_verdict(const struct db_row *row, int column, void *member)
{
	const char *text = db_row_text(row, column);

	*(enum verdict *)member = text ? verdict_parse(text) : VERDICT_NONE;
}

static void read_state(const struct db_row *row, int column, void *member)
{
	*(enum state *)member = state_parse(db_row_text(row, column));
}

/* Returns 0 for what is none of an enum with so many. */
static long read_enum(const struct db_row *row, int column, long count)
{
	long value = db_row_integer(row, column);

	return value < 0 || value >= count ? 0 : value;
}

static void read_reading(const struct db_row *row, int column, void *member)
{
	*(enum reading_state *)member =
		(enum reading_state)read_enum(row, column, READINGS);
}

static void read_reason(const struct db_row *row, int column, void *member)
{
	*(enum reason *)member = (enum reason)read_enum(row, column, REASONS);
}

/* ---- by kind ---- */

static const struct {
	struct db_value (*write)(struct arena *arena, const void *member);
	void (*read)(const struct db_row *row, int column, void *member);
	bool is_text;
} kinds[] = {
	[COLUMN_NAME] = { write_text, read_name, true },
	[COLUMN_TEXT] = { write_text, read_text, true },
	[COLUMN_OWN] = { write_text, read_own, true },
	[COLUMN_DATE] = { write_date, read_date, false },
	[COLUMN_NUMBER] = { write_number, read_number, false },
	[COLUMN_LINE] = { write_line, read_line, false },
	[COLUMN_FLAG] = { write_flag, read_flag, false },
	[COLUMN_VERDICT] = { write_verdict, read_verdict, false },
	[COLUMN_STATE] = { write_state, read_state, false },
	[COLUMN_READING] = { write_reading, read_reading, false },
	[COLUMN_REASON] = { write_reason, read_reason, false },
};

static_assert(sizeof(kinds) / sizeof(*kinds) == COLUMN_KINDS, "all kinds");

void columns_write(struct arena *arena, const struct column *columns,
	size_t count, const void *from, struct db_value *values)
{
	size_t i;

	for (i = 0; i < count; i++)
		values[i] = kinds[columns[i].kind].write(
			arena, (const char *)from + columns[i].place);
}

void columns_read(const struct column *columns, size_t count,
	const struct db_row *row, int first, void *into)
{
	size_t i;

	for (i = 0; i < count; i++)
		kinds[columns[i].kind].read(
			row, first + (int)i, (char *)into + columns[i].place);
}

void columns_copy_texts(struct arena *arena, const struct column *columns,
	size_t count, void *into)
{
	size_t i;

	for (i = 0; i < count; i++) {
		const char **text = (void *)((char *)into + columns[i].place);

		if (kinds[columns[i].kind].is_text)
			*text = arena_copy(arena, *text);
	}
}
