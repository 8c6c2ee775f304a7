/* What a program does that uses jsmn itself, in its own configuration: to be
 * included when jsmn.h and dms.h both are. Reads {"a":[1,2]}. */
#ifndef DMS_IMPLEMENTATION_DONE
#error "the implementation is not here"
#endif
#ifndef JSMN_H
#error "jsmn.h was not included, or dms.h undid it"
#endif

int main(void)
{
    static const char text[] = "{\"a\":[1,2]}";
    jsmntok_t tokens[8];
    jsmn_parser parser;
    int count;

    jsmn_init(&parser);
    count = jsmn_parse(&parser, text, sizeof text - 1, tokens, 8);
    if (count != 5 || tokens[0].type != JSMN_OBJECT) {
        return 1;
    }
    if (tokens[1].type != JSMN_STRING || tokens[2].type != JSMN_ARRAY) {
        return 2;
    }
#ifdef JSMN_PARENT_LINKS
    if (tokens[0].parent != -1 || tokens[2].parent != 1) {
        return 3;
    }
#else
    /* The user did not ask for the links that dms.h has for itself. */
    if (sizeof tokens[0] != 3 * sizeof(int) + sizeof tokens[0].type) {
        return 4;
    }
#endif
    jsmn_init(&parser);
    if (jsmn_parse(&parser, "{", 1, tokens, 8) != JSMN_ERROR_PART) {
        return 5;
    }
    return dms_version()[0] != DMS_VERSION_STRING[0];
}
