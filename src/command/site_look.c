/* site_look.c - what a site is to look like, from the ledger's settings. */
#include "site_look.h"

#include <stddef.h>
#include <string.h>
#include <sys/stat.h>

#include "arena.h"
#include "bulletin.h"
#include "context.h"
#include "context_problems.h"
#include "error.h"
#include "file.h"
#include "ledger.h"
#include "problem.h"
#include "reading.h"
#include "settings.h"
#include "signature.h"
#include "site_gather.h"
#include "site_settings.h"
#include "site_stamps.h"
#include "site_words.h"

enum { BYTES_MOST = 1048576 };

static int read_file(struct context *context, const char *key, const char *path,
	const char **text, struct error *err)
{
	static const struct file_limit limit = { BYTES_MOST,
		"is larger than 1 MiB" };
	struct reading reading = { .arena = context->arena, .file = path };
	struct signature signature;
	const char *why = NULL;

	*text = NULL;
	if (!path)
		return 0;
	if (file_read(&context->ledger, &limit, &reading, &signature, &why) ==
			0 &&
		!reading_is_text(&reading))
		why = "is not UTF-8 text";
	if (why)
		return fail(err, FAILED,
			"%s: %s (site: %s: in vigil.yaml names it)",
			ledger_path_of(context->arena, &context->ledger, path),
			why, key);
	*text = arena_copy_bytes(context->arena, reading.bytes, reading.length);
	return 0;
}

static int read_files(
	struct context *context, struct site_look *look, struct error *err)
{
	const struct site_settings *site = &look->settings;
	const struct {
		const char *key, *path, **text;
	} files[] = { { "css", site->css, &look->css },
		{ "head", site->head, &look->head },
		{ "header", site->header, &look->header },
		{ "footer", site->footer, &look->footer },
		{ "method", site->method, &look->method } };
	size_t i;

	for (i = 0; i < sizeof(files) / sizeof(*files); i++) {
		if (read_file(context, files[i].key, files[i].path,
			    files[i].text, err) < 0)
			return -1;
	}
	return 0;
}

/* Quarters that have not ended are asked for by nobody. */
static int read_bulletin(struct context *context, size_t number,
	struct site_look *look, struct error *err)
{
	struct bulletin bulletin;
	const char *path;

	if (!bulletin_quarter(
		    context->arena, context->today, number, &bulletin))
		return 0;
	path = arena_printf(context->arena, "%s/%s.md",
		look->settings.bulletins, bulletin.name);
	if (!file_is_there(&context->ledger, path))
		return 0;
	return read_file(
		context, "bulletins", path, &look->bulletins[number], err);
}

static int read_bulletins(
	struct context *context, struct site_look *look, struct error *err)
{
	const char *path = look->settings.bulletins;
	struct stat status;
	size_t i;

	if (!path)
		return 0;
	if (file_status(&context->ledger, path, &status) < 0 ||
		!S_ISDIR(status.st_mode))
		return fail(err, FAILED,
			"%s: is no directory (site: bulletins: in vigil.yaml "
			"names it)",
			ledger_path_of(context->arena, &context->ledger, path));
	for (i = 0; i < BULLETINS_MOST; i++) {
		if (read_bulletin(context, i, look, err) < 0)
			return -1;
	}
	return 0;
}

/* A site in half of its words would not do. */
static int read_words(
	struct context *context, struct site_look *look, struct error *err)
{
	struct problems problems = { 0 };
	const struct problem *problem;

	look->words = site_words_read(context, &look->words_text, &problems);
	for (problem = problems.first; problem; problem = problem->next)
		context_print_problem(context, context->messages, problem);
	return problems.count ? fail(err, FAILED,
					"the words of the site cannot be used; "
					"nothing was published")
			      : 0;
}

/* The ledger's own address does where it can have pages below it. */
static const char *url_of(struct arena *arena, const struct settings *settings)
{
	const char *url = settings->site.url;

	if (url || !settings->url || !site_url_fits(settings->url))
		return url;
	if (settings->url[strlen(settings->url) - 1] == '/')
		return settings->url;
	return arena_printf(arena, "%s/", settings->url);
}

static const struct site_cadence *cadences_of(
	struct arena *arena, const struct settings *settings)
{
	const struct topic *topic = settings->topics;
	const struct site_cadence *first = NULL, **link = &first;

	for (; topic; topic = topic->next) {
		struct site_cadence *cadence =
			arena_alloc(arena, sizeof(*cadence));

		cadence->topic = topic->name;
		cadence->days = topic->cadence;
		*link = cadence;
		link = &cadence->next;
	}
	return first;
}

int site_look_read(
	struct context *context, struct site_look *look, struct error *err)
{
	const struct settings *settings = &context->ledger.settings;

	*look = (struct site_look){ .name = settings->name,
		.url = url_of(context->arena, settings),
		.today = context->today,
		.settings = settings->site,
		.needs_signoff = settings->needs_signoff,
		.has_bulletins = true,
		.has_prints = true,
		.promise = settings->terms.promise,
		.cadences = cadences_of(context->arena, settings) };
	if (read_words(context, look, err) < 0 ||
		read_files(context, look, err) < 0)
		return -1;
	if (read_bulletins(context, look, err) < 0)
		return -1;
	return site_stamps_read(context, look, err);
}
