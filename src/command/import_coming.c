/* import_coming.c - which claim it is that is to be imported. */
#include "import_coming.h"

#include <stdbool.h>

#include "claim.h"
#include "fields.h"
#include "fields_text.h"
#include "foreign.h"
#include "import_known.h"
#include "import_run.h"
#include "intake.h"
#include "new_number.h"

static bool identify_by_id(struct coming *coming)
{
	const struct claim *claim = &coming->intake.claim;
	bool is_same;

	if (!is_id(claim->id)) {
		coming_refuse(coming,
			"%s: not an id: letters, digits, '.', '_' and '-', 64 "
			"at most, a letter or digit first",
			claim->id);
		return false;
	}
	coming->known = known_id(
		&coming->run->known, claim->id, claim->claim, &is_same);
	if (coming->known == KNOWN_IMPORT)
		coming_refuse(coming,
			"%s: another claim in these files has this id; case "
			"makes no difference",
			claim->id);
	else if (coming->known != KNOWN_NOT && !is_same)
		coming_refuse(coming,
			"%s: there is such a claim in the ledger, and it says "
			"something else; an import changes no claim",
			claim->id);
	return coming->known == KNOWN_NOT ||
	       (coming->known == KNOWN_UNRECORDED && is_same);
}

static bool identify_by_sentence(struct coming *coming)
{
	struct import_run *run = coming->run;
	struct claim *claim = &coming->intake.claim;

	coming->known = known_sentence(&run->known, claim->claim);
	if (coming->known == KNOWN_IMPORT)
		coming_refuse(coming,
			"the same sentence as a claim before it; give "
			"both an id, or take one out");
	else if (coming->known == KNOWN_NOT && !run->prefix)
		coming_refuse(coming,
			"no id; --prefix AM gives it the next number "
			"of AM");
	if (coming->known != KNOWN_NOT || !run->prefix)
		return false;
	claim->id =
		numbers_id(coming->foreign->arena, &run->numbers, ++run->given);
	return true;
}

bool coming_identify(struct coming *coming)
{
	struct import_run *run = coming->run;
	const struct claim *claim = &coming->intake.claim;
	const bool has_id = claim->id != NULL;
	bool is_coming =
		has_id ? identify_by_id(coming) : identify_by_sentence(coming);

	if (is_coming)
		known_add(&run->known, claim->id, claim->claim, !has_id);
	else if (coming->known == KNOWN_LEDGER)
		run->unchanged++;
	return is_coming;
}
