/* check_signatures.c - holding signatures against the keys of a ledger. */
#include "check_signatures.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#include "arena.h"
#include "child.h"
#include "entry.h"
#include "error.h"
#include "sign_texts.h"
#include "signers.h"
#include "temporary.h"
#include "text.h"
#include "vouch.h"

enum { PROCESSES_MOST = 32 };

/* One ssh-keygen that runs, and the files that it uses. */
struct process {
	pid_t child; /* 0 for none */
	struct signed_entry *entry;
	const char *text, *signature, *answer;
};

struct checking {
	struct arena *arena;
	const struct signers *signers;
	const char *allowed, *revoked; /* files; NULL for none */
	struct process processes[PROCESSES_MOST];
	size_t count;
};

/* ---- the words for ssh-keygen ---- */

static void add_words(
	struct arena *arena, struct texts *words, const char *const *added)
{
	for (; *added; added++)
		texts_add(arena, words, *added);
}

/* The time of recording, as ssh-keygen takes it. */
static const char *moment_of(struct arena *arena, const char *recorded)
{
	char *moment = arena_copy(arena, recorded), *out = moment;

	for (; *recorded; recorded++) {
		if (!strchr("-:T", *recorded))
			*out++ = *recorded;
	}
	*out = '\0';
	return arena_printf(arena, "verify-time=%s", moment);
}

/* Dates of allowed_signers without a Z are of the zone that is set. */
static struct texts words_for(const struct checking *checking,
	const struct process *process, bool with_revoked)
{
	const struct entry *entry = process->entry->entry;
	struct arena *arena = checking->arena;
	const char *const program[] = { "env", "TZ=UTC", "ssh-keygen", "-Y",
		checking->allowed ? "verify" : "check-novalidate", "-n",
		SIGNATURE_NAMESPACE, "-s", process->signature, NULL };
	const char *const allowed[] = { "-f", checking->allowed, "-I",
		entry->by, "-O", moment_of(arena, entry->recorded), NULL };
	const char *const revoked[] = { "-r", checking->revoked, NULL };
	struct texts words = { NULL, 0 };

	add_words(arena, &words, program);
	if (checking->allowed)
		add_words(arena, &words, allowed);
	if (checking->revoked && with_revoked)
		add_words(arena, &words, revoked);
	texts_add(arena, &words, NULL);
	return words;
}

/* ---- a run ---- */

static int start(struct checking *checking, struct process *process,
	bool with_revoked, struct error *err)
{
	const struct texts words = words_for(checking, process, with_revoked);
	int in = open(process->text, O_RDONLY | O_CLOEXEC);
	int out = open(process->answer,
		O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);

	process->child = -1;
	if (in >= 0 && out >= 0)
		process->child = child_start(
			words.items, (struct child_files){ in, out, out });
	if (process->child < 0) {
		process->child = 0;
		fail(err, FAILED, "ssh-keygen cannot be run: %s",
			strerror(errno));
	}
	if (in >= 0)
		close(in);
	if (out >= 0)
		close(out);
	return process->child ? 0 : -1;
}

/* A signature is but letters of base64, so that it stays what sed sees. */
static int start_entry(
	struct checking *checking, struct process *process, struct error *err)
{
	const char *text = process->entry->text;
	const char *armored = arena_printf(checking->arena,
		"-----BEGIN SSH SIGNATURE-----\n%s\n"
		"-----END SSH SIGNATURE-----\n",
		process->entry->entry->signature);

	if (temporary_write(process->text, text, strlen(text), err) < 0 ||
		temporary_write(
			process->signature, armored, strlen(armored), err) < 0)
		return -1;
	return start(checking, process, true, err);
}

static int end(struct process *process, int *status, struct error *err)
{
	*status = child_wait(process->child);
	process->child = 0;
	if (*status != CHILD_NOT_RUN)
		return 0;
	return fail(err, FAILED,
		"ssh-keygen, which checks signatures, was not found: install "
		"OpenSSH");
}

/* ---- what is wrong ---- */

/* Returns why a key of somebody does not do, in words. */
static int find_why(
	struct checking *checking, struct process *process, struct error *err)
{
	struct signed_entry *entry = process->entry;
	const char *said = temporary_read(checking->arena, process->answer);
	int status = 1;

