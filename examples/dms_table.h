/* dms_table.h - --output table: values in frames.
 *
 * Knows: how the aws command divides a value into sections and draws them, to
 * the blank. Does not know: where the value comes from, how wide the terminal
 * is. */

#ifndef DMS_TABLE_H
#define DMS_TABLE_H

#include "dms_python.h"
#include "dms_sorted.h"
#include "dms_text.h"
#include "dms_value.h"
#include "dms_width.h"

/* A line of cells. */
struct table_row {
    struct table_row *next;
    struct slice *cells;
    size_t count;
};

/* A part of a table with columns of its own. */
struct table_section {
    struct table_section *next;
    struct slice title; /* data is NULL: it has none */
    size_t level;       /* how deep it is nested */
    size_t columns;     /* of each row, once has_columns is set */
    int has_columns;    /* as the first row or header had them */
    size_t *widths;     /* of the widest cells */
    size_t width_count;
    struct table_row header;
    struct table_row *first, *last;
    size_t rows;
};

/* A table. */
struct table {
    struct arena *arena;
    struct text *out;
    struct text *why; /* gets what is wrong */
    struct table_section *first, *last;
    size_t width; /* of the terminal */
    int is_colored;
};

static int table_build(struct table *table, const struct slice *title,
                       const struct value *value, size_t level);

/* ---- sections ----------------------------------------------------------- */

/* Begins a section. */
static void table_begin(struct table *table, struct slice title, size_t level)
{
    struct table_section *section = (struct table_section *)arena_take(
        table->arena, sizeof(struct table_section));

    section->title = title;
    section->level = level;
    if (table->last)
        table->last->next = section;
    else
        table->first = section;
    table->last = section;
}

/* A row of so many empty cells. */
static struct table_row *row_new(struct table *table, size_t count)
{
    struct table_row *row =
        (struct table_row *)arena_take(table->arena, sizeof(struct table_row));

    row->count = count;
    row->cells = (struct slice *)arena_take(table->arena,
                                            (count + 1) * sizeof(struct slice));
    return row;
}

/* The text of a value in a cell. */
static struct slice cell_text(struct table *table, const struct value *value)
{
    struct text text = {0};

    if (!value)
        return text_slice(&text);
    text.arena = table->arena;
    python_text(&text, value);
    return text_slice(&text);
}

/* Makes the columns wide enough for a row. */
static void section_widen(struct table *table, struct table_section *section,
                          const struct table_row *row)
{
    size_t i;

    if (section->width_count == 0) {
        section->width_count = row->count;
        section->widths = (size_t *)arena_take(
            table->arena, (row->count + 1) * sizeof(size_t));
    }
    for (i = 0; i < row->count && i < section->width_count; i++) {
        size_t width = text_width(row->cells[i]);

        if (width > section->widths[i])
            section->widths[i] = width;
    }
}

/* Gives a section a header, in place of one that it has. Returns 0 and a
 * message when it is longer than the rows. */
static int section_head(struct table *table, struct table_section *section,
                        const struct names *names)
{
    struct table_row *row = row_new(table, names->count);
    size_t i;

    if (section->width_count && names->count > section->width_count) {
        text_puts(table->why, "list index out of range");
        return 0;
    }
    for (i = 0; i < names->count; i++)
        row->cells[i] = names->list[i];
    section_widen(table, section, row);
    if (!section->has_columns)
        section->columns = row->count;
    section->has_columns = 1;
    section->header = *row;
    return 1;
}

/* Puts a row at the end of a section. Returns 0 and a message when it has not
 * as many cells as the others. */
static int section_add(struct table *table, struct table_section *section,
                       struct table_row *row)
{
    if (!section->has_columns)
        section->columns = row->count;
    section->has_columns = 1;
    if (section->columns != row->count) {
        text_printf(table->why,
                    "Row should have %lu elements, instead it has %lu",
                    (unsigned long)section->columns, (unsigned long)row->count);
        return 0;
    }
    if (section->last)
        section->last->next = row;
    else
        section->first = row;
    section->last = row;
    section->rows++;
    section_widen(table, section, row);
    return 1;
}

/* ---- from values to sections -------------------------------------------- */

/* Whether Python takes a value for false. */
static int is_falsy(const struct value *value)
{
    size_t i;

    if (value->kind != VALUE_NUMBER)
        return !value->first && !value->text.len && !value->truth;
    for (i = 0; i < value->text.len; i++) {
        if (value->text.data[i] >= '1' && value->text.data[i] <= '9')
            return 0;
        if (value->text.data[i] == 'e' || value->text.data[i] == 'E')
            break;
    }
    return 1;
}

