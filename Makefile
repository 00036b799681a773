# Makefile - builds, tests and installs vigil.
#
#   make                  builds ./vigil
#   make demo             installs what is missing, builds, shows what is due
#   make check            installs what is missing, builds, runs all tests
#   make install          into PREFIX under DESTDIR; uninstall takes it out
#   make sanitized        runs the tests under clang's ASan and UBSan
#   make installed        tests what is installed
#   make valgrind         runs the tests under valgrind
#   make readers          lets other programs read what vigil writes for them
#   make lint             checks format, rooms, manual; analyses the sources
#   make fuzz SECONDS=60  runs each fuzzer for so long
#   make coverage         tells what the fuzzers run of the files that they must
#   make faults           lets calls to the system fail, and kills vigil there
#   make swarm            lets 20 clones record and push at once
#   make ordinary         runs the tests as an ordinary user, also for root
#   make site             writes the pages of claims/ to build/site
#   make bench            measures
#   make night            runs .ci/run, with all faults and long fuzzing
#
# CC, CPPFLAGS, CFLAGS and LDFLAGS are yours to set; WERROR=1 makes warnings
# errors. BUILD and PROGRAM name another place for what is built. V=1 shows
# all commands.

VERSION = 0.2.0
PREFIX = /usr/local
MANDIR = $(PREFIX)/share/man
SCHEMA = $(PREFIX)/share/vigil/claim.schema.json
BASH_COMPLETION = $(PREFIX)/share/bash-completion/completions/vigil
ZSH_COMPLETION = $(PREFIX)/share/zsh/site-functions/_vigil
FISH_COMPLETION = $(PREFIX)/share/fish/vendor_completions.d/vigil.fish
SECONDS = 60
BUILD = build
PROGRAM = vigil

CFLAGS ?= -O2 -g -D_FORTIFY_SOURCE=2 -fstack-protector-strong
LDFLAGS ?= -pie -Wl,-z,relro,-z,now

PACKAGES = sqlite3 yaml-0.1 nettle libedit libcmark
WARNINGS = -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes \
	-Wmissing-prototypes -Wwrite-strings -Wformat=2 -Wvla -Wconversion
FLAGS := -std=c11 -pthread -D_POSIX_C_SOURCE=200809L -DVIGIL_VERSION='"$(VERSION)"' \
	-DVIGIL_SCHEMA='"$(SCHEMA)"' -DVIGIL_MANUAL='"$(MANDIR)/man1/vigil.1"' \
	-iquote include $(shell pkg-config --cflags $(PACKAGES) 2>/dev/null)
LDLIBS := $(shell pkg-config --libs $(PACKAGES) 2>/dev/null) -lcsv -lunistring \
	-pthread
# Of the conversions those that nobody asked for, as a cast does, and that change
# the value. What the fuzzers need is in it, so that all is built once.
SANITIZE = -fsanitize=fuzzer-no-link,address,undefined$(INTEGER) \
	-fno-sanitize-recover=all
COVERAGE = -fprofile-instr-generate -fcoverage-mapping
INTEGER = ,implicit-signed-integer-truncation$\
	,implicit-unsigned-integer-truncation,implicit-integer-sign-change
COMPILE = $(CC) $(FLAGS) $(TEST_FLAGS) -fPIE $(WARNINGS) \
	$(if $(WERROR),-Werror) $(CPPFLAGS) $(CFLAGS)
LINK = $(CC) $(CFLAGS) $(LDFLAGS)
# valgrind makes each run of vigil take a second, so it sees the commands that
# together run nearly all there is.
VALGRIND_COMMANDS = check mark review_record show spread undo verify
VALGRIND = valgrind -q --error-exitcode=99 --leak-check=full

