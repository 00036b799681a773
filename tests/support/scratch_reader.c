/* scratch_reader.c - vigil run by somebody who may not write everywhere. */
#include <unistd.h>

#include "arena.h"
#include "scratch.h"

/* Where vigil was built, somebody else may not be allowed to look. */
const char *scratch_reader(struct scratch *scratch)
{
	const char *copy =
		arena_printf(&scratch->arena, "%s/bin/reader", scratch->root);
	const char *reader = arena_printf(&scratch->arena,
		"setpriv --reuid=65534 --regid=65534 --clear-groups '%s'",
		copy);

	if (geteuid() != 0)
		return "\"$VIGIL\"";
	if (access(copy, X_OK) < 0)
		scratch_does(scratch,
			"chmod 755 ..; cp \"$VIGIL\" ../bin/reader; "
			"chmod 755 ../bin/reader");
	if (scratch_run(scratch,
		    arena_printf(&scratch->arena, "%s --version", reader))
			.status != 0)
		scratch_skip("setpriv(1) cannot run vigil as another user");
	return reader;
}
