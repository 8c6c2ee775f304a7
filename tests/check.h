/* What the test programs share. Include it after dms.h:
 *
 *     #define DMS_IMPLEMENTATION
 *     #include "../dms.h"
 *     #include "check.h"
 *
 *   CHECK(x)             notes a failure and goes on; the test fails at its
 *                        end, and every failure names the row of the table
 *   check_table(t, f)    calls f with each row of a table
 *   check_main(tests)    runs cmocka tests; prints the seed
 *   check_random()       random numbers; DMS_TEST_SEED=n repeats a run
 *   check_guard_end()    a copy of bytes that ends at a forbidden page
 *   check_guard_start()  a copy of bytes that begins behind one
 *   check_allocator()    a dms_allocator that counts, checks, and can fail
 *
 * Everything is static and for one thread. */

#ifndef CHECK_H
#define CHECK_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#define CHECK_COUNT(table) (sizeof(table) / sizeof *(table))

/* ---- failures ----------------------------------------------------------- */

#define CHECK_SHOWN 20    /* failures printed in one test; all are counted */
#define CHECK_SHOWN_ROW 2 /* and for one row of a table */

/* What is being tested now, and what failed so far. */
static struct check_state {
    const char *row; /* text of the row under way, or NULL */
    size_t index;    /* of the row */
    size_t failed;   /* since check_end was last called */
    size_t in_row;   /* of these, since the row began */
    size_t shown;    /* of these, printed */
    char note[160];  /* more about where, set by check_note */
} check_now;

/* Says where in a test we are ("split at 17"); shown when something fails. */
static inline void check_note(const char *format, ...)
    __attribute__((format(printf, 1, 2)));

static inline void check_note(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    (void)vsnprintf(check_now.note, sizeof check_now.note, format, args);
    va_end(args);
}

/* Prints up to 300 bytes of text on one line. */
static inline void check_show(const char *text)
{
    size_t i;
    for (i = 0; text[i] && i < 300; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c >= 32 && c < 127) {
            (void)putchar(c);
        } else {
            printf("\\x%02X", c);
        }
    }
}

/* Notes one failure; use CHECK. */
static inline void check_failed(const char *file, int line, const char *what)
{
    check_now.failed++;
    if (check_now.in_row++ >= CHECK_SHOWN_ROW && check_now.row) {
        return;
    }
    if (check_now.shown++ >= CHECK_SHOWN) {
        return;
    }
    printf("%s:%d: %s", file, line, what);
    if (check_now.row) {
        printf("\n    row %lu: ", (unsigned long)check_now.index);
        check_show(check_now.row);
    }
    if (check_now.note[0]) {
        printf("\n    %s", check_now.note);
    }
    printf("\n");
    (void)fflush(stdout);
}

#define CHECK(x) ((x) ? (void)0 : check_failed(__FILE__, __LINE__, #x))

/* Like CHECK, but the value can be asked: if (!CHECK_OK(p)) return; */
#define CHECK_OK(x) ((x) ? 1 : (check_failed(__FILE__, __LINE__, #x), 0))

/* Whether two texts are the same; both are shown when not. */
static inline int check_same(const char *got, const char *want)
{
    int same = got && want ? strcmp(got, want) == 0 : got == want;
    if (!same && check_now.shown < CHECK_SHOWN &&
        (!check_now.row || check_now.in_row < CHECK_SHOWN_ROW)) {
        printf("    got  %.400s\n    want %.400s\n", got ? got : "(NULL)",
               want ? want : "(NULL)");
    }
    return same;
}

#define CHECK_TEXT(got, want) CHECK(check_same(got, want))

/* The end of a test: fails it when a CHECK failed. */
static inline void check_end(void)
{
    size_t failed = check_now.failed;
    memset(&check_now, 0, sizeof check_now);
    if (failed > 0) {
        fail_msg("%lu checks failed", (unsigned long)failed);
    }
}

/* Calls run with each of n rows of size bytes; the first member of a row is
 * a const char * that tells which one it is. */
static inline void check_rows(const void *rows, size_t n, size_t size,
                              void (*run)(const void *row))
{
    size_t i;
    for (i = 0; i < n; i++) {
        const char *row = (const char *)rows + i * size;
        memcpy(&check_now.row, row, sizeof check_now.row);
        check_now.index = i;
        check_now.in_row = 0;
        check_now.note[0] = '\0';
        run(row);
    }
    check_now.row = NULL;
    check_now.note[0] = '\0';
}

#define check_table(table, run) \
    check_rows(table, CHECK_COUNT(table), sizeof *(table), run)

/* ---- random numbers ----------------------------------------------------- */

static uint64_t check_seed_state;

/* Chooses the seed, from DMS_TEST_SEED or the clock, and prints it. */
static inline void check_seed(void)
{
    const char *given = getenv("DMS_TEST_SEED");
    uint64_t seed = (uint64_t)time(NULL) * 2654435761u + (uint64_t)getpid();
    if (given && *given) {
        seed = strtoull(given, NULL, 10);
    }
    check_seed_state = seed;
    printf("DMS_TEST_SEED=%llu\n", (unsigned long long)seed);
    (void)fflush(stdout);
}

/* 64 random bits (xorshift with a multiplier; not the one of dms.h). */
static inline uint64_t check_random(void)
{
    uint64_t x = check_seed_state ? check_seed_state : 88172645463325252u;
    x ^= x >> 12;
    x ^= x << 25;
    x ^= x >> 27;
    check_seed_state = x;
    return x * 2685821657736338717u;
}

