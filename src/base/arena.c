/* arena.c - memory that is released all at once. */
#include "arena.h"

#include <stdalign.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Many arenas live for one call only, so the first block is small. */
enum { FIRST_BYTES = 1024, BLOCK_BYTES = 16 * 1024 };

/* A sanitizer sees a step beyond the end of a block, not one from a piece into
 * the next: for it each piece is a block of its own. */
#ifndef __has_feature
#define __has_feature(feature) 0
#endif
#if defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer)
enum { SHARED_BYTES = 0 };
#else
enum { SHARED_BYTES = BLOCK_BYTES / 4 };
#endif

/* Most of what is printed is no longer, and need not be measured first. */
enum { PRINTED_BYTES = 256 };

struct arena_block {
	struct arena_block *older;
	size_t used, size;
	alignas(max_align_t) char bytes[];
};

void out_of_memory(void)
{
	fputs("vigil: out of memory\n", stderr);
	exit(EXIT_FAILURE);
}

static struct arena_block *block_new(size_t size)
{
	struct arena_block *block = malloc(sizeof(*block) + size);

	if (!block)
		out_of_memory();
	block->older = NULL;
	block->used = 0;
	block->size = size;
	return block;
}

/* A large piece gets a block of its own behind the newest, so that the room
 * left in the newest is not lost. */
static void *alloc_apart(struct arena *arena, size_t size)
{
	struct arena_block *block = block_new(size);

	block->used = size;
	if (arena->newest) {
		block->older = arena->newest->older;
		arena->newest->older = block;
	} else {
		arena->newest = block;
	}
	return block->bytes;
}

/* An alignment is a power of two. */
static void *alloc_piece(struct arena *arena, size_t size, size_t align)
{
	struct arena_block *block = arena->newest;
	size_t start = block ? (block->used + align - 1) & ~(align - 1) : 0;

	if (size > SHARED_BYTES || (!block && size > FIRST_BYTES / 4))
		return alloc_apart(arena, size);
	if (!block || start > block->size || block->size - start < size) {
		block = block_new(block ? BLOCK_BYTES : FIRST_BYTES);
		block->older = arena->newest;
		arena->newest = block;
		start = 0;
	}
	block->used = start + size;
	return block->bytes + start;
}

void *arena_alloc(struct arena *arena, size_t size)
{
	return memset(alloc_piece(arena, size, alignof(max_align_t)), 0, size);
}

/* Text needs no alignment, and there is much of it. */
static char *alloc_text(struct arena *arena, size_t length)
{
	char *text = alloc_piece(arena, length + 1, 1);

	text[length] = '\0';
	return text;
}

char *arena_copy_bytes(struct arena *arena, const char *bytes, size_t length)
{
	return memcpy(alloc_text(arena, length), bytes, length);
}

char *arena_copy(struct arena *arena, const char *text)
{
	return text ? arena_copy_bytes(arena, text, strlen(text)) : NULL;
}

char *arena_printf(struct arena *arena, const char *format, ...)
{
	char first[PRINTED_BYTES], *text;
	va_list args;
	int length;

	va_start(args, format);
	length = vsnprintf(first, sizeof(first), format, args);
	va_end(args);
	if (length < 0)
		return arena_copy(arena, "");
	if ((size_t)length < sizeof(first))
		return arena_copy_bytes(arena, first, (size_t)length);
	text = alloc_text(arena, (size_t)length);
	va_start(args, format);
	vsnprintf(text, (size_t)length + 1, format, args);
	va_end(args);
	return text;
}

void *arena_grow(
	struct arena *arena, const void *items, size_t count, size_t size)
{
	bool full = (count & (count - 1)) == 0;
	void *grown;

	if (!full)
		return (void *)(size_t)items;
	grown = arena_alloc(arena, (count ? 2 * count : 1) * size);
	if (count)
		memcpy(grown, items, count * size);
	return grown;
}

void arena_release(struct arena *arena)
{
	while (arena->newest) {
		struct arena_block *block = arena->newest;

		arena->newest = block->older;
		free(block);
	}
}
