/* scratch_git.c - a ledger in git, with settings of its own. */
#include "scratch_git.h"

#include "scratch.h"
#include "scratch_ledger.h"

static const char settings[] =
	"[user]\n\tname = T\n\temail = t@example.org\n"
	"[commit]\n\tgpgsign = false\n[pull]\n\trebase = false\n"
	"[advice]\n\tdetachedHead = false\n[core]\n\teditor = true\n";

int scratch_make_git(void **state)
{
	if (scratch_make_two(state) < 0)
		return -1;
	scratch_write(*state, "../home/.gitconfig", settings);
	scratch_does(*state, "git init -q -b main; " COMMIT);
	return 0;
}
