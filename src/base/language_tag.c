/* language_tag.c - tags of languages (BCP 47, which is RFC 5646). */
#include "language_tag.h"

#include <ctype.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>
#include <strings.h>

enum { TAG_LONGEST = 64, SCRIPT = 4, PART_LONGEST = 8 };

/* ---- parts ---- */

static size_t length_of(const char *part)
{
	return strcspn(part, "-");
}

static const char *after(const char *part)
{
	part += length_of(part);
	return *part ? part + 1 : part;
}

static bool is_made_of(const char *part, int (*is_one)(int letter))
{
	const size_t length = length_of(part);
	size_t i;

	for (i = 0; i < length; i++) {
		if ((part[i] & 0x80) || !is_one((unsigned char)part[i]))
			return false;
	}
	return length > 0;
}

static bool is_letters(const char *part, size_t length)
{
	return length_of(part) == length && is_made_of(part, isalpha);
}

static bool is_region(const char *part)
{
	return is_letters(part, 2) ||
	       (length_of(part) == 3 && is_made_of(part, isdigit));
}

static bool is_variant(const char *part)
{
	const size_t length = length_of(part);

	return is_made_of(part, isalnum) && length <= PART_LONGEST &&
	       (length > SCRIPT ||
		       (length == SCRIPT && isdigit((unsigned char)*part)));
}

/* ---- the tag ---- */

static const char *skip_language(const char *part)
{
	const size_t length = length_of(part);
	int extended = 0;

	if (length < 2 || length > PART_LONGEST || !is_letters(part, length))
		return NULL;
	part = after(part);
	while (length < SCRIPT && extended++ < 3 && is_letters(part, 3))
		part = after(part);
	return part;
}

/* Passes over -a-bbb-ccc and the like; what follows x may be of one sign. */
static const char *skip_extension(const char *part)
{
	const size_t least = *part == 'x' || *part == 'X' ? 1 : 2;

	if (length_of(part) != 1 || !is_made_of(part, isalnum))
		return NULL;
	part = after(part);
	if (!is_made_of(part, isalnum))
		return NULL;
	while (is_made_of(part, isalnum) && length_of(part) >= least &&
		length_of(part) <= PART_LONGEST)
		part = after(part);
	return part;
}

bool language_is_tag(const char *tag)
{
	const char *part = skip_language(tag), *next;

	if (!part || strlen(tag) > TAG_LONGEST || tag[strlen(tag) - 1] == '-')
		return false;
	if (is_letters(part, SCRIPT))
		part = after(part);
	if (is_region(part))
		part = after(part);
	while (is_variant(part))
		part = after(part);
	for (; *part; part = next) {
		next = skip_extension(part);
		if (!next || next == after(part))
			return false;
	}
	return true;
}

/* ---- direction ---- */

static bool is_one_of(const char *part, size_t length, const char *const *names)
{
	for (; *names; names++) {
		if (strlen(*names) == length &&
			strncasecmp(part, *names, length) == 0)
			return true;
	}
	return false;
}

static const char *const scripts[] = { "Adlm", "Arab", "Aran", "Armi", "Avst",
	"Cprt", "Elym", "Hatr", "Hebr", "Hung", "Khar", "Lydi", "Mand", "Mani",
	"Mend", "Merc", "Mero", "Narb", "Nbat", "Nkoo", "Orkh", "Ougr", "Palm",
	"Perm", "Phli", "Phlp", "Phnx", "Prti", "Rohg", "Samr", "Sarb", "Sogd",
	"Sogo", "Syrc", "Thaa", "Yezi", NULL };

static const char *const languages[] = { "ar", "arc", "ary", "arz", "aeb",
	"acm", "ajp", "apc", "apd", "azb", "bal", "bgn", "bqi", "ckb", "dv",
	"fa", "glk", "haz", "he", "iw", "ji", "khw", "ks", "lrc", "mzn", "nqo",
	"pnb", "prs", "ps", "rhg", "sd", "sdh", "skr", "syr", "ug", "ur", "yi",
	NULL };

bool language_is_from_right(const char *tag)
{
	const char *part = skip_language(tag);

	if (part && is_letters(part, SCRIPT))
		return is_one_of(part, SCRIPT, scripts);
	return is_one_of(tag, length_of(tag), languages);
}
