/* signature.c - what tells that a file is the one it was. */
#include "signature.h"

#include <stdbool.h>

#include "arena.h"
#include "store_files.h"

static const long long near = 2000000000LL; /* nanoseconds */

static uint64_t mix(uint64_t sum, uint64_t value)
{
	sum = (sum ^ value) * 0x9E3779B97F4A7C15u;
	return sum ^ (sum >> 29);
}

uint64_t path_sum_on(uint64_t sum, const char *rest)
{
	for (; *rest; rest++)
		sum = (sum ^ (unsigned char)*rest) * 0x100000001B3u;
	return sum;
}

uint64_t path_sum(const char *path)
{
	return path_sum_on(0xCBF29CE484222325u, path);
}

unsigned path_bucket(uint64_t sum)
{
	return (unsigned)(mix(sum, 1) >> 32) % BUCKETS;
}

unsigned bucket_of(const char *path)
{
	return path_bucket(path_sum(path));
}

uint64_t path_signature_sum(uint64_t sum, const struct signature *signature)
{
	sum = mix(sum, (uint64_t)signature->modified);
	sum = mix(sum, (uint64_t)signature->changed);
	sum = mix(sum, signature->size);
	return mix(sum, signature->inode);
}

uint64_t signature_sum(const char *path, const struct signature *signature)
{
	return path_signature_sum(path_sum(path), signature);
}

uint64_t unsettled_sum(const char *path)
{
	const struct signature none = { 0 };

	return ~signature_sum(path, &none);
}

/* A time that is too far away to be counted comes round to another. */
static long long nanoseconds(struct timespec time)
{
	uint64_t seconds = (uint64_t)time.tv_sec;
	uint64_t all = seconds * 1000000000U + (uint64_t)time.tv_nsec;

	return (long long)all;
}

struct signature signature_of(const struct stat *status)
{
	return (struct signature){ nanoseconds(status->st_mtim),
		nanoseconds(status->st_ctim),
		(unsigned long long)status->st_size, status->st_ino };
}

static bool is_near(long long time, long long now)
{
	return time > now - near && time < now + near;
}

static bool is_settled(const struct signature *signature, long long now)
{
	return !is_near(signature->modified, now) &&
	       !is_near(signature->changed, now);
}

uint64_t settled_sum(
	const char *path, const struct signature *signature, long long now)
{
	return is_settled(signature, now) ? signature_sum(path, signature) : 0;
}

char *signature_text(
	struct arena *arena, const struct signature *signature, long long now)
{
	if (!is_settled(signature, now))
		return arena_copy(arena, "");
	return arena_printf(arena, "%lld-%lld-%llu-%llu", signature->modified,
		signature->changed, signature->size, signature->inode);
}
