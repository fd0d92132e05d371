-- The functions that views.sql needs and DuckDB does not have under these names.

-- The elements of a list, each with its place from 0. A list that is NULL has no elements.
CREATE OR REPLACE TEMPORARY MACRO posexplode(list) AS TABLE
SELECT CAST(generate_subscripts(list, 1) - 1 AS INTEGER) AS pos, unnest(list) AS col;

CREATE OR REPLACE TEMPORARY MACRO array_size(list) AS len(list);

-- The grade that holds in general: the first one without a purpose.
CREATE OR REPLACE TEMPORARY MACRO general_grade(grades) AS
list_filter(grades, lambda g: g.purpose IS NULL)[1].grade;

-- The words of a quotation as printed.
CREATE OR REPLACE TEMPORARY MACRO words(spoken, segments) AS
coalesce(spoken, array_to_string(list_transform(segments,
  lambda g: coalesce(g.spoken, g.supplied, g.narrated, g.omitted, g.redacted, g.sic)), ''));

CREATE OR REPLACE TEMPORARY MACRO array_join(list, separator) AS array_to_string(list, separator);
