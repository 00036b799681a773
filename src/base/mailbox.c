/* mailbox.c - whom mail goes to. */
#include "mailbox.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

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

/* Undoes the quotes of a name that is in quotes, word by word or as a whole, as
 * one with a comma is in a header (RFC 5322, 3.2.4). Other names may have
 * quotes of their own. */
static const char *unquoted(struct arena *arena, const char *name)
{
	char *plain = arena_alloc(arena, strlen(name) + 1), *end = plain;
	const char *place = name;

	while (*place) {
		if (*place == ' ') {
			*end++ = *place++;
			continue;
		}
		if (*place++ != '"')
			return name;
		while (*place && *place != '"') {
			place += *place == '\\' && place[1];
			*end++ = *place++;
		}
		if (!*place++)
			return name;
	}
	return plain;
}

/* Returns where what begins with a quote or a parenthesis ends, or NULL where
 * it does not. */
static const char *skip_enclosed(const char *text)
{
	const char last = *text == '(' ? ')' : '"';

	for (text++; *text && *text != last; text++)
		text += *text == '\\' && text[1];
	return *text ? text + 1 : NULL;
}

/* Skips to the next word that could be an address, outside quotes and comments,
 * and returns its length; 0 at the end. */
static size_t next_address(const char **text)
{
	const char *place = *text, *behind;
	size_t length;

	for (; *place; place += length ? length : 1) {
		behind = strchr("\"(", *place) ? skip_enclosed(place) : NULL;
		if (behind) {
			place = behind - 1;
			length = 1;
			continue;
		}
		length = strcspn(place, " \t\r\n,;:<>()\"");
		if (*place != '@' && memchr(place, '@', length)) {
			*text = place;
			return length;
		}
	}
	return 0;
}

bool mailbox_is_one(const char *text)
{
	size_t length = next_address(&text), more;
	const char *first = text;

	if (length == 0)
		return true;
	if (memchr(strchr(first, '@') + 1, '@',
		    length - (size_t)(strchr(first, '@') + 1 - first)))
		return false;
	for (text += length; (more = next_address(&text)); text += more) {
		if (more != length || strncasecmp(first, text, length) != 0)
			return false;
	}
	return true;
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
	if (mailbox_is_one(squeezed)) {
		if (angle && parse_angle(arena, squeezed, angle, mailbox))
			return true;
		if (is_address(squeezed)) {
			mailbox->address = squeezed;
			return true;
		}
	}
	mailbox->name = unquoted(arena, squeezed);
	return mailbox->name != squeezed || !strpbrk(squeezed, "<@");
}
