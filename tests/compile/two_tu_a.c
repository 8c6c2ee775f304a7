/* The file of a program that holds the implementation; two_tu_b.c or .cpp is
 * the other one. */
#define DMS_IMPLEMENTATION
#include "../../dms.h"

#ifndef DMS_IMPLEMENTATION_DONE
#error "the implementation is not here"
#endif
