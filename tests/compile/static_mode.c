/* DMS_STATIC: private to this file, and no warning for what it does not use.
 * The object must export main and nothing else. */
#define DMS_STATIC
#include "impl.c"
