/* config.c - vigil config: each setting, and where it comes from. */
#include "config.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "context.h"
#include "context_problems.h"
#include "date.h"
#include "document.h"
#include "error.h"
#include "fields.h"
#include "ledger.h"
#include "mailbox.h"
#include "mailer.h"
#include "node_under.h"
#include "options.h"
#include "render_settings.h"
#include "reviewer.h"
#include "schedule.h"
#include "settings.h"
#include "settings_owners.h"
#include "site_settings.h"
#include "source.h"
#include "text.h"
#include "workdays.h"

struct listing {
	struct context *context;
	struct settings_view view;
};

/* Adds a setting of vigil.yaml; above is NULL or the key it stands below. */
static void add(struct listing *listing, const char *above, const char *key,
	const char *value)
{
	struct context *context = listing->context;
	const char *source = source_of_ledger(context, above, key);

	if (!source)
		source = value ? "default" : "not set";
	settings_add(&listing->view,
		above ? arena_printf(context->arena, "%s.%s", above, key) : key,
		value, source);
}

static void add_own(struct listing *listing)
{
	struct context *context = listing->context;
	struct reviewer reviewer = reviewer_of(context);
	struct mailer mailer = mailer_of(context);
	const char *source;

	settings_add(
		&listing->view, "reviewer", reviewer.name, reviewer.source);
	settings_add(&listing->view, "sendmail",
		texts_joined(context->arena, &mailer.words, ' '),
		mailer.source);
	source = source_of_user(context, "signing_key");
	settings_add(&listing->view, "signing_key", context->user.signing_key,
		source ? source : "not set");
}

/* Each topic is one key of the file, in its order. */
static void add_cadences(struct listing *listing)
{
	const struct settings *settings = &listing->context->ledger.settings;
	const struct topic *topic = settings->topics;
	const struct node *key;

	if (!topic) {
		add(listing, NULL, "cadence", NULL);
		return;
	}
	key = node_under(settings->keys, "cadence")->first;
	for (; topic; topic = topic->next, key = key->next) {
		if (topic->cadence)
			add(listing, "cadence", key->key,
				arena_printf(listing->context->arena, "%d",
					topic->cadence));
	}
}

/* One that was refused as a whole is as if it were not there. */
static void add_promised(struct listing *listing, const char *key, int days)
{
	struct arena *arena = listing->context->arena;
	const struct terms *terms = &listing->context->ledger.settings.terms;
	const char *shown = arena_printf(arena, "%d", days);

	if (terms->promise.is_given)
		add(listing, "promise", key, shown);
	else
		settings_add(&listing->view,
			arena_printf(arena, "promise.%s", key), shown,
			"default");
}

static void add_terms(struct listing *listing)
{
	struct arena *arena = listing->context->arena;
	const struct terms *terms = &listing->context->ledger.settings.terms;

	add_promised(listing, "shortest", terms->promise.shortest);
	add_promised(listing, "longest", terms->promise.longest);
	add(listing, NULL, "workdays",
		workdays_week_words(arena, &terms->workdays));
	add(listing, NULL, "days_off",
		workdays_off_words(arena, &terms->workdays));
}

static const char *mailbox_shown(
	struct arena *arena, const struct mailbox *mailbox)
{
	if (!mailbox->name)
		return mailbox->address;
	return arena_printf(arena, "%s <%s>", mailbox->name, mailbox->address);
}

/* Returns mailboxes with commas between them, or NULL. */
static const char *addressees_shown(
	struct arena *arena, const struct addressee *addressee)
{
	const char *shown = NULL;

	for (; addressee; addressee = addressee->next) {
		const char *next = mailbox_shown(arena, &addressee->mailbox);

		if (addressee->every != EVERY_DAY)
			next = arena_printf(arena, "%s every %s", next,
				every_name(addressee->every));
		shown = shown ? arena_printf(arena, "%s, %s", shown, next)
			      : next;
	}
	return shown;
}

static void add_mail(struct listing *listing)
{
	struct arena *arena = listing->context->arena;
	const struct mail_settings *mail =
		&listing->context->ledger.settings.mail;

	add(listing, "mail", "to", addressees_shown(arena, mail->to));
	add(listing, "mail", "from", mailbox_shown(arena, &mail->from));
	add(listing, "mail", "owners", addressees_shown(arena, mail->owners));
	add(listing, "mail", "weekly", mail->weekly);
	add(listing, "mail", "timeout",
		arena_printf(arena, "%d", mail->timeout));
}

static const char *signatures_shown(const struct listing *listing)
{
	const struct signature_settings *signatures =
		&listing->context->ledger.settings.signatures;

	if (!signatures->are_required)
		return "optional";
	if (signatures->since == NO_DATE)
		return "required";
	return arena_printf(listing->context->arena, "required from %s",
		date_iso(listing->context->arena, signatures->since));
}

static void add_site(struct listing *listing)
{
	const struct site_settings *site =
		&listing->context->ledger.settings.site;
	const struct field *field;

	for (field = kind_site.keys; field->name; field++)
		add(listing, "site", field->name,
			site_setting_shown(site, field));
}

static void add_all(struct listing *listing)
{
	const struct settings *settings = &listing->context->ledger.settings;

	add_own(listing);
	add(listing, NULL, "name", settings->name);
	add(listing, NULL, "url", settings->url);
	add(listing, NULL, "timezone", settings->timezone);
	add_cadences(listing);
	add_terms(listing);
	add(listing, NULL, "signoff",
		settings->needs_signoff ? "required" : "optional");
	add(listing, NULL, "signatures", signatures_shown(listing));
	add_mail(listing);
	add_site(listing);
}

static void print(const struct listing *listing, const char *format)
{
	FILE *out = listing->context->out;

	if (strcmp(format, "json") == 0)
		json_settings(out, &listing->view);
	else if (strcmp(format, "plain") == 0)
		plain_settings(out, &listing->view);
	else
		table_settings(out, &listing->view);
}

static int config_run(struct context *context, struct error *err)
{
	static const char *const formats[] = { "table", "plain", "json", NULL };
	const char *format = context->columns ? "table" : "plain";
	const struct option options[] = {
		{ .name = "format",
			.value = "FORMAT",
			.help = "table, plain or json; without it, a table on "
				"a terminal and plain elsewhere",
			.text = &format,
			.choices = formats },
		{ 0 },
	};
	struct listing listing = { context, { .arena = context->arena,
						    .columns = context->columns,
						    .color = context->color } };

	if (context_options(context, options, err) < 0 ||
		context_no_words(context, err) < 0 ||
		context_open(context, LEDGER_READ, err) < 0)
		return -1;
	add_all(&listing);
	print(&listing, format);
	context_print_warnings(context, context->messages);
	return 0;
}

const struct command command_config = {
	.name = "config",
	.arguments = "[--format FORMAT]",
	.summary = "Shows each setting, and where it comes from",
	.examples = { "vigil config", "vigil config --format json" },
	.run = config_run,
};
