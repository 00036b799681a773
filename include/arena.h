/* arena.h - memory that is released all at once. */
#ifndef VIGIL_ARENA_H
#define VIGIL_ARENA_H

#include <stddef.h>

struct arena_block;

/* Says that there is no memory left, and ends the program. */
void out_of_memory(void) __attribute__((noreturn));

/* An arena starts as `struct arena arena = { 0 };`. Running out of memory ends
 * the program. */
struct arena {
	struct arena_block *newest;
};

/* Returns size zeroed bytes, aligned for any type. */
void *arena_alloc(struct arena *arena, size_t size);

/* Copies text into the arena; NULL stays NULL. */
char *arena_copy(struct arena *arena, const char *text);

/* Copies length bytes into the arena and ends them with a NUL. */
char *arena_copy_bytes(struct arena *arena, const char *bytes, size_t length);

/* Formats like printf(3) into the arena. */
char *arena_printf(struct arena *arena, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* Returns room for one more item behind the count items of items, which may
 * move: the new place is the last. Items grow by doubling. */
void *arena_grow(
	struct arena *arena, const void *items, size_t count, size_t size);

/* The same for items that are many: the old place is gone, so that nothing may
 * point there. */
void *arena_regrow(
	struct arena *arena, const void *items, size_t count, size_t size);

/* Frees all that was allocated; the arena is empty and can be used again. */
void arena_release(struct arena *arena);

#endif
