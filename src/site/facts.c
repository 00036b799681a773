/* facts.c - a whole ledger, and each claim, as JSON. */
#include "facts.h"

#include <stdio.h>

#include "fact.h"
#include "fact_claim.h"
#include "fact_whole.h"
#include "fact_write.h"
#include "figures_json.h"
#include "site_files.h"
#include "site_gather.h"

static struct fact_of of_page(
	const struct site *site, const struct site_page *page)
{
	return (struct fact_of){
		.arena = page->arena, .site = site, .page = page
	};
}

void facts_begin(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct fact_of of = of_page(site, page);

	putc('{', out);
	fact_members(out, whole_facts, &of);
	fputs(",\n\"figures\":", out);
	figures_json(out, site, page->arena);
	fputs(",\n\"holding_up\":{", out);
	fact_members(out, own_facts, &of);
	fputs(",\"claims\":[", out);
}

/* Each is on a line of its own, for diff and grep. */
void facts_each(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct fact_of of = of_page(site, page);

	fputs(page->row == site->rows ? "\n" : ",\n", out);
	fact_object(out, claim_facts, &of);
}

void facts_end(FILE *out, const struct site *site, const struct site_page *page)
{
	const struct fact_of of = of_page(site, page);

	fputs("\n]},\n\"archive\":{", out);
	fact_members(out, archive_facts, &of);
	fputs(",\"claims\":[]}}\n", out);
}

void facts_claim(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct fact_of of = of_page(site, page);

	fprintf(out, "{\"schema\":%d,", FACTS_SCHEMA);
	fact_members(out, claim_facts, &of);
	fputs("}\n", out);
}
