/* key_check.c - holding one signature against keys, with ssh-keygen. */
#include "key_check.h"

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
#include "key_answer.h"
#include "sign_texts.h"
#include "signed_entry.h"
#include "signers.h"
#include "signers_lines.h"
#include "temporary.h"
#include "text.h"
#include "text_utf8.h"
#include "vouch.h"

enum { SECONDS_MOST = 30 };

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

static struct texts words_for(const struct keys *keys,
	const struct key_check *check, bool with_revoked)
{
	const struct entry *entry = check->entry->entry;
	struct arena *arena = keys->arena;
	const char *const program[] = { "ssh-keygen", "-Y",
		keys->allowed ? "verify" : "check-novalidate", "-n",
		SIGNATURE_NAMESPACE, "-s", check->signature, NULL };
	const char *const allowed[] = { "-f", keys->allowed, "-I", entry->by,
		"-O", moment_of(arena, entry->recorded), NULL };
	const char *const revoked[] = { "-r", keys->revoked, NULL };
	struct texts words = { NULL, 0 };

	add_words(arena, &words, program);
	if (keys->allowed)
		add_words(arena, &words, allowed);
	if (keys->revoked && with_revoked)
		add_words(arena, &words, revoked);
	texts_add(arena, &words, NULL);
	return words;
}

/* ---- a run ---- */

static int fail_missing(struct error *err)
{
	return fail(err, FAILED,
		"ssh-keygen, which checks signatures, was not found: install "
		"OpenSSH");
}

static int start(const struct keys *keys, struct key_check *check,
	bool with_revoked, struct error *err)
{
	const struct texts words = words_for(keys, check, with_revoked);
	int in = open(check->text, O_RDONLY | O_CLOEXEC);
	int out = open(
		check->answer, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);

	check->child = -1;
	if (in >= 0 && out >= 0)
		check->child = child_start_with(words.items,
			(struct child_files){ in, out, out },
			keys->environment);
	if (check->child < 0 && errno == ENOENT)
		fail_missing(err);
	else if (check->child < 0)
		fail(err, FAILED, "ssh-keygen cannot be run: %s",
			strerror(errno));
	if (in >= 0)
		close(in);
	if (out >= 0)
		close(out);
	if (check->child > 0)
		return 0;
	check->child = 0;
	return -1;
}

/* A signature is but letters of base64, so that it stays what sed sees. */
int key_check_start(
	const struct keys *keys, struct key_check *check, struct error *err)
{
	const char *text = check->entry->text;
	const char *armored = arena_printf(keys->arena,
		"-----BEGIN SSH SIGNATURE-----\n%s\n"
		"-----END SSH SIGNATURE-----\n",
		check->entry->entry->signature);

	if (temporary_write(check->text, text, strlen(text), err) < 0 ||
		temporary_write(
			check->signature, armored, strlen(armored), err) < 0)
		return -1;
	return start(keys, check, true, err);
}

/* What it does takes milliseconds, and nobody is asked. */
static int end(struct key_check *check, int *status, struct error *err)
{
	*status = child_wait_for(check->child, SECONDS_MOST);
	if (*status == CHILD_RUNS)
		child_kill(check->child);
	check->child = 0;
	if (*status == CHILD_NOT_RUN)
		return fail_missing(err);
	if (*status != CHILD_RUNS)
		return 0;
	return fail(err, FAILED,
		"ssh-keygen, which checks signatures, did not end within %d "
		"seconds and was stopped",
		SECONDS_MOST);
}

/* ---- what it found ---- */

/* What is no answer of ssh-keygen says nothing of the signature. */
static int fail_to_check(const struct keys *keys, const char *said, int status,
	struct error *err)
{
	const char *line = arena_copy_bytes(
		keys->arena, said ? said : "", said ? strcspn(said, "\n") : 0);

	return fail(err, FAILED,
		"ssh-keygen, which checks signatures, %s, so it is not known "
		"whether they are good%s%s",
		status < 0 ? "was ended by a signal" : "failed",
		*line ? "; it said: " : "", text_printable(keys->arena, line));
}

/* Of a revoked key ssh-keygen says nothing: without what was revoked it would
 * be good. */
static int find_revoked(
	const struct keys *keys, struct key_check *check, struct error *err)
{
	int status;

	if (!keys->revoked)
		return 0;
	if (start(keys, check, false, err) < 0 || end(check, &status, err) < 0)
		return -1;
	if (status == 0)
		check->entry->vouched.why = "its key was revoked";
	return 0;
}

static int find_why(const struct keys *keys, struct key_check *check,
	const char *said, struct error *err)
{
	struct vouched *vouched = &check->entry->vouched;

	vouched->vouch = VOUCH_BAD;
	vouched->why = key_answer_why(said);
	if (vouched->why)
		return 0;
	if (!keys->allowed) {
		vouched->why = "its signature is none that ssh-keygen reads";
		return 0;
	}
	if (!signers_know(keys->signers, check->entry->entry->by)) {
		vouched->vouch = VOUCH_NO_KEY;
		return 0;
	}
	vouched->why = "its signature is not by a key of that name";
	return find_revoked(keys, check, err);
}

int key_check_finish(
	const struct keys *keys, struct key_check *check, struct error *err)
{
	const char *said;
	int status;

	if (!check->child)
		return 0;
	if (end(check, &status, err) < 0)
		return -1;
	said = temporary_read(keys->arena, check->answer);
	if (key_answer_is_bad(status, said))
		return find_why(keys, check, said, err);
	if (!key_answer_is_good(status, said))
		return fail_to_check(keys, said, status, err);
	check->entry->vouched = (struct vouched){
		.vouch = keys->allowed ? VOUCH_GOOD : VOUCH_UNCHECKED,
		.key = key_answer_key(keys->arena, said),
	};
	return 0;
}
