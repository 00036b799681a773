/* test_command_meant.c - the table of other tools' words. */
#include "claim_support.h"

#include <string.h>

#include "command_meant.h"
#include "commands.h"
#include "context.h"

static bool is_command(const char *word, size_t length)
{
	size_t i;

	for (i = 0; commands[i].command; i++) {
		if (strlen(commands[i].command->name) == length &&
			strncmp(commands[i].command->name, word, length) == 0)
			return true;
	}
	return false;
}

static void each_word_names_a_command_that_there_is(void **state)
{
	const struct command_meaning *meaning = command_meanings;

	(void)state;
	for (; meaning->words; meaning++) {
		const char *line = meaning->line;

		assert_true(!line != !meaning->hint);
		if (line && strncmp(line, "--", 2) != 0 &&
			!is_command(line, strcspn(line, " ")))
			fail_msg("%s: no such command", line);
	}
}

static void no_word_is_a_command_itself_or_there_twice(void **state)
{
	const struct command_meaning *meaning = command_meanings;
	char word[32];

	(void)state;
	for (; meaning->words; meaning++) {
		const char *at = meaning->words;

		for (; *at; at += strspn(at, " ")) {
			size_t length = strcspn(at, " ");

			assert_true(length < sizeof(word));
			memcpy(word, at, length);
			word[length] = '\0';
			at += length;
			if (is_command(word, length))
				fail_msg("%s: is a command", word);
			if (command_meaning_of(word) != meaning)
				fail_msg("%s: is there twice", word);
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_word_names_a_command_that_there_is),
		cmocka_unit_test(no_word_is_a_command_itself_or_there_twice),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
