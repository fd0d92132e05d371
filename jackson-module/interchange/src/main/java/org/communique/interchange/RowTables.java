// SPDX-License-Identifier: Apache-2.0
package org.communique.interchange;

import static org.communique.interchange.BriefNames.name;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Relation;
import org.communique.Reliability;
import org.communique.Role;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementRef;
import org.communique.Tally;
import org.communique.Topic;
import org.communique.analysis.Chain;
import org.communique.base.Identifier;
import org.communique.text.Quotation;
import org.communique.text.SourceText;

/** All tables of the rows. */
final class RowTables {

  static final List<RowDefinition<?>> ALL = List.of(
      briefs(), sources(), actors(), topics(), identifiers(), statements(), quotations(), attributions(), stances(),
      relations());

  private static final String BRIEF = "the base of the brief, or its id if it has no base";

  private RowTables() {}

  /** A part of a brief that has an id in the brief: an actor, a source, a topic or a statement. */
  private record Part<T>(Brief brief, int number, T value) {

    static <T> Stream<Part<T>> all(Brief brief, List<T> values) {
      return IntStream.range(0, values.size()).mapToObj(at -> new Part<>(brief, at + 1, values.get(at)));
    }
  }

  /** A part of a statement, with its number in the statement from 1. */
  private record Piece<T>(Brief brief, Statement statement, int number, T value) {

    static <T> Stream<Piece<T>> all(Brief brief, Function<Statement, List<T>> values) {
      return brief.statements().stream().flatMap(statement -> {
        List<T> all = values.apply(statement);
        return IntStream.range(0, all.size()).mapToObj(at -> new Piece<>(brief, statement, at + 1, all.get(at)));
      });
    }

    static <T> RowDefinition<Piece<T>> table(
        String name, String description, String path, Function<Statement, List<T>> values) {
      return withKeys(new RowDefinition<>(name, description, path, brief -> all(brief, values)));
    }

    private static <T> RowDefinition<Piece<T>> withKeys(RowDefinition<Piece<T>> table) {
      return table
          .one("brief", "briefs", BRIEF, row -> name(row.brief))
          .key("statement", "statements", "the statement", row -> name(row.brief, row.statement.id()));
    }
  }

  private static RowDefinition<Brief> briefs() {
    return new RowDefinition<Brief>(
            "briefs", "A brief: the statements of one document.", "", Stream::of)
        .key("brief", "", BRIEF, BriefNames::name, "base")
        .text("id", "the id of the brief", Brief::id, "id")
        .text("title", "the title of the brief", Brief::title, "title")
        .one("source", "sources", "the document that was encoded", brief -> brief.source().id(), "source")
        .may("encoder", "who made the brief; empty if not recorded", Brief::encoder, "encoder")
        .may("encoded", "when the brief was made, in EDTF; empty if not recorded", Brief::encoded, "encoded")
        .may("sha256", "the SHA-256 of the text that was encoded; empty if the text is not recorded",
            brief -> brief.text().map(SourceText::sha256), "text/sha256")
        .integer("length", "the length of this text in code points; empty if the text is not recorded",
            brief -> brief.text().map(text -> OptionalInt.of(text.length())).orElse(OptionalInt.empty()),
            "text/length");
  }

  private static <T> RowDefinition<Part<T>> parts(
      String table, String description, String path, Function<Brief, List<T>> values, Function<T, String> id) {
    return new RowDefinition<Part<T>>(table, description, path, brief -> Part.all(brief, values.apply(brief)))
        .key("brief", "briefs", BRIEF, row -> name(row.brief))
        .key("id", "", "the id in this brief", row -> id.apply(row.value), "id");
  }

  private static RowDefinition<Part<Source>> sources() {
    return parts(
            "sources", "A source of a brief: a voice that passes words on.", "/sources/*", Brief::sources, Source::id)
        .word("kind", "what the source is", row -> row.value.kind(), "kind")
        .text("name", "its name", row -> row.value.name(), "name")
        .actor("issuer", "who publishes it or speaks through it; empty if not recorded", row -> row.value.issuer(),
            "issuer")
        .time("published", "when this document was published", row -> row.value.published(), "published")
        .time("modified", "when this document was last changed", row -> row.value.modified(), "modified")
        .may("language", "its language, in BCP 47; empty if not recorded", row -> row.value.language(), "language")
        .may("control", "how free it is of control by its state; empty if nobody has classified it",
            row -> row.value.control(), "control")
        .actor("controller", "who controls it; empty if nobody, or if not recorded", row -> row.value.controller(),
            "controller")
        .may("locator", "where it can be found; empty if not recorded", row -> row.value.locator(), "locator")
        .may("reliability", "the letter of its grade without a purpose; empty if there is none; F is no number",
            row -> general(row.value.grades()).map(Reliability::grade), "grades/*/grade");
  }

