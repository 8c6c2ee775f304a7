# The library is dms.h and needs no building. This file builds the programs
# round it, and holds the ways to prove it:
#
#   make              the command, the local endpoint and every example
#   make demo         the main job, end to end, on the local endpoint
#   make test         all tests           make interop   other people's tools
#   make sanitize     tests under ASan    make valgrind  tests under valgrind
#   make matrix       every dialect       make lint      names, text, analyzers
#   make fuzz         FUZZ_SECONDS each   make bench     make size
#   make static       the examples as static binaries, by musl
#   make install      dms.h, the command and what goes with them: pkg-config,
#                     man page, completion; make uninstall; PREFIX, DESTDIR
#
# CC, CFLAGS and LDFLAGS are yours. With WERROR= a compiler that is newer than
# this file may warn without stopping. make -n shows commands whole.

CC       ?= cc
CLANG    ?= clang
MUSL_CC  ?= musl-gcc
BUILD    ?= build
PREFIX   ?= /usr/local
WERROR   ?= -Werror
WARNINGS  = -Wall -Wextra -pedantic -Wconversion -Wsign-conversion -Wshadow \
            -Wundef -Wcast-qual -Wswitch-default -Wstrict-prototypes \
            -Wmissing-prototypes $(WERROR)
CFLAGS   ?= -std=c99 -Os -ffunction-sections -fdata-sections $(WARNINGS)
LDFLAGS  ?= -Wl,--gc-sections
FUZZ_SECONDS ?= 10
FUZZ_LEVEL   ?= -O1

