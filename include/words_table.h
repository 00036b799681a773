/* words_table.h - all words of a site: a key of words.yaml, in capitals, and
 * what English says. What is in braces is filled in; numbers stand beside
 * words, so that no language needs a rule for plurals. words.h includes it. */

/* Verdicts, and what else holds of a claim. */
WORD(HOLDING, "Holding")
WORD(PARTIAL, "Partial")
WORD(NOT_HOLDING, "Not holding")
WORD(MOVE, "{from} → {to}")
WORD(CONFIRMED, "{verdict}, confirmed")
WORD(PUBLISHED, "Published")
WORD(OPEN, "Open")
WORD(CLOSED, "Closed")
WORD(OVERDUE, "Overdue")
WORD(SETTLED, "Settled")
WORD(RETIRED, "Retired")
WORD(SUPERSEDED, "Superseded")
WORD(SUPERSEDED_BY, "Superseded by")
WORD(NONE, "none")
WORD(PAIR, "{label}: {value}")
WORD(COMMA, ", ")

/* Where a claim stands. */
WORD(REVIEWED_ON, "reviewed {day}")
WORD(NEXT_REVIEW_ON, "next review {day}")
WORD(OVERDUE_SINCE, "review overdue since {day}")
WORD(SETTLED_ON, "settled {day}")
WORD(RETIRED_ON, "retired {day}")
WORD(SUPERSEDED_ON, "superseded {day}")
WORD(BY_CLAIM, "by {claim}")
WORD(OVERDUE_NOTE,
	"The review of this claim has been due since {since}. Until it is "
	"made, the verdict is that of {reviewed}.")

/* Figures. */
WORD(REVIEWED_LATELY, "Reviewed in 30 days")
WORD(LAST_REVIEW, "Last review")
WORD(NEXT_DUE, "Next due")
WORD(REVIEWS_MADE, "Reviews made")
WORD(MOVES_MADE, "Moves of a verdict")
WORD(ON_TIME, "Reviewed by their day")

/* Around each page. */
WORD(SITE_NAME, "Claims")
WORD(NAVIGATION, "Ledger")
WORD(SKIP, "Skip to content")
WORD(CLAIMS, "Claims")
WORD(CHANGES, "Changes")
WORD(INSIGHTS, "Insights")
WORD(METHOD, "Method")
WORD(VERIFY, "Verify")
WORD(EVERY_CHANGE, "Every change")
WORD(KEPT,
	"Kept with vigil: each review is a line of a record that only grows. "
	"{link}.")
WORD(CHECK_YOURSELF, "Check it yourself")

/* index.html */
WORD(INDEX_HEADING, "Every claim we have published, and where it stands")
WORD(INDEX_LEAD,
	"We review each claim every {days} days and mark it {holding}, "
	"{partial} or {not_holding}. The words of a claim change only by a "
	"correction, which stays in its history.")
WORD(DAYS_RANGE, "{shortest} to {longest}")
WORD(AS_OF, "As of {day}")
WORD(LATEST_MOVES, "Latest moves")
WORD(ALL_MOVES, "All moves")
WORD(ALL_CLAIMS, "All claims")
WORD(ALL, "All")
WORD(WHICH_CLAIMS, "Which claims")
WORD(INDEX_NEWEST,
	"Listed here, the newest: {count}. The lists of years above have all.")
WORD(LIVENESS, "{count} reviewed in the {days} days to {day}")
WORD(CALENDAR, "Calendar")

/* Lists of claims. */
WORD(LIST_YEAR, "Claims published in {year}")
WORD(LIST_PART, "{list}: claims published in {year}")
WORD(LIST_CLAIMS, "Claims, the newest first")
WORD(LIST_NEWEST, "Listed here, the newest: {count}. All:")
WORD(LIST_PARTS, "By day of publication")
WORD(ATOM_FEED, "Atom feed")
WORD(LIST_EMPTY, "There are none.")

/* Moves, corrections and dissents. */
WORD(CHANGES_LEAD,
	"Each day on which a claim got another verdict, was closed or was "
	"opened again.")
WORD(CORRECTIONS, "Corrections")
WORD(CORRECTIONS_LEAD, "What we put right, with the words before and since.")
WORD(DISSENTS, "Dissents")
WORD(DISSENTS_LEAD,
	"What others hold against a claim, and the review that weighed it; "
	"those that no review has weighed yet come first.")
WORD(LOG_YEAR, "{list} in {year}")
WORD(LOG_LISTS, "Lists")
WORD(LOG_NEWEST, "Listed here: {shown} of {count}. The years above have all.")