  private static RowDefinition<Part<Actor>> actors() {
    return parts("actors", "An actor of a brief.", "/actors/*", Brief::actors, Actor::id)
        .word("kind", "what the actor is", row -> row.value.kind(), "kind")
        .text("name", "the name, or the label of the encoder if the text gives no name", row -> row.value.name(),
            "name")
        .word("anonymity", "how far the text names the actor", row -> row.value.anonymity(), "anonymity")
        .actor("part_of", "to whom the actor belongs; empty if not recorded", row -> row.value.partOf(), "partOf")
        .actor("succeeded_by", "who took the place of the actor; empty if nobody, or if not recorded",
            row -> row.value.succeededBy(), "succeededBy")
        .ids("members", "actors", "the actors who belong to the actor", row -> row.value.members(), Actor::id,
            "members")
        .integer("count", "how many the actor is; empty if the text does not say", row -> row.value.count(), "count");
  }

  private static RowDefinition<Part<Topic>> topics() {
    return parts("topics", "A topic of a brief.", "/topics/*", Brief::topics, Topic::id)
        .text("label", "the name that people use for it", row -> row.value.label(), "label");
  }

  /** A code, with the kind and the id of what has it. */
  private record Code(Brief brief, String kind, String id, int number, Identifier value) {

    static Stream<Code> all(Brief brief) {
      return Stream.of(
              brief.actors().stream().flatMap(one -> of(brief, "actor", one.id(), one.identifiers())),
              brief.sources().stream().flatMap(one -> of(brief, "source", one.id(), one.identifiers())),
              brief.topics().stream().flatMap(one -> of(brief, "topic", one.id(), one.identifiers())),
              brief.statements().stream().flatMap(one -> of(brief, "statement", one.id(), one.identifiers())),
              brief.statements().stream().flatMap(one -> of(brief, "statement-class", one.id(), one.codes())))
          .flatMap(codes -> codes);
    }

    private static Stream<Code> of(Brief brief, String kind, String id, List<Identifier> codes) {
      return IntStream.range(0, codes.size()).mapToObj(at -> new Code(brief, kind, id, at + 1, codes.get(at)));
    }

    static String[] members(String member) {
      return Stream.of(
              "/actors/*/identifiers", "/sources/*/identifiers", "/topics/*/identifiers",
              "/statements/*/identifiers", "/statements/*/codes")
          .map(list -> list + "/*/" + member).toArray(String[]::new);
    }
  }

  private static RowDefinition<Code> identifiers() {
    return new RowDefinition<>(
            "identifiers", "A code that a list of others gives to something in a brief.", "", Code::all)
        .key("brief", "briefs", BRIEF, row -> name(row.brief))
        .key("kind", "", "what has the code: actor, source, topic or statement; statement-class if the code is that of "
            + "a class to which the statement belongs", Code::kind)
        .key("id", "", "the id in this brief of the actor, source, topic or statement", Code::id)
        .count("number", "its number among the codes of this kind, from 1", Code::number)
        .text("scheme", "the list: wikidata", row -> row.value.scheme(), Code.members("scheme"))
        .may("version", "the version of the list; empty if it has none", row -> row.value.version(),
            Code.members("version"))
        .text("value", "the code in the list", row -> row.value.value(), Code.members("value"));
  }

