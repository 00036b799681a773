/* foreign_json.c - claims in JSON. */
#include "foreign_json.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "db.h"
#include "error.h"
#include "foreign.h"
#include "foreign_file.h"
#include "foreign_json_object.h"
#include "foreign_json_text.h"
#include "foreign_json_untaken.h"
#include "text.h"
#include "text_utf8.h"

/* SQLite holds it whole, and what it makes of it. */
enum { JSON_BYTES = 64 * 1024 * 1024 };

struct tree {
	struct foreign_source *source;
	struct db *db;
	const char *text;
	const char *list; /* the path of the list, as SQLite writes it */
	bool is_valid, is_own;
	struct error *err;
	int result;
	/* the object that is read */
	struct arena arena;
	struct foreign foreign;
};

static void complain(struct tree *tree, const char *what)
{
	const struct foreign whole = { .file = tree->source->path };

	foreign_problem(tree->source->findings, &whole, NULL, "%s", what);
}

/* ---- all objects ---- */

static const char items_sql[] =
	"SELECT key, type, value FROM json_each(?1, ?2)";

static void take_item(void *context, const struct db_row *row)
{
	struct tree *tree = context;

	if (tree->result < 0)
		return;
	tree->foreign = (struct foreign){ .arena = &tree->arena,
		.file = tree->source->path,
		.is_own = tree->is_own };
	tree->foreign.path = arena_printf(&tree->arena, "%s[%ld]",
		foreign_json_path(&tree->arena, tree->list),
		db_row_integer(row, 0));
	if (strcmp(db_row_text(row, 1), "object") != 0)
		foreign_problem(tree->source->findings, &tree->foreign, NULL,
			"not an object");
	else
		tree->result = foreign_json_object(tree->db,
			db_row_text(row, 2), tree->source->findings,
			&tree->foreign, tree->err);
	if (tree->result == 0 && tree->foreign.cells)
		tree->result = tree->source->each(
			tree->source->context, &tree->foreign);
	arena_release(&tree->arena);
}

/* ---- where they are ---- */

static const char valid_sql[] = "SELECT json_valid(?1)";

static const char shape_sql[] =
	"SELECT json_type(?1, '$.holding_up.claims'), json_type(?1, "
	"'$.claims'), json_type(?1), json_type(?1, '$.schema')";

static const char list_sql[] =
	"SELECT path FROM json_tree(?1) WHERE type = 'object' AND "
	"typeof(key) = 'integer' LIMIT 1";

static void take_validity(void *context, const struct db_row *row)
{
	struct tree *tree = context;

	tree->is_valid = db_row_integer(row, 0) == 1;
}

static void take_shape(void *context, const struct db_row *row)
{
	static const char *const paths[] = { "$.holding_up.claims", "$.claims",
		"$" };
	struct tree *tree = context;
	int i;

	for (i = 0; i < 3 && !tree->list; i++) {
		const char *type = db_row_text(row, i);

		if (type && strcmp(type, "array") == 0)
			tree->list = paths[i];
	}
	tree->is_own = tree->list == paths[1] && db_row_text(row, 3);
}

static void take_list(void *context, const struct db_row *row)
{
	struct tree *tree = context;

	tree->list = arena_copy(&tree->arena, db_row_text(row, 0));
}

static int find_list(struct tree *tree)
{
	if (db_run(tree->db, valid_sql, DB_VALUES(db_text(tree->text)),
		    take_validity, tree, tree->err) < 0)
		return -1;
	if (!tree->is_valid) {
		complain(tree,
			"not JSON, or nested too deeply; `python3 -m "
			"json.tool FILE` says where");
		return 0;
	}
	if (db_run(tree->db, shape_sql, DB_VALUES(db_text(tree->text)),
		    take_shape, tree, tree->err) < 0 ||
		(!tree->list && db_run(tree->db, list_sql,
					DB_VALUES(db_text(tree->text)),
					take_list, tree, tree->err) < 0))
		return -1;
	if (!tree->list)
		complain(tree, "no list of objects in it");
	return 0;
}

static int read_tree(struct tree *tree)
{
	struct arena list_arena = { 0 };
	int result;

	if (foreign_json_has_nul(tree->text)) {
		complain(
			tree, "a NUL character (\\u0000) in a text; remove it");
		return 0;
	}
	if (find_list(tree) < 0)
		return -1;
	if (!tree->list)
		return 0;
	tree->list = arena_copy(&list_arena, tree->list);
	arena_release(&tree->arena);
	result = db_run(tree->db, items_sql,
		DB_VALUES(db_text(tree->text), db_text(tree->list)), take_item,
		tree, tree->err);
	if (result == 0 && tree->result == 0 && !tree->is_own)
		result = foreign_json_untaken(tree->source, tree->db,
			tree->text, tree->list, tree->err);
	arena_release(&list_arena);
	return result < 0 ? -1 : tree->result;
}

int foreign_json_read(struct foreign_source *source, struct error *err)
{
	struct arena arena = { 0 };
	struct tree tree = { .source = source, .err = err };
	size_t length;
	int result = 0;

	*err = (struct error){ .message = "" };
	tree.text = foreign_file_read(&arena, source, JSON_BYTES, &length, err);
	if (tree.text) {
		tree.db = db_open(NULL, err);
		result = tree.db ? read_tree(&tree) : -1;
		db_close(tree.db);
	} else if (*err->message) {
		result = -1;
	}
	arena_release(&tree.arena);
	arena_release(&arena);
	return result;
}
