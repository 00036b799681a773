/* fuzz_settings.c - no file can upset the reading of vigil.yaml or of
 * config.yaml, and what it settles is as it should be. */
#include <stdint.h>

#include "arena.h"
#include "clock.h"
#include "fields.h"
#include "mailbox.h"
#include "promise.h"
#include "reading.h"
#include "require.h"
#include "schedule.h"
#include "settings.h"
#include "settings_owners.h"
#include "user_settings.h"
#include "workdays.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The name of a topic or an owner is a key, and nothing is one too. */
static void require_name(const char *name)
{
	if (name && *name)
		require_text(name);
}

static void require_mailbox(const struct mailbox *mailbox)
{
	require_name(mailbox->name);
	require(!mailbox->address || is_address(mailbox->address));
}

static void require_addressees(const struct addressee *addressee)
{
	for (; addressee; addressee = addressee->next) {
		require(addressee->mailbox.address != NULL);
		require_mailbox(&addressee->mailbox);
		require_name(every_name(addressee->every));
	}
}

static void require_mail(const struct mail_settings *mail)
{
	require_addressees(mail->to);
	require_addressees(mail->owners);
	require_mailbox(&mail->from);
	require(strlen(mail->weekly) == 3);
	require(mail->timeout >= 1 && mail->timeout <= 3600);
}

static void require_terms(const struct terms *terms)
{
	const struct workdays *workdays = &terms->workdays;
	size_t i;

	require(terms->promise.shortest >= 1);
	require(terms->promise.shortest <= terms->promise.longest);
	require(terms->promise.longest <= PROMISE_MOST);
	require(workdays_week(workdays) > 0 && workdays_week(workdays) < 128);
	for (i = 0; i < workdays->off_count; i++) {
		require(workdays->off[i].first <= workdays->off[i].last);
		require(i == 0 ||
			workdays->off[i - 1].last + 1 < workdays->off[i].first);
		require(!workdays_has(workdays, workdays->off[i].last));
	}
}

static void require_topics(const struct settings *settings)
{
	const struct topic *topic;

	for (topic = settings->topics; topic; topic = topic->next) {
		require_name(topic->name);
		require(topic->cadence == 0 ||
			promise_allows(
				&settings->terms.promise, topic->cadence));
		settings_cadence(settings, topic->name);
	}
	require(settings_cadence(settings, NULL) == 0);
}

/* The mail of an owner goes to the address in the text, or to a known one. */
static void require_owners(struct arena *arena, const struct settings *settings)
{
	const struct addressee *owner = settings->mail.owners;
	struct mailbox mailbox =
		settings_owner(arena, settings, "Ann <ann@example.org>");

	require(strcmp(mailbox.address, "ann@example.org") == 0);
	for (; owner; owner = owner->next) {
		settings_owner_gets_mail(settings, &owner->mailbox, 0);
		mailbox = settings_owner(arena, settings, owner->mailbox.name);
		require_mailbox(&mailbox);
	}
}

static void require_user(struct reading reading)
{
	struct user_settings user = { 0 };
	size_t i;

	user_settings_read(&reading, &user);
	require_text(user.reviewer);
	for (i = 0; i < user.sendmail.count; i++)
		require_text(user.sendmail.items[i]);
	require_problems(&reading.problems);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena arena = { 0 };
	struct reading reading = { .arena = &arena,
		.file = "vigil.yaml",
		.bytes = (const char *)data,
		.length = size };
	struct settings settings;

	require_user(reading);
	settings = settings_read(&reading);

	require_text(settings.name);
	require_text(settings.url);
	require_text(settings.reviewer);
	require(clock_knows_zone(settings.timezone));
	require_topics(&settings);
	require_terms(&settings.terms);
	require_mail(&settings.mail);
	require_owners(&arena, &settings);
	require_problems(&reading.problems);
	arena_release(&arena);
	return 0;
}
