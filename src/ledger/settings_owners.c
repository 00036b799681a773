/* settings_owners.c - `owners:` below `mail:` in vigil.yaml. */
#include "settings_owners.h"

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "date.h"
#include "document.h"
#include "fields.h"
#include "fields_scalar.h"
#include "mailbox.h"
#include "reading.h"
#include "settings.h"
#include "settings_mailbox.h"
#include "text.h"
#include "text_nearest.h"
#include "text_utf8.h"
#include "workdays.h"

static const char *const every_names[] = {
	[EVERY_DAY] = "day",
	[EVERY_WORKDAY] = "workday",
};

const char *every_name(enum every every)
{
	return every < EVERY_MONDAY ? every_names[every]
				    : date_weekdays[every - EVERY_MONDAY];
}

static void refuse_every(struct reading *reading, const struct node *value)
{
	enum { NAMES = EVERY_MONDAY + DAYS_IN_WEEK };
	const char *names[NAMES + 1] = { NULL }, *near;
	int i;

	for (i = 0; i < NAMES; i++)
		names[i] = every_name((enum every)i);
	near = text_same(value->text, "daily")
		       ? every_names[EVERY_DAY]
		       : text_nearest(value->text, names);
	reading_problem(reading, value->at,
		"every: %s: should be day, workday or a day of the week, such "
		"as monday%s",
		text_printable(reading->arena, value->text),
		near ? arena_printf(reading->arena, " (did you mean %s?)", near)
		     : "");
}

static void read_every(
	struct reading *reading, const struct node *value, void *place)
{
	const char *text = field_scalar(reading, value);
	int number = text ? date_weekday_named(text) : -1;
	enum every *every = place;

	if (!text)
		return;
	if (number >= 0)
		*every = (enum every)(EVERY_MONDAY + number);
	else if (text_same(text, every_names[EVERY_DAY]))
		*every = EVERY_DAY;
	else if (text_same(text, every_names[EVERY_WORKDAY]))
		*every = EVERY_WORKDAY;
	else
		refuse_every(reading, value);
}

static const struct value_kind kind_every = { .read = read_every };

static const struct field owner_fields[] = {
	{ "to", &kind_mailbox, offsetof(struct addressee, mailbox), true,
		NULL },
	{ "every", &kind_every, offsetof(struct addressee, every), false,
		NULL },
	{ NULL, NULL, 0, false, NULL },
};

/* What is under the owner's name names nobody else. */
static void add_owner(struct reading *reading, const struct node *value,
	struct addressee **link)
{
	struct addressee owner = { .every = EVERY_DAY };

	if (value->kind == NODE_MAP)
		fields_read(reading, value, owner_fields, &owner);
	else
		mailbox_read(reading, value, &owner.mailbox);
	if (!owner.mailbox.address)
		return;
	owner.mailbox.name = text_squeeze(reading->arena, value->key);
	addressee_add(reading->arena, &owner, link);
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
	for (item = value->first; item; item = item->next) {
		if (!item->is_null)
			add_owner(reading, item, place);
	}
}

const struct value_kind kind_owners = { .read = read_owners };

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

static bool is_same(const char *one, const char *other)
{
	return one && other && text_same(one, other);
}

/* The name says more than the address, which several may share. */
static const struct addressee *find_owner(
	const struct settings *settings, const struct mailbox *owner)
{
	const struct addressee *known, *found = NULL;

	for (known = settings->mail.owners; known; known = known->next) {
		if (is_same(known->mailbox.name, owner->name))
			return known;
		if (!found && is_same(known->mailbox.address, owner->address))
			found = known;
	}
	return found;
}

bool settings_owner_gets_mail(
	const struct settings *settings, const struct mailbox *owner, long day)
{
	const struct addressee *known = find_owner(settings, owner);
	enum every every = known ? known->every : EVERY_DAY;

	if (every == EVERY_WORKDAY)
		return workdays_has(&settings->terms.workdays, day);
	return every == EVERY_DAY ||
	       (int)every - EVERY_MONDAY == date_weekday_number(day);
}
