// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import static org.communique.json.ActorForms.ACTOR_REF;
import static org.communique.json.ActorForms.BASIS;
import static org.communique.json.ActorForms.RELIABILITY;
import static org.communique.json.ActorForms.ROLE;
import static org.communique.json.ActorForms.SOURCE_REF;
import static org.communique.json.ActorForms.TIME;
import static org.communique.json.ActorForms.TOPIC_REF;
import static org.communique.json.IntegerKind.INTEGER;
import static org.communique.json.Leaf.CONTENT;
import static org.communique.json.Leaf.LABEL;
import static org.communique.json.Leaf.LANGUAGE;
import static org.communique.json.Leaf.PASSAGE;
import static org.communique.json.Leaf.PROSE;
import static org.communique.json.StatementRefKind.STATEMENT_REF;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.AttributionBuilder;
import org.communique.Brief;
import org.communique.BriefBuilder;
import org.communique.FormatVersion;
import org.communique.Relation;
import org.communique.RelationBuilder;
import org.communique.Stance;
import org.communique.StanceBuilder;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.StatementRef;
import org.communique.Target;
import org.communique.Topic;
import org.communique.text.Quotation;
import org.communique.text.QuotationBuilder;
import org.communique.text.Segment;
import org.communique.text.SourceText;
import org.communique.text.SourceTextBuilder;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Capacity;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Fidelity;
import org.communique.vocabulary.Medium;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.StanceKind;
import org.communique.vocabulary.SourcingTerms;

/** The forms of a brief, its statements, and their parts. */
final class BriefForms {

  private static final Kind<Certainty> CERTAINTY = Leaf.closed(Certainty::parse, Certainty.values());
  private static final Kind<Act> ACT = Leaf.open(Act::parse, Act.known());

  static final Union<Segment> SEGMENT = segments();

  static final Union<Target> TARGET = new Union<Target>("target", BriefForms::tag)
      .or("actor", ACTOR_REF, actor -> actor, Actor.class::cast)
      .or("topic", TOPIC_REF, topic -> topic, Topic.class::cast)
      .or("statement", STATEMENT_REF, statement -> statement, StatementRef.class::cast);

  static final Table<Quotation, QuotationBuilder> QUOTATION = new Table<>(
          "quotation", Quotation::builder, QuotationBuilder::build, Quotation::extensions, QuotationBuilder::extensions)
      .may("spoken", PASSAGE, BriefForms::onlySpoken, BriefForms::addSpoken,
          "The passage, if all of it is spoken; in place of segments.")
      .any("segments", SEGMENT, BriefForms::segmentsIfMixed, QuotationBuilder::addAllSegments,
          "The stretches of the passage in the order of the page.")
      .either("spoken", "segments")
      .together("start", "end")
      .may("start", INTEGER, quotation -> boxed(quotation.start()), QuotationBuilder::start,
          "Where the passage begins, in code points from 0.")
      .may("end", INTEGER, quotation -> boxed(quotation.end()), QuotationBuilder::end,
          "Where the passage ends, exclusive.")
      .may("prefix", PASSAGE, Quotation::prefix, QuotationBuilder::prefix,
          "The characters just before the passage.")
      .may("suffix", PASSAGE, Quotation::suffix, QuotationBuilder::suffix,
          "The characters just after the passage.")
      .may("language", LANGUAGE, Quotation::language, QuotationBuilder::language,
          "The language as printed.")
      .may("fidelity", Leaf.closed(Fidelity::parse, Fidelity.values()), Quotation::fidelity, QuotationBuilder::fidelity,
          "How the printed words compare with those uttered.");

  static final Table<SourceText, SourceTextBuilder> TEXT = new Table<>(
          "text", SourceText::builder, SourceTextBuilder::build, SourceText::extensions, SourceTextBuilder::extensions)
      .need("sha256", LABEL.spelled("^[0-9a-f]{64}$", "64 hexadecimal digits"), SourceText::sha256, SourceTextBuilder::sha256,
          "The SHA-256 of the content's UTF-8 bytes, 64 lower-case hexadecimal digits.")
      .need("length", INTEGER, SourceText::length, SourceTextBuilder::length,
          "The content's length in code points.")
      .may("content", CONTENT, SourceText::content, SourceTextBuilder::content,
          "The text itself.")
      .may("retrieved", TIME, SourceText::retrieved, SourceTextBuilder::retrieved,
          "When the text was fetched.");

