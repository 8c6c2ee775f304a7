/* Declarations first, the implementation later in the same file: the include
 * guard of the first must not swallow the second. */
#include "../../dms.h"

#ifdef DMS_IMPLEMENTATION_DONE
#error "the implementation came without being asked for"
#endif

#include "impl.c"
