/* The whole of it in one file. As a program it compares the version of the
 * two halves, so that a build can also be seen to start. */
#define DMS_IMPLEMENTATION
#include "../../dms.h"

/* A misspelt DMS_IMPLEMENTATION would compile nothing, and without warning. */
#ifndef DMS_IMPLEMENTATION_DONE
#error "the implementation is not here"
#endif

int main(void)
{
    const char *have = dms_version();
    const char *want = DMS_VERSION_STRING;

    while (*have && *have == *want) {
        have++;
        want++;
    }
    return *have != *want;
}
