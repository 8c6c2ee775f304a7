/* The user's own jsmn comes first. */
#include <jsmn.h>
#define DMS_IMPLEMENTATION
#include "../../dms.h"
#include "jsmn_use.h"