/* The names of the members of an object that are scalars, or that are not. */
static struct names object_names(struct table *table,
                                 const struct value *object, int scalars)
{
    struct value **members = value_sorted(table->arena, object);
    struct names names = {NULL, 0};

    names.list = (struct slice *)arena_take(
        table->arena, (value_count(object) + 1) * sizeof(struct slice));
    for (; *members; members++)
        if (is_scalar(*members) == scalars)
            names.list[names.count++] = (*members)->name;
    return names;
}

/* Says that something stands among objects that is none; returns 0. */
static int fail_unlike(struct table *table, const struct value *item)
{
    struct slice type = python_name(item);

    if (item->kind == VALUE_LIST)
        text_puts(table->why,
                  "list indices must be integers or slices, not str");
    else if (item->kind == VALUE_STRING)
        text_puts(table->why, "string indices must be integers, not 'str'");
    else
        text_printf(table->why, "'%.*s' object is not iterable", (int)type.len,
                    type.data);
    return 0;
}

/* The names of the members of all objects in a list, as an object of nulls.
 * Returns NULL and a message when something else is in the list, unless it is
 * empty: that counts as an object here. */
static struct value *list_names(struct table *table, const struct value *list,
                                int scalars)
{
    struct value *all = value_new(table->arena, VALUE_OBJECT), *member;
    const struct value *item;

    for (item = list->first; item; item = item->next) {
        int is_empty =
            (item->kind == VALUE_LIST || item->kind == VALUE_STRING) &&
            is_falsy(item);

        if (item->kind != VALUE_OBJECT && !is_empty)
            return fail_unlike(table, item), NULL;
        for (member = item->first; member; member = member->next)
            if (is_scalar(member) == scalars && !value_get(all, member->name))
                value_put(all, member->name,
                          value_new(table->arena, VALUE_NULL));
    }
    return all;
}

/* Builds the members of an object that have these names, one level deeper. */
static int build_more(struct table *table, const struct value *object,
                      const struct names *more, size_t level)
{
    size_t i;

    for (i = 0; i < more->count; i++) {
        const struct value *member = value_get(object, more->list[i]);

        if (member && !table_build(table, &more->list[i], member, level + 1))
            return 0;
    }
    return 1;
}

/* A row of the members of an object that have these names. */
static struct table_row *row_of(struct table *table, const struct value *object,
                                const struct names *names)
{
    struct table_row *row = row_new(table, names->count);
    size_t i;

    for (i = 0; i < names->count; i++)
        row->cells[i] = cell_text(table, value_get(object, names->list[i]));
    return row;
}

/* Builds an object: a header and a row, or both in one row when there is only
 * one member. */
static int build_object(struct table *table, const struct value *object,
                        size_t level)
{
    struct names heads = object_names(table, object, 1);
    struct names more = object_names(table, object, 0);
    struct table_row *row = row_of(table, object, &heads), *pair;

    if (heads.count == 1) {
        pair = row_new(table, 2);
        pair->cells[0] = heads.list[0];
        pair->cells[1] = row->cells[0];
        row = pair;
    }
    if (heads.count > 1 && !section_head(table, table->last, &heads))
        return 0;
    if (heads.count && !section_add(table, table->last, row))
        return 0;
    return build_more(table, object, &more, level);
}

/* Builds a list of objects: a row for each, in a section of its own when some
 * have more than scalars. */
static int build_objects(struct table *table, const struct value *list,
                         struct slice title, size_t level)
{
    const struct value *all = list_names(table, list, 1);
    const struct value *rest = all ? list_names(table, list, 0) : NULL;
    const struct value *item;
    struct names heads, more;

    if (!rest)
        return 0;
    heads = object_names(table, all, 1);
    more = object_names(table, rest, 1);
    for (item = list->first; item; item = item->next) {
        int is_first = item == list->first;

        if (item->kind != VALUE_OBJECT && heads.count)
            return fail_unlike(table, item);
        if (!is_first && more.count)
            table_begin(table, title, level);
        if ((is_first || more.count) &&
            !section_head(table, table->last, &heads))
            return 0;
        if (!section_add(table, table->last, row_of(table, item, &heads)) ||
            !build_more(table, item, &more, level))
            return 0;
    }
    return 1;
}

/* Builds one item of a list that does not begin with an object: a row of it,
 * unless it holds lists itself. */
static int build_item(struct table *table, const struct value *item)
{
    size_t count = is_scalar(item) ? 1 : value_count(item), i = 0;
    struct table_row *row = row_new(table, count);
    const struct value *cell;
    int is_flat = 1;

    if (is_scalar(item))
        row->cells[0] = cell_text(table, item);
    else
        for (cell = item->first; cell; cell = cell->next) {
            /* Of an object, the names. */
            is_flat &= item->kind == VALUE_OBJECT || is_scalar(cell);
            row->cells[i++] = item->kind == VALUE_OBJECT
                                  ? cell->name
                                  : cell_text(table, cell);
        }
    if (is_flat)
        return section_add(table, table->last, row);
    return table_build(table, NULL, item, 0);
}

