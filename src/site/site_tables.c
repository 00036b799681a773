/* site_tables.c - claims, and entries, as comma-separated values. */
#include "site_tables.h"

#include <stddef.h>
#include <stdio.h>

#include "fact.h"
#include "fact_claim.h"
#include "fact_csv.h"
#include "fact_entry.h"
#include "history.h"
#include "site_files.h"
#include "site_gather.h"

void table_of_claims(
	FILE *out, const struct site *site, const struct site_page *page)
{
	(void)site;
	fact_csv_names(out, page->arena, claim_facts);
}

void table_claim(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct fact_of of = {
		.arena = page->arena, .site = site, .page = page
	};

	fact_csv_row(out, claim_facts, &of);
}

void table_of_entries(
	FILE *out, const struct site *site, const struct site_page *page)
{
	(void)site;
	fact_csv_names(out, page->arena, line_facts);
}

void table_entries(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct history *history = page->history;
	size_t i;

	for (i = 0; i < history->count; i++) {
		const struct fact_of of = { .arena = page->arena,
			.site = site,
			.page = page,
			.event = &history->events[i],
			.brought = &history->events[i] };

		fact_csv_row(out, line_facts, &of);
	}
}
