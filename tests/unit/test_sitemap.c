/* test_sitemap.c - more pages than one sitemap may have. */
#include "sitemap.h"

#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "site_files.h"
#include "site_gather.h"
#include "text_stream.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const struct site_look look = { .url = "https://a.example/" };
static struct site_row rows[] = { { .id = "A-1", .changed = 20000 },
	{ .id = "A-2", .changed = 20001 }, { .id = "A-3", .changed = 20002 } };
static unsigned order[] = { 2, 1, 0 };
static struct site_list list = { .path = "index", .rows = { order, 3 } };

static struct site site_of(size_t most)
{
	return (struct site){ .look = &look,
		.rows = rows,
		.count = 3,
		.lists = &list,
		.list_count = 1,
		.last = NO_DATE,
		.sitemap_most = most };
}

static void check(
	site_write_fn *write, size_t most, size_t part, const char *expected)
{
	struct arena arena = { 0 };
	const struct site site = site_of(most);
	const struct site_page page = { .arena = &arena, .part = part };
	struct text_stream stream;
	const char *text;

	text_stream_open(&stream);
	write(stream.out, &site, &page);
	text = text_stream_close(&stream, &arena);
	text = strstr(text, "0.9\">\n") + strlen("0.9\">\n");
	assert_string_equal(text, expected);
	arena_release(&arena);
}

static void as_many_as_fit_are_in_one_file(void **state)
{
	const struct site site = site_of(6);

	(void)state;
	assert_int_equal(sitemap_parts(&site), 0);
	check(sitemap, 6, 0,
		"<url><loc>https://a.example/index.html</loc>"
		"<lastmod>2024-10-06</lastmod></url>\n"
		"<url><loc>https://a.example/method.html</loc></url>\n"
		"<url><loc>https://a.example/verify.html</loc></url>\n"
		"<url><loc>https://a.example/claims/A-3.html</loc>"
		"<lastmod>2024-10-06</lastmod></url>\n"
		"<url><loc>https://a.example/claims/A-2.html</loc>"
		"<lastmod>2024-10-05</lastmod></url>\n"
		"<url><loc>https://a.example/claims/A-1.html</loc>"
		"<lastmod>2024-10-04</lastmod></url>\n"
		"</urlset>\n");
}

static void more_are_in_parts_that_an_index_names(void **state)
{
	const struct site site = site_of(5);

	(void)state;
	assert_int_equal(sitemap_parts(&site), 2);
	check(sitemap, 5, 0,
		"<sitemap><loc>https://a.example/sitemap-1.xml</loc>"
		"</sitemap>\n"
		"<sitemap><loc>https://a.example/sitemap-2.xml</loc>"
		"</sitemap>\n"
		"</sitemapindex>\n");
	check(sitemap_part, 5, 1,
		"<url><loc>https://a.example/claims/A-1.html</loc>"
		"<lastmod>2024-10-04</lastmod></url>\n"
		"</urlset>\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(as_many_as_fit_are_in_one_file),
		cmocka_unit_test(more_are_in_parts_that_an_index_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