/* Builds a value, in a new section when it has a title. Returns 0 and a
 * message when it cannot be. */
static int table_build(struct table *table, const struct slice *title,
                       const struct value *value, size_t level)
{
    static const struct slice untitled = {NULL, 0};
    const struct value *item;

    if (is_falsy(value))
        return 1;
    if (title)
        table_begin(table, *title, level);
    if (value->kind == VALUE_OBJECT)
        return build_object(table, value, level);
    if (value->kind == VALUE_LIST && value->first->kind == VALUE_OBJECT)
        return build_objects(table, value, title ? *title : untitled, level);
    for (item = value->first; item; item = item->next)
        if (!build_item(table, item))
            return 0;
    return 1;
}

/* ---- drawing ------------------------------------------------------------ */

/* Blanks between the text of a cell and the next one. */
#define TABLE_PADDING 4

#define COLOR_RESET "\033[0m"
#define COLOR_CELL "\033[1m\033[34m"
#define COLOR_FRAME "\033[2m\033[33m"

/* Adds a piece of the table; with colors, each piece ends in a reset. */
static void table_put(struct table *table, const struct text *piece)
{
    text_add(table->out, text_str(piece), piece->len);
    if (table->is_colored)
        text_puts(table->out, COLOR_RESET);
}

/* Adds one side of the frames that a section is nested in. */
static void table_put_sides(struct table *table, size_t level)
{
    struct text side = {0};

    side.arena = table->arena;
    while (level-- > 0)
        text_puts(&side, table->is_colored ? COLOR_FRAME "|" COLOR_RESET : "|");
    table_put(table, &side);
}

/* Adds a line between the frames that the section is nested in. */
static void table_put_line(struct table *table,
                           const struct table_section *section,
                           const struct text *line)
{
    struct text end = {0};

    end.arena = table->arena;
    text_puts(&end, "\n");
    table_put_sides(table, section->level);
    table_put(table, line);
    table_put_sides(table, section->level);
    table_put(table, &end);
}

/* Adds blanks, none when the count is below 1. */
static void add_blanks(struct text *line, int64_t count)
{
    if (count > 0)
        text_fill(line, ' ', (size_t)count);
}

/* Adds a text in the middle of length columns, edges included. */
static void add_centered(struct text *line, struct slice text, size_t length,
                         const char *left)
{
    int64_t width = (int64_t)text_width(text), all = (int64_t)length;
    int64_t before = all / 2 - width / 2 - 1;

    text_puts(line, left);
    add_blanks(line, before);
    text_add(line, text.data, text.len);
    add_blanks(line, all - 1 - ((int64_t)strlen(left) + before + width));
    text_puts(line, "|");
}

/* Adds the text of a cell of length columns, edges included. */
static void add_cell(struct table *table, struct text *line, struct slice text,
                     size_t length, const char *left)
{
    int64_t edges = (int64_t)strlen(left) + 1;
    int64_t rest = (int64_t)length - (int64_t)text_width(text) - edges;

    text_puts(line, left);
    if (rest >= 2) {
        add_blanks(line, 2);
        rest -= 2;
    }
    text_puts(line, table->is_colored ? COLOR_CELL : "");
    text_add(line, text.data, text.len);
    text_puts(line, table->is_colored ? COLOR_RESET : "");
    add_blanks(line, rest);
    text_puts(line, "|");
}

/* The columns that a section needs. */
static size_t section_width(const struct table_section *section)
{
    size_t total = 2 + 2 * section->level, i;
    /* Python's None, which stands there for no title, is as wide as this. */
    size_t title = section->title.data ? text_width(section->title) : 4;

    title += total;

    for (i = 0; i < section->width_count; i++)
        total += section->widths[i] + TABLE_PADDING;
    return total > title ? total : title;
}

/* The columns that the widest section needs. */
static size_t table_width(const struct table *table)
{
    const struct table_section *section;
    size_t most = 0;

    for (section = table->first; section; section = section->next)
        if (section_width(section) > most)
            most = section_width(section);
    return most;
}

/* The integer nearest to a number, the even one of two. */
static int64_t round_even(double number)
{
    int64_t whole = (int64_t)number;
    double rest = number - (double)whole;

    return whole + (rest > 0.5 || (rest == 0.5 && whole % 2 == 1));
}

/* The widths of the columns of a section, stretched so that together they
 * are length. */