/* The page of a claim. */
WORD(COMMENTARY, "Commentary")
WORD(SOURCES, "Sources")
WORD(SOURCE_READ, "read {day}")
WORD(SOURCE_ARCHIVED, "archived")
WORD(TRIGGERS, "What would bring the review forward")
WORD(CHECK, "Check it")
WORD(CHECK_TEXT,
	"The words of the claim have the SHA-256 below, which each review of "
	"them names, and each entry names the one before it.")
WORD(CHECK_LINES, "Lines of the record")
WORD(CHECK_HOW, "How to check them")
WORD(PUBLISHED_IN, "{day}, in {article}")
WORD(ARTICLE, "the article")
WORD(MINUTES, "{minutes} min")
WORD(NEXT_REVIEW, "Next review")
WORD(RESOLVES, "Resolves")
WORD(ARTICLE_REVISED, "Article revised")
WORD(OWNER, "Owner")
WORD(DRAFTED_BY, "Drafted by")
WORD(SIGNED_OFF_BY, "Signed off by")
WORD(OPEN_DISSENTS, "Open dissents")
WORD(SUPERSEDES, "Supersedes")
WORD(RELATED, "Related")
WORD(TAGS, "Tags")

/* Why a review is due on its day. */
WORD(DUE_PINNED, "named by the last review")
WORD(DUE_CADENCE, "days between reviews: {days}")
WORD(DUE_TOPIC, "days between reviews, by its topic: {days}")
WORD(DUE_LADDER, "days between reviews, on the ladder {ladder}: {days}")
WORD(DUE_WORKDAY, "moved to a working day")
WORD(DUE_RESOLVES, "resolves that day")
WORD(DUE_POSTPONED, "postponed to that day")
WORD(DUE_DISSENT, "a material dissent is open")
WORD(DUE_REOPENED, "was reopened that day")
WORD(DUE_FORK, "reviews made beside each other differ since that day")

/* The drawing of a claim's life. */
WORD(LIFE_SPAN, "{verdict} from {day}")
WORD(LIFE_CLOSED, "From {from} to {until}.")
WORD(LIFE_OPEN, "From {from} to the next review, {until}.")
WORD(LIFE_SIGNS,
	"A dot is a review, a diamond a dissent, a triangle a correction; the "
	"bar is thick where the claim held.")

/* What entries did. */
WORD(HISTORY, "History")
WORD(TAKEN_BACK, "Taken back")
WORD(ENTRY_PUBLISHED, "Published as {verdict}")
WORD(ENTRY_DRAFTED, "Drafted: {verdict}")
WORD(ENTRY_SIGNED_OFF, "Signed off: {verdict}, by the {draft}")
WORD(ENTRY_DRAFT, "draft")
WORD(ENTRY_DISSENT, "Dissent from {name}")
WORD(ENTRY_MATERIAL, "material")
WORD(ENTRY_OPEN, "open")
WORD(ENTRY_POSTPONED, "Postponed to {day}")
WORD(ENTRY_CHANGED, "Changed")
WORD(ENTRY_CADENCE, "Days between reviews")
WORD(ENTRY_TITLE, "Title")
WORD(ENTRY_CORRECTION, "Correction")
WORD(ABOUT_FACTUAL, "factual")
WORD(ABOUT_WORDING, "wording")
WORD(ABOUT_SOURCE, "source")
WORD(ABOUT_SCOPE, "scope")
WORD(ENTRY_REOPENED, "Reopened")
WORD(ENTRY_UNDONE, "taken back")
WORD(ENTRY_UNCOUNTED, "does not count")
WORD(ENTRY_OTHER_WORDS, "of the words before")
WORD(ENTRY_IMPORTED, "imported")
WORD(ENTRY_BEFORE, "Before")
WORD(ENTRY_SINCE, "Since then")
WORD(ENTRY_SIGNED_ON, "signed off on {day}")
WORD(ENTRY_WEIGHED, "weighed in the review of {day}")
WORD(ENTRY_LINE, "the line of the record")
WORD(ENTRY_SIGNED, "signed")
WORD(ENTRY_UNSIGNED, "unsigned")
WORD(ENTRY_NO_KEY, "unsigned, as no key of that name is known")
WORD(ENTRY_UNCHECKED, "signature not checked")
WORD(ENTRY_BAD, "bad signature")

/* Following, and writing to the publication. */
WORD(FOLLOW_HEADING, "Follow and disagree")
WORD(FOLLOW, "Follow this claim")
WORD(DISAGREE,
	"You disagree? {link}: each review weighs what was said against the "
	"claim, and says so here.")
