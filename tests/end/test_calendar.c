/* test_calendar.c - vigil calendar: what comes, as iCalendar. */
#include "scratch.h"

static const char rich[] =
	"title: Prices, and \"more\"; at a length that is more than what one "
	"line of a calendar holds\n"
	"topic: money, prices\n"
	"published: 2026-10-01\n"
	"resolves: 2026-12-31\n"
	"article: {url: https://example.org/é}\n";

/* Of AM-2, which was reviewed. */
static const char journal[] =
	"{\"claim\":\"AM-2\",\"kind\":\"published\",\"on\":\"2026-1"
	"0-02\",\"published\":\"2026-10-02\",\"verdict\":\"holding"
	"\",\"statement\":\"9810dba7ba576d03ff521609aca9838aaf6e4e5"
	"d04c0520e57045f0aef41d0c5\",\"hash\":\"b7574ff92a521eb61e5"
	"5dc6f22a126f4307be058aced5f68c48f7b31e4fc3304\"}\n"
	"{\"claim\":\"AM-2\",\"kind\":\"review\",\"on\":\"2026-11-2"
	"0\",\"verdict\":\"partial\",\"by\":\"Ann\",\"note\":\"Less"
	".\",\"statement\":\"9810dba7ba576d03ff521609aca9838aaf6e4e"
	"5d04c0520e57045f0aef41d0c5\",\"recorded\":\"2026-11-20T07:"
	"12:33Z\",\"previous\":\"b7574ff92a521eb61e55dc6f22a126f430"
	"7be058aced5f68c48f7b31e4fc3304\",\"hash\":\"776433673c315a"
	"277f79d4feaf317eb382b998596302bd618b1bdcf121baa913\"}\n";

static const char calendar[] =
	"BEGIN:VCALENDAR\r\n"
	"VERSION:2.0\r\n"
	"PRODID:-//vigil//vigil calendar//EN\r\n"
	"NAME:What we said\\, and when\r\n"
	"X-WR-CALNAME:What we said\\, and when\r\n"
	"BEGIN:VEVENT\r\n"
	"UID:AM-1-review@de723c0af7e2fb7c.vigil\r\n"
	"DTSTAMP:20261001T000000Z\r\n"
	"SEQUENCE:0\r\n"
	"DTSTART;VALUE=DATE:20261031\r\n"
	"DTEND;VALUE=DATE:20261101\r\n"
	"SUMMARY:Review AM-1: Prices\\, and \"more\"\\; at a length that is "
	"more than wh\r\n"
	" at one line of a calendar holds\r\n"
	"DESCRIPTION:The claim AM-1 holds.\\n\\nHolding · reviewed 1 Oct "
	"2026\\nschedu\r\n"
	" le: 30 days\\, on the ladder of 30\\, 60\\, 90\r\n"
	"CATEGORIES:money\\, prices\r\n"
	"URL:https://example.org/%C3%A9\r\n"
	"TRANSP:TRANSPARENT\r\n"
	"END:VEVENT\r\n"
	"BEGIN:VEVENT\r\n"
	"UID:AM-1-resolves@de723c0af7e2fb7c.vigil\r\n"
	"DTSTAMP:20261001T000000Z\r\n"
	"SEQUENCE:0\r\n"
	"DTSTART;VALUE=DATE:20261231\r\n"
	"DTEND;VALUE=DATE:20270101\r\n"
	"SUMMARY:AM-1 resolves: Prices\\, and \"more\"\\; at a length that is "
	"more than \r\n"
	" what one line of a calendar holds\r\n"
	"DESCRIPTION:The claim AM-1 holds.\\n\\nHolding · reviewed 1 Oct "
	"2026\\nIt can\r\n"
	"  be settled from this day on.\r\n"
	"CATEGORIES:money\\, prices\r\n"
	"URL:https://example.org/%C3%A9\r\n"
	"TRANSP:TRANSPARENT\r\n"
	"END:VEVENT\r\n"
	"BEGIN:VEVENT\r\n"
	"UID:AM-2-review@075c61727cd504bf.vigil\r\n"
	"DTSTAMP:20261120T071233Z\r\n"
	"SEQUENCE:1\r\n"
	"DTSTART;VALUE=DATE:20261220\r\n"
	"DTEND;VALUE=DATE:20261221\r\n"
	"SUMMARY:Review AM-2: The claim AM-2 holds.\r\n"
	"DESCRIPTION:The claim AM-2 holds.\\n\\nPartial · reviewed 20 Nov "
	"2026\\nsched\r\n"
	" ule: 30 days\\, on the ladder of 30\\, 60\\, 90\r\n"
	"TRANSP:TRANSPARENT\r\n"
	"END:VEVENT\r\n"
	"END:VCALENDAR\r\n";

