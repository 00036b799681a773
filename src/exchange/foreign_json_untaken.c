/* foreign_json_untaken.c - what JSON has beside its claims. */
#include "foreign_json_untaken.h"

#include <string.h>

#include "arena.h"
#include "db.h"
#include "error.h"
#include "foreign.h"
#include "foreign_json_text.h"
#include "text.h"
#include "text_utf8.h"

/* What is within a list counts as an item of it, other values by the object
 * that they are in. */
static const char untaken[] =
	"SELECT iif(type = 'array' OR path = '$', fullkey, path) AS place, "
	"sum(iif(type = 'array', json_array_length(value), 1)) AS many "
	"FROM json_tree(?1) WHERE (type = 'array' OR atom IS NOT NULL) "
	"AND fullkey NOT GLOB '*[[]*' "
	"GROUP BY place HAVING many > 0 ORDER BY min(id)";

struct taking {
	struct foreign_source *source;
	const char *list; /* which is taken */
};

static void note(void *context, const struct db_row *row)
{
	const struct taking *taking = context;
	struct foreign_source *source = taking->source;
	const char *path =
		foreign_json_path(source->arena, db_row_text(row, 0));

	if (strcmp(path, taking->list) != 0)
		texts_add(source->arena, &source->untaken,
			arena_printf(source->arena, "%s (%ld)",
				text_printable(source->arena, path),
				db_row_integer(row, 1)));
}

int foreign_json_untaken(struct foreign_source *source, struct db *db,
	const char *text, const char *list, struct error *err)
{
	struct taking taking = { source,
		foreign_json_path(source->arena, list) };

	if (!*taking.list) /* the whole file */
		return 0;
	return db_run(
		db, untaken, DB_VALUES(db_text(text)), note, &taking, err);
}
