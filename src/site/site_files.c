/* site_files.c - all files of a site: one table. */
#include "site_files.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "card.h"
#include "check_script.h"
#include "citation.h"
#include "fact_schema.h"
#include "facts.h"
#include "feed.h"
#include "feed_json.h"
#include "oembed.h"
#include "page_bulletin.h"
#include "page_claim.h"
#include "page_index.h"
#include "page_insights.h"
#include "page_list.h"
#include "page_log.h"
#include "page_method.h"
#include "page_verify.h"
#include "record_lines.h"
#include "site_badge.h"
#include "site_calendar.h"
#include "site_gather.h"
#include "site_heads.h"
#include "site_strips.h"
#include "site_style.h"
#include "site_tables.h"
#include "sitemap.h"
#include "stamp_file.h"
#include "web_url.h"

static bool has_record(const struct site *site)
{
	return !site->look->settings.has_no_record;
}

static bool has_url(const struct site *site)
{
	return site->look->url != NULL;
}

/* Programs look for it nowhere else. */
static bool is_at_root(const struct site *site)
{
	const char *host = has_url(site) ? web_url_host(site->look->url) : NULL;

	return host && strcmp(host + strcspn(host, "/"), "/") == 0;
}

static bool has_css(const struct site *site)
{
	return site->look->css != NULL;
}

const struct site_file site_files[] = {
	{ .path = "claims/%s.html",
		.scope = SCOPE_CLAIM,
		.changes = CHANGES_OVERDUE,
		.write = page_claim },
	{ .path = "claims/%s.jsonl",
		.scope = SCOPE_CLAIM,
		.changes = CHANGES_RECORD,
		.write = record_lines,
		.is_wanted = has_record },
	{ .path = "record.jsonl",
		.scope = SCOPE_SITE,
		.changes = CHANGES_RECORD,
		.each = record_lines,
		.is_wanted = has_record },
	{ .path = "claims/%s.json",
		.scope = SCOPE_CLAIM,
		.changes = CHANGES_OVERDUE,
		.write = facts_claim },
	{ .path = "feeds/%s.atom",
		.scope = SCOPE_CLAIM,
		.changes = CHANGES_OVERDUE,
		.write = feed_of_claim,
		.is_wanted = has_url },
	{ .path = "badge/%s.svg",
		.scope = SCOPE_CLAIM,
		.changes = CHANGES_OVERDUE,
		.write = site_badge },
	{ .path = "embed/%s.html",
		.scope = SCOPE_CLAIM,
		.changes = CHANGES_OVERDUE,
		.write = card },
	{ .path = "embed/%s.json",
		.scope = SCOPE_CLAIM,
		.changes = CHANGES_RECORD,
		.write = oembed,
		.is_wanted = has_url },
	{ .path = "cite/%s.bib",
		.scope = SCOPE_CLAIM,
		.changes = CHANGES_RECORD,
		.write = cite_bibtex },
	{ .path = "cite/%s.ris",
		.scope = SCOPE_CLAIM,
		.changes = CHANGES_RECORD,
		.write = cite_ris },
	{ .path = "cite/%s.json",
		.scope = SCOPE_CLAIM,
		.changes = CHANGES_RECORD,
		.write = cite_csl },
	{ .path = "heads.txt",
		.scope = SCOPE_SITE,
		.changes = CHANGES_RECORD,
		.write = site_heads },
	{ .path = "facts.json",
		.scope = SCOPE_SITE,
		.changes = CHANGES_DAILY,
		.write = facts_begin,
		.each = facts_each,
		.end = facts_end },
	{ .path = "facts.schema.json",
		.scope = SCOPE_SITE,
		.changes = CHANGES_NEVER,
		.write = fact_schema },
	{ .path = "claims.csv",
		.scope = SCOPE_SITE,
		.changes = CHANGES_OVERDUE,
		.write = table_of_claims,
		.each = table_claim },
	{ .path = "entries.csv",
		.scope = SCOPE_SITE,
		.changes = CHANGES_RECORD,
		.write = table_of_entries,
		.each = table_entries },
	{ .path = "check.sh",
		.scope = SCOPE_SITE,
		.changes = CHANGES_NEVER,
		.write = check_script,
		.is_wanted = has_record },
	{ .path = "%s.html",
		.scope = SCOPE_LIST,
		.changes = CHANGES_OVERDUE,
		.write = page_list },
	{ .path = "%s.html",
		.scope = SCOPE_LOG,
		.changes = CHANGES_RECORD,
		.write = page_log },
	{ .path = "method.html",
		.scope = SCOPE_SITE,
		.changes = CHANGES_SETTINGS,
		.write = page_method },
	{ .path = "verify.html",
		.scope = SCOPE_SITE,
		.changes = CHANGES_RECORD,
		.write = page_verify },
	{ .path = "site.css",
		.scope = SCOPE_SITE,
		.changes = CHANGES_SETTINGS,
		.write = style_of_user,
		.is_wanted = has_css },
	{ .path = "vigil.css",
		.scope = SCOPE_SITE,
		.changes = CHANGES_NEVER,
		.write = style_of_vigil },
	{ .path = "%s.atom",
		.scope = SCOPE_TOPIC,
		.changes = CHANGES_RECORD,
		.write = feed_of_topic,
		.is_wanted = has_url },
	{ .path = "changes.atom",
		.scope = SCOPE_SITE,
		.changes = CHANGES_RECORD,
		.write = feed_of_all,
		.is_wanted = has_url },
	{ .path = "changes.json",
		.scope = SCOPE_SITE,
		.changes = CHANGES_RECORD,
		.write = feed_json,
		.is_wanted = has_url },
	{ .path = "reviews.ics",
		.scope = SCOPE_SITE,
		.changes = CHANGES_RECORD,
		.write = site_calendar_begin,
		.each = site_calendar_each,
		.end = site_calendar_end },
	{ .path = "strips.json",
		.scope = SCOPE_SITE,
		.changes = CHANGES_OVERDUE,
		.write = strips_begin,
		.each = strips_each,
		.end = strips_end },
	{ .path = "sitemap.xml",
		.scope = SCOPE_SITE,
		.changes = CHANGES_RECORD,
		.write = sitemap,
		.is_wanted = has_url },
	{ .path = "sitemap-%s.xml",
		.scope = SCOPE_SITEMAP,
		.changes = CHANGES_RECORD,
		.write = sitemap_part,
		.is_wanted = has_url },
	{ .path = "robots.txt",
		.scope = SCOPE_SITE,
		.changes = CHANGES_SETTINGS,
		.write = sitemap_robots,
		.is_wanted = is_at_root },
	{ .path = "bulletin/%s.html",
		.scope = SCOPE_BULLETIN,
		.changes = CHANGES_SETTINGS,
		.write = page_bulletin },
	{ .path = "bulletin/index.html",
		.scope = SCOPE_SITE,
		.changes = CHANGES_QUARTER,
		.write = page_bulletins },
	{ .path = "stamps/%s",
		.scope = SCOPE_STAMP,
		.changes = CHANGES_SETTINGS,
		.write = stamp_file },
	{ .path = "insights.html",
		.scope = SCOPE_SITE,
		.changes = CHANGES_DAILY,
		.write = page_insights },
	{ .path = "index.html",
		.scope = SCOPE_SITE,
		.changes = CHANGES_DAILY,
		.write = page_index },
	{ .path = NULL },
};