/* An odd claim, one that was reviewed, a draft, and settings. */
static int make(void **state)
{
	struct scratch *scratch;

	if (scratch_make(state) < 0)
		return -1;
	scratch = *state;
	scratch_write(
		scratch, "claims/vigil.yaml", "name: What we said, and when\n");
	scratch_write(scratch, "claims/journal.jsonl", journal);
	scratch_claim(scratch, "AM-1", rich);
	scratch_claim(scratch, "AM-2", "published: 2026-10-02\n");
	scratch_claim(scratch, "DR-1", "resolves: 2026-12-31\n");
	scratch_does(scratch, "vigil sync");
	return 0;
}

#define calendar_test(test)                                                    \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static void the_same_ledger_gives_these_bytes(void **state)
{
	scratch_says(*state, "vigil calendar", calendar);
}

/* Nothing in it hangs on the day, the clock, the terminal or the store. */
static void and_no_others_on_another_day_or_from_a_copy(void **state)
{
	scratch_says(*state, "vigil --today 2031-01-01 calendar", calendar);
	scratch_says(*state,
		"rm -r claims/.vigil; mkdir other; cp -R claims other; "
		"vigil -C other calendar",
		calendar);
	scratch_says(*state, "TZ=Asia/Kathmandu vigil calendar", calendar);
	scratch_shows(*state, 60, "TERM=xterm vigil calendar", calendar);
}

static void every_line_has_seventy_five_octets_at_most(void **state)
{
	scratch_says(*state,
		"vigil calendar | tr -d '\\r' | LC_ALL=C awk '"
		"length > n { n = length } END { print n }'",
		"75\n");
	scratch_says(*state,
		"vigil calendar | grep -c -v \"$(printf '\\r')\\$\" || true",
		"0\n");
}

static void a_uid_outlives_all_that_may_change(void **state)
{
	struct scratch *scratch = *state;
	const char *before =
		scratch_run(scratch, "vigil calendar | grep UID").out;

	scratch_does(scratch,
		"vigil mark AM-1 AM-2 not-holding --note No.; vigil undo; "
		"vigil mark AM-1 holding --next +80d");
	scratch_write(scratch, "claims/vigil.yaml",
		"name: Another name\nurl: https://other.example/\n");
	scratch_does(scratch,
		"mkdir claims/moved; mv claims/AM-1.yaml claims/moved/x.yaml; "
		"sed -i -e s/Prices/Wages/ -e /topic/d -e s/2026-12-31/"
		"2027-01-31/ claims/moved/x.yaml; rm -r claims/.vigil; "
		"vigil sync");
	scratch_says(scratch, "vigil calendar | grep UID", before);
	scratch_says(scratch,
		"rm -r claims/.vigil claims/journal claims/journal.jsonl; "
		"vigil calendar 2>/dev/null | grep UID",
		before);
}

static void the_same_id_in_two_ledgers_makes_two_uids(void **state)
{
	scratch_write(*state, "other/claims/AM-2.yaml",
		"id: AM-2\nclaim: Something else holds.\n"
		"published: 2026-10-02\n");
	scratch_does(*state, "vigil -C other sync");
	scratch_says(*state,
		"(vigil calendar AM-2; vigil -C other calendar) | "
		"grep ^UID:AM-2-review@ | sort -u | wc -l",
		"2\n");
}

static void an_entry_raises_the_sequence(void **state)
{
	scratch_does(*state,
		"vigil mark AM-2 partial --note Less. --next 2026-12-24");
	scratch_says(*state,
		"vigil calendar AM-2 | tr -d '\\r' | grep -e ^SEQ -e ^DTSTART",
		"SEQUENCE:2\nDTSTART;VALUE=DATE:20261224\n");
	scratch_does(*state, "vigil undo");
	scratch_says(*state,
		"vigil calendar AM-2 | tr -d '\\r' | grep -e ^SEQ -e ^DTSTART",
		"SEQUENCE:3\nDTSTART;VALUE=DATE:20261220\n");
}

