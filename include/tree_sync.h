/* tree_sync.h - bringing many files to the disk at once. */
#ifndef VIGIL_TREE_SYNC_H
#define VIGIL_TREE_SYNC_H

/* Waits until what was written to a file is on disk, where the system cannot
 * wait for all of them at once. */
int tree_sync_file(int number);

/* Waits until all that was written below a directory is on disk. */
int tree_sync_all(int directory);

#endif
