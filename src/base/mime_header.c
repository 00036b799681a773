/* mime_header.c - the headers of a mail. */
#include "mime_header.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "mailbox.h"
#include "text_stream.h"
#include "text_utf8.h"

/* What is longer than a WORD would not fold well, so it is encoded; where less
 * than SPARE is left of a line, an encoded word begins the next. */
enum { LINE_BYTES = 76, WORD_BYTES = 60, ENCODED_BYTES = 75, SPARE_BYTES = 30 };

#define ALPHANUMERIC                                                           \
	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

static const char encoded_start[] = "=?utf-8?Q?", encoded_end[] = "?=";

/* A header as it is being written. */
struct header {
	FILE *out;
	size_t column;
};

static struct header header_start(FILE *out, const char *name)
{
	fprintf(out, "%s:", name);
	return (struct header){ out, strlen(name) + 1 };
}

/* Writes a word behind a space, which is where a line may be folded. */
static void write_word(struct header *header, const char *word, size_t length)
{
	if (header->column + 1 + length > LINE_BYTES) {
		putc('\n', header->out);
		header->column = 0;
	}
	putc(' ', header->out);
	fwrite(word, 1, length, header->out);
	header->column += 1 + length;
}

static void write_words(struct header *header, const char *text)
{
	size_t length;

	for (; *text; text += length) {
		text += strspn(text, " ");
		length = strcspn(text, " ");
		if (length)
			write_word(header, text, length);
	}
}

/* Returns whether text needs no encoding in a header, and does not look like an
 * encoded word. */
static bool is_plain(const char *text)
{
	const char *word = text;
	size_t length;

	for (; *word; word += length) {
		word += *word == ' ';
		length = strcspn(word, " ");
		if (length > WORD_BYTES)
			return false;
	}
	for (word = text; *word; word++) {
		if (*word < ' ' || *word > '~')
			return false;
	}
	return !strstr(text, "=?");
}

/* Writes the bytes of one character in the Q encoding; returns the length of
 * that. */
static size_t encode(char *to, const char *character, size_t length)
{
	size_t i, taken = 0;

	for (i = 0; i < length; i++) {
		unsigned char byte = (unsigned char)character[i];

		if (byte == ' ')
			to[taken++] = '_';
		else if (strchr(ALPHANUMERIC, byte))
			to[taken++] = (char)byte;
		else
			taken += (size_t)snprintf(
				to + taken, sizeof("=XX"), "=%02X", byte);
	}
	return taken;
}

/* Writes as many characters as go into one encoded word, and returns what is
 * left of the text. */
static const char *encode_word(char *word, const char *text, size_t room)
{
	size_t used = strlen(encoded_start);
	size_t length, taken;
	char bytes[16];

	memcpy(word, encoded_start, sizeof(encoded_start));
	for (; *text; text += length, used += taken) {
		length = text_character_length(text);
		taken = encode(bytes, text, length);
		if (used + taken + strlen(encoded_end) > room)
			break;
		memcpy(word + used, bytes, taken);
	}
	memcpy(word + used, encoded_end, sizeof(encoded_end));
	return text;
}

/* The space between two encoded words is not part of the text. */
static void write_encoded(struct header *header, const char *text)
{
	char word[ENCODED_BYTES + 1];

	while (*text) {
		size_t room = ENCODED_BYTES;

		if (header->column + SPARE_BYTES < LINE_BYTES)
			room = LINE_BYTES - 1 - header->column;
		if (room > ENCODED_BYTES)
			room = ENCODED_BYTES;
		text = encode_word(word, text, room);
		write_word(header, word, strlen(word));
	}
}

void mime_text_header(FILE *out, const char *name, const char *text)
{
	struct arena arena = { 0 };
	struct header header = header_start(out, name);
	const char *printable = text_printable(&arena, text);

	if (is_plain(printable))
		write_words(&header, printable);
	else
		write_encoded(&header, printable);
	putc('\n', out);
	arena_release(&arena);
}

/* Writes a name: as words, between quotes where it has signs in it that mean
 * something in an address, or encoded. */
static void write_name(struct header *header, const char *name)
{
	struct arena arena = { 0 };
	const char *printable = text_printable(&arena, name);
	size_t length = strlen(printable);

	if (!is_plain(printable) || strpbrk(printable, "\"\\") ||
		length > WORD_BYTES) {
		write_encoded(header, printable);
	} else if (strspn(printable, ALPHANUMERIC " !#$%&'*+-/=?^_`{|}~") ==
		   length) {
		write_words(header, printable);
	} else {
		const char *quoted = arena_printf(&arena, "\"%s\"", printable);

		write_word(header, quoted, length + 2);
	}
	arena_release(&arena);
}

void mime_mailbox_header(
	FILE *out, const char *name, const struct mailbox *mailbox)
{
	struct arena arena = { 0 };
	struct header header = header_start(out, name);
	const char *address = mailbox->address;

	if (mailbox->name) {
		write_name(&header, mailbox->name);
		address = arena_printf(&arena, "<%s>", address);
	}
	write_word(&header, address, strlen(address));
	putc('\n', out);
	arena_release(&arena);
}

void mime_recipient_header(
	FILE *out, const char *name, const struct mailbox *mailbox)
{
	const struct mailbox bare = { NULL, mailbox->address };
	struct arena arena = { 0 };
	struct text_stream memory;
	const char *text;

	text_stream_open(&memory);
	mime_mailbox_header(memory.out, name, mailbox);
	text = text_stream_close(&memory, &arena);
	if (strchr(text, '\n') == text + memory.length - 1)
		fputs(text, out);
	else
		mime_mailbox_header(out, name, &bare);
	arena_release(&arena);
}
