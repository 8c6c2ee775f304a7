/* impl.c as C++: the implementation is common ground of the two languages. */
#include "impl.c"