WORD(DISAGREE_LINK, "Write to us")
WORD(DISAGREE_SUBJECT, "Dissent on {id}")
WORD(DISAGREE_TEXT,
	"I disagree with {id}, as it stood on {day} (entry {entry}):")
WORD(MISTAKE,
	"You found a mistake? {link}: what is put right stays in the history "
	"above.")
WORD(MISTAKE_LINK, "Tell us")
WORD(MISTAKE_SUBJECT, "Correction of {id}")
WORD(MISTAKE_TEXT,
	"I found a mistake in {id}, as it stood on {day} (entry {entry}):")
WORD(BECAUSE, "Because:")

/* Citing, and showing elsewhere. */
WORD(CITE, "Cite it as it stood on {day}")
WORD(EMBED, "Show it elsewhere")
WORD(EMBED_TEXT,
	"Card and badge are kept up to date; a line stays as it is copied.")
WORD(EMBED_CARD, "Card")
WORD(EMBED_BADGE, "Badge, {format}")
WORD(EMBED_LINE, "Line, {format}")
WORD(EMBED_STANDING, "{id}: where the claim stands")

/* method.html */
WORD(METHOD_CLAIM, "What a claim is")
WORD(METHOD_CLAIM_TEXT,
	"One declarative sentence that evidence can settle. Once it is "
	"published, its words stay as they are: a change is a correction, and "
	"both wordings stay in its history.")
WORD(METHOD_VERDICTS, "What a verdict means")
WORD(METHOD_HOLDING, "the evidence still supports the claim.")
WORD(METHOD_PARTIAL,
	"one substantive part no longer stands, and the history says which.")
WORD(METHOD_NOT_HOLDING, "the claim was falsified, or overtaken.")
WORD(METHOD_STALE,
	"A verdict whose review is overdue is a stale one: its word stays, its "
	"color goes, and the day since when stands beside it.")
WORD(METHOD_CADENCE, "When a claim is reviewed")
WORD(METHOD_CADENCE_TEXT,
	"Every {days} days. The days from one review to the next are a ladder: "
	"{ladder}. The first is for what was just published or has another "
	"verdict, the later ones for what was confirmed. A claim may have a "
	"cadence of its own, and so may a topic. A claim is reviewed on the "
	"day on which it can be settled, and at once where somebody disagrees "
	"on a material point.")
WORD(METHOD_TOPICS, "Days between reviews, by topic:")
WORD(METHOD_DECIDES, "Who decides")
WORD(METHOD_SIGNOFF,
	"Each review is signed off by somebody else than who wrote it, and "
	"counts from then on.")
WORD(METHOD_NAMES,
	"Each review names who made it. A dissent stays on the page of its "
	"claim, with the review that weighed it. What was taken back stays as "
	"well, under that heading.")
WORD(METHOD_COUNTED, "What is counted")
WORD(METHOD_PUBLISHED,
	"Published are claims whose day of publication has come; they are open "
	"or closed. Open ones are Holding, Partial or Not holding.")
WORD(METHOD_OVERDUE,
	"Overdue are open claims whose next review is before the day of the "
	"page.")
WORD(METHOD_REVIEWED,
	"Reviewed are claims whose last review, or settlement, was in the 30 "
	"days that end on the day of the page.")
WORD(METHOD_MOVES,
	"Moves are reviews and closings that brought another verdict. Reviews "
	"that were taken back, or wait for a sign-off, count for nothing.")
WORD(METHOD_ON_TIME,
	"On time are reviews that were made on or before the day on which the "
	"claim was due then.")
WORD(LICENCE, "Licence")

/* verify.html */
WORD(VERIFY_LEAD,
	"You need not take our word for it that nothing was rewritten. These "
	"few commands, on any Unix system, show it from the files of this "
	"site.")
WORD(VERIFY_ENTRIES, "Entries")
WORD(VERIFY_DAYS, "Days")
WORD(VERIFY_SPAN, "{from} to {until}")
WORD(VERIFY_DIGEST, "Digest")
WORD(VERIFY_RECORD, "The record")
WORD(VERIFY_RECORD_TEXT, "{file}, one line for each entry")
WORD(VERIFY_HEADS, "The heads")
WORD(VERIFY_HEADS_TEXT, "{file}, the last entry of each claim")
WORD(VERIFY_AWAITING,
	"These are the first {entries} of {all} lines; the rest follow once "
	"somebody has signed them off.")
