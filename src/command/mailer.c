/* mailer.c - the program that mail is handed to. */
#include "mailer.h"

#include <stdlib.h>

#include "context.h"
#include "source.h"
#include "text.h"
#include "user_settings.h"

struct mailer mailer_of(struct context *context)
{
	static const char *sendmail[] = { "/usr/sbin/sendmail" };
	const char *given = getenv("VIGIL_SENDMAIL");
	struct texts words = program_words(context->arena, given ? given : "");

	if (words.count)
		return (struct mailer){ words, "$VIGIL_SENDMAIL", true };
	if (context->user.sendmail.count)
		return (struct mailer){ context->user.sendmail,
			source_of_user(context, "sendmail"), true };
	return (struct mailer){ { sendmail, 1 }, "default", false };
}
