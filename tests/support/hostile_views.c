/* hostile_views.c - all that shows text, looked at for what does harm. */
#include "hostile_views.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "hostile_text.h"
#include "scratch.h"

/* The commands that have formats, and those that have none. */
static const char *const in_formats[] = { "due --within 24m", "list",
	"show $(cat ids)", "log", "forecast", "spread --per-day 1" };
static const char *const others[] = { "check", "verify", "verify --heads",
	"journal lost", "--help", "due --help" };

static char *lines_of(struct scratch *scratch, const char *command)
{
	return scratch_run(scratch, command).out;
}

static size_t count_lines(const char *text)
{
	size_t count = 0;

	for (; (text = strchr(text, '\n')); text++)
		count++;
	return count;
}

/* Runs vigil, which a text may break no more than any other error does, and
 * checks what it says. */
struct answer hostile_run(
	struct scratch *scratch, const char *command, const char *allowed)
{
	const char *whole = arena_printf(&scratch->arena, "vigil %s", command);
	struct answer answer = scratch_run(scratch, whole);

	if (answer.status == 2 || answer.status > 4)
		fail_msg("%s: ends with %d: %s", whole, answer.status,
			answer.err);
	hostile_check(
		whole, hostile_uncolored(&scratch->arena, answer.err), "\n");
	if (allowed)
		hostile_check(whole, answer.out, allowed);
	return answer;
}

static void check_colors(struct scratch *scratch, const char *command)
{
	const char *whole =
		arena_printf(&scratch->arena, "--color always %s", command);
	struct answer answer = hostile_run(scratch, whole, NULL);

	hostile_check(
		whole, hostile_uncolored(&scratch->arena, answer.out), "\n");
}

/* What is hidden is there for who reads JSON, and where it was replaced on the
 * way, as in what a text quotes, all of it was. */
static void check_json(struct scratch *scratch, const char *text)
{
	static const char query[] =
		"sqlite3 :memory: \"SELECT CASE "
		"WHEN NOT json_valid(t) THEN 'not JSON' "
		"WHEN (SELECT count(*) FROM json_tree(t) "
		"WHERE atom LIKE '%cmd()%' AND "
		"instr(atom, '" HOSTILE_HIDDEN
		"') = 0 AND "
		"instr(atom, '" HOSTILE_REPLACED
		"') = 0) THEN 'changed' "
		"ELSE 'fine' END "
		"FROM (SELECT CAST(readfile('../json') AS TEXT) AS t)\"";

	scratch_write(scratch, "../json", text);
	scratch_says(scratch, query, "fine\n");
}

/* Counts the rows of csv as another program reads them. */
static size_t count_rows(struct scratch *scratch, const char *text)
{
	scratch_write(scratch, "../csv", text);
	return strtoul(scratch_run(scratch,
			       "sqlite3 :memory: '.import --csv ../csv t' "
			       "'SELECT count(*) FROM t'")
			       .out,
		NULL, 10);
}

/* Returns how many lines, or rows of csv, a command says in a format. */
static size_t check_format(
	struct scratch *scratch, const char *command, const char *format)
{
	const char *whole = arena_printf(&scratch->arena,
		"--color never %s --format %s", command, format);
	bool is_plain = strcmp(format, "plain") == 0;
	const char *out =
		hostile_run(scratch, whole, is_plain ? "\n\t" : "\n").out;

	hostile_check_kept(whole, out);
	if (strcmp(format, "json") == 0)
		check_json(scratch, out);
	if (strcmp(format, "csv") == 0)
		return count_rows(scratch, out);
	return count_lines(out);
}

/* A claim, an entry, a week or a move is one line of plain, one row of csv. */
static void check_formats(struct scratch *scratch, const char *command)
{
	char *names = lines_of(scratch, "vigil _complete list --format ''");
	size_t plain = 0, csv = 0;
	const char *name;

	for (name = strtok(names, "\n"); name; name = strtok(NULL, "\n")) {
		size_t lines = check_format(scratch, command, name);

		plain = strcmp(name, "plain") == 0 ? lines : plain;
		csv = strcmp(name, "csv") == 0 ? lines : csv;
	}
	if (plain != csv)
		fail_msg("%s: %zu lines, but %zu rows of csv", command, plain,
			csv);
	check_colors(scratch, command);
}

