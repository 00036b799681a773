/* git_past.c - which files and lines of the record git's HEAD, or a commit that
 * it descends from, has. */
#include "git_past.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "child.h"
#include "record_files.h"
#include "text.h"

/* What a commit is told from what it lists by. */
#define COMMIT_MARK "commit:"

static const char *ask(const struct git_past *past, const char *const *words)
{
	struct texts command = { NULL, 0 };
	const char *answer;
	size_t length;

	texts_add(past->arena, &command, "git");
	texts_add(past->arena, &command, "-C");
	texts_add(past->arena, &command, past->ledger->path);
	for (; *words; words++)
		texts_add(past->arena, &command, *words);
	texts_add(past->arena, &command, NULL);
	answer = child_text(past->arena, command.items, &length);
	return answer ? answer : "";
}

void git_past_read(struct git_past *past)
{
	static const char *const head_files[] = { "ls-tree", "-r",
		"--name-only", "HEAD", "journal", old_journal, NULL };
	static const char *const added_files[] = { "log", "--full-history",
		"-m", "--relative", "--diff-filter=A", "--name-only",
		"--format=", "HEAD", "--", "journal", NULL };
	static const char format[] = "--format=" COMMIT_MARK "%h";
	static const char *const old_lines[] = { "log", "--full-history", "-m",
		"-p", "--unified=0", format, "HEAD", "--", old_journal, NULL };
	static const char *const old_head[] = { "show", "HEAD:./journal.jsonl",
		NULL };

	past->head_files = ask(past, head_files);
	past->added_files = ask(past, added_files);
	past->old_head = ask(past, old_head);
	past->old_lines = ask(past, old_lines);
}

static bool has_line(const char *lines, const char *line)
{
	size_t length = strlen(line);

	for (; *lines; lines += strcspn(lines, "\n"), lines += *lines == '\n') {
		if (strncmp(lines, line, length) == 0 &&
			(lines[length] == '\n' || !lines[length]))
			return true;
	}
	return false;
}

static const char *first_line(struct arena *arena, const char *text)
{
	return arena_copy_bytes(arena, text, strcspn(text, "\n"));
}

static const char *commit_without(const struct git_past *past, const char *path)
{
	const char *const words[] = { "log", "-1", "--full-history", "-m",
		"--diff-filter=D", "--format=%h", "HEAD", "--", path, NULL };
	const char *commit = first_line(past->arena, ask(past, words));

	return *commit ? commit : "lost";
}

/* The newest commit comes first: the first that takes the line out did so. */
static const char *commit_of_line(const struct git_past *past, const char *hash)
{
	const char *at = past->old_lines, *commit = "lost";

	for (; *at; at += strcspn(at, "\n"), at += *at == '\n') {
		size_t length = strcspn(at, "\n");
		const char *line;

		if (strncmp(at, COMMIT_MARK, sizeof(COMMIT_MARK) - 1) == 0)
			commit = first_line(
				past->arena, at + sizeof(COMMIT_MARK) - 1);
		if (*at != '-' && *at != '+')
			continue;
		line = arena_copy_bytes(past->arena, at, length);
		if (strstr(line, hash))
			return *at == '-' ? commit : "lost";
	}
	return NULL;
}

const char *git_past_has(
	const struct git_past *past, const char *path, const char *hash)
{
	if (strcmp(path, old_journal) == 0)
		return strstr(past->old_head, hash)
			       ? "lost"
			       : commit_of_line(past, hash);
	if (has_line(past->head_files, path))
		return "lost";
	return has_line(past->added_files, path) ? commit_without(past, path)
						 : NULL;
}
