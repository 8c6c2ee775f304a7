/* dms_waiting.h - waiters: an operation is called again and again until its
 * answer is the one waited for, or one that ends the wait.
 *
 * Does not know: command lines, pages. */

#ifndef DMS_WAITING_H
#define DMS_WAITING_H

#include <errno.h>
#include <string.h>
#include <time.h>

#include "dms_client.h"
#include "dms_model.h"
#include "dms_run.h"
#include "dms_value.h"

/* ---- waiting ------------------------------------------------------------ */

/* Whether one of a list's members has a value, or all of them have; those
 * without the member do not count. */
static int list_matches(const struct value *answer,
                        const struct acceptor *acceptor)
{
    const struct value *list = value_member(answer, model_text(acceptor->list));
    const struct value *item;
    size_t present = 0, equal = 0;

    if (!list || list->kind != VALUE_LIST)
        return 0;
    for (item = list->first; item; item = item->next) {
        const struct value *member =
            value_member(item, model_text(acceptor->member));

        if (!member || member->kind == VALUE_NULL)
            continue;
        present++;
        equal += member->kind == VALUE_STRING &&
                 slice_is(member->text, model_text(acceptor->value));
    }
    return acceptor->matcher == MATCH_ALL ? present && equal == present
                                          : equal > 0;
}

/* The first acceptor that fits an answer, or an error of the service when
 * answer is NULL; NULL when none does. */
static const struct acceptor *accept_answer(struct run *run,
                                            const struct waiter *waiter,
                                            const struct value *answer)
{
    size_t i;

    for (i = 0; i < waiter->count; i++) {
        const struct acceptor *acceptor = &model_acceptors[waiter->first + i];
        int is_match = acceptor->matcher == MATCH_ERROR
                           ? !answer && strcmp(model_text(acceptor->value),
                                               fault_code(run)) == 0
                           : answer && list_matches(answer, acceptor);

        if (is_match)
            return acceptor;
    }
    return NULL;
}

/* Ends the program: the wait got where it must not. */
static void fail_wait(struct run *run, const struct waiter *waiter,
                      const struct acceptor *acceptor)
{
    const char *value = model_text(acceptor->value);
    struct text why = {0};

    why.arena = &run->arena;
    if (acceptor->matcher == MATCH_ERROR)
        text_printf(&why, "Matched expected service error code: %s", value);
    else
        text_printf(&why,
                    "For expression \"%s[].%s\" %s matched expected "
                    "path: \"%s\"%s",
                    model_text(acceptor->list), model_text(acceptor->member),
                    acceptor->matcher == MATCH_ALL ? "all members" : "we",
                    value,
                    acceptor->matcher == MATCH_ALL ? "" : " at least once");
    fail(&run->arena, RC_GENERAL,
         "Waiter %s failed: Waiter encountered a terminal failure state: %s",
         model_text(waiter->name), text_str(&why));
}

/* Sleeps for whole seconds, whatever signals come. */
static void sleep_seconds(unsigned seconds)
{
    struct timespec rest;

    rest.tv_sec = (time_t)seconds;
    rest.tv_nsec = 0;
    while (nanosleep(&rest, &rest) != 0 && errno == EINTR)
        ;
}

/* Polls until an acceptor says success. Only the first page is looked at. */
static void run_wait(struct run *run, const struct waiter *waiter,
                     const struct value *input)
{
    const struct operation *operation = &model_operations[waiter->operation];
    unsigned polls;

    for (polls = 1;; polls++) {
        struct value *answer = call(run, operation, input);
        const struct acceptor *acceptor = accept_answer(run, waiter, answer);
        struct text message = {0};

        if (acceptor && acceptor->state == WAIT_SUCCESS)
            return;
        if (acceptor)
            fail_wait(run, waiter, acceptor);
        message.arena = &run->arena;
        if (!answer) {
            text_add_safe(&message, run->client.error.fault_message);
            fail(&run->arena, RC_GENERAL,
                 "Waiter %s failed: An error occurred (%s): %s",
                 model_text(waiter->name), fault_code(run), text_str(&message));
        }
        if (polls >= waiter->max_polls)
            fail(&run->arena, RC_GENERAL,
                 "Waiter %s failed: Max attempts exceeded",
                 model_text(waiter->name));
        sleep_seconds(waiter->delay_s);
    }
}

#endif /* DMS_WAITING_H */
