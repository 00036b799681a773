/* test_config.c - vigil config: each setting, and where it comes from. */
#include <string.h>

#include "arena.h"
#include "fields.h"
#include "scratch.h"
#include "scratch_ledger.h"
#include "settings.h"
#include "user_settings.h"

#define CONFIG "../home/.config/vigil/config.yaml"

static void what_is_not_given_has_its_default(void **state)
{
	scratch_says(*state,
		"VIGIL_REVIEWER= GIT_CONFIG_NOSYSTEM=1 vigil config | "
		"grep -v ^site | "
		"sed \"s/$(id -un)/LOGIN/\" | tr '\\t' '|'",
		"reviewer|LOGIN|login\n"
		"sendmail|/usr/sbin/sendmail|default\n"
		"signing_key||not set\n"
		"name||not set\n"
		"url||not set\n"
		"timezone|UTC|default\n"
		"cadence||not set\n"
		"promise.shortest|30|default\n"
		"promise.longest|90|default\n"
		"workdays|mon, tue, wed, thu, fri|default\n"
		"days_off||not set\n"
		"signoff|optional|default\n"
		"signatures|optional|default\n"
		"mail.to||not set\n"
		"mail.from||not set\n"
		"mail.owners||not set\n"
		"mail.weekly|Mon|default\n"
		"mail.timeout|60|default\n");
}

static void write_all(struct scratch *scratch)
{
	scratch_write(scratch, "claims/vigil.yaml",
		"name: Claims\nurl: https://example.org\n"
		"timezone: Europe/London\nreviewer: Desk\n"
		"cadence:\n  pricing: 30\n  two  words: 45\n"
		"signoff: required\n"
		"mail:\n  to: [a@b.org, Bo <bo@b.org>]\n  from: v@b.org\n"
		"  owners:\n    Ann: {to: ann@b.org, every: fri}\n"
		"  weekly: friday\n"
		"  timeout: 5\n"
		"promise: {longest: 365}\nworkdays: [Sunday, mon]\n"
		"days_off: [2026-12-24..2027-01-01, 2026-05-01]\n");
	scratch_write(scratch, CONFIG,
		"# mine\nreviewer: Ann\nsendmail: msmtp -a work\n"
		"signing_key: git\n");
}

static void each_setting_is_shown_with_its_file_and_line(void **state)
{
	write_all(*state);
	scratch_says(*state,
		"VIGIL_REVIEWER= vigil config | grep -v ^site | "
		"sed \"s,$HOME,HOME,\" | "
		"tr '\\t' '|'",
		"reviewer|Ann|HOME/.config/vigil/config.yaml:2\n"
		"sendmail|msmtp -a work|HOME/.config/vigil/config.yaml:3\n"
		"signing_key|git|HOME/.config/vigil/config.yaml:4\n"
		"name|Claims|claims/vigil.yaml:1\n"
		"url|https://example.org|claims/vigil.yaml:2\n"
		"timezone|Europe/London|claims/vigil.yaml:3\n"
		"cadence.pricing|30|claims/vigil.yaml:6\n"
		"cadence.two  words|45|claims/vigil.yaml:7\n"
		"promise.shortest|30|default\n"
		"promise.longest|365|claims/vigil.yaml:16\n"
		"workdays|mon, sun|claims/vigil.yaml:17\n"
		"days_off|2026-05-01, 2026-12-24..2027-01-01|"
		"claims/vigil.yaml:18\n"
		"signoff|required|claims/vigil.yaml:8\n"
		"signatures|optional|default\n"
		"mail.to|a@b.org, Bo <bo@b.org>|claims/vigil.yaml:10\n"
		"mail.from|v@b.org|claims/vigil.yaml:11\n"
		"mail.owners|Ann <ann@b.org> every "
		"friday|claims/vigil.yaml:12\n"
		"mail.weekly|Fri|claims/vigil.yaml:14\n"
		"mail.timeout|5|claims/vigil.yaml:15\n");
}

static void the_first_source_of_the_reviewer_is_shown(void **state)
{
	write_all(*state);
	scratch_says(*state, "vigil config | head -n 1",
		"reviewer\tTester\t$VIGIL_REVIEWER\n");
	scratch_says(*state,
		"rm -r \"$HOME/.config\"; VIGIL_REVIEWER= vigil config | "
		"head -n 1",
		"reviewer\tDesk\tclaims/vigil.yaml:4\n");
	scratch_says(*state,
		"git config --file \"$HOME/.gitconfig\" user.name 'Git Person';"
		" rm claims/vigil.yaml; VIGIL_REVIEWER= vigil config | "
		"head -n 1",
		"reviewer\tGit Person\tgit\n");
	scratch_says(*state,
		"VIGIL_SENDMAIL='a  b' vigil config | grep ^sendmail",
		"sendmail\ta b\t$VIGIL_SENDMAIL\n");
}