objects = $(patsubst %.c,$(BUILD)/%.o,$(wildcard $(1)))
MAIN = $(BUILD)/src/main.o
ASSETS = $(BUILD)/src/site/site_assets
HOOKS = $(BUILD)/src/command/hook_texts
GENERATED = $(ASSETS).o $(HOOKS).o
OBJECTS = $(call objects,src/*/*.c) $(GENERATED)
SUPPORT = $(call objects,tests/support/*.c)
TESTS = $(call objects,tests/unit/test_*.c tests/end/test_*.c)
FUZZ = $(call objects,tests/fuzz/fuzz_*.c)
SCRIPTS = $(wildcard tests/end/*.sh tests/lint/rooms.sh tests/lint/test_*.sh)
READERS = $(wildcard tests/readers/*.sh)
ALL_OBJECTS = $(MAIN) $(filter-out $(GENERATED),$(OBJECTS)) $(SUPPORT) $(TESTS) $(FUZZ) $(LAUNCH).o

LIBRARY = $(BUILD)/libvigil.a
TEST_PROGRAMS = $(TESTS:.o=)
LAUNCH = $(BUILD)/tests/launch
RUN = LAUNCH=$(LAUNCH) tests/run.sh
WITH_SANITIZERS = $(MAKE) BUILD=build/sanitized \
	PROGRAM=build/sanitized/vigil CC=clang CPPFLAGS= LDFLAGS= \
	CFLAGS='-O1 -g -fno-omit-frame-pointer $(SANITIZE)'
DEMO = './$(PROGRAM) -C claims due' './$(PROGRAM) -C claims list' \
	'./$(PROGRAM) -C claims show AM-162 | head -n 10' \
	'./$(PROGRAM) -C claims forecast --weeks 5'
FUZZERS = $(FUZZ:.o=)
SHARED = $(SCHEMA) $(BASH_COMPLETION) $(ZSH_COMPLETION) $(FISH_COMPLETION)
SHORT_WRITE = $(BUILD)/tests/fault/short_write.so
NPM = $(abspath build/npm)
MAN1 = $(wildcard src/manual/*.1)
MAN5 = $(wildcard src/manual/*.5)
MAKEFLAGS += --no-print-directory

# Stands before a command that is shown as what it does and to which file.
quiet = $(if $(V),,@$(if $(silent),,echo '$(1)' '$(or $(2),$@)';))
silent = $(findstring s,$(filter-out --%,$(firstword -$(MAKEFLAGS))))

$(PROGRAM): $(MAIN) $(LIBRARY)
	$(call quiet,LD)$(LINK) -o $@ $^ $(LDLIBS)

$(LIBRARY): $(OBJECTS)
	@rm -f $@
	$(call quiet,AR)$(AR) qcs $@ $^

$(ALL_OBJECTS): $(BUILD)/%.o: %.c $(BUILD)/flags
	@mkdir -p $(@D)
	$(call quiet,CC,$<)$(COMPILE) -MMD -MP -c -o $@ $<

# Files that are part of the program, as texts in C.
in_c = { echo "extern const char $(1)[];" && echo "const char $(1)[] = {" && \
	$(2) | od -A n -v -t x1 | sed 's/ \(..\)/0x\1,/g' && echo '0};'; }
workflow = awk -f src/hook/workflow.awk -v forge=$(1) src/hook/install.sh

# Without the last newline: judges of HTML do not count that of a script.
trimmed = printf %s "$$(cat $(1))"

$(ASSETS).c: src/site/vigil.css src/site/card.css src/site/due.js Makefile
	@mkdir -p $(@D)
	$(call quiet,GEN){ \
		$(call in_c,site_css,$(call trimmed,src/site/vigil.css)) && \
		$(call in_c,site_card,$(call trimmed,src/site/card.css)) && \
		$(call in_c,site_script,$(call trimmed,src/site/due.js)); } >$@

$(HOOKS).c: $(wildcard src/hook/*) Makefile
	@mkdir -p $(@D)
	$(call quiet,GEN){ \
		$(call in_c,hook_pre_receive,cat src/hook/pre-receive) && \
		$(call in_c,hook_pre_commit,cat src/hook/pre-commit) && \
		$(call in_c,hook_github,$(call workflow,github) src/hook/actions.yml) && \
		$(call in_c,hook_forgejo,$(call workflow,forgejo) src/hook/actions.yml) && \
		$(call in_c,hook_gitlab,$(call workflow,gitlab) src/hook/gitlab.yml); } >$@

$(GENERATED): %.o: %.c $(BUILD)/flags
	$(call quiet,CC,$<)$(COMPILE) -c -o $@ $<

# A change of compiler or flags makes all objects anew.
$(BUILD)/flags: FORCE
	@pkg-config --print-errors --exists $(PACKAGES) || { \
		echo 'tests/require.sh build installs what is missing' >&2; \
		exit 1; }
	@mkdir -p $(@D)
	@echo "$(COMPILE)" | cmp -s - $@ || echo "$(COMPILE)" >$@

$(SUPPORT) $(TESTS) $(LAUNCH).o: private TEST_FLAGS = -iquote tests/support \
	$(shell pkg-config --cflags cmocka)

$(TEST_PROGRAMS): %: %.o $(SUPPORT) $(LIBRARY)
	$(call quiet,LD)$(LINK) -o $@ $^ $(shell pkg-config --libs cmocka) $(LDLIBS)

$(LAUNCH): $(LAUNCH).o $(BUILD)/tests/support/surroundings.o
	$(call quiet,LD)$(LINK) -o $@ $^

$(FUZZERS): %: %.o $(LIBRARY)
	$(call quiet,LD)$(LINK) -fsanitize=fuzzer -o $@ $^ $(LDLIBS)

programs: $(PROGRAM) $(TEST_PROGRAMS) $(LAUNCH)

# A file a line would be more than all that follows.
demo:
	@tests/require.sh build
	@$(if $(V),,echo 'building ./$(PROGRAM); make V=1 demo shows how';) \
		$(MAKE) $(if $(V),,-s) $(PROGRAM)
	@PAGER=cat; export PAGER; unset VIGIL_PAGER; for command in $(DEMO); do \
		printf '\n$$ %s\n' "$$command"; eval "$$command" || exit; \
	done

check:
	@tests/require.sh test
	@$(MAKE) run-tests

run-tests: programs
	@VIGIL=$(abspath $(PROGRAM)) $(RUN) $(TEST_PROGRAMS) $(SCRIPTS)

sanitized:
	@+$(WITH_SANITIZERS) PATIENCE=180 run-tests

# It is installed below build/, and npm's packages are as well.
installed:
	@$(MAKE) BUILD=build/installed PROGRAM=build/installed/vigil \
		PREFIX=$(abspath build/installed/root) DESTDIR= run-installed

run-installed: install $(LAUNCH) $(NPM)/node_modules \
		$(filter $(BUILD)/tests/unit/test_claim_file%,$(TEST_PROGRAMS))
	@VIGIL=$(PREFIX)/bin/vigil PREFIX=$(PREFIX) SCHEMA=$(SCHEMA) \
		BUILD=$(BUILD) NPM=$(NPM) $(RUN) $(wildcard tests/installed/*.sh)

$(NPM)/node_modules: tests/package.json
	@mkdir -p $(NPM)
	@cp tests/package.json $(NPM)
	$(call quiet,NPM)npm install --prefix $(NPM) --no-fund --no-audit \
		$(if $(V),,--silent)
	@touch $@

valgrind: programs
	@VIGIL=$(abspath tests/lint/under-valgrind) UNDER='$(VALGRIND)' \
		PATIENCE=300 $(RUN) $(filter $(BUILD)/tests/unit/%,$(TEST_PROGRAMS)) \
		$(VALGRIND_COMMANDS:%=$(BUILD)/tests/end/test_%)

readers: $(PROGRAM) $(LAUNCH) $(NPM)/node_modules
	@VIGIL=$(abspath $(PROGRAM)) NPM=$(NPM) $(RUN) $(READERS)

lint: $(PROGRAM)
	@OBJECTS='$(MAIN) $(OBJECTS)' tests/lint/lint.sh $(FLAGS)

fuzz:
	@+$(WITH_SANITIZERS) run-fuzz

run-fuzz: $(FUZZERS)
	@tests/lint/fuzz.sh $(SECONDS) $(FUZZERS)

coverage:
	@$(MAKE) BUILD=build/coverage CC=clang WERROR= CPPFLAGS= LDFLAGS= \
		CFLAGS='-O1 -g -fsanitize=fuzzer-no-link $(COVERAGE)' \
		run-coverage

run-coverage: $(FUZZERS)
	@tests/lint/coverage.sh $(FUZZERS)

$(SHORT_WRITE): tests/fault/short_write.c
	@mkdir -p $(@D)
	$(call quiet,CC,$<)$(CC) -std=c11 $(WARNINGS) $(CFLAGS) -fPIC -shared -o $@ $< -ldl

faults: $(PROGRAM) $(SHORT_WRITE) $(LAUNCH)
	@export VIGIL=$(abspath $(PROGRAM)) SHORT_WRITE=$(abspath $(SHORT_WRITE)); \
	status=0; for script in faults kill crowd full site; do \
		$(LAUNCH) 36000 tests/fault/$$script.sh || status=1; \
	done; exit $$status

swarm: $(PROGRAM) $(LAUNCH)
	@VIGIL=$(abspath $(PROGRAM)) SWARM=long $(LAUNCH) 36000 \
		tests/end/swarm.sh

ordinary: programs
	@tests/ordinary.sh

night:
	@tests/require.sh night
	@LATEX=yes FAULTS=all KILL_SECONDS=60 RUNS=1400000 STEP_SECONDS=36000 .ci/run

site: $(PROGRAM)
	@./$(PROGRAM) -C claims site $(BUILD)/site

bench: $(PROGRAM)
	@VIGIL=$(abspath $(PROGRAM)) tests/bench/run.sh

install: $(PROGRAM)
	install -d $(DESTDIR)$(PREFIX)/bin \
		$(DESTDIR)$(MANDIR)/man1 $(DESTDIR)$(MANDIR)/man5 \
		$(dir $(SHARED:%=$(DESTDIR)%))
	install -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/vigil
	install -m 644 $(MAN1) $(DESTDIR)$(MANDIR)/man1
	install -m 644 $(MAN5) $(DESTDIR)$(MANDIR)/man5
	$(abspath $(PROGRAM)) schema >$(BUILD)/claim.schema.json
	install -m 644 $(BUILD)/claim.schema.json $(DESTDIR)$(SCHEMA)
	install -m 644 src/completion/vigil.bash $(DESTDIR)$(BASH_COMPLETION)
	install -m 644 src/completion/_vigil $(DESTDIR)$(ZSH_COMPLETION)
	install -m 644 src/completion/vigil.fish $(DESTDIR)$(FISH_COMPLETION)

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/vigil \
		$(MAN1:src/manual/%=$(DESTDIR)$(MANDIR)/man1/%) \
		$(MAN5:src/manual/%=$(DESTDIR)$(MANDIR)/man5/%) \
		$(SHARED:%=$(DESTDIR)%)
	-rmdir $(dir $(DESTDIR)$(SCHEMA))

clean:
	rm -rf build vigil

FORCE:

.PHONY: FORCE programs demo check run-tests ordinary night sanitized valgrind
.PHONY: installed run-installed readers lint fuzz run-fuzz faults bench
.PHONY: coverage run-coverage swarm site
.PHONY: install uninstall clean

-include $(ALL_OBJECTS:.o=.d)
