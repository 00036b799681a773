/* signer_line.c - the line of allowed_signers for a key. */
#include "signer_line.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "context.h"
#include "error.h"
#include "text_utf8.h"

enum { KEY_BYTES = 16 * 1024 };

/* A name begins or ends with no space: "Doe, Ann" is one name, which no key can
 * be of. */
static bool is_name_list(const char *names)
{
	const char *comma = strchr(names, ',');

	for (; comma; comma = strchr(comma + 1, ',')) {
		if (comma == names || comma[-1] == ' ' ||
			strchr(" ,", comma[1]))
			return false;
	}
	return *names && *names != ' ';
}

static int check_names(const char *names, struct error *err)
{
	if (text_valid_length(names, strlen(names)) != strlen(names) ||
		names[text_control_offset(names)])
		return fail(err, USAGE,
			"a name should be text, without control characters");
	if (strpbrk(names, "*?!\"\\"))
		return fail(err, USAGE,
			"%s: a name of a signer has none of * ? ! \" and "
			"backslash: the first three make it a pattern",
			names);
	if (is_name_list(names))
		return 0;
	return fail(err, USAGE,
		"%s: a name with a comma can never be signed with: commas "
		"stand between names, without a space",
		names);
}

/* Returns the kind of a key and the key, without its comment; NULL where it is
 * none. */
static const char *bare_key(struct arena *arena, const char *line)
{
	size_t kind = strcspn(line, " "), length;

	if (!line[kind] || (strncmp(line, "ssh-", 4) != 0 &&
				   strncmp(line, "sk-", 3) != 0 &&
				   strncmp(line, "ecdsa-", 6) != 0))
		return NULL;
	length = strcspn(line + kind + 1, " \r\n");
	return length ? arena_copy_bytes(arena, line, kind + 1 + length) : NULL;
}

static const char *read_key(
	struct context *context, const char *path, struct error *err)
{
	const char *shown = text_printable(context->arena, path), *key;
	char *line = arena_alloc(context->arena, KEY_BYTES);
	FILE *in = fopen(path, "r");

	if (!in) {
		fail(err, FAILED, "%s: cannot be read: %s", shown,
			strerror(errno));
		return NULL;
	}
	if (!fgets(line, KEY_BYTES, in))
		*line = '\0';
	fclose(in);
	key = bare_key(context->arena, line);
	if (strncmp(line, "-----BEGIN", 10) == 0)
		fail(err, USAGE,
			"%s: is a private key; give the public one, %s.pub",
			shown, shown);
	else if (!key || key[text_control_offset(key)])
		fail(err, USAGE,
			"%s: is no public key of ssh, such as "
			"~/.ssh/id_ed25519.pub",
			shown);
	else
		return key;
	return NULL;
}

int signer_line(struct context *context, const char *names, const char *path,
	struct error *err)
{
	const char *quote = strpbrk(names, " #") ? "\"" : "";
	const char *key;

	if (check_names(names, err) < 0)
		return -1;
	key = read_key(context, path, err);
	if (!key)
		return -1;
	fprintf(context->out, "%s%s%s namespaces=\"vigil\" %s\n", quote, names,
		quote, key);
	return 0;
}
