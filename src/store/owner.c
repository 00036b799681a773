/* owner.c - whose database a file is. */
#include "owner.h"

#include "db.h"
#include "db_read.h"
#include "error.h"

enum { APPLICATION = 0x7669676c }; /* "vigl" */

static const char find_mark[] = "PRAGMA application_id";
static const char put_mark[] = "PRAGMA application_id = 0x7669676c";
static const char count_tables[] = "SELECT count(*) FROM sqlite_master";

/* A database that carries no mark is ours only while it is empty. */
int owner_check(struct db *db, const char *path, enum db_trouble *trouble,
	struct error *err)
{
	long mark = 0, foreign = 0;

	if (db_number(db, find_mark, NULL, 0, &mark, err) < 0)
		return -1;
	if (mark == APPLICATION)
		return 0;
	if (db_number(db, count_tables, NULL, 0, &foreign, err) < 0)
		return -1;
	if (mark == 0 && foreign == 0)
		return db_execute(db, put_mark, err);
	*trouble = DB_REFUSED;
	return fail(err, FAILED,
		"%s: this database belongs to another program; it was left "
		"alone: move it away",
		path ? path : "memory");
}
