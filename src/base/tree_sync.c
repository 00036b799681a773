/* tree_sync.c - bringing many files to the disk at once. */
#ifdef __linux__
#define _GNU_SOURCE /* NOLINT: syncfs(2) is declared by no other name */
#endif
#include "tree_sync.h"

#include <unistd.h>

#ifdef __linux__

int tree_sync_file(int number)
{
	(void)number;
	return 0;
}

int tree_sync_all(int directory)
{
	return syncfs(directory);
}

#else

int tree_sync_file(int number)
{
	return fsync(number);
}

int tree_sync_all(int directory)
{
	return fsync(directory);
}

#endif
