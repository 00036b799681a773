/* settings_mail.c - `mail:` in vigil.yaml. */
#include "settings_mail.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "document.h"
#include "fields.h"
#include "fields_scalar.h"
#include "reading.h"
#include "settings.h"
#include "settings_mailbox.h"
#include "settings_owners.h"
#include "text_utf8.h"

enum { TIMEOUT_SECONDS = 60, TIMEOUT_MOST = 3600 };

struct mail_settings mail_settings_default(void)
{
	return (struct mail_settings){ .weekly = "Mon",
		.timeout = TIMEOUT_SECONDS };
}

static void add_mailbox(struct reading *reading, const struct node *value,
	struct addressee **link)
{
	struct addressee addressee = { .every = EVERY_DAY };

	if (mailbox_read(reading, value, &addressee.mailbox))
		addressee_add(reading->arena, &addressee, link);
}

static void read_to(
	struct reading *reading, const struct node *value, void *place)
{
	const struct node *item;

	if (value->kind != NODE_LIST) {
		add_mailbox(reading, value, place);
		return;
	}
	for (item = value->first; item; item = item->next)
		add_mailbox(reading, item, place);
}

/* Whoever may change vigil.yaml must not choose what runs on other people's
 * machines. */
static void ignore(
	struct reading *reading, const struct node *value, const char *name)
{
	reading_warning(reading, value->key_at,
		"%s is not read from here: a program to run is named in your "
		"own configuration, as `sendmail` in "
		"~/.config/vigil/config.yaml",
		name);
}

static void ignore_sendmail(
	struct reading *reading, const struct node *value, void *place)
{
	(void)place;
	ignore(reading, value, "sendmail");
}

static void ignore_mail_sendmail(
	struct reading *reading, const struct node *value, void *place)
{
	(void)place;
	ignore(reading, value, "mail.sendmail");
}

static void read_weekly(
	struct reading *reading, const struct node *value, void *place)
{
	const char *text = field_scalar(reading, value);
	int number = text ? date_weekday_named(text) : -1;

	if (number >= 0)
		*(const char **)place = date_weekday(date_monday(0) + number);
	else if (text)
		reading_problem(reading, value->at,
			"weekly: %s: should be a day of the week, such as "
			"monday",
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
static const struct value_kind kind_ignored = { .read = ignore_mail_sendmail };
static const struct value_kind kind_weekly = { .read = read_weekly };
static const struct value_kind kind_timeout = { .read = read_timeout };

#define AT(member) offsetof(struct mail_settings, member)

static const struct field mail_fields[] = {
	{ "to", &kind_to, AT(to), false, NULL },
	{ "from", &kind_mailbox, AT(from), false, NULL },
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

const struct value_kind kind_sendmail = { .read = ignore_sendmail };
const struct value_kind kind_mail = { .read = read_mail, .keys = mail_fields };
