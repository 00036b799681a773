/* generate_claim.c - the claims of the benchmark, the same at every run. */
#include "generate.h"

#include <stdbool.h>
#include <string.h>
#include <time.h>

enum {
	DAY_SECONDS = 24 * 60 * 60,
	LONGEST_DAYS = 90,
	LATE_ONE_IN = 100,
	PINNED_ONE_IN = 50
};

static const char *const subjects[] = { "Retail electricity in Ireland",
	"São Paulo’s metro", "The port of Gdańsk", "Heat-pump sales in Norway",
	"The \"green lane\" scheme", "Zürich’s tram network",
	"東京 office rents", "On-shore wind in Île-de-France",
	"The average grid battery" };
static const char *const verbs[] = { "costs less than", "carries more than",
	"stays ahead of", "needs no more support than", "outgrows" };
static const char *const objects[] = { "its 2019 level",
	"the median of its peers", "what the ministry forecast — and promised",
	"the next largest alternative", "any comparable programme in the EU" };
static const char *const topics[] = { "energy", "transport", "housing",
	"public finance", "climate", "santé publique" };
static const char *const tags[] = { "forecast", "europe", "prices", "law",
	"énergie", "infrastructure", "survey" };
static const char *const owners[] = { "Peter <peter@example.org>",
	"Zoë Müller <zoe@example.org>", "Desk <desk@example.org>", "Aoife" };
static const char *const triggers[] = { "the regulator publishes new tariffs",
	"a quarter closes more than 5 % off the forecast",
	"the scheme is repealed or replaced" };
const char *const verdicts[VERDICTS] = { "holding", "holding", "holding",
	"holding", "holding", "holding", "partial", "not_holding" };

/* SplitMix64: every claim has a stream of its own. */
unsigned below(uint64_t *random, unsigned limit)
{
	uint64_t bits = *random += UINT64_C(0x9e3779b97f4a7c15);

	bits = (bits ^ (bits >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	bits = (bits ^ (bits >> 27)) * UINT64_C(0x94d049bb133111eb);
	return (unsigned)((bits ^ (bits >> 31)) % limit);
}

void put_date(char text[11], int day)
{
	time_t seconds = (time_t)day * DAY_SECONDS;
	struct tm parts;

	strftime(text, 11, "%Y-%m-%d", gmtime_r(&seconds, &parts));
}

/* Without a review, one claim in a hundred is late on the bench day; the others
 * come up in the 90 days after it. */
static void schedule(struct claim *claim, unsigned number)
{
	static const int cadences[] = { 0, 0, 0, 30, 45, 60, 90 };
	int interval, age;

	claim->cadence = PICK(&claim->random, cadences);
	interval = claim->cadence ? claim->cadence : LADDER_DAYS;
	claim->opened =
		BENCH_DAY - (int)below(&claim->random, (unsigned)interval);
	if (number % LATE_ONE_IN == 0)
		claim->opened -= interval + 1;
	else if (number % PINNED_ONE_IN == 1)
		put_date(claim->next_review, claim->opened + LONGEST_DAYS);
	put_date(claim->reviewed, claim->opened);
	age = below(&claim->random, 4) ? (int)below(&claim->random, 400) : 0;
	put_date(claim->published, claim->opened - age);
	if (below(&claim->random, 3) == 0)
		claim->horizon = 2027 + below(&claim->random, 9);
}

void claim_make(struct claim *claim, unsigned number)
{
	const char *subject, *verb, *object;
	unsigned percent;

	*claim = (struct claim){ .random = number };
	subject = PICK(&claim->random, subjects);
	verb = PICK(&claim->random, verbs);
	object = PICK(&claim->random, objects);
	percent = 1 + below(&claim->random, 40);
	snprintf(claim->id, sizeof(claim->id), "BM-%06u", number);
	snprintf(claim->text, sizeof(claim->text),
		"%s %s %s, by %u percent or more, until the end of %u.",
		subject, verb, object, percent,
		2027 + below(&claim->random, 9));
	claim->topic = PICK(&claim->random, topics);
	claim->verdict = PICK(&claim->random, verdicts);
	schedule(claim, number);
}

static void write_text(FILE *out, struct claim *claim)
{
	const char *middle = strchr(claim->text + 40, ' ');

	switch (below(&claim->random, 3)) {
	case 0:
		fprintf(out, "claim: %s\n", claim->text);
		break;
	case 1:
		fprintf(out, "claim: '%s'\n", claim->text);
		break;
	default:
		fprintf(out, "claim: >-\n  %.*s\n  %s\n",
			(int)(middle - claim->text), claim->text, middle + 1);
	}
}

static void write_sources(FILE *out, struct claim *claim)
{
	unsigned left = 1 + below(&claim->random, 4), page;
	bool detailed = below(&claim->random, 2);

	for (fputs("sources:\n", out); left > 0; left--) {
		page = below(&claim->random, 1000000);
		if (!detailed) {
			fprintf(out, "  - https://example.org/data/%u\n", page);
			continue;
		}
		fprintf(out,
			"  - title: \"Annual report, part %u: tables\"\n"
			"    url: https://example.org/reports/%u.pdf\n"
			"    accessed: %s\n",
			left, page, claim->published);
		if (below(&claim->random, 2))
			fprintf(out,
				"    archive: https://archive.example/%u\n"
				"    note: see page %u\n",
				page, 1 + page % 300);
	}
}

static void write_optional(FILE *out, struct claim *claim)
{
	if (strcmp(claim->published, claim->reviewed) != 0)
		fprintf(out, "reviewed: %s\n", claim->reviewed);
	if (strcmp(claim->verdict, "holding") != 0)
		fprintf(out, "verdict: %s\n",
			*claim->verdict == 'p' ? "Partial" : "Not holding");
	if (*claim->next_review)
		fprintf(out, "next_review: %s\n", claim->next_review);
	if (claim->cadence)
		fprintf(out, "cadence: %d\n", claim->cadence);
	if (claim->horizon)
		fprintf(out, "resolves: %u-12-31  # the end of its horizon\n",
			claim->horizon);
	if (below(&claim->random, 3) == 0)
		fprintf(out, "triggers:\n  - %s\n  - %s\n", triggers[0],
			triggers[1 +
				 below(&claim->random, COUNT(triggers) - 1)]);
	if (below(&claim->random, 2))
		fprintf(out,
			"notes: |\n"
			"  Written down after the review of %s.\n\n"
			"  What would change our mind: two quarters in a row\n"
			"  that point the other way – not one.\n",
			claim->reviewed);
}

void claim_write(FILE *out, struct claim *claim)
{
	fprintf(out, "# A claim of the benchmark: nobody stands behind it.\n");
	fprintf(out, "id: %s\n", claim->id);
	write_text(out, claim);
	fprintf(out, "title: \"%s: %s\"\n", claim->topic, claim->id);
	fprintf(out, "topic: %s\n", claim->topic);
	fprintf(out, "tags: [%s, %s]\n", tags[0],
		tags[1 + below(&claim->random, COUNT(tags) - 1)]);
	fprintf(out, "published: %s\n", claim->published);
	fprintf(out, "owner: %s\n", PICK(&claim->random, owners));
	write_sources(out, claim);
	write_optional(out, claim);
}
