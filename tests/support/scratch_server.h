/* scratch_server.h - a bare repository that checks what is pushed to it. */
#ifndef VIGIL_SCRATCH_SERVER_H
#define VIGIL_SCRATCH_SERVER_H

#include "scratch.h"
#include "scratch_git.h"

/* Set-up of a cmocka test, as scratch_make_git: main is pushed to `a
 * server.git`, whose hook is that of vigil hook. */
int scratch_make_server(void **state);

#define server_test(test)                                                      \
	cmocka_unit_test_setup_teardown(                                       \
		test, scratch_make_server, scratch_remove)

/* Does something, pushes main, and fails the test unless the push goes through;
 * or unless the push is refused, says this, and leaves the server as it was. */
void server_takes(struct scratch *scratch, const char *command);
void server_refuses(
	struct scratch *scratch, const char *command, const char *says);

#endif