  private static RowDefinition<Part<Statement>> statements() {
    return new RowDefinition<Part<Statement>>(
            "statements", "A statement.", "/statements/*", brief -> Part.all(brief, brief.statements()))
        .key("statement", "", "the brief, # and the id of the statement", row -> name(row.brief, row.value.id()))
        .one("brief", "briefs", BRIEF, row -> name(row.brief))
        .text("id", "the id in this brief", row -> row.value.id(), "id")
        .integer("number", "the place in the brief, from 1", row -> OptionalInt.of(row.number))
        .ids("speakers", "actors", "who speaks", row -> row.value.speakers(), Actor::id, "speakers")
        .may("speaking_as", "the title of the office in which they speak; empty if not recorded",
            row -> row.value.speakingAs().map(Role::title), "speakingAs/title")
        .may("capacity", "the capacity in which they speak; empty if the text does not say",
            row -> row.value.capacity(), "capacity")
        .ids("on_behalf_of", "actors", "in whose name they speak", row -> row.value.onBehalfOf(), Actor::id,
            "onBehalfOf")
        .ids("addressees", "actors", "to whom the act is directed", row -> row.value.addressees(), Actor::id,
            "addressees")
        .ids("mentions", "actors", "whom the statement talks about", row -> row.value.mentions(), Actor::id, "mentions")
        .ids("topics", "topics", "what the statement is about", row -> row.value.topics(), Topic::id, "topics")
        .word("act", "what the speakers do by speaking", row -> row.value.act(), "act")
        .text("gist", "what they say, in the words of the encoder", row -> row.value.gist(), "gist")
        .may("condition", "what must hold for the statement to apply; empty if nothing",
            row -> row.value.condition(), "condition")
        .time("said", "when they said it", row -> row.value.said(), "said")
        .time("event", "when the event happens that the statement talks about", row -> row.value.eventTime(),
            "eventTime")
        .may("place", "where they said it; empty if not recorded", row -> row.value.place(), "place")
        .may("medium", "in which medium; empty if not known", row -> row.value.medium(), "medium")
        .may("language", "in which language, in BCP 47; empty if not recorded", row -> row.value.language(), "language")
        .may("certainty", "how strongly the speakers commit themselves; empty if not judged",
            row -> row.value.certainty(), "certainty")
        .integer("in_favour", "how many voted in favour; empty if the text does not say",
            row -> votes(row, Tally::inFavour), "tally/inFavour")
        .integer("against", "how many voted against; empty if the text does not say",
            row -> votes(row, Tally::against), "tally/against")
        .integer("abstaining", "how many abstained; empty if the text does not say",
            row -> votes(row, Tally::abstaining), "tally/abstaining")
        .integer("not_voting", "how many could vote and did not; empty if the text does not say",
            row -> votes(row, Tally::notVoting), "tally/notVoting")
        .may("grade", "the grade without a purpose, which judges whether the speakers really said this; empty if none",
            row -> general(row.value.grades()).map(Reliability::grade), "grades/*/grade")
        .may("reliability", "the letter of this grade; F is no number",
            row -> general(row.value.grades()).flatMap(Reliability::sourceReliability))
        .may("credibility", "the digit of this grade; 6 means that the truth cannot be judged",
            row -> general(row.value.grades()).flatMap(Reliability::credibility))
        .integer("voices", "the number of links of the chain",
            row -> OptionalInt.of(row.value.attributions().size()))
        .text("chain", "the chain in words", row -> Chain.of(row.value).sentence());
  }

  private static OptionalInt votes(Part<Statement> row, Function<Tally, OptionalInt> count) {
    return row.value.tally().map(count).orElse(OptionalInt.empty());
  }

  private static Optional<Reliability> general(List<Reliability> grades) {
    return grades.stream().filter(grade -> grade.purpose().isEmpty()).findFirst();
  }

  private static RowDefinition<Piece<Quotation>> quotations() {
    return Piece.<Quotation>table(
            "quotations", "A passage on which a statement rests.", "/statements/*/quotations/*", Statement::quotations)
        .count("quotation", "its number in the statement, from 1", row -> row.number)
        .text("words", "the words as printed", row -> row.value.exact(), "spoken")
        .integer("start", "where it begins in the text, in code points from 0; empty if not recorded",
            row -> row.value.start(), "start")
        .integer("end", "the position after its last code point; empty if not recorded", row -> row.value.end(), "end")
        .may("prefix", "the characters before it; empty if none are needed", row -> row.value.prefix(), "prefix")
        .may("suffix", "the characters after it; empty if none are needed", row -> row.value.suffix(), "suffix")
        .may("language", "the language in which it is printed; empty if not recorded", row -> row.value.language(),
            "language")
        .may("fidelity", "how the words compare with those that were uttered; empty if not judged",
            row -> row.value.fidelity(), "fidelity");
  }