WORD(VERIFY_NOTHING,
	"This ledger does not publish its record: the digest, and the hashes "
	"on the pages of claims, are what can be compared.")
WORD(VERIFY_SCRIPT,
	"Download the files of this site; {file}, run in their directory, does "
	"all of this at once.")
WORD(VERIFY_VIGIL, "With vigil")
WORD(VERIFY_VIGIL_TEXT,
	"Whoever has the ledger holds it against heads that were kept:")
WORD(VERIFY_STAMPS, "When it was written")
WORD(VERIFY_STAMPS_TEXT,
	"A signature says who wrote an entry, and nothing in the record says "
	"when. A stamp is somebody else's word that a list of heads was there "
	"at its time, and each head holds the hashes of all that it follows: "
	"what is in these lists cannot have been written later.")
WORD(VERIFY_STAMPS_NONE, "This publication shows no stamps.")
WORD(VERIFY_LIMITS, "What none of this shows")
WORD(VERIFY_LIMITS_TEXT,
	"A record that was written anew as a whole before you first saw it "
	"looks right as well. For that, compare with a digest that somebody "
	"else has kept: feed readers, archives, whoever published one.")
WORD(STEP_FILES, "These files are those that were published")
WORD(STEP_FILES_TEXT, "Each file of this site is listed with its SHA-256.")
WORD(STEP_PAGES, "No page of a claim is beside them")
WORD(STEP_PAGES_TEXT, "Each file of a claim is in that list.")
WORD(STEP_HASHES, "Each line carries the hash of itself")
WORD(STEP_HASHES_TEXT,
	"A line that was changed has another hash than it says. Lines "
	"are hashed as files of a directory that goes away at the end. "
	"This prints the first ten that are wrong.")
WORD(STEP_LINES, "No line between is missing")
WORD(STEP_LINES_TEXT,
	"Each line names the hashes of those before it. All that are "
	"named are there, and those that no other names are the heads. "
	"(Lines without a \"v\" may name a draft that nobody signed "
	"off.)")
WORD(STEP_DIGEST,
	"The digest stands for all heads, and they for the whole record")
WORD(STEP_DIGEST_TEXT,
	"Keep it, or the list of heads: as long as the heads that you "
	"have kept are in the record, nothing before them was changed, "
	"taken out or put in. This prints the digest, which stands on "
	"this page and in facts.json.")
WORD(STEP_CLAIMS, "The lines of each claim are those of the record")
WORD(STEP_CLAIMS_TEXT, "A claim has its lines beside its page as well.")
WORD(STEP_WORDS, "The words of a claim are those that were judged")
WORD(STEP_WORDS_TEXT,
	"Each review names the SHA-256 of the sentence that it judged, "
	"as statement. It is that of the words that each claim has "
	"today, and one that the record names. This prints the first "
	"ten claims of which that is not so.")
WORD(STEP_FACTS, "Each claim is told in the same way everywhere")
WORD(STEP_FACTS_TEXT,
	"What a claim has as a file of its own is what facts.json says "
	"of it.")
WORD(STEP_SIGNATURES, "Each signature is good")
WORD(STEP_SIGNATURES_TEXT,
	"Lines may be signed with a key of ssh. Ask those who publish, "
	"or those who signed, for the file allowed_signers, which says "
	"whose key is whose, and save it beside these files: a key "
	"from this site would show nothing. Without that file nothing "
	"is checked here.")
WORD(STEP_VERDICTS, "Each verdict is that of a line")
WORD(STEP_VERDICTS_TEXT,
	"What facts.json says to have brought a verdict is a line of "
	"the record, a review has the verdict of its line, and a claim "
	"that of the last one.")

/* insights.html */
WORD(INSIGHTS_LEAD,
	"What the whole record says, as of {day}. Each figure is counted from "
	"the same entries: {count}.")
WORD(ON_TIME_TEXT,
	"Reviews made on the day that was promised, or before it: {on_time} of "
	"{reviews}.")
WORD(ON_TIME_PERCENT, "In percent: {percent}.")
WORD(OVERDUE_TEXT,
	"Open claims that are overdue: {overdue} of {open}; they are not in "
	"that figure until they are reviewed.")
WORD(FEW,
	"Of fewer than {count} published claims there are counts alone: rates "
	"and curves would say more than is known.")