	entry->vouch = VOUCH_BAD;
	if (!said || strstr(said, "incorrect signature"))
		entry->why =
			"its signature is of another text: the line was "
			"changed, or signed as another";
	else if (strstr(said, "has expired"))
		entry->why = "its key had expired when it was recorded";
	else if (strstr(said, "not yet valid"))
		entry->why = "its key was not valid yet when it was recorded";
	else if (!checking->allowed || strstr(said, "parse signature"))
		entry->why = "its signature is none that ssh-keygen reads";
	else if (!signers_know(checking->signers, entry->entry->by))
		entry->vouch = VOUCH_NO_KEY;
	else
		entry->why = "its signature is not by a key of that name";
	if (entry->vouch != VOUCH_BAD || !checking->revoked)
		return 0;
	if (start(checking, process, false, err) < 0 ||
		end(process, &status, err) < 0)
		return -1;
	if (status == 0)
		entry->why = "its key was revoked";
	return 0;
}

static int finish(
	struct checking *checking, struct process *process, struct error *err)
{
	int status;

	if (!process->child)
		return 0;
	if (end(process, &status, err) < 0)
		return -1;
	if (status != 0)
		return find_why(checking, process, err);
	process->entry->vouch =
		checking->allowed ? VOUCH_GOOD : VOUCH_UNCHECKED;
	return 0;
}

/* ---- all of them ---- */

static bool is_base64(const char *text)
{
	return *text && !text[strspn(text,
				"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrs"
				"tuvwxyz0123456789+/=")];
}

static int check_all(struct checking *checking, struct signed_entry *entries,
	size_t count, struct error *err)
{
	size_t i;

	for (i = 0; i < count; i++) {
		struct process *process =
			&checking->processes[i % checking->count];

		if (finish(checking, process, err) < 0)
			return -1;
		process->entry = &entries[i];
		entries[i].vouch = VOUCH_BAD;
		entries[i].why = "its signature is not in base64";
		if (!is_base64(entries[i].entry->signature))
			continue;
		entries[i].why = NULL;
		if (start_entry(checking, process, err) < 0)
			return -1;
	}
	return 0;
}

/* Where one could not be run, the others are waited for. */
static int finish_all(struct checking *checking, struct error *err)
{
	struct error ignored;
	int result = 0;
	size_t i;

	for (i = 0; i < checking->count; i++) {
		if (finish(checking, &checking->processes[i],
			    result ? &ignored : err) < 0)
			result = -1;
	}
	return result;
}

static int write_keys(
	struct checking *checking, const char *directory, struct error *err)
{
	const struct signers *signers = checking->signers;

	if (signers->allowed) {
		checking->allowed = arena_printf(
			checking->arena, "%s/" SIGNERS_FILE, directory);
		if (temporary_write(checking->allowed, signers->allowed,
			    signers->allowed_length, err) < 0)
			return -1;
	}
	if (!signers->allowed || !signers->revoked || !signers->revoked_length)
		return 0;
	checking->revoked =
		arena_printf(checking->arena, "%s/" REVOKED_FILE, directory);
	return temporary_write(checking->revoked, signers->revoked,
		signers->revoked_length, err);
}

static void name_files(struct checking *checking, const char *directory)
{
	size_t i;

	for (i = 0; i < checking->count; i++) {
		struct process *process = &checking->processes[i];
		const char *start =
			arena_printf(checking->arena, "%s/%zu", directory, i);

		process->text = start;
		process->signature =
			arena_printf(checking->arena, "%s.sig", start);
		process->answer =
			arena_printf(checking->arena, "%s.answer", start);
	}
}

static size_t processors(void)
{
	long count = sysconf(_SC_NPROCESSORS_ONLN);

	if (count < 1)
		return 1;
	return count < PROCESSES_MOST ? (size_t)count : PROCESSES_MOST;
}

int check_signatures(struct arena *arena, const struct signers *signers,
	struct signed_entry *entries, size_t count, struct error *err)
{
	struct checking checking = {
		.arena = arena, .signers = signers, .count = processors()
	};
	const char *directory = temporary_make(arena, err);
	struct error ignored;
	int result;

	if (!directory)
		return -1;
	name_files(&checking, directory);
	result = write_keys(&checking, directory, err);
	if (result == 0)
		result = check_all(&checking, entries, count, err);
	if (finish_all(&checking, result ? &ignored : err) < 0)
		result = -1;
	temporary_remove(directory);
	return result;
}