  private static RowDefinition<Piece<Attribution>> attributions() {
    return Piece.<Attribution>table(
            "attributions", "A link of the chain of a statement.", "/statements/*/attributions/*",
            Statement::attributions)
        .count("voice", "its number in the chain; 1 is nearest the speakers", row -> row.number)
        .one("source", "sources", "the source that passes the words on", row -> row.value.source().id(), "source")
        .word("mode", "how it renders the voice before it", row -> row.value.mode(), "mode")
        .word("occurrence", "whether it claims that the utterance took place", row -> row.value.occurrence(),
            "occurrence")
        .may("cue", "its words that introduce what was said; empty if none", row -> row.value.cue(), "cue")
        .may("hedge", "its words of distance; empty if none", row -> row.value.hedge(), "hedge")
        .may("described_as", "what the text calls it here; empty if nothing", row -> row.value.describedAs(),
            "describedAs")
        .may("certainty", "how strongly it commits itself; empty if not judged", row -> row.value.certainty(),
            "certainty")
        .may("act", "the act as it calls it; empty if it does not name an act", row -> row.value.act(), "act")
        .time("reported", "when it passed the words on", row -> row.value.reported(), "reported")
        .may("language", "the language in which it renders the words; empty if that of the source holds",
            row -> row.value.language(), "language")
        .may("locator", "where in the source the words are; empty if not recorded", row -> row.value.locator(),
            "locator")
        .may("terms", "how its words may be reported; empty if the text does not say", row -> row.value.terms(),
            "terms")
        .ids("recipients", "actors", "to whom it passed the words on", row -> row.value.recipients(), Actor::id,
            "recipients");
  }

  /** One holder of a stance. */
  private record Holder(Piece<Stance> piece, Actor actor) {

    static Stream<Holder> all(Brief brief) {
      return Piece.all(brief, Statement::stances)
          .flatMap(piece -> piece.value.holders().stream().map(actor -> new Holder(piece, actor)));
    }

    Stance stance() {
      return piece.value;
    }

    String targetKind() {
      return stance().target() instanceof Actor ? "actor" : stance().target() instanceof Topic ? "topic" : "statement";
    }

    String target() {
      if (stance().target() instanceof Actor actor) {
        return actor.id();
      }
      return stance().target() instanceof Topic topic ? topic.id()
          : name(piece.brief, (StatementRef) stance().target());
    }
  }

  private static RowDefinition<Holder> stances() {
    return new RowDefinition<>(
            "stances", "Where one holder stands; a stance of several holders has a row for each.",
            "/statements/*/stances/*", Holder::all)
        .one("brief", "briefs", BRIEF, row -> name(row.piece.brief))
        .key("statement", "statements", "the statement that shows the stance",
            row -> name(row.piece.brief, row.piece.statement.id()))
        .count("stance", "its number in the statement, from 1", row -> row.piece.number)
        .key("holder", "actors", "who stands there", row -> row.actor.id(), "holders/*")
        .text("target_kind", "actor, topic or statement", Holder::targetKind)
        .text("target", "the id of the actor or topic in this brief; or the brief, # and the id of a statement",
            Holder::target, "target/actor", "target/topic", "target/statement")
        .word("attitude", "the position of the holder", row -> row.stance().attitude(), "attitude")
        .integer("score", "the position as a number from -2 to 2; empty for mixed, withheld and undetermined",
            row -> row.stance().attitude().number())
        .word("kind", "attitude, agreement, belief or intention", row -> row.stance().kind(), "kind")
        .word("basis", "what shows that the holder stands there", row -> row.stance().basis(), "basis")
        .may("assessor", "who inferred it; empty for the encoder", row -> row.stance().assessor(), "assessor")
        .may("certainty", "how sure the assessor is; empty if not recorded", row -> row.stance().certainty(),
            "certainty");
  }

  private static RowDefinition<Piece<Relation>> relations() {
    return Piece.<Relation>table(
            "relations", "A relation of a statement to another statement.", "/statements/*/relations/*",
            Statement::relations)
        .count("relation", "its number in the statement, from 1", row -> row.number)
        .word("kind", "how the statement relates to the other one", row -> row.value.kind(), "kind")
        .text("to", "the other statement: its brief, # and its id; it may be in a brief that is not here",
            row -> name(row.brief, row.value.to()), "to")
        .may("part", "the words of the other statement that are meant; empty for the whole statement",
            row -> row.value.part(), "part")
        .may("certainty", "how sure the assessor is; empty if not recorded", row -> row.value.certainty(), "certainty")
        .may("assessor", "who says so; empty for the encoder", row -> row.value.assessor(), "assessor");
  }
}
