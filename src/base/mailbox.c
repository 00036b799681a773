/* mailbox.c - whom mail goes to. */
#include "mailbox.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "text.h"

enum { LOCAL_BYTES = 64, LABEL_BYTES = 63, ADDRESS_BYTES = 254 };

#define LETTERS "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
#define DIGITS "0123456789"

/* Returns whether text is words of at most that many of these bytes, separated
 * by dots. */
static bool is_dotted(
	const char *text, size_t length, const char *bytes, size_t most)
{
	size_t word;

	for (;;) {
		word = strspn(text, bytes);
		if (word == 0 || word > most || word > length)
			return false;
		if (word == length)
			return true;
		if (text[word] != '.')
			return false;
		text += word + 1;
		length -= word + 1;
	}
}

/* No label of a domain begins or ends with a hyphen. */
static bool is_domain(const char *text)
{
	size_t length = strlen(text);

	return is_dotted(text, length, LETTERS DIGITS "-", LABEL_BYTES) &&
	       *text != '-' && text[length - 1] != '-' && !strstr(text, "-.") &&
	       !strstr(text, ".-");
}

/* What begins with a sign may be an option, a file or a program to a mailer. */
bool is_address(const char *text)
{
	const char *at = strchr(text, '@');
	size_t local = at ? (size_t)(at - text) : 0;

	return at && strlen(text) <= ADDRESS_BYTES && local <= LOCAL_BYTES &&
	       strspn(text, LETTERS DIGITS "_") > 0 &&
	       is_dotted(text, local, LETTERS DIGITS "!#$%&'*+-/=?^_`{|}~",
		       LOCAL_BYTES) &&
	       is_domain(at + 1);
}

/* Takes off the quotes that a name with a comma has in a header. */
static const char *unquoted(struct arena *arena, const char *name)
{
	size_t length = strlen(name);

	if (length > 1 && name[0] == '"' && name[length - 1] == '"')
		return arena_copy_bytes(arena, name + 1, length - 2);
	return name;
}

/* Reads what ends with an address between '<' and '>'. */
static bool parse_angle(struct arena *arena, const char *text,
	const char *angle, struct mailbox *mailbox)
{
	size_t length = strlen(angle);
	const char *name, *address;

	if (angle[length - 1] != '>')
		return false;
	address = arena_copy_bytes(arena, angle + 1, length - 2);
	name = text_squeeze(
		arena, arena_copy_bytes(arena, text, (size_t)(angle - text)));
	if (!is_address(address))
		return false;
	mailbox->name = *name ? unquoted(arena, name) : NULL;
	mailbox->address = address;
	return true;
}

bool mailbox_parse(
	struct arena *arena, const char *text, struct mailbox *mailbox)
{
	const char *squeezed = text_squeeze(arena, text);
	const char *angle = strrchr(squeezed, '<');

	*mailbox = (struct mailbox){ NULL, NULL };
	if (angle && parse_angle(arena, squeezed, angle, mailbox))
		return true;
	if (is_address(squeezed))
		mailbox->address = squeezed;
	else
		mailbox->name = squeezed;
	return mailbox->address || !strpbrk(squeezed, "<@");
}
