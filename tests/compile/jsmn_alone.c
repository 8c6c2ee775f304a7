/* jsmn's code, for programs that are built with -DJSMN_HEADER or that spread
 * over two files. */
#undef JSMN_HEADER
#include <jsmn.h>
