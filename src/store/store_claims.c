/* store_claims.c - claims and where they stand. */
#include "store_claims.h"

#include <stdbool.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "db.h"
#include "error.h"
#include "fields.h"
#include "standing.h"
#include "store_internal.h"
#include "store_lists.h"
#include "text_compare.h"
#include "verdict.h"

/* Where found claims go: those that match are copied into the arena. */
struct finding {
	struct arena *arena;
	claim_match_fn *match;
	const void *context;
	struct claim **link;
};

static enum verdict column_verdict(const char *column)
{
	return column ? verdict_parse(column) : VERDICT_NONE;
}

static enum reading_state column_reading(const char *column)
{
	long reading = column_number(column);

	return reading < READING_CURRENT || reading > READING_GONE
		       ? READING_CURRENT
		       : (enum reading_state)reading;
}

/* Makes a claim of a row; its texts are the row's own. */
static struct claim claim_row(const char *const *row)
{
	return (struct claim){
		.id = column_text(row[0]),
		.file = column_text(row[1]),
		.at = { column_number(row[2]), column_number(row[3]) },
		.reading = column_reading(row[4]),
		.claim = column_text(row[5]),
		.title = row[6],
		.topic = row[7],
		.published = column_date(row[8]),
		.revised = column_date(row[9]),
		.resolves = column_date(row[10]),
		.drafted_by = row[11],
		.signed_off_by = row[12],
		.owner = row[13],
		.notes = row[14],
		.verdict = column_verdict(row[15]),
		.reviewed = column_date(row[16]),
		.next_review = column_date(row[17]),
		.cadence = (int)column_number(row[18]),
		.article = { row[19], row[20], (int)column_number(row[21]) },
		.standing = { state_parse(row[22]), column_verdict(row[23]),
			column_date(row[24]),
			{ column_date(row[25]),
				(enum reason)column_number(row[26]),
				(int)column_number(row[27]) },
			column_number(row[28]) != 0,
			(int)column_number(row[29]), row[30] },
	};
}

static struct claim *claim_copy(struct arena *arena, const struct claim *claim)
{
	struct claim *copy = arena_alloc(arena, sizeof(*copy));

	*copy = *claim;
	copy->id = arena_copy(arena, claim->id);
	copy->file = arena_copy(arena, claim->file);
	copy->claim = arena_copy(arena, claim->claim);
	copy->title = arena_copy(arena, claim->title);
	copy->topic = arena_copy(arena, claim->topic);
	copy->drafted_by = arena_copy(arena, claim->drafted_by);
	copy->signed_off_by = arena_copy(arena, claim->signed_off_by);
	copy->owner = arena_copy(arena, claim->owner);
	copy->notes = arena_copy(arena, claim->notes);
	copy->article.title = arena_copy(arena, claim->article.title);
	copy->article.url = arena_copy(arena, claim->article.url);
	copy->standing.successor = arena_copy(arena, claim->standing.successor);
	return copy;
}

static void read_claim(void *context, const char *const *columns)
{
	struct finding *finding = context;
	struct claim claim = claim_row(columns);

	/* no claim that vigil stored has an id that is none */
	if (!is_id(claim.id) ||
		(finding->match && !finding->match(&claim, finding->context)))
		return;
	*finding->link = claim_copy(finding->arena, &claim);
	finding->link = &(*finding->link)->next;
}

static const char find_all[] = "SELECT " CLAIM_COLUMNS " FROM claim";

/* In two parts, each with an index of its own: coalesce keeps the second from
 * that of the first. */
static const char find_due[] = "SELECT " CLAIM_COLUMNS
			       " FROM claim WHERE next_review <= $1 UNION ALL"
			       " SELECT " CLAIM_COLUMNS
			       " FROM claim WHERE awaits = 1"
			       " AND coalesce(next_review, '') > $1";

int store_find_claims(struct store *store, struct arena *arena, long due_by,
	claim_match_fn *match, const void *context, struct claim **claims,
	struct error *err)
{
	struct finding finding = { arena, match, context, claims };

