/* The user's own jsmn comes last: dms.h must not have used up its guard. */
#define DMS_IMPLEMENTATION
#include "../../dms.h"
#include <jsmn.h>
#include "jsmn_use.h"
