/* settings_mail.c - `mail:` in vigil.yaml. */
#include "settings_mail.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "document.h"
#include "fields.h"
#include "mailbox.h"
#include "reading.h"
#include "settings.h"
#include "text.h"
#include "text_utf8.h"

enum { TIMEOUT_SECONDS = 60, TIMEOUT_MOST = 3600 };

struct mail_settings mail_settings_default(void)
{
	return (struct mail_settings){ .weekly = "Mon",
		.timeout = TIMEOUT_SECONDS };
}

/* Returns false, with a problem, where a value is no mailbox. */
static bool read_mailbox(struct reading *reading, const struct node *value,
	struct mailbox *mailbox)
{
	const char *text = field_scalar(reading, value);

	if (!text)
		return false;
	mailbox_parse(reading->arena, text, mailbox);
	if (!mailbox->address)
		reading_problem(reading, value->at,
			"%s: should be an address such as ann@example.org or "
			"Ann <ann@example.org>",
			text_printable(reading->arena, text));
	return mailbox->address;
}

static void read_from(
	struct reading *reading, const struct node *value, void *place)
{
	struct mailbox mailbox;

	if (read_mailbox(reading, value, &mailbox))
		*(struct mailbox *)place = mailbox;
}

/* Adds the mailbox of a value at the end; under the key's name, if it has one
 * of its own. */
static void add_addressee(struct reading *reading, const struct node *value,
	const char *name, struct addressee **link)
{
	struct mailbox mailbox;

	if (!read_mailbox(reading, value, &mailbox))
		return;
	if (name)
		mailbox.name = name;
	while (*link)
		link = &(*link)->next;
	*link = arena_alloc(reading->arena, sizeof(**link));
	(*link)->mailbox = mailbox;
}

static void read_to(
	struct reading *reading, const struct node *value, void *place)
{
	const struct node *item;

	if (value->kind != NODE_LIST) {
		add_addressee(reading, value, NULL, place);
		return;
	}
	for (item = value->first; item; item = item->next)
		add_addressee(reading, item, NULL, place);
}

static void read_owners(
	struct reading *reading, const struct node *value, void *place)
{
	const struct node *item;

	if (value->kind != NODE_MAP) {
		reading_problem(reading, value->at,
			"owners: should have names and their addresses under "
			"it, such as `Ann: ann@example.org`");
		return;
	}
	for (item = value->first; item; item = item->next)
		add_addressee(reading, item,
			text_squeeze(reading->arena, item->key), place);
}

/* Whoever may change vigil.yaml must not choose what runs on other people's
 * machines. */
static void ignore_sendmail(
	struct reading *reading, const struct node *value, void *place)
{
	(void)place;
	reading_warning(reading, value->key_at,
		"mail.sendmail is not read from here: a program to run is "
		"named in your own configuration, as `sendmail` in "
		"~/.config/vigil/config.yaml");
}

static void read_weekly(
	struct reading *reading, const struct node *value, void *place)
{
	static const char *const days[][2] = { { "Mon", "Monday" },
		{ "Tue", "Tuesday" }, { "Wed", "Wednesday" },
		{ "Thu", "Thursday" }, { "Fri", "Friday" },
		{ "Sat", "Saturday" }, { "Sun", "Sunday" } };
	const char *text = field_scalar(reading, value);
	size_t i;

	if (!text)
		return;
	for (i = 0; i < sizeof(days) / sizeof(*days); i++) {
		if (text_same(text, days[i][0]) ||
			text_same(text, days[i][1])) {
			*(const char **)place = days[i][0];
			return;
		}
	}
	reading_problem(reading, value->at,
		"weekly: %s: should be a day of the week, such as monday",
		text_printable(reading->arena, text));
}

static void read_timeout(
	struct reading *reading, const struct node *value, void *place)
{
	int seconds = -1;

	field_number(reading, value, &seconds);
	if (seconds >= 1 && seconds <= TIMEOUT_MOST)
		*(int *)place = seconds;
	else if (seconds >= 0)
		reading_problem(reading, value->at,
			"timeout: should be 1 to %d seconds, not %d",
			TIMEOUT_MOST, seconds);
}

static const struct value_kind kind_to = { .read = read_to };
static const struct value_kind kind_from = { .read = read_from };
static const struct value_kind kind_owners = { .read = read_owners };
static const struct value_kind kind_ignored = { .read = ignore_sendmail };
static const struct value_kind kind_weekly = { .read = read_weekly };
static const struct value_kind kind_timeout = { .read = read_timeout };

#define AT(member) offsetof(struct mail_settings, member)

static const struct field mail_fields[] = {
	{ "to", &kind_to, AT(to), false, NULL },
	{ "from", &kind_from, AT(from), false, NULL },
	{ "owners", &kind_owners, AT(owners), false, NULL },
	{ "sendmail", &kind_ignored, 0, false, NULL },
	{ "weekly", &kind_weekly, AT(weekly), false, NULL },
	{ "timeout", &kind_timeout, AT(timeout), false, NULL },
	{ NULL, NULL, 0, false, NULL },
};

static void read_mail(
	struct reading *reading, const struct node *value, void *place)
{
	struct mail_settings *mail = place;

	if (value->kind != NODE_MAP) {
		reading_problem(reading, value->at,
			"mail: should have keys under it, such as `to: "
			"ann@example.org`");
		return;
	}
	mail->is_given = true;
	fields_read(reading, value, mail_fields, mail);
}

const struct value_kind kind_mail = { .read = read_mail, .keys = mail_fields };

struct mailbox settings_owner(
	struct arena *arena, const struct settings *settings, const char *owner)
{
	const struct addressee *known = settings->mail.owners;
	struct mailbox mailbox;

	mailbox_parse(arena, owner, &mailbox);
	for (; !mailbox.address && known; known = known->next) {
		if (text_same(known->mailbox.name, mailbox.name))
			return known->mailbox;
	}
	return mailbox;
}