  static final Table<Attribution, AttributionBuilder> ATTRIBUTION = new Table<>(
          "attribution", Attribution::builder, AttributionBuilder::build, Attribution::extensions,
          AttributionBuilder::extensions)
      .need("source", SOURCE_REF, Attribution::source, AttributionBuilder::source,
          "The voice.")
      .need("mode", Leaf.closed(Mode::parse, Mode.values()), Attribution::mode, AttributionBuilder::mode,
          "How it renders the voice before it.")
      .usual("occurrence", Occurrence.OCCURRED, Leaf.closed(Occurrence::parse, Occurrence.values()), Attribution::occurrence,
          AttributionBuilder::occurrence,
          "What it says of the saying itself.")
      .may("cue", LABEL, Attribution::cue, AttributionBuilder::cue,
          "The reporting words as printed.")
      .may("hedge", LABEL, Attribution::hedge, AttributionBuilder::hedge,
          "The words by which it keeps its distance.")
      .may("describedAs", LABEL, Attribution::describedAs, AttributionBuilder::describedAs,
          "The label given to the source here.")
      .may("certainty", CERTAINTY, Attribution::certainty, AttributionBuilder::certainty,
          "This voice's own commitment to the content.")
      .may("act", ACT, Attribution::act, AttributionBuilder::act,
          "The act as this voice calls it.")
      .may("reported", TIME, Attribution::reported, AttributionBuilder::reported,
          "When this voice passed it on.")
      .may("language", LANGUAGE, Attribution::language, AttributionBuilder::language,
          "The language of this rendering.")
      .may("locator", LABEL, Attribution::locator, AttributionBuilder::locator,
          "Where in the source.")
      .may("terms", Leaf.open(SourcingTerms::parse, SourcingTerms.known()), Attribution::terms, AttributionBuilder::terms,
          "What was agreed about naming the source.")
      .any("grades", RELIABILITY, Attribution::grades, AttributionBuilder::addAllGrades,
          "Grades of this link alone.");

  static final Table<Stance, StanceBuilder> STANCE = new Table<>(
          "stance", Stance::builder, StanceBuilder::build, Stance::extensions, StanceBuilder::extensions)
      .some("holders", ACTOR_REF, null, Stance::holders, StanceBuilder::addAllHolders,
          "Those who stand there, each for himself.")
      .need("target", TARGET, Stance::target, StanceBuilder::target,
          "On whom or what.")
      .need("attitude", Leaf.closed(Attitude::parse, Attitude.values()), Stance::attitude, StanceBuilder::attitude,
          "Where they stand.")
      .need("kind", Leaf.closed(StanceKind::parse, StanceKind.values()), Stance::kind, StanceBuilder::kind,
          "Whether it is an attitude, an agreement, a belief or an intention.")
      .need("basis", BASIS, Stance::basis, StanceBuilder::basis,
          "What it rests on.")
      .may("assessor", LABEL, Stance::assessor, StanceBuilder::assessor,
          "Who inferred it.")
      .may("certainty", CERTAINTY, Stance::certainty, StanceBuilder::certainty,
          "How sure the assessor is.");

  static final Table<Relation, RelationBuilder> RELATION = new Table<>(
          "relation", Relation::builder, RelationBuilder::build, Relation::extensions, RelationBuilder::extensions)
      .need("kind", Leaf.open(RelationKind::parse, RelationKind.known()), Relation::kind, RelationBuilder::kind,
          "How this statement stands to the other.")
      .need("to", STATEMENT_REF, Relation::to, RelationBuilder::to,
          "The other statement: an id of this brief, or an absolute URI.")
      .may("part", PROSE, Relation::part, RelationBuilder::part,
          "The words of the other statement that are meant.")
      .may("certainty", CERTAINTY, Relation::certainty, RelationBuilder::certainty,
          "How sure the encoder is of the relation.");

