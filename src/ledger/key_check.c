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
#include "sign_texts.h"
#include "signed_entry.h"
#include "signers.h"
#include "temporary.h"
#include "text.h"
#include "vouch.h"

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
static struct texts words_for(const struct keys *keys,
	const struct key_check *check, bool with_revoked)
{
	const struct entry *entry = check->entry->entry;
	struct arena *arena = keys->arena;
	const char *const program[] = { "env", "TZ=UTC", "ssh-keygen", "-Y",
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

static int start(const struct keys *keys, struct key_check *check,
	bool with_revoked, struct error *err)
{
	const struct texts words = words_for(keys, check, with_revoked);
	int in = open(check->text, O_RDONLY | O_CLOEXEC);
	int out = open(
		check->answer, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);

	check->child = -1;
	if (in >= 0 && out >= 0)
		check->child = child_start(
			words.items, (struct child_files){ in, out, out });
	if (check->child < 0) {
		check->child = 0;
		fail(err, FAILED, "ssh-keygen cannot be run: %s",
			strerror(errno));
	}
	if (in >= 0)
		close(in);
	if (out >= 0)
		close(out);
	return check->child ? 0 : -1;
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

static int end(struct key_check *check, int *status, struct error *err)
{
	*status = child_wait(check->child);
	check->child = 0;
	if (*status != CHILD_NOT_RUN)
		return 0;
	return fail(err, FAILED,
		"ssh-keygen, which checks signatures, was not found: install "
		"OpenSSH");
}

/* ---- what is wrong ---- */

/* Returns why a key of somebody does not do, in words. */
static int find_why(
	const struct keys *keys, struct key_check *check, struct error *err)
{
	struct signed_entry *entry = check->entry;
	const char *said = temporary_read(keys->arena, check->answer);
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
	else if (!keys->allowed || strstr(said, "parse signature"))
		entry->why = "its signature is none that ssh-keygen reads";
	else if (!signers_know(keys->signers, entry->entry->by))
		entry->vouch = VOUCH_NO_KEY;
	else
		entry->why = "its signature is not by a key of that name";
	if (entry->vouch != VOUCH_BAD || !keys->revoked)
		return 0;
	if (start(keys, check, false, err) < 0 || end(check, &status, err) < 0)
		return -1;
	if (status == 0)
		entry->why = "its key was revoked";
	return 0;
}

int key_check_finish(
	const struct keys *keys, struct key_check *check, struct error *err)
{
	int status;

	if (!check->child)
		return 0;
	if (end(check, &status, err) < 0)
		return -1;
	if (status != 0)
		return find_why(keys, check, err);
	check->entry->vouch = keys->allowed ? VOUCH_GOOD : VOUCH_UNCHECKED;
	return 0;
}
