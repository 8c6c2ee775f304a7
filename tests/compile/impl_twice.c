/* Asked for twice in one file, by way of a header of the program, say: the
 * second time must add nothing. */
#define DMS_IMPLEMENTATION
#include "../../dms.h"
#include "impl.c"
