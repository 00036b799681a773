/* floor_load.c - what a first sync cannot do without: read, parse, insert, make
 * it last. */
#include "floor.h"

#include <fcntl.h>
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <yaml.h>

enum { FILE_BYTES = 1024 * 1024 };

/* Digests of vigil's are as good as random: so are these keys. */
static void draw_digest(struct load *load)
{
	int i;

	for (i = 0; i < TEXT_BYTES - 1; i += 16) {
		load->random = (load->random ^ (load->random >> 29)) *
				       UINT64_C(0x94d049bb133111eb) +
			       UINT64_C(0x9e3779b97f4a7c15);
		snprintf(load->digest + i, 17, "%016" PRIx64, load->random);
	}
}

static void copy(char to[TEXT_BYTES], const char *text)
{
	snprintf(to, TEXT_BYTES, "%s", text);
}

/* Holds until the file says otherwise. */
static void take_published(struct load *load, const char *text)
{
	copy(load->published, text);
	bind_text(load, CLAIMS, "reviewed", text);
	bind_text(load, CLAIMS, "next_review", text);
}

/* The value of a key of the claim. */
static void take_claim(struct load *load, const char *text)
{
	char opening[sizeof("opening_") + TEXT_BYTES];

	snprintf(opening, sizeof(opening), "opening_%s", load->key);
	bind_text(load, CLAIMS, load->key, text);
	bind_text(load, CLAIMS, opening, text);
	if (strcmp(load->key, "id") == 0)
		copy(load->id, text);
	else if (strcmp(load->key, "published") == 0)
		take_published(load, text);
	else if (strcmp(load->key, "title") == 0)
		copy(load->title, text);
	else if (strcmp(load->key, "claim") == 0)
		snprintf(load->sentence, SENTENCE_BYTES, "%s", text);
}

static void read_item(struct load *load, const char *text)
{
	bool source = strcmp(load->list, "sources") == 0;

	bind_text(load, ITEMS, "list", load->list);
	bind_text(
		load, source ? SOURCES : ITEMS, source ? "url" : "value", text);
	insert_part(load, source ? SOURCES : ITEMS);
}

static void read_scalar(struct load *load, const char *text)
{
	if (!load->in_map) {
		read_item(load, text);
	} else if (!load->at_value) {
		copy(load->key, text);
		load->at_value = true;
	} else {
		if (load->depth == 1)
			take_claim(load, text);
		else
			bind_text(load, SOURCES, load->key, text);
		load->at_value = false;
	}
}

static void take_start(struct load *load, bool map)
{
	load->depth++;
	load->in_map = map;
	load->at_value = false;
	if (!map) {
		copy(load->list, load->key);
		load->position = 0;
	}
}

static void take_end(struct load *load)
{
	load->depth--;
	load->in_map = load->depth == 1;
	load->at_value = false;
	if (load->depth == 2)
		insert_part(load, SOURCES);
}

static void take_event(struct load *load, const yaml_event_t *event)
{
	switch (event->type) {
	case YAML_SCALAR_EVENT:
		read_scalar(load, (const char *)event->data.scalar.value);
		break;
	case YAML_MAPPING_START_EVENT:
	case YAML_SEQUENCE_START_EVENT:
		take_start(load, event->type == YAML_MAPPING_START_EVENT);
		break;
	case YAML_MAPPING_END_EVENT:
	case YAML_SEQUENCE_END_EVENT:
		take_end(load);
		break;
	default:
		break;
	}
}

static void parse(struct load *load, const unsigned char *bytes, size_t size)
{
	yaml_parser_t parser;
	yaml_event_t event;
	bool more = true;

	yaml_parser_initialize(&parser);
	yaml_parser_set_input_string(&parser, bytes, size);
	while (more) {
		if (!yaml_parser_parse(&parser, &event))
			die(parser.problem);
		more = event.type != YAML_STREAM_END_EVENT;
		take_event(load, &event);
		yaml_event_delete(&event);
	}
	yaml_parser_delete(&parser);
}

static size_t file_read(
	int directory, const char *name, unsigned char bytes[FILE_BYTES])
{
	int file = openat(directory, name, O_RDONLY | O_CLOEXEC);
	ssize_t size = file < 0 ? -1 : read(file, bytes, FILE_BYTES);

	if (size < 0)
		die(name);
	close(file);
	return (size_t)size;
}

static void insert_file(
	struct load *load, const char *path, const struct stat *status)
{
	char signature[TEXT_BYTES * 2], bucket[PATH_BYTES];

	snprintf(signature, sizeof(signature), "%jd.%09ld %jd %ju %jd.%09ld",
		(intmax_t)status->st_mtim.tv_sec, status->st_mtim.tv_nsec,
		(intmax_t)status->st_size, (uintmax_t)status->st_ino,
		(intmax_t)status->st_ctim.tv_sec, status->st_ctim.tv_nsec);
	snprintf(bucket, sizeof(bucket), "%.*s", (int)strcspn(path, "/"), path);
	bind_text(load, FILES, "path", path);
	bind_text(load, FILES, "bucket", bucket);
	bind_text(load, FILES, "signature", signature);
	bind_text(load, FILES, "digest", load->digest);
	insert(load, FILES);
}

static void insert_entry(struct load *load)
{
	char line[2048];

	snprintf(line, sizeof(line),
		"{\"claim\":\"%s\",\"v\":2,\"kind\":\"published\","
		"\"on\":\"%s\",\"published\":\"%s\","
		"\"verdict\":\"holding\",\"next_review\":\"%s\","
		"\"rule\":\"ladder\",\"title\":\"%s\",\"text\":\"%s\","
		"\"statement\":\"%s\",\"hash\":\"%s\"}",
		load->id, load->published, load->published, load->published,
		load->title, load->sentence, load->digest, load->digest);
	bind_text(load, ENTRIES, "hash", load->digest);
	bind_text(load, ENTRIES, "claim", load->id);
	bind_text(load, ENTRIES, "file", "1");
	bind_text(load, ENTRIES, "line", line);
	insert(load, ENTRIES);
	fprintf(load->journal, "%s\n", line);
}

/* Where the file says nothing of them, these have a value all the same. */
static void claim_begin(struct load *load, const char *path)
{
	bind_text(load, CLAIMS, "file", path);
	bind_text(load, CLAIMS, "state", "open");
	bind_text(load, CLAIMS, "verdict", "holding");
}

static void claim_end(struct load *load)
{
	bind_text(load, CLAIMS, "key", load->id);
	insert(load, CLAIMS);
}

void load_file(struct load *load, int directory, const char *path,
	const struct stat *status)
{
	static unsigned char bytes[FILE_BYTES];
	const char *slash = strrchr(path, '/');
	size_t size = file_read(directory, slash ? slash + 1 : path, bytes);

	draw_digest(load);
	claim_begin(load, path);
	parse(load, bytes, size);
	claim_end(load);
	insert_file(load, path, status);
	insert_entry(load);
}