static int64_t *section_stretch(struct table *table,
                                const struct table_section *section,
                                size_t length)
{
    size_t count = section->width_count, i, sum = 0;
    int64_t off = -(int64_t)length, *scaled;
    double factor;

    scaled = (int64_t *)arena_take(table->arena, (count + 1) * sizeof(int64_t));
    for (i = 0; i < count; i++)
        sum += section->widths[i] + TABLE_PADDING;
    factor = (double)length / (double)(sum ? sum : 1);
    for (i = 0; i < count; i++) {
        scaled[i] =
            round_even(factor * (double)(section->widths[i] + TABLE_PADDING));
        off += scaled[i];
    }
    for (i = 0; off != 0 && count; i = (i + 1) % count) {
        if (off > 0)
            scaled[i]--;
        else
            scaled[count - 1 - i]++;
        off += off > 0 ? -1 : 1;
    }
    return scaled;
}

/* Draws a line between rows: +-----+----+. */
static void draw_rule(struct table *table, const struct table_section *section,
                      const int64_t *widths)
{
    struct text line = {0};
    size_t i;

    line.arena = table->arena;
    for (i = 0; i < section->width_count; i++) {
        int64_t len = widths[i] - (i == 0 ? 2 : 1);

        text_puts(&line, i == 0 ? "+" : "");
        text_fill(&line, '-', len > 0 ? (size_t)len : 0);
        text_puts(&line, "+");
    }
    table_put_line(table, section, &line);
}

/* Draws the title of a section. */
static void draw_title(struct table *table, const struct table_section *section,
                       size_t length)
{
    struct text line = {0}, rule = {0};

    line.arena = rule.arena = table->arena;
    if (section->title.len == 0)
        return;
    add_centered(&line, section->title, length, "|");
    table_put_line(table, section, &line);
    if (section->header.count || section->rows)
        return;
    text_puts(&rule, "+");
    text_fill(&rule, '-', length - 2);
    text_puts(&rule, "+");
    table_put_line(table, section, &rule);
}

/* Draws a section on a table of that width. */
static void draw_section(struct table *table,
                         const struct table_section *section, size_t width)
{
    size_t length = width - 2 * section->level, i;
    int64_t *widths = section_stretch(table, section, length);
    const struct table_row *row;

    draw_title(table, section, length);
    if (section->header.count) {
        struct text line = {0};

        line.arena = table->arena;
        draw_rule(table, section, widths);
        for (i = 0; i < section->header.count && i < section->width_count; i++)
            add_centered(&line, section->header.cells[i], (size_t)widths[i],
                         i == 0 ? "|" : "");
        table_put_line(table, section, &line);
    }
    if (!section->rows || !section->width_count)
        return;
    draw_rule(table, section, widths);
    for (row = section->first; row; row = row->next) {
        struct text line = {0};

        line.arena = table->arena;
        for (i = 0; i < row->count && i < section->width_count; i++)
            add_cell(table, &line, row->cells[i], (size_t)widths[i],
                     i == 0 ? "|" : "");
        table_put_line(table, section, &line);
    }
    draw_rule(table, section, widths);
}

/* Turns a section of one row with a header into a row for each column. */
static void section_turn(struct table *table, struct table_section *section)
{
    struct table_section turned = {0};
    size_t i;

    if (section->rows != 1 || !section->header.count)
        return;
    turned.title = section->title;
    turned.level = section->level;
    turned.next = section->next;
    for (i = 0; i < section->header.count; i++) {
        struct table_row *row = row_new(table, 2);

        row->cells[0] = section->header.cells[i];
        row->cells[1] = section->first->cells[i];
        section_add(table, &turned, row);
    }
    *section = turned;
}

/* Draws a table. */
static void table_draw(struct table *table)
{
    struct table_section *section;
    struct text rule = {0};
    size_t width = table_width(table);

    rule.arena = table->arena;
    if (width > table->width) {
        for (section = table->first; section; section = section->next)
            section_turn(table, section);
        width = table_width(table);
    }
    text_fill(&rule, '-', width);
    text_puts(&rule, "\n");
    table_put(table, &rule);
    for (section = table->first; section; section = section->next)
        draw_section(table, section, width);
}

/* Adds a value as a table for a terminal of so many columns. Returns 0 when it
 * cannot be, with a message in why. */
static int table_write(struct text *out, const char *title,
                       const struct value *value, size_t width, int is_colored,
                       struct text *why)
{
    struct table table = {0};
    struct slice name = slice_of(title);

    table.arena = out->arena;
    table.out = out;
    table.why = why;
    table.width = width;
    table.is_colored = is_colored;
    if (!table_build(&table, &name, value, 0))
        return 0;
    if (table.first)
        table_draw(&table);
    return 1;
}

#endif /* DMS_TABLE_H */
