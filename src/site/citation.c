/* citation.c - how a claim is cited as it stood. */
#include "citation.h"

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "bibtex.h"
#include "date.h"
#include "json_members.h"
#include "ris.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_name.h"
#include "site_paths.h"
#include "site_word.h"
#include "text.h"
#include "text_utf8.h"
#include "verdict.h"
#include "words.h"

/* A citation is for programs and for publications in any language: its words
 * are those of the formats, in English. */
struct citation citation_of(struct arena *arena, const struct site *site,
	const struct site_page *page)
{
	const struct site_row *row = page->row;
	const char *verdict = text_lower(arena, verdict_shown(row->verdict));
	const char *path = site_path(arena, "claims/%s.html", row->id);

	return (struct citation){ .id = row->id,
		.author = text_printable(arena, site_name(site)),
		.title = text_printable(arena,
			arena_printf(arena, "%s: %s", row->id, row->title)),
		.kind = arena_printf(arena, "Claim, %s", verdict),
		.note = arena_printf(
			arena, "Verdict: %s; entry %s", verdict, page->anchor),
		.url = site->look->url
			       ? arena_printf(arena, "%s%s#e-%s",
					 site->look->url, path, page->anchor)
			       : NULL,
		.language = site_language(site),
		.on = row->changed };
}

/* ---- BibTeX ---- */

/* The braces within keep names and words as they are: no first name, no
 * author behind `and`, no small letters. */
static void write_field(FILE *out, const char *name, const char *text)
{
	fprintf(out, ",\n  %s = {{", name);
	bibtex_text(out, text);
	fputs("}}", out);
}

void cite_bibtex(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct citation citation = citation_of(page->arena, site, page);
	const char *month =
		words_english.short_months[date_month(citation.on) - 1];

	fprintf(out, "@misc{%s", citation.id);
	write_field(out, "author", citation.author);
	write_field(out, "title", citation.title);
	fprintf(out, ",\n  year = {%04d},\n  month = %s,\n  day = {%d}",
		date_year(citation.on), text_lower(page->arena, month),
		date_day(citation.on));
	/* it is read as it is, and an address has no braces */
	if (citation.url)
		fprintf(out, ",\n  url = {%s}", citation.url);
	fputs(",\n  note = {", out);
	bibtex_text(out, citation.note);
	fputs("}\n}\n", out);
}

/* ---- RIS ---- */

void cite_ris(FILE *out, const struct site *site, const struct site_page *page)
{
	const struct citation citation = citation_of(page->arena, site, page);
	const long on = citation.on;

	ris_line(out, "TY", "ELEC");
	ris_line(out, "ID", citation.id);
	ris_organization(out, citation.author);
	ris_line(out, "TI", citation.title);
	ris_line(out, "PY", arena_printf(page->arena, "%04d", date_year(on)));
	ris_line(out, "DA",
		arena_printf(page->arena, "%04d/%02d/%02d", date_year(on),
			date_month(on), date_day(on)));
	if (citation.url)
		ris_line(out, "UR", citation.url);
	ris_line(out, "N1", citation.note);
	ris_line(out, "ER", "");
}

/* ---- CSL-JSON ---- */

void cite_csl(FILE *out, const struct site *site, const struct site_page *page)
{
	const struct citation citation = citation_of(page->arena, site, page);

	putc('[', out);
	json_text(out, "{id", citation.id);
	json_text(out, "type", "webpage");
	json_name(out, "author");
	putc('[', out);
	json_text(out, "{literal", citation.author);
	fputs("}]", out);
	json_text(out, "title", citation.title);
	json_text(out, "genre", citation.kind);
	fprintf(out, ",\"issued\":{\"date-parts\":[[%d,%d,%d]]}",
		date_year(citation.on), date_month(citation.on),
		date_day(citation.on));
	if (citation.url)
		json_text(out, "URL", citation.url);
	json_text(out, "note", citation.note);
	json_text(out, "language", citation.language);
	fputs("}]\n", out);
}
