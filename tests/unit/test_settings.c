/* test_settings.c - what holds for a whole ledger. */
#include "claim_support.h"

#include "arena.h"
#include "reading.h"
#include "settings.h"

static const char *tell_setting(struct arena *arena, const char *told,
	const char *name, const char *text)
{
	return text ? arena_printf(arena, "%s%s=%s ", told, name, text) : told;
}

static const char *tell_settings(struct arena *arena, const char *text)
{
	struct reading reading = reading_of(arena, text);
	const struct settings settings = settings_read(&reading);
	const struct topic *topic;
	const char *told = tell_setting(arena, "", "name", settings.name);

	told = tell_setting(arena, told, "url", settings.url);
	told = tell_setting(arena, told, "reviewer", settings.reviewer);
	told = tell_setting(arena, told, "signoff",
		settings.needs_signoff ? "required" : NULL);
	for (topic = settings.topics; topic; topic = topic->next)
		told = arena_printf(
			arena, "%s%s:%d ", told, topic->name, topic->cadence);
	told = arena_printf(arena, "%s%s", told, settings.timezone);
	return told_line(arena, told, problems_told(arena, &reading.problems));
}

static void what_is_not_given_has_its_default(void **state)
{
	static const struct told_example examples[] = {
		{ "", "UTC" },
		{ "# none\n", "UTC" },
		{ "---\n", "UTC" },
		{ "{}", "UTC" },
		{ "x-mine: [{a: b}]\n", "UTC" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_settings, examples);
	assert_string_equal(settings_default().timezone, "UTC");
	assert_null(settings_default().topics);
}

static void all_settings_are_read(void **state)
{
	static const struct told_example examples[] = {
		{ "name: A  B\nurl: https://example.org\nreviewer: Peter\n"
		  "timezone: Europe/London\ncadence:\n  pricing: 30\n"
		  "  two  words: 90\n",
			"name=A B url=https://example.org reviewer=Peter "
			"pricing:30 two words:90 Europe/London" },
		{ "\xef\xbb\xbfname: A\r\ntimezone: UTC\r\n", "name=A UTC" },
		{ "signoff: required\n", "signoff=required UTC" },
		{ "signoff: optional\n", "UTC" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_settings, examples);
}

static void what_is_wrong_keeps_its_default(void **state)
{
	static const struct told_example examples[] = {
		{ "timezone: Europe/Nowhere\nname: A\n",
			"name=A UTC\n"
			"1:11: timezone: this system knows no "
			"Europe/Nowhere; give a name such as UTC or "
			"Europe/London" },
		{ "timezone: ../../etc/passwd\n",
			"UTC\n"
			"1:11: timezone: this system knows no "
			"../../etc/passwd; give a name such as UTC or "
			"Europe/London" },
		{ "timezone: [UTC]\n",
			"UTC\n1:11: timezone: should be text, not a list" },
		{ "nmae: A\n",
			"UTC\n1:1: nmae: no such key (did you mean "
			"name?)" },
		{ "x-a: 1\nx-a: 2\n",
			"UTC\n2:1: x-a: given twice; it stands on line 1 "
			"already" },
		{ "signoff: always\n",
			"UTC\n1:10: signoff: always: should be required or "
			"optional" },
		{ "signoff: [required]\n",
			"UTC\n1:10: signoff: should be text, not a list" },
		{ "url: a b\n",
			"UTC\n1:6: url: should be a URL or a path, "
			"without spaces" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_settings, examples);
}

static void cadences_are_those_of_claims(void **state)
{
	static const struct told_example examples[] = {
		{ "cadence: 45\n",
			"UTC\n"
			"1:10: cadence: should have topics and their days "
			"under it, such as `pricing: 30`" },
		{ "cadence: {a: 29, b: 30, c: x, d: 91}\n",
			"a:0 b:30 c:0 d:0 UTC\n"
			"1:14: a: should be 30 to 90 days, not 29\n"
			"1:28: c: should be a whole number of days\n"
			"1:34: d: should be 30 to 90 days, not 91" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_settings, examples);
}

static void settings_are_one_map(void **state)
{
	static const struct told_example examples[] = {
		{ "- name: A\n",
			"UTC\n1:1: settings are keys and values, such as "
			"`timezone: UTC`" },
		{ "name\n",
			"UTC\n1:1: settings are keys and values, such as "
			"`timezone: UTC`" },
		{ "name: A\n---\nname: B\n",
			"name=A UTC\n3:1: a second document; settings are "
			"one" },
		{ "name: A\nurl: @b\n",
			"UTC\n2:6: text cannot begin like this; put it in "
			"quotes, "
			"or use spaces for a tab" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_settings, examples);
}

static void a_topic_is_found_in_any_case(void **state)
{
	static const struct {
		const char *topic;
		int days;
	} examples[] = { { "pricing", 30 }, { "PRICING", 30 },
		{ "open ai", 45 }, { "price", 0 }, { "", 0 }, { NULL, 0 } };
	struct arena arena = { 0 };
	struct reading reading =
		reading_of(&arena, "cadence: {Pricing: 30, Open AI: 45}\n");
	const struct settings settings = settings_read(&reading);
	const struct settings none = settings_default();
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(examples) / sizeof(*examples); i++) {
		assert_int_equal(settings_cadence(&settings, examples[i].topic),
			examples[i].days);
		assert_int_equal(settings_cadence(&none, examples[i].topic), 0);
	}
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_not_given_has_its_default),
		cmocka_unit_test(all_settings_are_read),
		cmocka_unit_test(what_is_wrong_keeps_its_default),
		cmocka_unit_test(cadences_are_those_of_claims),
		cmocka_unit_test(settings_are_one_map),
		cmocka_unit_test(a_topic_is_found_in_any_case),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
