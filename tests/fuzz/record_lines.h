/* record_lines.h - from a script of bytes to the lines of a record: which kind,
 * which members, and the right hash. */
#ifndef VIGIL_RECORD_LINES_H
#define VIGIL_RECORD_LINES_H

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "digest.h"
#include "entry.h"
#include "entry_kinds.h"
#include "entry_members.h"
#include "json.h"
#include "record_values.h"
#include "text.h"

enum { MOST_LINES = 24 };

static void write_list(FILE *out, const struct lines *lines,
	enum value_form form, struct script *script)
{
	unsigned count = 1 + script_byte(script) % 3, i;

	for (i = 0; i < count; i++) {
		putc(i ? ',' : '[', out);
		json_string(out, form == VALUE_HASHES
					 ? any_hash(lines, script)
					 : any_text(lines->arena, script));
	}
	putc(']', out);
}

static bool is_changed(enum entry_member member)
{
	return member == MEMBER_TITLE || member == MEMBER_RESOLVES ||
	       member == MEMBER_CADENCE;
}

/* One hash, or two as a list, which is sorted, of those that there are. */
static void write_links(
	FILE *out, const struct lines *lines, struct script *script)
{
	const char *one = any_hash(lines, script);
	const char *other =
		script_byte(script) < 0x40 ? any_hash(lines, script) : one;
	int order = strcmp(one, other);

	if (order == 0)
		fprintf(out, "\"%s\"", one);
	else
		fprintf(out, "[\"%s\",\"%s\"]", order < 0 ? one : other,
			order < 0 ? other : one);
}

static void write_member(FILE *out, const struct lines *lines,
	enum entry_member member, enum entry_kind kind, struct script *script)
{
	enum value_form form = entry_members[member].form;

	fprintf(out, "%c\"%s\":", member == 0 ? '{' : ',',
		entry_members[member].name);
	if (form == VALUE_TEXTS || form == VALUE_HASHES)
		write_list(out, lines, form, script);
	else if (form == VALUE_LINKS)
		write_links(out, lines, script);
	else if (member == MEMBER_V)
		fprintf(out, "%d", VERSION_NOW);
	else if (kind == ENTRY_CHANGE && is_changed(member) &&
		 script_byte(script) < 0x20)
		fputs("null", out);
	else if (form == VALUE_NUMBER)
		fprintf(out, "%u", 1 + script_byte(script));
	else if (form == VALUE_FLAG)
		fputs("true", out);
	else
		json_string(out, any_string(lines, member, kind, script));
}

/* The members that a kind must have and some that it may; or any. */
static member_set any_members(enum entry_kind kind, int version,
	bool is_strange, struct script *script)
{
	member_set members = entry_kind_must(kind, version);
	member_set may = entry_kind_may(kind, version);
	unsigned chosen = script_byte(script);
	int i;

	chosen |= script_byte(script) << 8;
	for (i = 0; i < MEMBER_COUNT; i++) {
		if (!(may >> i & 1))
			continue;
		members |= (member_set)(chosen & 1) << i;
		chosen >>= 1;
	}
	if (is_strange)
		members ^= (member_set)1 << script_byte(script) % MEMBER_COUNT;
	return members;
}

/* Adds the hash that is a line's own to its start. */
static void add_sealed(struct lines *lines, const char *start)
{
	const char *whole = arena_printf(lines->arena, "%s}", start);
	const char *hash =
		arena_copy(lines->arena, digest_of(whole, strlen(whole)).hex);

	texts_add(lines->arena, &lines->hashes, hash);
	texts_add(lines->arena, &lines->lines,
		arena_printf(
			lines->arena, "%s" HASH_MEMBER "%s\"}", start, hash));
}

static void add_line(struct lines *lines, struct script *script)
{
	unsigned byte = script_byte(script);
	enum entry_kind kind = byte % ENTRY_KINDS;
	unsigned form = byte / ENTRY_KINDS % 8;
	member_set members = any_members(
		kind, form < 2 ? VERSION_OLD : VERSION_NOW, form == 7, script);
	char *start = NULL;
	size_t length;
	FILE *out = open_memstream(&start, &length);
	int i;

	if (!out)
		abort();
	for (i = 0; i < MEMBER_COUNT; i++) {
		if (members >> i & 1)
			write_member(
				out, lines, (enum entry_member)i, kind, script);
	}
	fclose(out);
	add_sealed(lines, start);
	free(start);
}

/* Adds a line once more with one byte changed, and the hash right or not. */
static void add_changed(struct lines *lines, struct script *script)
{
	unsigned which = script_byte(script), place = script_byte(script);
	char *line, *hash;

	if (lines->lines.count == 0)
		return;
	line = arena_copy(
		lines->arena, lines->lines.items[which % lines->lines.count]);
	if (!*line)
		return;
	hash = strstr(line, HASH_MEMBER);
	line[place % strlen(line)] = (char)script_byte(script);
	if (!hash || which & 0x80) {
		texts_add(lines->arena, &lines->lines, line);
		return;
	}
	*hash = '\0';
	add_sealed(lines, line);
}

static struct lines script_lines(struct arena *arena, struct script *script)
{
	struct lines lines = { .arena = arena };

	while (script->at < script->end && lines.lines.count < MOST_LINES) {
		if (*script->at < 0xf0) {
			add_line(&lines, script);
			continue;
		}
		script->at++;
		add_changed(&lines, script);
	}
	return lines;
}

#endif
