/* A system header first. Under a strict -std that hides POSIX for good, and
 * dms.h must say so in one sentence instead of a hundred compiler errors. */
#include <stdio.h>
#include "impl.c"
