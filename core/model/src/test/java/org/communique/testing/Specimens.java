// SPDX-License-Identifier: Apache-2.0
package org.communique.testing;

import java.util.List;
import java.util.stream.Stream;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.BriefBuilder;
import org.communique.Reliability;
import org.communique.Role;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.Topic;
import org.communique.text.Quotation;
import org.communique.text.Segment;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.StanceKind;

/**
 * The people, sources and statements that the tests of all modules share. The names are real: most of them come from a
 * news brief of August 2022 about two letters that the leaders of Russia and North Korea sent each other.
 *
 * <pre>{@code
 * Brief brief = Specimens.brief(
 *     Specimens.letter("letter").build(),
 *     Specimens.say("answer", KIM, KCNA).build()).build();
 * }</pre>
 */
public final class Specimens {

  /** The state Russia. */
  public static final Actor RUSSIA = Actor.state("russia", "Russia");

  /** The state North Korea. */
  public static final Actor NORTH_KOREA = Actor.state("north-korea", "North Korea");

  /** The person Vladimir Putin, without roles and aliases. */
  public static final Actor PUTIN = Actor.person("putin", "Vladimir Putin");

  /** The person Kim Jong Un, who is Supreme Leader of {@link #NORTH_KOREA}; he has no aliases. */
  public static final Actor KIM = Actor.builder().id("kim").kind(ActorKind.PERSON).name("Kim Jong Un")
      .addRole(Role.of("Supreme Leader", NORTH_KOREA)).build();

  /** The news brief that the statements come from. Nothing but its kind and its name is recorded. */
  public static final Source ARTICLE = Source.of("the-article", SourceKind.NEWS_BRIEF, "A news brief");

  /** {@link #ARTICLE} with the grade F: nobody can judge how reliable the news brief is. */
  public static final Source ARTICLE_GRADED_F =
      Source.builder().from(ARTICLE).addGrade(Reliability.parse("F")).build();

  /** The newspaper Rodong Sinmun. Nothing but its kind and its name is recorded. */
  public static final Source RODONG = Source.of("rodong-sinmun", SourceKind.NEWSPAPER, "Rodong Sinmun");

  /** {@link #RODONG}, recorded as controlled by {@link #NORTH_KOREA}. */
  public static final Source CONTROLLED_RODONG = Source.builder().from(RODONG).controller(NORTH_KOREA).build();

  /** {@link #RODONG} with one grade: B for what its own leadership says. */
  public static final Source RODONG_GRADED_B = Source.builder().from(RODONG)
      .addGrade(Reliability.parse("B").withPurpose("what its own leadership says")).build();

  /** The Korean Central News Agency, recorded as controlled by {@link #NORTH_KOREA}. */
  public static final Source KCNA = Source.builder().id("kcna").kind(SourceKind.NEWS_AGENCY).name("KCNA")
      .controller(NORTH_KOREA).build();

  /** A news agency that nobody controls. */
  public static final Source REUTERS = Source.of("reuters", SourceKind.NEWS_AGENCY, "Reuters");

  /** A newspaper that nobody controls. */
  public static final Source GUARDIAN = Source.of("guardian", SourceKind.NEWSPAPER, "The Guardian");

  /** A broadcaster that nobody controls. */
  public static final Source RADIO = Source.of("bbc-radio", SourceKind.BROADCASTER, "BBC Radio");

  /** What the letters are about. */
  public static final Topic TIES = Topic.of("bilateral-ties", "ties between Russia and North Korea");

  /**
   * Putin's letter to Kim. Rodong Sinmun paraphrased the letter, and the news brief quotes Rodong Sinmun. The statement
   * has a date that was inferred, one stance and one grade.
   */
  public static final Statement LETTER = letter("letter", Attribution.indirect(RODONG, "expressed the will"), quoted())
      .addQuotation(Quotation.of(Segment.supplied("[Putin’s message]"), Segment.spoken(" expressed the will")))
      .said(TimeExpression.inferred("yesterday", "2022-08-15?"))
      .addStance(Stance.of(PUTIN, Attitude.SUPPORT, TIES).withKind(StanceKind.INTENTION))
      .addGrade(Reliability.parse("B2"))
      .build();

  /** A brief that has {@link #LETTER} alone. The page FORMAT.md shows this brief as its first document. */
  public static final Brief BRIEF = brief(LETTER).build();

  private Specimens() {}

  /**
   * Starts a letter from Putin to Kim that the news brief quotes.
   *
   * @param id the id of the statement
   * @return a builder to which a test adds what it is about
   */
  public static StatementBuilder letter(String id) {
    return letter(id, quoted());
  }

  /**
   * Starts a letter from Putin to Kim that came through these links.
   *
   * @param id the id of the statement
   * @param links the chain, nearest the speaker first; in a brief it must end with the brief's own source
   * @return a builder to which a test adds what it is about
   */
  public static StatementBuilder letter(String id, Attribution... links) {
    return Statement.builder().id(id).addSpeaker(PUTIN).addAddressee(KIM).act(Act.EXPRESS_INTENT)
        .gist("Putin has the will to go on expanding bilateral relations").addAttributions(links);
  }

  /**
   * Starts a statement that the ties are good. Each source paraphrases the one before it, and the news brief quotes the
   * last one.
   *
   * @param id the id of the statement
   * @param speaker who speaks
   * @param sources the sources between the speaker and the news brief, nearest the speaker first; empty if the news
   *     brief quotes the speaker
   * @return a builder to which a test adds what it is about
   */
  public static StatementBuilder say(String id, Actor speaker, Source... sources) {
    return Statement.builder().id(id).addSpeaker(speaker).act(Act.STATE).gist("Ties are good")
        .addAllAttributions(Stream.of(sources).map(source -> Attribution.indirect(source, "said")).toList())
        .addAttribution(quoted());
  }

  /**
   * Starts the brief {@code ties} of the news brief.
   *
   * @param statements the statements, each of which ends with the news brief
   * @return a builder to which a test adds what it is about
   */
  public static BriefBuilder brief(Statement... statements) {
    return brief("ties", List.of(statements));
  }

  /**
   * Starts a brief of the news brief.
   *
   * @param id the id of the brief
   * @param statements the statements, each of which ends with the news brief
   * @return a builder to which a test adds what it is about
   */
  public static BriefBuilder brief(String id, StatementBuilder... statements) {
    return brief(id, Stream.of(statements).map(StatementBuilder::build).toList());
  }

  private static BriefBuilder brief(String id, List<Statement> statements) {
    return Brief.builder().id(id).title("A letter").source(ARTICLE).addAllStatements(statements);
  }

  private static Attribution quoted() {
    return Attribution.direct(ARTICLE, "wrote");
  }
}
