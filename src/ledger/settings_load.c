/* settings_load.c - the settings of a ledger, from its vigil.yaml. */
#include "settings_load.h"

#include "file.h"
#include "ledger.h"
#include "problem.h"
#include "reading.h"
#include "settings.h"
#include "signature.h"

static const char name[] = "vigil.yaml";
const struct file_limit settings_limit = { 65536,
	"is larger than 64 KiB; settings can be no larger" };

void settings_load(struct ledger *ledger)
{
	struct reading reading = { .arena = ledger->arena, .file = name };
	struct signature signature;
	const char *why;

	ledger->settings = settings_default();
	ledger->settings_problems = (struct problems){ 0 };
	if (!file_is_there(ledger, name))
		return;
	if (file_read(ledger, &settings_limit, &reading, &signature, &why) == 0)
		ledger->settings = settings_read(&reading);
	else
		reading_problem(&reading, (struct position){ 0 }, "%s", why);
	ledger->settings_problems = reading.problems;
}
