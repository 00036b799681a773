/* generate_journal.c - the journal of the benchmark's ledger. */
#include "generate.h"

#include <stdlib.h>
#include <string.h>

#include <sha2.h>

enum { DAY_SECONDS = 24 * 60 * 60, LINE_BYTES = 2048 };

/* What the journal has to know of a claim's entries so far. */
struct past {
	char statement[SHA256_DIGEST_STRING_LENGTH];
	char previous[SHA256_DIGEST_STRING_LENGTH];
	int opened;
};

static const char *const notes[] = { "The new figures agree with the claim.",
	"Read \\\"table 4\\\" again: revised, but within what was said.",
	"Nothing new — the next release is due in spring.",
	"Two sources moved; both still support it." };

/* Writes a line that begins with start, with the members that close it. */
static void write_line(
	FILE *out, struct past *past, const char *start, const char *recorded)
{
	char line[LINE_BYTES], previous[96] = "";
	int length;

	if (*past->previous)
		snprintf(previous, sizeof(previous), ",\"previous\":\"%s\"",
			past->previous);
	length = snprintf(line, sizeof(line), "%s,\"statement\":\"%s\"%s%s}",
		start, past->statement, recorded, previous);
	SHA256Data((const uint8_t *)line, (size_t)length, past->previous);
	fprintf(out, "%.*s,\"hash\":\"%s\"}\n", length - 1, line,
		past->previous);
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

static void write_published(FILE *out, struct past *past, unsigned number)
{
	struct claim claim;
	char text[2 * sizeof(claim.text)];
	char start[LINE_BYTES], next[11], horizon[40] = "";
	char cadence[24] = "";
	const char *rule;

	claim_make(&claim, number);
	past->opened = claim.opened;
	SHA256Data((const uint8_t *)claim.text, strlen(claim.text),
		past->statement);
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
		"\"title\":\"%s: %s\",\"text\":\"%s\"",
		claim.id, claim.reviewed, claim.published, claim.verdict,
		*claim.next_review ? claim.next_review : next, rule, horizon,
		cadence, claim.topic, claim.id, text);
	write_line(out, past, start, "");
}

/* The reviews of a claim go from its opening to the bench day, and each stands
 * for 30 days at least: what was reviewed is not due on the bench day. */
static void write_review(FILE *out, struct past *past, unsigned number,
	unsigned turn, unsigned turns)
{
	uint64_t random = (uint64_t)turn << 32 | number;
	int span = BENCH_DAY - past->opened;
	int on = past->opened + (int)(turn + 1) * span / (int)turns;
	unsigned second = (unsigned)((uint64_t)turn * DAY_SECONDS / turns);
	const char *verdict = PICK(&random, verdicts);
	const char *note = PICK(&random, notes);
	char start[LINE_BYTES / 2], recorded[64], day[11], next[11];

	put_date(day, on);
	put_date(next, on + LADDER_DAYS * (1 + (int)below(&random, 3)));
	snprintf(start, sizeof(start),
		"{\"claim\":\"BM-%06u\",\"v\":2,\"kind\":\"review\","
		"\"on\":\"%s\",\"verdict\":\"%s\",\"next_review\":\"%s\","
		"\"rule\":\"named\",\"by\":\"Peter\",\"note\":\"%s\"",
		number, day, verdict, next, note);
	if (below(&random, 3) == 0)
		snprintf(start + strlen(start), 64,
			",\"evidence\":[\"https://example.org/data/%u\"]",
			below(&random, 1000000));
	snprintf(recorded, sizeof(recorded),
		",\"recorded\":\"%sT%02u:%02u:%02uZ\"", day, second / 3600,
		second / 60 % 60, second % 60);
	write_line(out, past, start, recorded);
}

void journal_write(FILE *out, unsigned count, unsigned reviews)
{
	struct past *pasts = calloc(count, sizeof(*pasts));
	unsigned i;

	if (!pasts)
		abort();
	for (i = 0; i < count; i++)
		write_published(out, &pasts[i], i + 1);
	for (i = 0; i < reviews; i++)
		write_review(out, &pasts[i % count], i % count + 1, i / count,
			reviews / count + (i % count < reviews % count));
}
