/* record_values.h - from a script of bytes to values out of small pools. */
#ifndef VIGIL_RECORD_VALUES_H
#define VIGIL_RECORD_VALUES_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "digest.h"
#include "entry.h"
#include "entry_kinds.h"
#include "entry_members.h"
#include "json.h"
#include "text.h"
#include "text_utf8.h"
#include "verdict.h"

struct script {
	const uint8_t *at, *end;
};

/* The lines so far, and their hashes. */
struct lines {
	struct arena *arena;
	struct texts lines, hashes;
};

enum { POOL = 16 };

static unsigned script_byte(struct script *script)
{
	return script->at < script->end ? *script->at++ : 0;
}

static const char *const record_ids[POOL] = { "A-1", "A-1", "A-1", "A-1", "A-1",
	"A-1", "A-1", "A-2", "A-2", "A-2", "A-2", "B-1", "a-1", "a-2", "Z-9",
	"Z" };

static const char *const record_texts[POOL] = { "Claude", "Ann",
	"Ann <ann@example.org>", "scope", "Rain falls.", "Rain falls upward.",
	"Two\nlines\tand a tab", "\033]52;c;aGk=\a\033[2J\r",
	"\u202egnp.exe\u2066 \u200e\u061c\ufeff", "<b>\"&'</b> --=_vigil",
	"=1+1,\"x\";y", "\u96e8\u304c\u964d\u308b e\u0301 \U0001f327",
	"https://example.org/a?b=c&d",
	("More than a line holds, so that it is broken between its words; but "
	 "averylongwordwithoutanyspaceinitisnotbrokensoeasily ends it"),
	"", " . \n.\nFrom x\n " };

/* Some bytes of the script itself, where they are text. */
static const char *script_text(struct arena *arena, struct script *script)
{
	size_t length = script_byte(script) % 32;
	size_t left = (size_t)(script->end - script->at);
	const char *text;

	if (length > left)
		length = left;
	text = arena_copy_bytes(arena, (const char *)script->at, length);
	script->at += length;
	length = strlen(text);
	return text_valid_length(text, length) == length ? text : "?";
}

static const char *any_text(struct arena *arena, struct script *script)
{
	unsigned byte = script_byte(script);

	return byte < 0xe0 ? record_texts[byte % POOL]
			   : script_text(arena, script);
}

/* The hash of an earlier line, or of none. */
static const char *any_hash(const struct lines *lines, struct script *script)
{
	unsigned byte = script_byte(script);
	size_t count = lines->hashes.count;

	if (count == 0 || byte == 0xff)
		return arena_copy(lines->arena, digest_of("", 0).hex);
	return lines->hashes.items[count - 1 - byte % count];
}

static const char *any_statement(struct arena *arena, struct script *script)
{
	const char *text = record_texts[4 + script_byte(script) % 3];

	return arena_copy(arena, digest_of(text, strlen(text)).hex);
}

static const char *any_day(struct arena *arena, struct script *script)
{
	unsigned byte = script_byte(script);

	if (byte >= 0xfe)
		return byte == 0xfe ? "0001-01-01" : "9999-12-31";
	return date_iso(arena, date_of(2026, 1, 1) + 5 * (long)byte);
}

static const char *any_about(struct script *script)
{
	unsigned count = 0;

	while (entry_about_names[count])
		count++;
	return entry_about_names[script_byte(script) % count];
}

static const char *any_rule(struct script *script)
{
	static const char *const rules[] = { "named", "cadence", "topic",
		"ladder", "resolves" };

	return rules[script_byte(script) % 5];
}

static const char *any_string(const struct lines *lines,
	enum entry_member member, enum entry_kind kind, struct script *script)
{
	switch (entry_members[member].form) {
	case VALUE_ID:
		return record_ids[script_byte(script) % POOL];
	case VALUE_DATE:
		return any_day(lines->arena, script);
	case VALUE_TIME:
		return arena_printf(lines->arena, "2026-08-20T07:12:%02uZ",
			script_byte(script) % 61);
	case VALUE_KIND:
		return entry_kind_name(kind);
	case VALUE_VERDICT:
		return verdict_token(1 + script_byte(script) % NOT_HOLDING);
	case VALUE_STATE:
		return state_name(STATE_SETTLED + script_byte(script) % 3);
	case VALUE_ABOUT:
		return any_about(script);
	case VALUE_RULE:
		return any_rule(script);
	case VALUE_HASH:
		if (member == MEMBER_STATEMENT ||
			member == MEMBER_WAS_STATEMENT)
			return any_statement(lines->arena, script);
		return any_hash(lines, script);
	default:
		return any_text(lines->arena, script);
	}
}

#endif
