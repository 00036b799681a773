/* scratch_server.c - a bare repository that checks what is pushed to it. */
#include "scratch_server.h"

#include <string.h>

#include "arena.h"
#include "scratch.h"
#include "scratch_git.h"

int scratch_make_server(void **state)
{
	if (scratch_make_git(state) < 0)
		return -1;
	scratch_does(*state, "git init -q --bare -b main 'a server.git'");
	scratch_does(*state,
		"vigil hook pre-receive >'a server.git/hooks/pre-receive'; "
		"chmod +x 'a server.git/hooks/pre-receive'; "
		"git remote add origin \"$PWD/a server.git\"; "
		"git push -q origin main 2>&1");
	return 0;
}

static struct answer push(struct scratch *scratch, const char *command)
{
	scratch_does(scratch, command);
	return scratch_run(scratch,
		"git push -q --force origin main 2>&1; status=$?; "
		"[ $(git rev-parse main) = "
		"$(git -C 'a server.git' rev-parse main) ]; "
		"echo reached $?; exit $status");
}

void server_takes(struct scratch *scratch, const char *command)
{
	struct answer answer = push(scratch, command);

	if (answer.status != 0)
		fail_msg("%s", answer.out);
	assert_non_null(strstr(answer.out, "reached 0\n"));
}

void server_refuses(
	struct scratch *scratch, const char *command, const char *says)
{
	struct answer answer = push(scratch, command);

	assert_int_equal(answer.status, 1);
	assert_non_null(strstr(answer.out, "reached 1\n"));
	if (!strstr(answer.out, says))
		fail_msg("%s does not say %s", answer.out, says);
}
