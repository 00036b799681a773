/* generate_journal.c - the journal of the benchmark's ledger. */
#include "generate.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { DAY_SECONDS = 24 * 60 * 60, LINE_BYTES = 2048 };

/* What the journal has to know of a claim's entries so far. */
struct past {
	char statement[DIGEST_CHARACTERS + 1];
	char previous[DIGEST_CHARACTERS + 1];
	int opened;
};

static const char *const notes[] = { "The new figures agree with the claim.",
	"Read \\\"table 4\\\" again: revised, but within what was said.",
	"Nothing new — the next release is due in spring.",
	"Two sources moved; both still support it." };

/* Writes a line of which all is given but previous and hash. */
static void write_line(
	struct past *past, const struct label *label, const char *start)
{
	char line[LINE_BYTES], previous[96] = "";
	int length;

	if (*past->previous)
		snprintf(previous, sizeof(previous), ",\"previous\":\"%s\"",
			past->previous);
	length = snprintf(line, sizeof(line), "%s%s}", start, previous);
	digest_put(past->previous, line, (size_t)length);
	length += snprintf(line + length - 1, sizeof(line) - (size_t)length,
			  ",\"hash\":\"%s\"}\n", past->previous) -
		  1;
	record_line(label, line, (size_t)length);
}

static void put_escaped(char *json, const char *text)
{
	for (; *text; text++) {
		if (*text == '"')
			*json++ = '\\';
		*json++ = *text;
	}
	*json = '\0';
}

static void write_published(struct past *past, unsigned number)
{
	struct claim claim;
	char text[2 * sizeof(claim.text)];
	char start[LINE_BYTES], next[11], horizon[40] = "";
	char cadence[24] = "";
	struct label label = { .kind = "published" };
	const char *rule;

	claim_make(&claim, number);
	past->opened = claim.opened;
	digest_put(past->statement, claim.text, strlen(claim.text));
	put_escaped(text, claim.text);
	rule = *claim.next_review ? "named"
	       : claim.cadence    ? "cadence"
				  : "ladder";
	put_date(next,
		claim.opened + (claim.cadence ? claim.cadence : LADDER_DAYS));
	if (claim.horizon)
		snprintf(horizon, sizeof(horizon), ",\"resolves\":\"%u-12-31\"",
			claim.horizon);
	if (claim.cadence)
		snprintf(cadence, sizeof(cadence), ",\"cadence\":%d",
			claim.cadence);
	snprintf(start, sizeof(start),
		"{\"claim\":\"%s\",\"v\":2,\"kind\":\"published\","
		"\"on\":\"%s\",\"published\":\"%s\",\"verdict\":\"%s\","
		"\"next_review\":\"%s\",\"rule\":\"%s\"%s%s,"
		"\"title\":\"%s: %s\",\"text\":\"%s\",\"statement\":\"%s\"",
		claim.id, claim.reviewed, claim.published, claim.verdict,
		*claim.next_review ? claim.next_review : next, rule, horizon,
		cadence, claim.topic, claim.id, text, past->statement);
	memcpy(label.day, claim.reviewed, sizeof(label.day));
	memcpy(label.id, claim.id, sizeof(label.id));
	write_line(past, &label, start);
}

/* The moment at which the line of that turn is recorded, on that day. */
static void put_recorded(
	char *text, const char *day, unsigned turn, unsigned turns)
{
	unsigned second = (unsigned)((uint64_t)turn * DAY_SECONDS / turns);

	sprintf(text, ",\"recorded\":\"%sT%02u:%02u:%02uZ\"", day,
		second / 3600, second / 60 % 60, second % 60);
}

static void write_judgement(struct past *past, const struct label *label,
	uint64_t random, const char *recorded, const char *next)
{
	const char *verdict = PICK(&random, verdicts);
	const char *note = PICK(&random, notes);
	char start[LINE_BYTES / 2], evidence[64] = "";

	if (below(&random, 3) == 0)
		snprintf(evidence, sizeof(evidence),
			",\"evidence\":[\"https://example.org/data/%u\"]",
			below(&random, 1000000));
	snprintf(start, sizeof(start),
		"{\"claim\":\"%s\",\"v\":2,\"kind\":\"review\",\"on\":\"%s\","
		"\"verdict\":\"%s\",\"next_review\":\"%s\","
		"\"rule\":\"named\",\"by\":\"Peter\",\"note\":\"%s\"%s,"
		"\"statement\":\"%s\"%s",
		label->id, label->day, verdict, next, note, evidence,
		past->statement, recorded);
	write_line(past, label, start);
}

/* The reviews of a claim go from its opening to the bench day, and each stands
 * for 30 days at least: what was reviewed is not due on the bench day. */
static void write_review(
	struct past *past, unsigned number, unsigned turn, unsigned turns)
{
	uint64_t random = (uint64_t)turn << 32 | number;
	int span = BENCH_DAY - past->opened;
	int on = past->opened + (int)(turn + 1) * span / (int)turns;
	struct label label = { .kind = "review" };
	char recorded[64], next[11];

	put_date(label.day, on);
	put_date(next, on + LADDER_DAYS * (1 + (int)below(&random, 3)));
	snprintf(label.id, sizeof(label.id), "BM-%06u", number);
	put_recorded(recorded, label.day, turn, turns);
	write_judgement(past, &label, random, recorded, next);
}

static void write_undo(struct past *past, struct label *label,
	const char *recorded, const char *undone)
{
	char start[LINE_BYTES / 2];

	snprintf(start, sizeof(start),
		"{\"claim\":\"%s\",\"v\":2,\"kind\":\"undo\",\"on\":\"%s\","
		"\"by\":\"Peter\",\"undoes\":[\"%s\"]%s",
		label->id, label->day, undone, recorded);
	write_line(past, label, start);
}

/* Oldest first: each undo changes all that came after what it takes back. */
static void write_undone(struct past *past, unsigned count)
{
	struct label label = { .kind = "review", .id = "BM-000001" };
	struct past *reviews = calloc(count + 1, sizeof(*reviews));
	char recorded[64], next[11];
	unsigned i;

	if (!reviews)
		die("record");
	put_date(label.day, BENCH_DAY);
	put_date(next, BENCH_DAY + LADDER_DAYS);
	for (i = 0; i < count; i++) {
		put_recorded(recorded, label.day, i, 2 * count);
		write_judgement(past, &label, i, recorded, next);
		reviews[i] = *past;
	}
	strcpy(label.kind, "undo");
	for (i = 0; i < count; i++) {
		put_recorded(recorded, label.day, count + i, 2 * count);
		write_undo(past, &label, recorded, reviews[i].previous);
	}
	free(reviews);
}

void journal_write(const struct plan *plan)
{
	unsigned count = plan->claims, reviews = plan->reviews, i;
	struct past *pasts = calloc(count, sizeof(*pasts));

	if (!pasts || mkdir("journal", 0777) != 0)
		die("journal");
	record_begin(plan, count + reviews + 2 * plan->undone);
	for (i = 0; i < count; i++)
		write_published(&pasts[i], i + 1);
	for (i = 0; i < reviews; i++)
		write_review(&pasts[i % count], i % count + 1, i / count,
			reviews / count + (i % count < reviews % count));
	write_undone(&pasts[0], plan->undone);
	record_end();
	free(pasts);
}