WORD(NUMBERS, "The numbers")
WORD(CHART_TABLE, "The numbers are in the table below.")
WORD(TOPICS, "By topic")
WORD(TOPICS_TEXT, "Published claims by topic.")
WORD(TOPIC, "Topic")
WORD(YEARS, "By year")
WORD(YEARS_TEXT, "Published claims by the year of publication.")
WORD(YEAR, "Year")
WORD(MOVES, "Moves")
WORD(MOVES_TEXT, "How often a verdict became another.")
WORD(MOVES_FROM, "From")
WORD(OWNERS, "By owner")
WORD(OWNERS_TEXT, "Published claims by owner, in the order of names.")
WORD(REVIEWERS, "By reviewer")
WORD(REVIEWERS_TEXT, "Reviews by who made them, in the order of names.")
WORD(REVIEWER, "Reviewer")
WORD(REVIEWS, "Reviews")
WORD(QUARTERS, "Where claims stood")
WORD(QUARTERS_TEXT,
	"Open claims by verdict at the end of each quarter, and of the last "
	"day.")
WORD(QUARTERS_SIGNS,
	"From below: {holding}, {partial}, and outlined {not_holding}.")
WORD(QUARTER_END, "End of")
WORD(SURVIVAL, "How long a claim holds")
WORD(SURVIVAL_TEXT,
	"The percentage of claims that have never left Holding, by days since "
	"publication (Kaplan–Meier). Claims that are younger, or were closed, "
	"count for as long as they were watched. The line ends where fewer "
	"than five were.")
WORD(SURVIVAL_SIGNS, "Below the days: how many were watched for so long.")
WORD(SURVIVAL_END,
	"An estimate of the claims that have never left Holding: {share}; days "
	"after publication: {days}.")
WORD(SURVIVAL_DAYS, "Days")
WORD(SURVIVAL_WATCHED, "Watched")
WORD(SURVIVAL_MOVED, "Moved by then")
WORD(SURVIVAL_SHARE, "Never left Holding")
WORD(WEEKS, "Reviews in each week")
WORD(WEEKS_TEXT,
	"Reviews in each of 26 weeks, by the Monday on which it began; the "
	"last is not over.")
WORD(WEEK, "Week of")
WORD(AGES, "How fresh the verdicts are")
WORD(AGES_TEXT, "Open claims by the days since their last review.")
WORD(AGES_OPEN, "Open claims")

/* Bulletins. */
WORD(BULLETINS, "Bulletins")
WORD(BULLETINS_LEAD, "Each finished quarter as it was when it ended.")
WORD(BULLETINS_LINK, "Bulletins of finished quarters")
WORD(BULLETINS_ALL, "All bulletins")
WORD(BULLETINS_EMPTY, "No quarter has ended yet.")
WORD(BULLETIN, "Q{quarter} {year}")
WORD(BULLETIN_LEAD,
	"What was recorded from {from} to {until}. Reviews: {reviews}.")
WORD(BULLETIN_MOVED, "Moved")
WORD(BULLETIN_CORRECTED, "Corrected")
WORD(BULLETIN_DUE, "Due next")
WORD(BULLETIN_LATE, "recorded in this quarter, dated before it")
WORD(BULLETIN_FIRST, "Listed here: {shown} of {count}.")
WORD(BULLETIN_END, "The record at its end")
WORD(BULLETIN_END_TEXT,
	"Entries: {entries}. The digest of their heads was {digest}.")

/* Feeds. */
WORD(FEED_PUBLISHED, "published as {verdict}")
WORD(FEED_DRAFTED, "drafted: {verdict}")
WORD(FEED_SIGNED_OFF, "signed off: {verdict}")
WORD(FEED_UNDONE, "taken back: {verdict}")
WORD(FEED_AS_BEFORE, "{verdict} as before")
WORD(FEED_POSTPONED, "review postponed")
WORD(FEED_CHANGED, "changed")
WORD(FEED_DISSENT, "dissent")
WORD(FEED_MATERIAL, "material dissent")
WORD(FEED_CORRECTION, "correction")
WORD(FEED_SETTLED, "settled: {verdict}")
WORD(FEED_RETIRED, "retired")
WORD(FEED_SUPERSEDED, "superseded")
WORD(FEED_REOPENED, "reopened")
WORD(FEED_SAID_BY, "Said by {name}")
WORD(FEED_DIGEST, "Digest of the record: {digest}")
WORD(FEED_OVERDUE,
	"{verdict}: the verdict of {day} stands until the review is made.")

/* facts.json */
WORD(FACTS_OWN, "Claims that this publication made itself.")
WORD(FACTS_ARCHIVE, "Claims that others made.")
WORD(FACTS_CADENCE, "{days} days per claim; see next_review.")