static void a_schedule_that_changed_in_the_file_does_so_once_recorded(
	void **state)
{
	static const char resolves[] =
		"vigil calendar AM-1 | tr -d '\\r' | "
		"grep -e ^SEQ -e ^DTSTART -e ^DTSTAMP | tail -n 3";

	scratch_does(
		*state, "sed -i s/2026-12-31/2027-01-31/ claims/AM-1.yaml");
	scratch_answers(*state, resolves, 0,
		"DTSTAMP:20261001T000000Z\n"
		"SEQUENCE:0\n"
		"DTSTART;VALUE=DATE:20261231\n",
		"vigil: 1 claim has a change in its file that is not recorded: "
		"AM-1; vigil sync records it\n");
	scratch_does(*state, "vigil sync");
	scratch_says(*state, resolves,
		"DTSTAMP:20300101T000000Z\n"
		"SEQUENCE:1\n"
		"DTSTART;VALUE=DATE:20270131\n");
}

static void what_is_overdue_stays_on_its_day(void **state)
{
	scratch_says(*state,
		"vigil --today 2027-06-01 calendar AM-1 | tr -d '\\r' | "
		"grep ^DTSTART",
		"DTSTART;VALUE=DATE:20261031\nDTSTART;VALUE=DATE:20261231\n");
}

static void a_closed_claim_is_gone_until_it_is_reopened(void **state)
{
	const char *before =
		scratch_run(*state, "vigil calendar | grep UID").out;

	scratch_does(*state, "vigil close AM-1 --as retired --note Over.");
	scratch_says(*state, "vigil calendar | grep -c UID", "1\n");
	scratch_does(*state, "vigil reopen AM-1 --note Not.");
	scratch_says(*state, "vigil calendar | grep UID", before);
}

static void a_filter_chooses_claims(void **state)
{
	static const char nothing[] =
		"BEGIN:VCALENDAR\n"
		"VERSION:2.0\n"
		"PRODID:-//vigil//vigil calendar//EN\n"
		"END:VCALENDAR\n";

	scratch_does(*state, "rm claims/vigil.yaml");
	scratch_says(*state,
		"vigil calendar --verdict partial | tr -d '\\r' | grep ^SUM",
		"SUMMARY:Review AM-2: The claim AM-2 holds.\n");
	scratch_says(*state, "vigil calendar DR-1 | tr -d '\\r'", nothing);
	scratch_says(
		*state, "vigil calendar --state draft | tr -d '\\r'", nothing);
	scratch_refuses(*state, "vigil calendar AM-3", 3,
		"vigil calendar: AM-3: no such claim (did you mean AM-1?)\n");
}

static void problems_are_told_beside_it(void **state)
{
	struct answer answer;

	scratch_does(*state,
		"vigil sync; sed -i s/topic/topik/ "
		"claims/AM-1.yaml");
	answer = scratch_run(
		*state, "vigil calendar AM-1 | tr -d '\\r' | grep ^SUM");
	assert_string_equal(answer.out,
		"SUMMARY:Review AM-1: (its file is broken) Prices\\, and "
		"\"more\"\\; at a length\n"
		"SUMMARY:AM-1 resolves: (its file is broken) Prices\\, and "
		"\"more\"\\; at a leng\n");
	assert_int_equal(scratch_run(*state, "vigil calendar").status, 4);
}

static void a_full_disk_is_no_success(void **state)
{
	scratch_refuses(*state, "vigil calendar >/dev/full", 1,
		"vigil: the output cannot be written: No space left on "
		"device\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		calendar_test(the_same_ledger_gives_these_bytes),
		calendar_test(and_no_others_on_another_day_or_from_a_copy),
		calendar_test(every_line_has_seventy_five_octets_at_most),
		calendar_test(a_uid_outlives_all_that_may_change),
		calendar_test(the_same_id_in_two_ledgers_makes_two_uids),
		calendar_test(an_entry_raises_the_sequence),
		calendar_test(
			a_schedule_that_changed_in_the_file_does_so_once_recorded),
		calendar_test(what_is_overdue_stays_on_its_day),
		calendar_test(a_closed_claim_is_gone_until_it_is_reopened),
		calendar_test(a_filter_chooses_claims),
		calendar_test(problems_are_told_beside_it),
		calendar_test(a_full_disk_is_no_success),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
