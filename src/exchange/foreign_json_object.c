/* foreign_json_object.c - a claim in JSON. */
#include "foreign_json_object.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "db.h"
#include "error.h"
#include "foreign.h"
#include "foreign_json_text.h"
#include "foreign_own.h"
#include "text.h"
#include "text_utf8.h"

/* The one that is read. */
struct object {
	struct findings *findings;
	struct foreign *foreign;
	struct cell *last;
	bool is_repeated;
};

/* Numbers are texts, as the file writes them. */
static const char leaves_sql[] =
	"SELECT fullkey, type, iif(type IN ('integer', 'real'), "
	"coalesce(?1 -> fullkey, atom), atom) FROM json_tree(?1) "
	"WHERE atom IS NOT NULL AND NOT (?2 AND (fullkey GLOB '$.lines[[]*' OR "
	"fullkey GLOB '*.\"x-*'))";

static const char repeated_sql[] =
	"SELECT fullkey FROM json_tree(?1) GROUP BY fullkey "
	"HAVING count(*) > 1 ORDER BY min(id) LIMIT 1";

static const char owned_sql[] =
	"SELECT path, json_quote(key) || ':' || (?1 -> fullkey) "
	"FROM json_tree(?1) WHERE key GLOB 'x-*' AND (path = '$' OR "
	"path = '$.article' OR path GLOB '$.sources[[]*[]]')";

static const char lines_sql[] =
	"SELECT value FROM json_each(?1, '$.lines') WHERE type = 'text'";

static void take_leaf(void *context, const struct db_row *row)
{
	struct object *object = context;
	const char *type = db_row_text(row, 1), *text = db_row_text(row, 2);
	bool is_word = strcmp(type, "true") == 0 || strcmp(type, "false") == 0;
	struct cell *cell;

	text = is_word ? type : text;
	if (!text || !text[strspn(text, " \t\r\n")])
		return;
	cell = foreign_add(object->foreign, &object->last,
		foreign_json_path(object->foreign->arena, db_row_text(row, 0)),
		arena_copy(object->foreign->arena, text));
	if (text_control_offset(cell->text) < strlen(cell->text))
		foreign_problem(object->findings, object->foreign, cell,
			"a control character in the text; remove it");
}

static void take_line(void *context, const struct db_row *row)
{
	struct object *object = context;

	texts_add_copy(object->foreign->arena, &object->foreign->lines,
		db_row_text(row, 0));
}

static void take_owned(void *context, const struct db_row *row)
{
	struct object *object = context;
	struct owned **link = &object->foreign->owned;

	while (*link)
		link = &(*link)->next;
	*link = arena_alloc(object->foreign->arena, sizeof(**link));
	(*link)->path =
		foreign_json_path(object->foreign->arena, db_row_text(row, 0));
	(*link)->text = arena_copy(object->foreign->arena, db_row_text(row, 1));
}

/* Which of two was meant, nobody knows. */
static void refuse_repeated(void *context, const struct db_row *row)
{
	struct object *object = context;
	struct cell cell = { .name = foreign_json_path(object->foreign->arena,
				     db_row_text(row, 0)) };

	foreign_problem(object->findings, object->foreign, &cell,
		"given twice; take one out");
	object->is_repeated = true;
}

int foreign_json_object(struct db *db, const char *text,
	struct findings *findings, struct foreign *foreign, struct error *err)
{
	struct object object = { .findings = findings, .foreign = foreign };
	const struct db_value value = db_text(text);

	if (db_run(db, repeated_sql, &value, 1, refuse_repeated, &object, err) <
		0)
		return -1;
	if (object.is_repeated)
		return 0;
	if (db_run(db, leaves_sql,
		    DB_VALUES(db_text(text), db_integer(foreign->is_own)),
		    take_leaf, &object, err) < 0)
		return -1;
	if (!foreign->is_own)
		return 0;
	if (db_run(db, owned_sql, &value, 1, take_owned, &object, err) < 0 ||
		db_run(db, lines_sql, &value, 1, take_line, &object, err) < 0)
		return -1;
	foreign_own(foreign);
	return 0;
}
