/* hostile_text.c - text that would do harm, and whether it came out. */
#include "hostile_text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "text_utf8.h"

#define SIGNS "<script>alert(1)</script>\"'&;,\\"

const char hostile_word[] = "=cmd()" HOSTILE_HIDDEN SIGNS HOSTILE_KEPT;

const char hostile_words[] =
	"=cmd() \n\t" HOSTILE_HIDDEN " " SIGNS " " HOSTILE_KEPT
	" \u2028\u2029\nBcc: eve@example.org\nBEGIN:VALARM\nend";

const char hostile_controls[] =
	"=cmd()\033]52;c;aGk=\a\033[2J\033[45m\b\x7f\v\f\xc2\x9b"
	"2J\xc2\x85\rover\r\nand\tout" HOSTILE_HIDDEN SIGNS;

const char hostile_bytes[] =
	"=cmd()\x9b"
	"2J\xff\xe2\x80" HOSTILE_HIDDEN SIGNS;

/* ---- writing it ---- */

/* Returns the code point that text begins with, and its length; or 0 where it
 * begins with no UTF-8. */
static unsigned long decode(const char *text, size_t *length)
{
	const unsigned char *bytes = (const unsigned char *)text;
	unsigned long point = *bytes;
	size_t i;

	*length = 1;
	if (point < 0x80)
		return point;
	*length = point >= 0xf0 ? 4 : point >= 0xe0 ? 3 : 2;
	if (strlen(text) < *length ||
		text_valid_length(text, *length) < *length) {
		*length = 1;
		return 0;
	}
	point &= 0x7fUL >> *length;
	for (i = 1; i < *length; i++)
		point = point << 6 | (bytes[i] & 0x3f);
	return point;
}

const char *hostile_quoted(struct arena *arena, const char *text)
{
	const char *quoted = "\"";
	size_t length;

	for (; *text; text += length) {
		unsigned long point = decode(text, &length);

		if (point >= ' ' && point <= '~' && !strchr("\"\\", *text))
			quoted = arena_printf(arena, "%s%c", quoted, *text);
		else if (point)
			quoted = arena_printf(
				arena, "%s\\U%08lx", quoted, point);
	}
	return arena_printf(arena, "%s\"", quoted);
}

/* ---- finding it ---- */

static bool is_harmful(unsigned long point)
{
	return point < ' ' || (point >= 0x7f && point < 0xa0) ||
	       (point >= 0x2028 && point <= 0x202e) ||
	       (point >= 0x2066 && point <= 0x2069) || point == 0x200b ||
	       (point >= 0x2060 && point <= 0x2064) || point == 0xfeff ||
	       (point >= 0xe0000 && point <= 0xe007f);
}

/* Says what stands around a place, in ASCII. */
static void fail_at(const char *command, const char *text, const char *place)
{
	enum { AROUND = 60 };
	size_t before = (size_t)(place - text);
	const char *at = before > AROUND ? place - AROUND : text;

	fprintf(stderr, "%s\n---- says, after %zu bytes:\n", command, before);
	for (; *at && at < place + AROUND; at++) {
		if (at == place)
			fputs(" >>> ", stderr);
		fprintf(stderr, *at >= ' ' && *at <= '~' ? "%c" : "\\x%02x",
			(unsigned char)*at);
	}
	fputs("\n----\n", stderr);
	fail();
}

void hostile_check(const char *command, const char *text, const char *allowed)
{
	const char *place;
	size_t length;

	for (place = text; *place; place += length) {
		if (is_harmful(decode(place, &length)) &&
			!strchr(allowed, *place))
			fail_at(command, text, place);
	}
}

void hostile_check_kept(const char *command, const char *text)
{
	static const char kept[] = HOSTILE_KEPT;
	const char *place = text;

	while ((place = strstr(place, "keep"))) {
		if (strncmp(place, kept, strlen(kept)) != 0)
			fail_at(command, text, place);
		place += strlen(kept);
	}
}

const char *hostile_uncolored(struct arena *arena, const char *text)
{
	static const char *const codes[] = { "\033[1m", "\033[4m", "\033[1;91m",
		"\033[0m" };
	char *plain = arena_copy(arena, text), *end = plain;
	size_t i, length;

	for (; *text; text += length) {
		for (i = length = 0; i < 4 && length == 0; i++) {
			if (strncmp(text, codes[i], strlen(codes[i])) == 0)
				length = strlen(codes[i]);
		}
		if (length == 0)
			*end++ = text[length++];
	}
	*end = '\0';
	return plain;
}

const char *hostile_decoded(struct arena *arena, const char *mail)
{
	char *decoded = arena_copy(arena, mail), *end = decoded;
	char digits[3] = "";

	for (; *mail; mail++) {
		if (mail[0] == '=' && mail[1] == '\n') {
			mail++;
		} else if (mail[0] == '=' &&
			   strspn(mail + 1, "0123456789ABCDEF") >= 2) {
			memcpy(digits, mail + 1, 2);
			*end++ = (char)strtol(digits, NULL, 16);
			mail += 2;
		} else {
			*end++ = *mail;
		}
	}
	*end = '\0';
	return decoded;
}