static void a_value_that_is_refused_is_not_shown_as_the_file_s(void **state)
{
	scratch_write(*state, "claims/vigil.yaml", "timezone: Mars\n");
	scratch_answers(*state,
		"vigil config >out 2>told; status=$?; grep ^timezone out; "
		"exit $status",
		4, "timezone\tUTC\tdefault\n", "");
	scratch_write(*state, "claims/vigil.yaml",
		"promise: {shortest: 70, longest: 60}\n");
	scratch_answers(*state,
		"vigil config >out 2>told; status=$?; grep ^promise out; "
		"exit $status",
		4,
		"promise.shortest\t30\tdefault\n"
		"promise.longest\t90\tdefault\n",
		"");
}

static void a_terminal_gets_columns(void **state)
{
	scratch_shows(*state, 80, "vigil config --format table | head -n 3",
		"reviewer              Tester                   "
		"$VIGIL_REVIEWER\n"
		"sendmail              /usr/sbin/sendmail       default\n"
		"signing_key           -                        not set\n");
	scratch_shows(*state, 30,
		"vigil --no-pager config 2>&1 | cat | "
		"head -n 1",
		"reviewer\tTester\t$VIGIL_REVIEWER\n");
	scratch_fits(*state, 30, "vigil --no-pager config");
}

static void json_has_null_for_what_is_not_set(void **state)
{
	scratch_says(*state, "vigil config --format json | sed -n '1,2p;5p;$p'",
		"{\"schema\":1,\"settings\":[\n"
		"{\"setting\":\"reviewer\",\"value\":\"Tester\","
		"\"source\":\"$VIGIL_REVIEWER\"},\n"
		"{\"setting\":\"name\",\"value\":null,"
		"\"source\":\"not set\"},\n"
		"]}\n");
}

static void finds(
	struct scratch *scratch, const char *above, const struct field *fields)
{
	for (; fields->name; fields++) {
		const char *name = arena_printf(
			&scratch->arena, "%s%s", above, fields->name);

		if (fields->kind->keys)
			finds(scratch,
				arena_printf(&scratch->arena, "%s.", name),
				fields->kind->keys);
		else if (strcmp(name, "mail.sendmail") != 0)
			scratch_does(scratch,
				arena_printf(&scratch->arena,
					"cut -f 1 listed | grep '^%s$'", name));
	}
}

static void every_setting_that_there_is_is_shown(void **state)
{
	scratch_does(*state, "vigil config >listed");
	finds(*state, "", settings_fields);
	finds(*state, "", user_fields);
}

static void a_program_in_vigil_yaml_is_a_warning(void **state)
{
	static const char warning[] =
		"claims/vigil.yaml:1:8: warning: mail.sendmail is not read "
		"from here: a program to run is named in your own "
		"configuration, as `sendmail` in ~/.config/vigil/config.yaml\n"
		"    mail: {sendmail: [sh, -c, id]}\n"
		"           ^\n";
	struct scratch *scratch = *state;

	scratch_write(scratch, "claims/vigil.yaml",
		"mail: {sendmail: [sh, -c, id]}\n");
	scratch_says(scratch, "vigil check",
		arena_printf(&scratch->arena,
			"%sclaims/AM-1.yaml:1:5: warning: AM-1: has no "
			"sources\n"
			"1 file, 1 claim: 0 errors, 2 warnings\n",
			warning));
	scratch_does(scratch, "vigil due; vigil list; vigil mail --to a@b.org");
	scratch_answers(scratch, "vigil config | grep sendmail", 0,
		"sendmail\t/usr/sbin/sendmail\tdefault\n", warning);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		one_test(what_is_not_given_has_its_default),
		one_test(each_setting_is_shown_with_its_file_and_line),
		one_test(the_first_source_of_the_reviewer_is_shown),
		one_test(a_value_that_is_refused_is_not_shown_as_the_file_s),
		one_test(a_terminal_gets_columns),
		one_test(json_has_null_for_what_is_not_set),
		one_test(every_setting_that_there_is_is_shown),
		one_test(a_program_in_vigil_yaml_is_a_warning),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
