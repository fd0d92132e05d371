-- Five questions to the tables of views.sql. DuckDB and Spark both run this file. The line before each is its title.

-- Where do actors stand on one another, and who says so?
-- An actor of two briefs is one only if both have the same Wikidata code; a name proves nothing.
WITH parties AS (
  SELECT a.brief, a.id, a.name, coalesce(c.value, a.brief || '#' || a.id) AS party
  FROM actors a
  LEFT JOIN identifiers c ON c.brief = a.brief AND c.kind = 'actor' AND c.id = a.id AND c.scheme = 'wikidata')
SELECT min(h.name) AS holder, min(t.name) AS target, count(*) AS stances, round(avg(p.score), 2) AS mean,
  count(*) - count(p.score) AS unscored,
  count(*) FILTER (WHERE array_contains(s.speakers, p.holder)) AS said_by_holder,
  count(*) FILTER (WHERE p.basis = 'inferred') AS inferred
FROM stances p
JOIN statements s ON s.statement = p.statement
JOIN parties h ON h.brief = p.brief AND h.id = p.holder
JOIN parties t ON t.brief = p.brief AND t.id = p.target
WHERE p.target_kind = 'actor'
GROUP BY h.party, t.party
ORDER BY stances DESC, holder, target
LIMIT 8;

-- How does each voice pass words on?
-- The sources of the article have no codes, so they are told apart by kind and name.
SELECT o.name AS voice, o.kind, coalesce(o.control, 'not classified') AS control, a.mode, count(*) AS links,
  count(a.hedge) AS hedged
FROM attributions a
JOIN sources o ON o.brief = a.brief AND o.id = a.source
GROUP BY o.name, o.kind, o.control, a.mode
ORDER BY links DESC, voice, o.kind, control, a.mode
LIMIT 8;

-- Which ways did the words of Vladimir Putin take to the reader?
SELECT s.chain, count(*) AS statements, min(s.statement) AS for_example
FROM statements s
JOIN identifiers c ON c.brief = s.brief AND c.kind = 'actor' AND c.scheme = 'wikidata' AND c.value = 'Q7747'
WHERE array_contains(s.speakers, c.id)
GROUP BY s.chain
ORDER BY statements DESC, s.chain
LIMIT 8;

-- Who says “hostile forces”, and is it printed as their own words?
SELECT array_join(s.speakers, ', ') AS speakers, a.mode AS last_voice, s.act, count(*) AS passages,
  min(q.statement) AS for_example
FROM quotations q
JOIN statements s ON s.statement = q.statement
JOIN attributions a ON a.statement = s.statement AND a.voice = s.voices
WHERE q.words ILIKE '%hostile forces%'
GROUP BY array_join(s.speakers, ', '), a.mode, s.act
ORDER BY passages DESC, speakers, last_voice, s.act
LIMIT 8;

-- Who passes on whose words, and how freely?
SELECT l.name AS voice, e.name AS passes_on, e.kind, later.mode, count(*) AS links, count(DISTINCT later.brief) AS briefs
FROM attributions later
JOIN attributions earlier ON earlier.statement = later.statement AND earlier.voice = later.voice - 1
JOIN sources l ON l.brief = later.brief AND l.id = later.source
JOIN sources e ON e.brief = earlier.brief AND e.id = earlier.source
GROUP BY l.name, e.name, e.kind, later.mode
ORDER BY links DESC, voice, passes_on, e.kind, later.mode
LIMIT 8;