/* ---- calendar, mail, completion, review ---- */

static void check_no_line(
	const char *command, const char *text, const char *start)
{
	for (; text; text = strchr(text, '\n')) {
		text += *text == '\n';
		if (strncmp(text, start, strlen(start)) == 0)
			fail_msg("%s: a line begins with %s", command, start);
	}
}

void hostile_check_calendar(struct scratch *scratch)
{
	const char *out = hostile_run(scratch, "calendar", "\r\n").out;

	check_no_line("calendar", out, "BEGIN:VALARM");
	for (; (out = strchr(out, '\r')); out++)
		assert_int_equal(out[1], '\n');
}

/* What a mail has in it, in headers, text and HTML, is looked at decoded. */
void hostile_check_mail(struct scratch *scratch, const char *command)
{
	const char *mail = hostile_run(scratch, command, "\n").out;
	const char *decoded = hostile_decoded(&scratch->arena, mail);

	check_no_line(command, decoded, "Bcc:");
	hostile_check(command, decoded, "\n");
	while ((decoded = strstr(decoded, "<!DOCTYPE html>"))) {
		size_t length = (size_t)(strstr(decoded, "</html>") - decoded);
		const char *html =
			arena_copy_bytes(&scratch->arena, decoded, length);

		if (strstr(html, "<script"))
			fail_msg("%s: a script in HTML", command);
		decoded += length;
	}
}

/* Completes the words of all commands and the values of all their options. */
void hostile_check_completion(struct scratch *scratch)
{
	static const char command[] =
		"tab=$(printf '\\t'); vigil _complete ''; "
		"for name in $(vigil _complete '' | cut -f 1); do "
		"vigil _complete $name ''; "
		"vigil _complete $name -- >../options; cat ../options; "
		"for option in $(cut -f 1 ../options); do "
		"vigil _complete $name $option ''; done; done";
	struct answer answer = scratch_run(scratch, command);

	assert_int_equal(answer.status, 0);
	hostile_check("_complete", answer.out, "\n\t");
	hostile_check("_complete", answer.err, "\n");
}

/* Looks at each card, its whole history and its sources, and goes on. */
void hostile_check_review(struct scratch *scratch)
{
	static const char question[] = "]: ";
	const char *const keys[] = { "l\n", "o\n", "s\n" };
	size_t i, j, due;
	struct talk *talk;

	hostile_run(scratch, "sync", "\n");
	due = count_lines(lines_of(scratch, "vigil due --format plain"));
	talk = talk_begin(scratch, 80,
		"BROWSER=: vigil --no-pager --color never review --dry-run");
	for (i = 0; i < due; i++) {
		for (j = 0; j < 3; j++) {
			hostile_check(
				"review", talk_hear(talk, question), "\n");
			talk_type(talk, keys[j]);
		}
	}
	hostile_check("review", talk_end(talk).out, "\n");
}

/* Records something about some claims, and takes it back. */
void hostile_check_recording(struct scratch *scratch)
{
	static const char command[] =
		"for id in $(awk 'NR % 5 == 1' ids); do "
		"vigil sign $id; "
		"vigil mark $id partial --note Fine. --next +40d; "
		"vigil correct $id --note Fine.; vigil undo; "
		"EDITOR=: vigil edit $id; done";
	struct answer answer = scratch_run(scratch, command);

	hostile_check(command, answer.out, "\n");
	hostile_check(command, answer.err, "\n");
}

void hostile_check_views(struct scratch *scratch)
{
	size_t i;

	hostile_run(scratch, "list --format plain | cut -f 1 >ids", "");
	for (i = 0; i < sizeof(in_formats) / sizeof(*in_formats); i++)
		check_formats(scratch, in_formats[i]);
	for (i = 0; i < sizeof(others) / sizeof(*others); i++)
		hostile_run(scratch, others[i], "\n");
	hostile_check_calendar(scratch);
	hostile_check_mail(scratch, "mail");
	hostile_check_mail(scratch, "mail --within 24m --to eve@example.org");
}

void hostile_check_all(struct scratch *scratch)
{
	hostile_check_views(scratch);
	hostile_check_review(scratch);
	hostile_check_recording(scratch);
}