PROGRAMS := $(patsubst examples/%.c,$(BUILD)/%,$(wildcard examples/*.c)) \
            $(BUILD)/dms-local
STATICS  := $(patsubst examples/%.c,$(BUILD)/static/%,$(wildcard examples/*.c))
TESTS    := $(patsubst tests/%.c,$(BUILD)/tests/%,$(wildcard tests/test_*.c))
FUZZERS  := $(patsubst tests/fuzz/%.c,%,$(wildcard tests/fuzz/fuzz_*.c))
# The shell tests of `make test`; the others have targets of their own.
SCRIPTS  := $(wildcard tests/cli.sh tests/cli_watch.sh tests/syscalls.sh \
                        tests/install.sh)

# Every program is built in one step, which also notes what it depends on.
NOTE      = -I . -MMD -MP -MT $@ -MF $@.d -o $@ $<
COMPILE   = @echo "build   $@"; $(CC) $(CPPFLAGS) $(CFLAGS) $(LDFLAGS) $(NOTE)
RUN       = @BUILD_DIR=$(BUILD) sh
REMAKE    = @$(MAKE) -s

all: $(PROGRAMS)

$(BUILD)/%: examples/%.c | $(BUILD)
	$(COMPILE) -lbearssl $(LDLIBS)

$(BUILD)/dms-local: tests/local.c | $(BUILD)
	$(COMPILE) -lbearssl $(LDLIBS)

$(BUILD)/tests/%: tests/%.c | $(BUILD)/tests
	$(COMPILE) -g -lcmocka -lbearssl -lpthread $(LDLIBS)

$(BUILD) $(BUILD)/tests $(BUILD)/fuzz:
	@mkdir -p $@

# These run on fresh machines too, where nothing can be built before deps.sh
# has been there; hence a make inside make.
demo:
	@sh tests/deps.sh demo
	$(REMAKE) $(BUILD)/dms-local $(BUILD)/lifecycle
	$(RUN) tests/demo.sh

test:
	@sh tests/deps.sh test
	$(REMAKE) $(PROGRAMS) $(TESTS)
	$(RUN) tests/run.sh $(TESTS) $(SCRIPTS)

sanitize:
	$(REMAKE) test BUILD=$(BUILD)/sanitize CFLAGS="-std=c99 -O0 -g \
	    -fsanitize=address,undefined -fno-sanitize-recover=all \
	    -fno-omit-frame-pointer $(WARNINGS)"

# Only the compiled tests: of a shell test valgrind would see the shell.
valgrind:
	@sh tests/deps.sh test valgrind
	$(REMAKE) $(PROGRAMS) $(TESTS)
	@BUILD_DIR=$(BUILD) LOG_DIR=$(BUILD)/logs/valgrind TEST_TIMEOUT=1800 \
	    WRAPPER="valgrind -q --error-exitcode=99 --leak-check=full" \
	    sh tests/run.sh $(TESTS)

# Tools that are not installed are skipped there.
interop:
	@sh tests/deps.sh demo
	$(REMAKE) all
	$(RUN) tests/run.sh $(wildcard tests/interop*.sh) tests/peers.sh

bench:
	@sh tests/deps.sh demo
	$(REMAKE) all
	$(RUN) tests/bench.sh

size:
	@sh tests/deps.sh demo static
	$(REMAKE) $(BUILD)/dms $(BUILD)/dms-local
	$(RUN) tests/size.sh

# What a fuzzer finds goes to build/fuzz; tests/fuzz/corpus is only read.
fuzz:
	@sh tests/deps.sh demo fuzz
	$(REMAKE) $(or $(FUZZERS:%=run-%),$(error tests/fuzz has no fuzz_*.c))

run-fuzz_%: $(BUILD)/fuzz/fuzz_%
	@mkdir -p $(BUILD)/fuzz/corpus/$*
	$< -max_total_time=$(FUZZ_SECONDS) -timeout=10 -verbosity=0 \
	    -print_final_stats=1 -artifact_prefix=$(BUILD)/fuzz/ \
	    $(addprefix -dict=,$(wildcard tests/fuzz/fuzz_$*.dict)) \
	    $(BUILD)/fuzz/corpus/$* \
	    $(wildcard tests/fuzz/corpus/$* tests/fuzz/corpus/fuzz_$*)

$(BUILD)/fuzz/%: tests/fuzz/%.c | $(BUILD)/fuzz
	@echo "build   $@"; $(CLANG) -std=c99 -g $(FUZZ_LEVEL) \
	    -fno-sanitize-recover=all -fsanitize=fuzzer,address,undefined \
	    $(NOTE) -lbearssl

static:
	@sh tests/deps.sh demo static
	$(REMAKE) $(STATICS)

# musl sees none of Debian's headers, so those of the two libraries are lent
# to it; and it lacks glibc's checking twins of three functions, which
# Debian's libbearssl.a asks for.
$(BUILD)/static/%: examples/%.c | $(BUILD)/static/include
	@echo "build   $@"; $(MUSL_CC) -std=c99 -Os -ffunction-sections \
	    -fdata-sections -static -I $(BUILD)/static/include $(NOTE) \
	    $$($(CC) -print-file-name=libbearssl.a) -s -Wl,--gc-sections \
	    -Wl,--defsym=__memcpy_chk=memcpy,--defsym=__memset_chk=memset \
	    -Wl,--defsym=__memmove_chk=memmove

$(BUILD)/static/include:
	@mkdir -p $@
	@ln -sf /usr/include/bearssl* /usr/include/jsmn.h $@

matrix:
	@sh tests/deps.sh demo
	$(RUN) tests/compile.sh

# Names and text; and what the analyzers say, where they are installed.
lint: lint-names lint-shell lint-cppcheck lint-tidy
WHERE     = @command -v $(1) >/dev/null || { echo "skip    $(1)"; exit 0; }; \
            echo "run     $(1)"; $(1)

lint-names:
	@sh tests/deps.sh demo
	$(RUN) tests/run.sh tests/check_symbols.sh tests/check_docs.sh

lint-shell:
	$(call WHERE,shellcheck) -S warning -e SC2089,SC2090 tests/*.sh .ci/run

# Without the system's headers, hence the macros. uninitvar takes the address
# of a variable for its value; compilers and valgrind watch over that better.
lint-cppcheck:
	$(call WHERE,cppcheck) -q --error-exitcode=1 --std=c99 --library=posix \
	    --enable=warning,performance,portability --suppress=uninitvar \
	    -D__linux__ -DCLOCK_MONOTONIC -DEAI_AGAIN tests/compile/impl.c

# Left out: tastes (swappable parameters, padding), what the compilers judge
# better (conversions), and three that take C's ways for slips: _POSIX_C_SOURCE
# is reserved, a part of a text copied by memcpy ends without a NUL, and an
# array of pointers is measured by sizeof a pointer.
TIDY = -* clang-analyzer-* bugprone-* cert-* performance-* portability-* \
       -bugprone-easily-swappable-parameters \
       -clang-analyzer-optin.performance.Padding \
       -bugprone-implicit-widening-of-multiplication-result \
       -bugprone-narrowing-conversions -performance-no-int-to-ptr \
       -bugprone-reserved-identifier -cert-dcl37-c -cert-dcl51-cpp \
       -bugprone-not-null-terminated-result -bugprone-sizeof-expression

lint-tidy:
	$(call WHERE,clang-tidy) --quiet --warnings-as-errors='*' \
	    --header-filter=dms.h --checks="$$(echo '$(TIDY)' | tr ' ' ,)" \
	    tests/compile/impl.c -- -std=c99

# What is installed, below PREFIX.
SHARE      = $(DESTDIR)$(PREFIX)/share
INSTALLED  = $(DESTDIR)$(PREFIX)/include/dms.h $(DESTDIR)$(PREFIX)/bin/dms \
             $(SHARE)/pkgconfig/dms.pc $(SHARE)/man/man1/dms.1 \
             $(SHARE)/bash-completion/completions/dms \
             $(SHARE)/zsh/site-functions/_dms
VERSION    = $(shell sed -n '/DMS_VERSION_STRING "/s/.*"\(.*\)"/\1/p' dms.h)
FILL       = sed -e 's|@PREFIX@|$(PREFIX)|' -e 's|@VERSION@|$(VERSION)|'

install: $(BUILD)/dms $(BUILD)/dms.1
	install -d $(dir $(INSTALLED))
	install -m 644 dms.h $(word 1,$(INSTALLED))
	install -m 755 $(BUILD)/dms $(word 2,$(INSTALLED))
	$(FILL) examples/dms.pc.in >$(BUILD)/dms.pc
	install -m 644 $(BUILD)/dms.pc $(word 3,$(INSTALLED))
	install -m 644 $(BUILD)/dms.1 $(word 4,$(INSTALLED))
	install -m 644 examples/completion/dms.bash $(word 5,$(INSTALLED))
	install -m 644 examples/completion/_dms $(word 6,$(INSTALLED))

uninstall:
	rm -f $(INSTALLED)

# The operations and waiters are those that the command itself tells.
$(BUILD)/dms.1: examples/dms.1.in dms.h $(BUILD)/dms
	$(BUILD)/dms help | sed -n -e '1,/^Operations:/d' -e 's/-/\\-/g' \
	    -e 's/^  //p' >$@.list
	$(FILL) -e '/@OPERATIONS@/ { r $@.list' -e 'd; }' examples/dms.1.in >$@

clean:
	rm -rf $(BUILD)

.PHONY: all demo test sanitize valgrind interop bench size fuzz static matrix \
        lint lint-names lint-shell lint-cppcheck lint-tidy install uninstall \
        clean
.SECONDARY:
-include $(wildcard $(BUILD)/*.d $(BUILD)/tests/*.d $(BUILD)/fuzz/*.d \
                    $(BUILD)/static/*.d)
