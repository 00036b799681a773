/* render_mail.c - the mail of one reader as a message. */
#include "render_mail.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "digest.h"
#include "ink.h"
#include "mail_content.h"
#include "mail_form.h"
#include "mail_html.h"
#include "mail_subject.h"
#include "mail_text.h"
#include "mailbox.h"
#include "mailing.h"
#include "mime_body.h"
#include "mime_header.h"
#include "text.h"
#include "text_stream.h"
#include "text_utf8.h"

/* No quoted-printable text has "=_" in it. */
static const char boundary[] = "=_vigil";

enum { TEXT_COLUMNS = 72 };

static void write_part(FILE *out, const char *type,
	const struct mail_form *form, const struct mailing *mailing)
{
	struct arena arena = { 0 };
	struct text_stream memory;
	struct mail_paper paper = { .arena = &arena, .columns = TEXT_COLUMNS };

	text_stream_open(&memory);
	paper.out = memory.out;
	mail_write_content(&paper, form, mailing);
	fprintf(out,
		"\n--%s\n"
		"Content-Type: %s; charset=utf-8\n"
		"Content-Transfer-Encoding: quoted-printable\n\n",
		boundary, type);
	mime_quoted_printable(out, text_stream_close(&memory, &arena));
	arena_release(&arena);
}

static const char *domain_of(const struct mailing *mailing)
{
	return strchr(mailing->from.address, '@') + 1;
}

/* The same for the same ledger, reader and day, so that two of them are one. */
static void write_message_id(FILE *out, const struct mailing *mailing)
{
	struct arena *arena = mailing->view.arena;
	const char *reader = arena_printf(arena, "%s\n%s", mailing->identity,
		text_lower(arena, mailing->to.address));

	fprintf(out, "Message-ID: <%s.%.32s@%s>\n",
		date_iso(arena, mailing->view.today),
		digest_of(reader, strlen(reader)).hex, domain_of(mailing));
}

static void write_list_id(FILE *out, const struct mailing *mailing)
{
	const char *identity = mailing->identity;
	struct mailbox list = { mailing_name(mailing),
		arena_printf(mailing->view.arena, "%.12s.vigil.%s",
			digest_of(identity, strlen(identity)).hex,
			domain_of(mailing)) };

	mime_mailbox_header(out, "List-Id", &list);
}

enum { SECONDS_A_DAY = 24 * 60 * 60 };

static long day_of(const struct mailing *mailing)
{
	return (long)(mailing->moment / SECONDS_A_DAY);
}

static const char *time_of(const struct mailing *mailing)
{
	int seconds = (int)(mailing->moment % SECONDS_A_DAY);

	return arena_printf(mailing->view.arena, "%02d:%02d:%02d",
		seconds / 3600, seconds / 60 % 60, seconds % 60);
}

void mailing_write(FILE *out, const struct mailing *mailing)
{
	struct arena *arena = mailing->view.arena;
	long day = day_of(mailing);

	fprintf(out, "Date: %s, %s %s +0000\n", date_weekday(day),
		date_shown(arena, day), time_of(mailing));
	mime_mailbox_header(out, "From", &mailing->from);
	mime_recipient_header(out, "To", &mailing->to);
	mime_text_header(out, "Subject", mail_subject(mailing));
	write_message_id(out, mailing);
	write_list_id(out, mailing);
	fprintf(out,
		"Auto-Submitted: auto-generated\n"
		"MIME-Version: 1.0\n"
		"Content-Type: multipart/alternative; boundary=\"%s\"\n",
		boundary);
	write_part(out, "text/plain", &mail_text, mailing);
	write_part(out, "text/html", &mail_html, mailing);
	fprintf(out, "\n--%s--\n", boundary);
}

/* The date is in the format of asctime(3). */
void mailing_write_start(FILE *out, const struct mailing *mailing)
{
	long day = day_of(mailing);
	const char *shown = date_shown(mailing->view.arena, day);
	const char *month = strchr(shown, ' ') + 1;

	fprintf(out, "From %s %s %.3s %2ld %s %s\n", mailing->from.address,
		date_weekday(day), month, strtol(shown, NULL, 10),
		time_of(mailing), month + 4);
}

static const char *reader_of(const struct mailing *mailing)
{
	const struct mailbox *to = &mailing->to;

	if (!to->name)
		return to->address;
	return arena_printf(
		mailing->view.arena, "%s <%s>", to->name, to->address);
}

void mailing_show(FILE *out, const struct mailing *mailing)
{
	const struct view *view = &mailing->view;
	struct arena arena = { 0 };
	const struct mail_paper paper = { out, &arena,
		view->columns < TEXT_COLUMNS ? (size_t)view->columns
					     : TEXT_COLUMNS };

	ink_write(out, "To:", INK_BOLD, view->color);
	fprintf(out, " %s\n", text_printable(&arena, reader_of(mailing)));
	ink_write(out, "Subject:", INK_BOLD, view->color);
	fprintf(out, " %s\n\n", text_printable(&arena, mail_subject(mailing)));
	mail_write_content(&paper, &mail_text, mailing);
	arena_release(&arena);
}
