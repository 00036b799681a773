/* mail_claim_html.c - a claim in a mail, as HTML. */
#include "mail_claim_html.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "html.h"
#include "mail_form.h"
#include "text.h"
#include "verdict.h"

/* The signs have no form as emoji. */
static const char *verdict_html(enum verdict verdict)
{
	static const char *const shown[] = {
		[VERDICT_NONE] = "",
		[HOLDING] = "●&nbsp;Holding",
		[PARTIAL] = "◐&nbsp;Partial",
		[NOT_HOLDING] = "⊘&nbsp;Not&nbsp;holding",
	};

	return shown[verdict];
}

static void write_verdict_and_facts(FILE *out, const struct mail_claim *claim)
{
	size_t i;

	fprintf(out, " · <b>%s</b>", verdict_html(claim->verdict));
	for (i = 0; i < claim->facts.count; i++) {
		fputs(" · ", out);
		html_text(out, claim->facts.items[i]);
	}
}

static void write_state(FILE *out, const struct mail_claim *claim)
{
	fputs(claim->is_overdue ? "<b class=\"l\">" : "<b>", out);
	html_text(out, claim->when);
	fputs("</b>", out);
	write_verdict_and_facts(out, claim);
}

/* A sentence in a script that runs from right to left begins on the right. */
static void write_head(FILE *out, const struct mail_claim *claim)
{
	const char *about = claim->sentence ? claim->topic : claim->when;

	fputs("<p class=\"m\">", out);
	html_text(out, claim->id);
	if (about) {
		fputs(" · ", out);
		html_text(out, about);
	}
	fputs("</p>\n<h3 dir=\"auto\">", out);
	html_text(out, claim->title);
	fputs("</h3>\n", out);
	if (!claim->sentence)
		return;
	fputs("<p class=\"s\" dir=\"auto\">", out);
	html_text(out, claim->sentence);
	fputs("</p>\n<p>", out);
	write_state(out, claim);
	fputs("</p>\n", out);
}

static void write_quote(
	const struct mail_paper *paper, const struct mail_quote *quote)
{
	FILE *out = paper->out;
	size_t i;

	fprintf(out, "<p class=\"%s\"><b>", quote->is_dissent ? "q d" : "q");
	html_text(out, quote->label);
	fputs("</b> · ", out);
	html_text(out, quote->who);
	fprintf(out, "%s%s", *quote->who ? ", " : "", quote->day);
	if (quote->note) {
		fputs("<br>", out);
		html_text(out, quote->note);
	}
	for (i = 0; i < quote->urls.count; i++) {
		const char *url = quote->urls.items[i];
		const char *host = html_host(paper->arena, url);

		fputs("<br>", out);
		html_link(out, url, host ? host : url);
	}
	fputs("</p>\n", out);
}

static void write_triggers(FILE *out, const struct mail_claim *claim)
{
	size_t i;

	if (!claim->triggers.count)
		return;
	fputs("<p class=\"m\"><b>Triggers</b>", out);
	for (i = 0; i < claim->triggers.count; i++) {
		fputs("<br>", out);
		html_text(out, claim->triggers.items[i]);
	}
	if (claim->triggers_left)
		fprintf(out, "<br>and %zu more", claim->triggers_left);
	fputs("</p>\n", out);
}

/* A title may say anything: the host behind it says where the link leads. */
static void write_link(
	const struct mail_paper *paper, const struct mail_link *link)
{
	FILE *out = paper->out;
	const char *host =
		link->url ? html_host(paper->arena, link->url) : NULL;

	if (!link->title) {
		html_url(out, link->url);
		return;
	}
	html_link(out, link->url, link->title);
	if (link->url) {
		fputs(", ", out);
		html_text(out, host ? host : link->url);
	}
}

static void write_links(
	const struct mail_paper *paper, const struct mail_claim *claim)
{
	static const char *const labels[] = { "Sources", "Article",
		"Article and sources" };
	bool has_article = claim->article.title || claim->article.url;
	bool has_both = has_article && claim->source_count;
	FILE *out = paper->out;
	size_t i;

	if (!has_article && !claim->source_count)
		return;
	fprintf(out, "<p class=\"a\"><b class=\"m\">%s</b>",
		labels[has_article + has_both]);
	if (has_article) {
		fputs(has_both ? "<br>Article: " : "<br>", out);
		write_link(paper, &claim->article);
	}
	for (i = 0; i < claim->source_count; i++) {
		fputs("<br>", out);
		write_link(paper, &claim->sources[i]);
	}
	if (claim->sources_left)
		fprintf(out, "<br>and %zu more", claim->sources_left);
	fputs("</p>\n", out);
}

void mail_claim_html(
	const struct mail_paper *paper, const struct mail_claim *claim)
{
	FILE *out = paper->out;
	size_t i;

	fputs("<div class=\"c\">\n", out);
	write_head(out, claim);
	for (i = 0; i < claim->quote_count; i++)
		write_quote(paper, &claim->quotes[i]);
	if (claim->quotes_left)
		fprintf(out, "<p class=\"q d\">and %zu more</p>\n",
			claim->quotes_left);
	write_triggers(out, claim);
	write_links(paper, claim);
	fputs("<p class=\"x\"><code>", out);
	html_text(out, claim->command);
	fputs("</code></p>\n</div>\n", out);
}

static void end_row(FILE *out, const struct mail_claim *claim)
{
	fputs("<br>", out);
	html_link(out, claim->article.url, claim->title);
	fputs("</p>\n", out);
}

void mail_row_html(const struct mail_paper *paper,
	const struct mail_claim *claim, bool is_first)
{
	FILE *out = paper->out;

	(void)is_first;
	fputs("<p class=\"r\">", out);
	html_text(out, claim->id);
	fputs(" · ", out);
	write_state(out, claim);
	end_row(out, claim);
}

void mail_coming_html(const struct mail_paper *paper,
	const struct mail_claim *claim, bool is_first)
{
	FILE *out = paper->out;
	size_t day = strcspn(claim->when, ",");

	(void)is_first;
	fprintf(out, "<p class=\"r\"><b>%.*s</b>%s · ", (int)day, claim->when,
		claim->when + day);
	html_text(out, claim->id);
	write_verdict_and_facts(out, claim);
	end_row(out, claim);
}