	*claims = NULL;
	if (due_by == NO_DATE)
		return db_run(store->db, find_all, NULL, 0, read_claim,
			&finding, err);
	return db_run(store->db, find_due,
		DB_PARAMETERS(date_iso(arena, due_by)), read_claim, &finding,
		err);
}

/* Many claims may come on one day: the index alone tells which is the first. */
static const char find_next[] =
	"SELECT key FROM claim WHERE next_review ="
	" (SELECT min(next_review) FROM claim WHERE next_review > $1)";

struct first_key {
	struct arena *arena;
	const char *key;
};

static void read_first(void *context, const char *const *columns)
{
	struct first_key *first = context;
	const char *key = column_text(columns[0]);

	if (!first->key || text_compare(key, first->key) < 0)
		first->key = arena_copy(first->arena, key);
}

int store_next_claim(struct store *store, struct arena *arena, long date,
	struct claim **claim, struct error *err)
{
	struct first_key first = { arena, NULL };

	*claim = NULL;
	if (db_run(store->db, find_next, DB_PARAMETERS(date_iso(arena, date)),
		    read_first, &first, err) < 0)
		return -1;
	return first.key ? store_get_claim(store, arena, first.key, claim, err)
			 : 0;
}

static const char find_in_file[] =
	"SELECT " CLAIM_COLUMNS " FROM claim WHERE file = $1";

int store_claims_of(struct store *store, struct arena *arena, const char *path,
	struct claim **claims, struct error *err)
{
	struct finding finding = { arena, NULL, NULL, claims };

	*claims = NULL;
	return db_run(store->db, find_in_file, DB_PARAMETERS(path), read_claim,
		&finding, err);
}

static const char get_claim[] =
	"SELECT " CLAIM_COLUMNS " FROM claim WHERE key = $1";

int store_get_claim(struct store *store, struct arena *arena, const char *id,
	struct claim **claim, struct error *err)
{
	struct finding finding = { arena, NULL, NULL, claim };

	*claim = NULL;
	return db_run(store->db, get_claim, DB_PARAMETERS(claim_key(arena, id)),
		read_claim, &finding, err);
}

static const char put_claim[] =
	"INSERT INTO claim (key, " CLAIM_COLUMNS
	") VALUES ($1, $2, $3, $4, $5, $6,"
	" $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,"
	" $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32)"
	" ON CONFLICT (key) DO UPDATE SET id = excluded.id,"
	" file = excluded.file, line = excluded.line, place = excluded.place,"
	" reading = excluded.reading, claim = excluded.claim,"
	" title = excluded.title, topic = excluded.topic,"
	" published = excluded.published, revised = excluded.revised,"
	" resolves = excluded.resolves, drafted_by = excluded.drafted_by,"
	" signed_off_by = excluded.signed_off_by, owner = excluded.owner,"
	" notes = excluded.notes, opening_verdict = excluded.opening_verdict,"
	" opening_reviewed = excluded.opening_reviewed,"
	" opening_next_review = excluded.opening_next_review,"
	" cadence = excluded.cadence, article_title = excluded.article_title,"
	" article_url = excluded.article_url,"
	" article_minutes = excluded.article_minutes, state = excluded.state,"
	" verdict = excluded.verdict, reviewed = excluded.reviewed,"
	" next_review = excluded.next_review, reason = excluded.reason,"
	" days = excluded.days, awaits = excluded.awaits,"
	" dissents = excluded.dissents, successor = excluded.successor";

