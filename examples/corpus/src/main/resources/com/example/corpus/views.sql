-- The tables of the library's rows (communique-interchange), as views over briefs. DuckDB and Spark both run this file.
-- Before it, each of them has made the view "lines" (one row a brief, with the members of the JSON form) and the
-- functions of duckdb.sql or spark.sql. A statement is named by its brief, # and its id: an id alone is not unique.

CREATE OR REPLACE TEMPORARY VIEW whole_briefs AS
SELECT coalesce(base, id) AS brief, * FROM lines;

CREATE OR REPLACE TEMPORARY VIEW whole_statements AS
SELECT brief, brief || '#' || s.id AS statement, i + 1 AS number, s
FROM whole_briefs, LATERAL posexplode(statements) AS t(i, s);

CREATE OR REPLACE TEMPORARY VIEW briefs AS
SELECT brief, id, title, source, encoder, encoded, text.sha256 AS sha256, text.length AS length
FROM whole_briefs;

CREATE OR REPLACE TEMPORARY VIEW sources AS
SELECT brief, o.id AS id, o.kind AS kind, o.name AS name, o.issuer AS issuer,
  o.published.date AS published, o.published.text AS published_text,
  CASE WHEN o.published IS NOT NULL THEN coalesce(o.published.basis, 'undated') END AS published_basis,
  o.modified.date AS modified, o.modified.text AS modified_text,
  CASE WHEN o.modified IS NOT NULL THEN coalesce(o.modified.basis, 'undated') END AS modified_basis,
  o.language AS language, o.control AS control, o.controller AS controller, o.locator AS locator,
  general_grade(o.grades) AS reliability
FROM whole_briefs, LATERAL posexplode(sources) AS t(i, o);

CREATE OR REPLACE TEMPORARY VIEW actors AS
SELECT brief, a.id AS id, a.kind AS kind, a.name AS name, coalesce(a.anonymity, 'named') AS anonymity,
  a.partOf AS part_of, a.succeededBy AS succeeded_by, a.members AS members, a.count AS "count"
FROM whole_briefs, LATERAL posexplode(actors) AS t(i, a);

CREATE OR REPLACE TEMPORARY VIEW topics AS
SELECT brief, p.id AS id, p.label AS label
FROM whole_briefs, LATERAL posexplode(topics) AS t(i, p);

CREATE OR REPLACE TEMPORARY VIEW identifiers AS
WITH bearers AS (
  SELECT brief, 'actor' AS kind, a.id AS id, a.identifiers AS codes
  FROM whole_briefs, LATERAL posexplode(actors) AS t(i, a)
  UNION ALL
  SELECT brief, 'source', o.id, o.identifiers FROM whole_briefs, LATERAL posexplode(sources) AS t(i, o)
  UNION ALL
  SELECT brief, 'topic', p.id, p.identifiers FROM whole_briefs, LATERAL posexplode(topics) AS t(i, p)
  UNION ALL
  SELECT brief, 'statement', s.id, s.identifiers FROM whole_statements
  UNION ALL
  SELECT brief, 'statement-class', s.id, s.codes FROM whole_statements)
SELECT brief, kind, id, i + 1 AS number, c.scheme AS scheme, c.version AS version, c.value AS value
FROM bearers, LATERAL posexplode(codes) AS t(i, c);

CREATE OR REPLACE TEMPORARY VIEW statements AS
SELECT statement, brief, s.id AS id, number, s.speakers AS speakers, s.speakingAs.title AS speaking_as,
  s.capacity AS capacity, s.onBehalfOf AS on_behalf_of, s.addressees AS addressees, s.mentions AS mentions,
  s.topics AS topics, s.act AS act, s.gist AS gist, s.condition AS condition,
  s.said.date AS said, s.said.text AS said_text,
  CASE WHEN s.said IS NOT NULL THEN coalesce(s.said.basis, 'undated') END AS said_basis,
  s.eventTime.date AS event, s.eventTime.text AS event_text,
  CASE WHEN s.eventTime IS NOT NULL THEN coalesce(s.eventTime.basis, 'undated') END AS event_basis,
  s.place AS place, s.medium AS medium, s.language AS language, s.certainty AS certainty,
  s.tally.inFavour AS in_favour, s.tally.against AS against, s.tally.abstaining AS abstaining,
  s.tally.notVoting AS not_voting,
  general_grade(s.grades) AS grade,
  nullif(translate(general_grade(s.grades), '123456', ''), '') AS reliability,
  nullif(translate(general_grade(s.grades), 'ABCDEF', ''), '') AS credibility,
  CAST(array_size(s.attributions) AS INTEGER) AS voices,
  s."x-chain" AS chain
FROM whole_statements;

CREATE OR REPLACE TEMPORARY VIEW quotations AS
SELECT brief, statement, i + 1 AS quotation, words(q.spoken, q.segments) AS words, q."start" AS "start", q."end" AS "end",
  q.prefix AS prefix, q.suffix AS suffix, q.language AS language, q.fidelity AS fidelity
FROM whole_statements, LATERAL posexplode(s.quotations) AS t(i, q);

CREATE OR REPLACE TEMPORARY VIEW attributions AS
SELECT brief, statement, i + 1 AS voice, a.source AS source, a.mode AS mode,
  coalesce(a.occurrence, 'occurred') AS occurrence, a.cue AS cue, a.hedge AS hedge, a.describedAs AS described_as,
  a.certainty AS certainty, a.act AS act, a.reported.date AS reported, a.reported.text AS reported_text,
  CASE WHEN a.reported IS NOT NULL THEN coalesce(a.reported.basis, 'undated') END AS reported_basis,
  a.language AS language, a.locator AS locator, a.terms AS terms, a.recipients AS recipients
FROM whole_statements, LATERAL posexplode(s.attributions) AS t(i, a);

-- The score is NULL for mixed, withheld and undetermined, which are no places on a line.
CREATE OR REPLACE TEMPORARY VIEW stances AS
SELECT brief, statement, i + 1 AS stance, holder,
  CASE WHEN p.target.actor IS NOT NULL THEN 'actor' WHEN p.target.topic IS NOT NULL THEN 'topic' ELSE 'statement' END
    AS target_kind,
  coalesce(p.target.actor, p.target.topic,
    CASE WHEN p.target.statement LIKE '%:%' THEN p.target.statement ELSE brief || '#' || p.target.statement END) AS target,
  p.attitude AS attitude,
  CASE p.attitude WHEN 'strongly-oppose' THEN -2 WHEN 'oppose' THEN -1 WHEN 'neutral' THEN 0
    WHEN 'support' THEN 1 WHEN 'strongly-support' THEN 2 END AS score,
  p.kind AS kind, p.basis AS basis, p.assessor AS assessor, p.certainty AS certainty
FROM whole_statements, LATERAL posexplode(s.stances) AS t(i, p), LATERAL posexplode(p.holders) AS u(j, holder);

-- Only a URI has a colon; an id of this brief has none.
CREATE OR REPLACE TEMPORARY VIEW relations AS
SELECT brief, statement, i + 1 AS relation, r.kind AS kind,
  CASE WHEN r."to" LIKE '%:%' THEN r."to" ELSE brief || '#' || r."to" END AS "to",
  r.part AS part, r.certainty AS certainty, r.assessor AS assessor
FROM whole_statements, LATERAL posexplode(s.relations) AS t(i, r);
