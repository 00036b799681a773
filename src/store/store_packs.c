/* store_packs.c - which files of the record lie loose, and which of those a
 * pack holds. */
#include "store_packs.h"

#include "arena.h"
#include "date.h"
#include "db.h"
#include "db_read.h"
#include "error.h"
#include "store_internal.h"
#include "text.h"

#define IS_PACK(path) path " GLOB 'journal/pack-*'"
#define IS_LOOSE(path) path " GLOB 'journal/*' AND NOT " IS_PACK(path)

/* Each entry with each file that has it. */
#define HELD                                                                   \
	"(SELECT number AS entry, file FROM entry WHERE file IS NOT NULL"      \
	" UNION ALL SELECT entry, file FROM copy)"

/* Each loose file with each pack that holds all its lines. */
#define PACKED(condition)                                                      \
	"SELECT l.number AS loose, l.path AS path, p.path AS pack"             \
	" FROM record l JOIN " HELD                                            \
	" a ON a.file = l.number"                                              \
	" JOIN " HELD                                                          \
	" b ON b.entry = a.entry"                                              \
	" JOIN record p ON p.number = b.file"                                  \
	" WHERE " IS_LOOSE("l.path") " AND " IS_PACK("p.path") condition       \
		" GROUP BY l.number, p.number HAVING count(*) ="               \
		" (SELECT count(*) FROM entry WHERE file = l.number)"          \
		" + (SELECT count(*) FROM copy WHERE file = l.number)"

/* What has no time is a publication, which has its day. */
static const char find_loose[] =
	"SELECT r.path FROM record r JOIN " HELD " h ON h.file = r.number"
	" JOIN entry e ON e.number = h.entry WHERE " IS_LOOSE("r.path")
	" AND r.path NOT IN (SELECT path FROM problem)"
	" AND r.number NOT IN (SELECT loose FROM (" PACKED(
		" AND instr(?2, char(10) || p.path || char(10)) = 0")
	")) GROUP BY r.number"
	" HAVING max(coalesce(e.recorded, e.line ->> 'on')) < ?1"
	" ORDER BY r.path";

int store_loose_files(struct store *store, struct arena *arena, long before,
	const struct texts *changed, struct texts *paths, struct error *err)
{
	const char *lines = arena_printf(
		arena, "\n%s\n", texts_joined(arena, changed, '\n'));

	return db_texts(store->db, arena, find_loose,
		DB_VALUES(db_text(date_iso(arena, before)), db_text(lines)),
		paths, err);
}

struct visiting {
	store_packed_fn *row;
	void *context;
};

static void visit(void *context, const struct db_row *row)
{
	const struct visiting *visiting = context;

	visiting->row(
		visiting->context, db_row_name(row, 1), db_row_name(row, 2));
}

static const char each_packed[] = PACKED("") " ORDER BY pack, path";

int store_each_packed(struct store *store, store_packed_fn *row, void *context,
	struct error *err)
{
	struct visiting visiting = { row, context };

	return db_run(store->db, each_packed, NULL, 0, visit, &visiting, err);
}

static const char count_loose[] =
	"SELECT count(*) FROM file WHERE " IS_LOOSE("path");

int store_count_loose(struct store *store, long *count, struct error *err)
{
	return db_number(store->db, count_loose, NULL, 0, count, err);
}
