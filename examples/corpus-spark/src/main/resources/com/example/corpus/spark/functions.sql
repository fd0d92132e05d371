-- The functions that views.sql needs and Spark does not have.

-- The grade that holds in general: the first one without a purpose.
CREATE OR REPLACE TEMPORARY FUNCTION general_grade(
  grades ARRAY<STRUCT<grade: STRING, purpose: STRING, rationale: STRING, assessor: STRING, assessed: STRING,
    evidence: ARRAY<STRING>>>)
RETURNS STRING
RETURN get(filter(grades, g -> g.purpose IS NULL), 0).grade;

-- The words of a quotation as printed.
CREATE OR REPLACE TEMPORARY FUNCTION words(
  spoken STRING,
  segments ARRAY<STRUCT<spoken: STRING, supplied: STRING, narrated: STRING, omitted: STRING, redacted: STRING,
    sic: STRING>>)
RETURNS STRING
RETURN coalesce(spoken, array_join(transform(segments,
  g -> coalesce(g.spoken, g.supplied, g.narrated, g.omitted, g.redacted, g.sic)), ''));
