/* claim_row.c - a claim as a row of the table claim. */
#include "claim_row.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "claim_columns.h"
#include "column.h"
#include "date.h"
#include "db.h"
#include "error.h"
#include "standing.h"

static const struct column claim_columns[] = { CLAIM_COLUMNS(IN_CLAIM) };
static const struct column brief_columns[] = { CLAIM_BRIEF_COLUMNS(IN_CLAIM) };
static const struct column standing_columns[] = { STANDING_COLUMNS(
	IN_STANDING) };

enum {
	CLAIM_COUNT = sizeof(claim_columns) / sizeof(*claim_columns),
	BRIEF_COUNT = sizeof(brief_columns) / sizeof(*brief_columns),
	STANDING_COUNT = sizeof(standing_columns) / sizeof(*standing_columns),
	STANDING_FIRST = 1 + CLAIM_COUNT /* behind the key */
};

struct claim claim_row_read(const struct db_row *row)
{
	struct claim claim = { 0 };

	columns_read(claim_columns, CLAIM_COUNT, row, 1, &claim);
	columns_read(standing_columns, STANDING_COUNT, row, STANDING_FIRST,
		&claim.standing);
	return claim;
}

struct claim claim_row_read_brief(const struct db_row *row)
{
	struct claim claim = { .published = NO_DATE,
		.revised = NO_DATE,
		.reviewed = NO_DATE,
		.next_review = NO_DATE };

	columns_read(brief_columns, BRIEF_COUNT, row, 1, &claim);
	columns_read(standing_columns, STANDING_COUNT, row, 1 + BRIEF_COUNT,
		&claim.standing);
	return claim;
}

struct claim *claim_row_copy(struct arena *arena, const struct claim *claim)
{
	struct claim *copy = arena_alloc(arena, sizeof(*copy));

	*copy = *claim;
	columns_copy_texts(arena, claim_columns, CLAIM_COUNT, copy);
	columns_copy_texts(
		arena, standing_columns, STANDING_COUNT, &copy->standing);
	return copy;
}

static const char put_claim[] =
	"INSERT INTO claim (key" CLAIM_COLUMNS(COLUMN_LISTED) STANDING_COLUMNS(
		COLUMN_LISTED) ") VALUES (?1" CLAIM_COLUMNS(COLUMN_PARAMETER)
		STANDING_COLUMNS(COLUMN_PARAMETER) ")"
	" ON CONFLICT (key) DO UPDATE SET key = excluded.key" CLAIM_COLUMNS(
		COLUMN_REPLACED) STANDING_COLUMNS(COLUMN_REPLACED);

int claim_row_write(struct db *db, const char *key, const struct claim *claim,
	struct error *err)
{
	enum { VALUES = STANDING_FIRST + STANDING_COUNT };
	struct db_value values[VALUES] = { db_text(key) };
	struct arena arena = { 0 };
	struct claim with_statement;
	int result;

	with_statement = *claim;
	with_statement.statement =
		arena_copy(&arena, claim_statement(claim).hex);
	columns_write(&arena, claim_columns, CLAIM_COUNT, &with_statement,
		values + 1);
	columns_write(&arena, standing_columns, STANDING_COUNT,
		&claim->standing, values + STANDING_FIRST);
	result = db_run(db, put_claim, values, VALUES, NULL, NULL, err);
	arena_release(&arena);
	return result;
}

/* The title, which no index has, is where the list begins. */
static const char put_standing[] =
	"UPDATE claim SET title = title" STANDING_COLUMNS(
		COLUMN_SET) " WHERE key = ?";

static const char put_recorded[] =
	"UPDATE claim SET is_recorded = 1 WHERE key = ?1";

static bool is_same(const struct db_value *one, const struct db_value *other)
{
	if (!one->text || !other->text)
		return one->text == other->text &&
		       one->integer == other->integer;
	return strcmp(one->text, other->text) == 0;
}

/* Returns whether nothing but that its publication is recorded differs: what
 * several indexes hang on stays. */
static bool is_same_but_recorded(struct arena *arena,
	const struct standing *before, const struct db_value *values)
{
	struct standing recorded = *before;
	struct db_value old[STANDING_COUNT];
	size_t i;

	recorded.is_recorded = true;
	columns_write(arena, standing_columns, STANDING_COUNT, &recorded, old);
	for (i = 0; i < STANDING_COUNT; i++) {
		if (!is_same(&old[i], &values[i]))
			return false;
	}
	return true;
}

int claim_row_write_standing(struct db *db, const char *key,
	const struct standing *before, const struct standing *standing,
	struct error *err)
{
	struct db_value values[STANDING_COUNT + 1];
	struct arena arena = { 0 };
	int result;

	columns_write(
		&arena, standing_columns, STANDING_COUNT, standing, values);
	values[STANDING_COUNT] = db_text(key);
	if (is_same_but_recorded(&arena, before, values))
		result = db_run(db, put_recorded, DB_VALUES(db_text(key)), NULL,
			NULL, err);
	else
		result = db_run(db, put_standing, values, STANDING_COUNT + 1,
			NULL, NULL, err);
	arena_release(&arena);
	return result;
}