static int write_row(struct store *store, struct arena *arena, const char *key,
	const struct claim *claim, struct error *err)
{
	const struct standing *standing = &claim->standing;
	struct number line = number_of(claim->at.line);
	struct number place = number_of(claim->at.column);
	struct number reading = number_of((long)claim->reading);
	struct number cadence = number_of(claim->cadence);
	struct number minutes = number_of(claim->article.minutes);
	struct number reason = number_of((long)standing->due.reason);
	struct number days = number_of(standing->due.days);
	struct number awaits = number_of(standing->awaits);
	struct number dissents = number_of(standing->dissents);

	return db_run(store->db, put_claim,
		DB_PARAMETERS(key, claim->id, claim->file, line.text,
			place.text, reading.text, claim->claim, claim->title,
			claim->topic, date_iso(arena, claim->published),
			date_iso(arena, claim->revised),
			date_iso(arena, claim->resolves), claim->drafted_by,
			claim->signed_off_by, claim->owner, claim->notes,
			verdict_token(claim->verdict),
			date_iso(arena, claim->reviewed),
			date_iso(arena, claim->next_review), cadence.text,
			claim->article.title, claim->article.url, minutes.text,
			state_name(standing->state),
			verdict_token(standing->verdict),
			date_iso(arena, standing->reviewed),
			date_iso(arena, standing->due.date), reason.text,
			days.text, awaits.text, dissents.text,
			standing->successor),
		NULL, NULL, err);
}

static const char put_standing[] =
	"UPDATE claim SET state = $2, verdict = $3, reviewed = $4,"
	" next_review = $5, reason = $6, days = $7, awaits = $8,"
	" dissents = $9, successor = $10 WHERE key = $1";

int store_write_standing(struct store *store, const char *id,
	const struct standing *standing, struct error *err)
{
	struct arena arena = { 0 };
	struct number reason = number_of((long)standing->due.reason);
	struct number days = number_of(standing->due.days);
	struct number awaits = number_of(standing->awaits);
	struct number dissents = number_of(standing->dissents);
	int result = db_run(store->db, put_standing,
		DB_PARAMETERS(claim_key(&arena, id),
			state_name(standing->state),
			verdict_token(standing->verdict),
			date_iso(&arena, standing->reviewed),
			date_iso(&arena, standing->due.date), reason.text,
			days.text, awaits.text, dissents.text,
			standing->successor),
		NULL, NULL, err);

	arena_release(&arena);
	return result;
}

static const char put_reading[] =
	"UPDATE claim SET reading = $2 WHERE key = $1";

int store_write_reading(struct store *store, const char *id,
	enum reading_state reading, struct error *err)
{
	struct arena arena = { 0 };
	struct number number = number_of((long)reading);
	int result = db_run(store->db, put_reading,
		DB_PARAMETERS(claim_key(&arena, id), number.text), NULL, NULL,
		err);

	arena_release(&arena);
	return result;
}

static const char count_open[] =
	"SELECT count(*) FROM claim WHERE next_review IS NOT NULL";

int store_count_open(struct store *store, long *count, struct error *err)
{
	return db_run(store->db, count_open, NULL, 0, read_long, count, err);
}

static const char count_dissents[] =
	"SELECT sum(dissents) FROM claim"
	" WHERE dissents > 0 AND state = 'open'";

int store_count_dissents(struct store *store, long *count, struct error *err)
{
	return db_run(
		store->db, count_dissents, NULL, 0, read_long, count, err);
}

/* Lists are written again whenever their claim is. */
int store_write_claim(struct store *store, const struct claim *claim,
	bool is_new, struct error *err)
{
	struct arena arena = { 0 };
	const char *key = claim_key(&arena, claim->id);
	int result = is_new ? 0 : store_drop_lists(store, key, err);

	if (result == 0)
		result = write_row(store, &arena, key, claim, err);
	if (result == 0)
		result = store_write_lists(store, key, claim, err);
	arena_release(&arena);
	return result;
}

static const char drop_claim[] = "DELETE FROM claim WHERE key = $1";

int store_drop_claim(struct store *store, const char *id, struct error *err)
{
	struct arena arena = { 0 };
	const char *key = claim_key(&arena, id);
	int result = store_drop_lists(store, key, err);

	if (result == 0)
		result = db_run(store->db, drop_claim, DB_PARAMETERS(key), NULL,
			NULL, err);
	arena_release(&arena);
	return result;
}
