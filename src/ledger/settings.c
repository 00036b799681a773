/* settings.c - vigil.yaml: what holds for a whole ledger. */
#include "settings.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "clock.h"
#include "date.h"
#include "document.h"
#include "fields.h"
#include "fields_scalar.h"
#include "fields_schema.h"
#include "fields_text.h"
#include "history.h"
#include "reading.h"
#include "settings_mail.h"
#include "settings_signatures.h"
#include "settings_terms.h"
#include "site_settings.h"
#include "text.h"
#include "text_composed.h"
#include "text_utf8.h"
#include "workdays.h"

static void read_timezone(
	struct reading *reading, const struct node *value, void *place)
{
	const char *zone = field_scalar(reading, value);

	if (zone && !clock_knows_zone(zone))
		reading_problem(reading, value->at,
			"timezone: this system knows no %s; give a name such "
			"as UTC or Europe/London",
			text_printable(reading->arena, zone));
	else if (zone)
		*(const char **)place = zone;
}

static void read_cadences(
	struct reading *reading, const struct node *value, void *place)
{
	struct topic **link = place;
	const struct node *days;

	if (value->kind != NODE_MAP) {
		reading_problem(reading, value->at,
			"cadence: should have topics and their days under it, "
			"such as `pricing: 30`");
		return;
	}
	for (days = value->first; days; days = days->next) {
		struct topic *topic =
			arena_alloc(reading->arena, sizeof(*topic));

		topic->name = text_composed(reading->arena,
			text_squeeze(reading->arena, days->key));
		field_is_seen(reading, days->key_at,
			text_printable(reading->arena, days->key), topic->name,
			false);
		if (!days->is_null)
			field_cadence(reading, days, &topic->cadence);
		*link = topic;
		link = &topic->next;
	}
}

static void read_signoff(
	struct reading *reading, const struct node *value, void *place)
{
	const char *wanted = field_scalar(reading, value);
	bool is_required = wanted && strcmp(wanted, "required") == 0;

	if (wanted && !is_required && strcmp(wanted, "optional") != 0)
		reading_problem(reading, value->at,
			"signoff: %s: should be required or optional",
			text_printable(reading->arena, wanted));
	*(bool *)place = is_required;
}

static const struct value_kind kind_timezone = { .read = read_timezone };
static const struct value_kind kind_cadences = { .read = read_cadences };
static const struct value_kind kind_signoff = { .read = read_signoff };

#define AT(member) offsetof(struct settings, member)

const struct field settings_fields[] = {
	{ "name", &kind_line, AT(name), false, NULL },
	{ "url", &kind_url, AT(url), false, NULL },
	{ "timezone", &kind_timezone, AT(timezone), false, NULL },
	{ "reviewer", &kind_line, AT(reviewer), false, NULL },
	{ "cadence", &kind_cadences, AT(topics), false, NULL },
	{ "promise", &kind_promise, AT(terms.promise), false, NULL },
	{ "workdays", &kind_workdays, AT(terms.workdays), false, NULL },
	{ "days_off", &kind_days_off, AT(terms.workdays), false, NULL },
	{ "signoff", &kind_signoff, AT(needs_signoff), false, NULL },
	{ "signatures", &kind_signatures, AT(signatures), false, NULL },
	{ "mail", &kind_mail, AT(mail), false, NULL },
	{ "site", &kind_site, AT(site), false, NULL },
	{ "sendmail", &kind_sendmail, 0, false, NULL },
	{ "signing_key", &kind_signing_key, 0, false, NULL },
	{ NULL, NULL, 0, false, NULL },
};

struct settings settings_default(void)
{
	return (struct settings){ .timezone = "UTC",
		.terms = terms_default(),
		.signatures = { .since = NO_DATE },
		.mail = mail_settings_default() };
}

struct settings settings_read(struct reading *reading)
{
	struct settings settings = settings_default();
	const struct node *document = document_read(reading);

	if (!document || (document->kind == NODE_SCALAR && !*document->text))
		return settings;
	settings.keys = document;
	terms_read_promise(reading, document, &settings.terms.promise);
	if (document->kind == NODE_MAP)
		fields_read(reading, document, settings_fields, &settings);
	else
		reading_problem(reading, document->at,
			"settings are keys and values, such as `timezone: "
			"UTC`");
	if (document->next)
		reading_problem(reading, document->next->at,
			"a second document; settings are one");
	settings.warnings = reading->warnings;
	return settings;
}

bool settings_need_signature(const struct settings *settings, long day)
{
	const struct signature_settings *signatures = &settings->signatures;

	return signatures->are_required &&
	       (signatures->since == NO_DATE || day >= signatures->since);
}

int settings_cadence(const struct settings *settings, const char *topic)
{
	const struct topic *known;

	for (known = settings->topics; topic && known; known = known->next) {
		if (text_same(known->name, topic))
			return known->cadence;
	}
	return 0;
}

struct circumstances settings_circumstances(
	const struct settings *settings, const char *topic, long today)
{
	return (struct circumstances){ settings_cadence(settings, topic), today,
		&settings->terms };
}

/* ---- what schedules hang on ---- */

static char *terms_text(struct arena *arena, const struct terms *terms)
{
	const struct workdays *workdays = &terms->workdays;
	const char *off = workdays_off_words(arena, workdays);

	return arena_printf(arena, "promise %d %d\nworkdays %u %s\n",
		terms->promise.shortest, terms->promise.longest,
		workdays->is_given ? workdays_week(workdays) : 0,
		off ? off : "");
}

char *settings_schedule(struct arena *arena, const struct settings *settings)
{
	const struct topic *topic;
	char *text = terms_text(arena, &settings->terms);

	for (topic = settings->topics; topic; topic = topic->next)
		text = arena_printf(arena, "%s%s\t%d\n", text,
			text_lower(arena, topic->name), topic->cadence);
	return text;
}

/* Returns what a schedule says of a topic; "" where it says nothing. */
static const char *said_of(
	struct arena *arena, const char *schedule, const char *topic)
{
	const char *start =
		arena_printf(arena, "\n%s\t", text_lower(arena, topic));
	const char *found = strstr(schedule, start);

	if (!found)
		return "";
	found += strlen(start);
	return arena_copy_bytes(arena, found, strcspn(found, "\n"));
}

/* Returns whether so many lines are not the same. */
static bool lines_differ(const char *one, const char *other, int lines)
{
	for (; lines > 0; one++, other++) {
		if (*one != *other)
			return true;
		if (!*one)
			return false;
		lines -= *one == '\n';
	}
	return false;
}

bool settings_promises_differ(const char *schedule, const char *other)
{
	return lines_differ(schedule, other, 1);
}

bool settings_schedules_differ(
	const char *schedule, const char *other, const char *topic)
{
	struct arena arena = { 0 };
	bool differ = lines_differ(schedule, other, 2);

	differ = differ ||
		 (topic && strcmp(said_of(&arena, schedule, topic),
				   said_of(&arena, other, topic)) != 0);

	arena_release(&arena);
	return differ;
}