/* A random number below n, which must not be 0. */
static inline size_t check_below(size_t n)
{
    return (size_t)(check_random() >> 16) % n;
}

/* ---- the end of the world ----------------------------------------------- */

/* Memory between two pages that cannot be touched. */
static struct check_guard {
    char *area;
    size_t size;
} check_area;

/* Makes the area at least n bytes; what was in it is lost. */
static inline void check_guard_room(size_t n)
{
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    size_t size = (n / page + 1) * page;
    int fd;
    void *map;
    if (check_area.size >= n && check_area.area) {
        return;
    }
    if (check_area.area) {
        (void)munmap(check_area.area - page, check_area.size + 2 * page);
    }
    fd = open("/dev/zero", O_RDWR);
    map =
        mmap(NULL, size + 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0);
    (void)close(fd);
    if (fd < 0 || map == MAP_FAILED) {
        perror("guard pages");
        abort();
    }
    check_area.area = (char *)map + page;
    check_area.size = size;
    if (mprotect(map, page, PROT_NONE) != 0 ||
        mprotect(check_area.area + size, page, PROT_NONE) != 0) {
        perror("guard pages");
        abort();
    }
}

/* A copy of n bytes; the byte after them cannot be touched. Valid until the
 * next copy is made. The copy may be written to. */
static inline char *check_guard_end(const void *data, size_t n)
{
    char *at;
    check_guard_room(n);
    at = check_area.area + (check_area.size - n);
    if (n > 0) {
        memmove(at, data, n);
    }
    return at;
}

/* A copy of n bytes; the byte before them cannot be touched. */
static inline char *check_guard_start(const void *data, size_t n)
{
    check_guard_room(n);
    if (n > 0) {
        memmove(check_area.area, data, n);
    }
    return check_area.area;
}

/* ---- memory ------------------------------------------------------------- */

/* An allocator under watch. Zero it; then check_allocator makes hooks of it.
 * New memory is full of 0xA5, realloc always moves, freed memory is 0xDD. */
struct check_memory {
    size_t fail_at;   /* this allocation fails, counted from 1; 0: none */
    size_t fail_from; /* this one and all after it fail; 0: none */
    int want_wiped;   /* 1: a block must be all zero when it is given back */
    /* what happened */
    size_t calls; /* allocations asked for, realloc included */
    size_t live;  /* blocks in use */
    size_t bytes; /* in use */
    size_t peak;  /* most bytes in use */
    size_t wrong; /* sizes or pointers that were not those given out */
    size_t dirty; /* blocks given back that were not wiped */
};

/* What stands before each block; 32 bytes keep the block aligned. */
struct check_block {
    uint64_t magic;
    size_t size;
    struct check_memory *owner;
    uint64_t pad;
};

#define CHECK_MAGIC 0x646D735F6C697665u

/* Takes a block of the watched allocator. */
static inline void *check_alloc(void *ctx, size_t size)
{
    struct check_memory *m = (struct check_memory *)ctx;
    struct check_block *b;
    m->calls++;
    if (m->calls == m->fail_at ||
        (m->fail_from > 0 && m->calls >= m->fail_from)) {
        return NULL;
    }
    b = (struct check_block *)malloc(sizeof *b + size);
    if (!b) {
        return NULL;
    }
    b->magic = CHECK_MAGIC;
    b->size = size;
    b->owner = m;
    m->live++;
    m->bytes += size;
    m->peak = m->bytes > m->peak ? m->bytes : m->peak;
    memset(b + 1, 0xA5, size);
    return b + 1;
}

/* Gives a block back; its size must be the one it was taken with. */
static inline void check_free(void *ctx, void *ptr, size_t size)
{
    struct check_memory *m = (struct check_memory *)ctx;
    struct check_block *b = (struct check_block *)ptr - 1;
    size_t i = 0;
    if (!ptr || b->magic != CHECK_MAGIC || b->owner != m) {
        m->wrong++;
        return;
    }
    m->wrong += b->size != size;
    while (i < b->size && ((char *)ptr)[i] == 0) {
        i++;
    }
    m->dirty += m->want_wiped && i < b->size;
    m->live--;
    m->bytes -= b->size;
    b->magic = 0;
    memset(ptr, 0xDD, b->size);
    free(b);
}

/* Moves a block, always to a new place. */
static inline void *check_realloc(void *ctx, void *ptr, size_t old_size,
                                  size_t new_size)
{
    struct check_memory *m = (struct check_memory *)ctx;
    void *block = check_alloc(ctx, new_size);
    if (!block) {
        return NULL;
    }
    if (ptr) {
        size_t size = ((struct check_block *)ptr - 1)->size;
        m->wrong += size != old_size;
        memcpy(block, ptr, size < new_size ? size : new_size);
        check_free(ctx, ptr, size);
    }
    return block;
}

/* The hooks of a watched allocator. */
static inline dms_allocator check_allocator(struct check_memory *m)
{
    dms_allocator a;
    a.ctx = m;
    a.alloc = check_alloc;
    a.realloc = check_realloc;
    a.free = check_free;
    return a;
}

/* Checks that all was given back, and rightly. */
static inline void check_memory_clean(const struct check_memory *m)
{
    CHECK(m->live == 0);
    CHECK(m->bytes == 0);
    CHECK(m->wrong == 0);
    CHECK(m->dirty == 0);
}

/* ---- running ------------------------------------------------------------ */

/* Runs an array of struct CMUnitTest; the result is for main to return. */
#define check_main(tests) \
    (check_seed(), cmocka_run_group_tests(tests, NULL, NULL))

#endif /* CHECK_H */