  static final Table<Statement, StatementBuilder> STATEMENT = new Table<>(
          "statement", Statement::builder, StatementBuilder::build, Statement::extensions, StatementBuilder::extensions)
      .id(Space.STATEMENT, Statement::id, StatementBuilder::id,
          "The statement's name in this brief.")
      .some("speakers", ACTOR_REF, null, Statement::speakers, StatementBuilder::addAllSpeakers,
          "Those who speak, co-equal.")
      .may("speakingAs", ROLE, Statement::speakingAs, StatementBuilder::speakingAs,
          "The office as which all of them speak.")
      .may("capacity", Leaf.open(Capacity::parse, Capacity.known()), Statement::capacity, StatementBuilder::capacity,
          "In what quality they speak.")
      .any("onBehalfOf", ACTOR_REF, Statement::onBehalfOf, StatementBuilder::addAllOnBehalfOf,
          "Those in whose name they speak.")
      .any("addressees", ACTOR_REF, Statement::addressees, StatementBuilder::addAllAddressees,
          "Those at whom the act is directed.")
      .need("act", ACT, Statement::act, StatementBuilder::act,
          "What they do by speaking, as the encoder judges.")
      .need("gist", PROSE, Statement::gist, StatementBuilder::gist,
          "The proposition in the encoder's words.")
      .may("condition", PROSE, Statement::condition, StatementBuilder::condition,
          "What must hold for it.")
      .any("quotations", QUOTATION, Statement::quotations, StatementBuilder::addAllQuotations,
          "The passages that it rests on.")
      .some("attributions", ATTRIBUTION, Limit.ATTRIBUTIONS, Statement::attributions,
          StatementBuilder::addAllAttributions,
          "The chain of voices, nearest the speaker first; the last is the brief's source.")
      .may("said", TIME, Statement::said, StatementBuilder::said,
          "When it was said.")
      .may("eventTime", TIME, Statement::eventTime, StatementBuilder::eventTime,
          "When what is spoken of happens.")
      .may("place", LABEL, Statement::place, StatementBuilder::place,
          "Where it was said.")
      .may("medium", Leaf.open(Medium::parse, Medium.known()), Statement::medium, StatementBuilder::medium,
          "How the speaker spoke.")
      .may("language", LANGUAGE, Statement::language, StatementBuilder::language,
          "The language of delivery.")
      .may("certainty", CERTAINTY, Statement::certainty, StatementBuilder::certainty,
          "The speaker's own commitment.")
      .any("stances", STANCE, Statement::stances, StatementBuilder::addAllStances,
          "Where the speakers, and others by their account, stand.")
      .any("topics", TOPIC_REF, Statement::topics, StatementBuilder::addAllTopics,
          "What it is about.")
      .any("mentions", ACTOR_REF, Statement::mentions, StatementBuilder::addAllMentions,
          "Those spoken of who are in none of the other members.")
      .any("grades", RELIABILITY, Statement::grades, StatementBuilder::addAllGrades,
          "Grades, at most one for a purpose; the first: that this was said so.")
      .any("relations", RELATION, Statement::relations, StatementBuilder::addAllRelations,
          "How it stands to other statements.")
      .any("notes", PROSE, Statement::notes, StatementBuilder::addAllNotes,
          "What the encoder has to say.");

  static final Table<Brief, BriefBuilder> BRIEF = new Table<>(
          "brief", Brief::builder, BriefBuilder::build, Brief::extensions, BriefBuilder::extensions)
      .need("communique", VersionKind.VERSION, Brief::formatVersion, BriefBuilder::formatVersion,
          "The version of this form; marks the document as a brief.")
      .need("id", Leaf.ID, Brief::id, BriefBuilder::id,
          "The brief's name.")
      .may("base", Leaf.URI_TEXT, Brief::base, BriefBuilder::base,
          "The absolute URI that, with # and an id, names a statement to the world.")
      .need("title", LABEL, Brief::title, BriefBuilder::title,
          "The title.")
      .need("source", SOURCE_REF, Brief::source, BriefBuilder::source,
          "The document that was encoded.")
      .may("language", LANGUAGE, Brief::language, BriefBuilder::language,
          "The language of the document.")
      .may("published", TIME, Brief::published, BriefBuilder::published,
          "When the document was published.")
      .may("modified", TIME, Brief::modified, BriefBuilder::modified,
          "When the document was last changed.")
      .any("markings", LABEL, Brief::markings, BriefBuilder::addAllMarkings,
          "What is stamped on the document, as printed.")
      .may("text", TEXT, Brief::text, BriefBuilder::text,
          "The text that was encoded.")
      .definitions("actors", ActorForms.ACTOR, Brief::actors,
          "Every actor that occurs, once.")
      .definitions("sources", ActorForms.SOURCE, Brief::sources,
          "Every source that occurs, once.")
      .definitions("topics", ActorForms.TOPIC, Brief::topics,
          "Every topic that occurs, once.")
      .any("statements", STATEMENT, Limit.STATEMENTS, Brief::statements, BriefBuilder::addAllStatements,
          "The statements in the order of the document.")
      .any("notes", PROSE, Brief::notes, BriefBuilder::addAllNotes,
          "What the encoder has to say of the whole.");

  private BriefForms() {}

  /** The version that a brief's document names; this library's where that could not be read. */
  static FormatVersion version(Draft brief) {
    return brief.raw(BRIEF.members().get(0)) instanceof FormatVersion version ? version : FormatVersion.CURRENT;
  }

  private static Union<Segment> segments() {
    Union<Segment> union = new Union<>("segment", segment -> segment.kind().word());
    for (Segment.Kind kind : Segment.Kind.values()) {
      union.or(kind.word(), PASSAGE, text -> new Segment(kind, text), Segment::text);
    }
    return union;
  }

  private static String tag(Target target) {
    if (target instanceof Actor) {
      return "actor";
    }
    return target instanceof Topic ? "topic" : "statement";
  }

  private static Optional<String> onlySpoken(Quotation quotation) {
    return quotation.segments().size() == 1 && quotation.segments().get(0).kind() == Segment.Kind.SPOKEN
        ? Optional.of(quotation.exact())
        : Optional.empty();
  }

  private static List<Segment> segmentsIfMixed(Quotation quotation) {
    return onlySpoken(quotation).isPresent() ? List.of() : quotation.segments();
  }

  private static QuotationBuilder addSpoken(QuotationBuilder builder, String text) {
    return builder.addSegment(Segment.spoken(text));
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }
}
